import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSubtitles } from '../../../../src/ingest/formats/transcripts/readSubtitles.ts';
import { placeAt } from '../../../../src/text/placeAt.ts';

const cue = (from: string, to: string, words: string): string => `${from} --> ${to}\n${words}\n\n`;
const read = (text: string): string[] =>
  readSubtitles(Buffer.from(text)).articles.flatMap((one) => one.text.split('\n\n'));

describe('transcripts with times', () => {
  it('names who speaks, once a turn', () => {
    const text =
      'WEBVTT\n\n' +
      cue('00:01.000', '00:03.000', '<v Ada Quill>We will not wait') +
      cue('00:03.000', '00:05.000', '<v.loud Ada Quill>for somebody to be hurt.') +
      cue('  00:05.000', '00:07.000 align:start', '<v Bo Marsh>Who\npays?');
    expect(read(text)).toEqual(['Ada Quill: We will not wait for somebody to be hurt.', 'Bo Marsh: Who pays?']);
  });

  it('begins a paragraph at a label, a dash, ">>", and at a pause after a sentence', () => {
    const text =
      cue('00:00:01,000', '00:00:02,000', 'ADA QUILL: We wait.') +
      cue('00:00:02,000', '00:00:03,000', '>> BO MARSH: Who pays?') +
      cue('00:00:03,000', '00:00:04,000', '- Nobody does.') +
      cue('00:00:04,000', '00:00:05,000', 'Not yet.') +
      cue('00:00:20,000', '00:00:21,000', 'The union meets on Friday.');
    expect(read(text)).toEqual([
      'ADA QUILL: We wait.',
      'BO MARSH: Who pays?',
      'Nobody does. Not yet.',
      'The union meets on Friday.',
    ]);
  });

  it('begins a paragraph at a label in the middle of a sentence, and not at a name in one', () => {
    const text =
      cue('00:01.000', '00:02.000', 'We have no choice but') +
      cue('00:02.000', '00:03.000', 'Ann Lee thinks:') +
      cue('00:03.000', '00:04.000', 'Bo O’Dahl: Who &lt;pays&gt;?') +
      cue('00:04.000', '00:05.000', 'JEAN-LUC ST. CLAIR: Nobody');
    expect(read(text)).toEqual([
      'We have no choice but Ann Lee thinks:',
      'Bo O’Dahl: Who <pays>?',
      'JEAN-LUC ST. CLAIR: Nobody',
    ]);
  });

  it('begins a paragraph after ninety words, at the end of a sentence', () => {
    const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');
    const said = (first: number): number =>
      read(
        cue('00:01.000', '00:02.000', `${words(first)}.`) +
          cue('00:02.000', '00:03.000', `${words(5)}.`) +
          cue('00:03.000', '00:04.000', 'So it is.'),
      ).length;
    expect([said(84), said(85), said(86), said(90), said(91)]).toEqual([1, 1, 2, 2, 2]);
  });

  it('leaves out sounds, music, styles and lines that roll', () => {
    const text =
      cue('00:00:01,000', '00:00:02,000', '[applause]\n♪ la la ♪\n<i>The quay</i> {\\an8}closes') +
      cue('00:00:02,000', '00:00:03,000', 'The quay closes\non Friday (laughs) &amp; (Monday 4 May)');
    expect(read(text)).toEqual(['The quay closes on Friday & (Monday 4 May)']);
  });

  it('knows the time of each word', () => {
    const text =
      cue('00:59:59.900', '01:00:01.000', 'The quay') + cue('01:00:01.500', '01:00:03.000', 'closes on Friday.');
    const [article] = readSubtitles(Buffer.from(text)).articles;
    const at = (word: string): unknown => placeAt(article?.places, article?.text.indexOf(word) ?? -1);
    expect([at('quay'), at('closes'), at('Friday')]).toEqual([{ seconds: 3599 }, { seconds: 3601 }, { seconds: 3601 }]);
  });

  it('says what a file without captions lacks', () => {
    expect(readSubtitles(Buffer.from('Only words.')).problems).toEqual([
      expect.stringContaining('no captions with times'),
    ]);
  });

  it('keeps every place inside the text, for any captions', () => {
    const line = fc.oneof(
      fc.constantFrom('-->', '<v Ann Lee>', '[x]', '♪', '- ', '>> ', 'A B: ', '00:01.000 --> 00:02.000', '', '\r'),
      fc.string({ maxLength: 20 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const { articles } = readSubtitles(Buffer.from(lines.join('\n') || 'x'));
        for (const { text, places = [] } of articles)
          for (const { start } of places) expect(text.slice(start, start + 1)).toMatch(/\S/);
      }),
    );
  });
});

it('tells the turns within a caption apart, and reads over empty lines in one', () => {
  expect(read(cue('00:00:01,000', '00:00:02,000', '- We wait.\n<i>- Who pays?</i>\nNot me.'))).toEqual([
    'We wait.',
    'Who pays? Not me.',
  ]);
  expect(read(`WEBVTT\n\nNOTE no words\n\n${cue('00:01.000', '00:02.000', '\nWe wait.\n\nWe do.')}`)).toEqual([
    'We wait. We do.',
  ]);
});
