import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSeed } from '../../../../src/ingest/formats/decodeSeed.ts';
import { decodeText } from '../../../../src/ingest/formats/encoding/decodeText.ts';

const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
/** Letters of windows-1251 as bytes. */
const cyrillic = (text: string): Buffer =>
  Buffer.from([...text].map((letter) => (/[А-я]/.test(letter) ? letter.charCodeAt(0) - 0x350 : letter.charCodeAt(0))));

describe('encodings', () => {
  it.each([
    ['UTF-8', Buffer.from('Café')],
    ['UTF-16 LE with a mark', Buffer.from('\uFEFFCafé', 'utf16le')],
    ['UTF-16 BE with a mark', utf16be('\uFEFFCafé')],
    ['UTF-16 LE without', Buffer.from('Café on the quay', 'utf16le')],
    ['UTF-16 BE without', utf16be('Café on the quay')],
  ])('reads %s', (_, bytes) => {
    expect(decodeText(bytes)).toMatchObject({ text: expect.stringMatching(/^\uFEFF?Café/) });
  });

  it('reads any text in UTF-8 and UTF-16 as it is', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => /\p{L}/u.test(text));
    fc.assert(
      fc.property(words, (text) => {
        fc.pre(!text.includes('\0') && !text.includes('\uFEFF'));
        expect(decodeText(Buffer.from(text))).toMatchObject({ text });
        const marked = `\uFEFF${text}`;
        expect(decodeText(Buffer.from(marked, 'utf16le'))).toMatchObject({ text: marked });
        expect(decodeText(utf16be(marked))).toMatchObject({ text: marked });
      }),
    );
  });

  it('takes every name of Latin-1 for windows-1252, as browsers do', () => {
    const bytes = Buffer.from([0x93, 0x45, 0x74, 0xe9, 0x94, 0x20, 0x96, 0x20, 0x80, 0x35]);
    for (const name of ['iso-8859-1', 'latin1', 'us-ascii', 'windows-1252', 'ISO-8859-1'])
      expect(decodeText(bytes, name)).toEqual({ text: '“Eté” – €5' });
    expect(decodeText(bytes)).toEqual({ text: '“Eté” – €5' });
  });

  it('tells what declares nothing by what it looks like', () => {
    const russian = 'Совет гавани решил во вторник закрыть северный причал до окончания ремонта кранов.';
    expect(decodeText(cyrillic(russian))).toEqual({ text: russian });
    const shiftJis = Buffer.from('93fa967b8cea82cc834a8350815b83578393834f82cd8de882b382ea82dc82b982f18142', 'hex');
    expect(decodeText(Buffer.concat([shiftJis, shiftJis, shiftJis]))).toMatchObject({
      text: expect.stringContaining('日本語'),
    });
  });

  it('goes by the language where western and central European look alike', () => {
    const central: Readonly<Record<string, number>> = { č: 0xe8, ć: 0xe6, đ: 0xf0, š: 0x9a, ž: 0x9e };
    const bytes = (text: string): Buffer => Buffer.from([...text].map((each) => central[each] ?? each.charCodeAt(0)));
    for (const words of [
      'Radnici kažu da ne idu dalje dok ne dobiju odgovor. Grad nema novca, a luka nema dizalica. ' +
        'To nije dobro ni za koga, kaže ona.',
      'Ona ne dolazi ovamo. Nije loše za danas, ali more je mirno i luka spava. Pogledaj: svi su stali i ne rade.',
    ])
      expect(decodeText(bytes(words))).toEqual({ text: words });
    const latin2 = bytes(
      'Neće ona da ide odatle. Idi na drugi kraj luke i pogledaj ima li ga tamo. On je star i ne vidi, ali ne pita.',
    );
    expect(decodeText(latin2)).toMatchObject({ text: expect.stringContaining('Neće ona') });
    const french = Buffer.from(
      'Le conseil a décidé mardi de fermer le quai nord, où les grues étaient cassées.',
      'latin1',
    );
    expect(decodeText(french)).toEqual({ text: french.toString('latin1') });
  });

  it('looks past the markup of a page, and prefers what the page or its saved header says', async () => {
    const page = (head: string): Buffer =>
      Buffer.concat([
        Buffer.from(head),
        Buffer.from(`<html><body>${'<div class="a b">'.repeat(60)}<p>`),
        cyrillic('Совет гавани решил во вторник закрыть причал.'),
      ]);
    for (const head of [
      '',
      `<!-- ${'x'.repeat(5_000)} --><meta charset="windows-1251">`,
      'HTTP/1.1 200 OK\r\nServer: x\r\nContent-Type: text/html; charset=windows-1251\r\n\r\n',
    ]) {
      const { seeds } = await decodeSeed(page(head), 'a.html');
      expect(seeds[0]?.text).toBe('Совет гавани решил во вторник закрыть причал.');
    }
  });

  it('says where letters went wrong before the file was saved, and reads it', () => {
    expect(decodeText(Buffer.from('We canâ€™t wait, said RenÃ©e.'))).toEqual({
      text: 'We canâ€™t wait, said RenÃ©e.',
      warning: expect.stringContaining('"â€™" for "’"'),
    });
    expect(decodeText(Buffer.from('The caf\uFFFD on the quay'))).toHaveProperty(
      'warning',
      expect.stringContaining('1 "'),
    );
    for (const fine of ['Œuvre «déjà vu» – “naïve” €5™', 'Ünïcödé ÄÖÜ', 'Â£5', 'Côte d’Ivoire'])
      expect(decodeText(Buffer.from(fine))).toEqual({ text: fine });
  });

  it('reads UTF-8 of which a byte was lost, and says so', () => {
    const bytes = Buffer.from(`${'“Déjà vu” – “naïve”. '.repeat(20)}é`);
    expect(decodeText(bytes.subarray(0, -1))).toMatchObject({
      text: expect.stringContaining('“Déjà vu”'),
      warning: expect.stringContaining('were lost'),
    });
  });

  it('takes no bytes for a text that are none', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 200, maxLength: 400 }), (bytes) => {
        fc.pre(bytes.includes(0));
        const read = decodeText(bytes);
        if ('problem' in read) expect(read.problem).toMatch(/; /);
      }),
    );
  });
});
