import { describe, expect, it } from 'vitest';
import { findQuoted } from '../../src/attribute/findQuoted.ts';

/** Statements as "speaker: content". */
function said(...paragraphs: readonly string[]): string[] {
  const text = paragraphs.join('\n\n');
  let at = 0;
  const blocks = paragraphs.map((paragraph) => {
    const start = at;
    at += paragraph.length + 2;
    return { start, end: start + paragraph.length, kind: 'paragraph' as const };
  });
  return findQuoted({ id: 'a', text, title: null, blocks }).map(
    ({ speaker, content }) =>
      `${speaker?.name ?? '-'}: ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`,
  );
}

describe('statements in other languages', () => {
  it('names whom the words behind a quote name', () => {
    expect(
      said('„Wir warten nicht länger auf den Bericht“, sagte Bürgermeister Jens Vogel. Die Hafenarbeiter warten.'),
    ).toEqual(['Jens Vogel: „Wir warten nicht länger auf den Bericht“']);
    expect(said('« Nous ne pouvons plus attendre », a déclaré Marie Dupont mardi.')).toEqual([
      'Marie Dupont: « Nous ne pouvons plus attendre »',
    ]);
    expect(said('« Nous ne pouvons plus attendre », a déclaré Marie DUPONT mardi.')).toEqual([
      'Marie Dupont: « Nous ne pouvons plus attendre »',
    ]);
    expect(said('«No podemos esperar más», dijo Ana Ruiz.')).toEqual(['Ana Ruiz: «No podemos esperar más»']);
  });

  it('names nobody where somebody else may be meant', () => {
    expect(said('« Nous ne pouvons plus attendre », a-t-il dit à Marie Dupont.')).toEqual([
      '-: « Nous ne pouvons plus attendre »',
    ]);
    expect(said('Jens Vogel kam. „Wir warten nicht länger auf ihn“, hieß es.')).toEqual([
      '-: „Wir warten nicht länger auf ihn“',
    ]);
  });

  it('makes no statement of a name or a term in marks, nor of narration', () => {
    expect(said('Der „Nordkai“ schließt.', 'He said the quay is shut.')).toEqual([]);
  });

  it('reads the turns of an interview', () => {
    expect(
      said(
        'Anna Weber: Warum schließt der Kai?',
        'Jens Vogel: Weil die Kräne alt sind. Mehr ist nicht zu sagen.',
        'Anna Weber: Und wann öffnet er wieder?',
        'Jens Vogel: Im Herbst.',
      ),
    ).toContain('Jens Vogel: Weil die Kräne alt sind. Mehr ist nicht zu sagen.');
  });
});
