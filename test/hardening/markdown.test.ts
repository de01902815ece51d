import { describe, expect, it } from 'vitest';
import { markdownBlocks } from '../../src/ingest/formats/text/markdownBlocks.ts';
import { stopwatch } from '../fixtures/stopwatch.ts';

const SIZE = 40_000;
const many = (unit: string): string => unit.repeat(Math.ceil(SIZE / unit.length));

/** Each of these took from several seconds to for ever, or all of the call stack, before there was a limit. */
const BOMBS: Readonly<Record<string, string>> = {
  'containers in containers': many('> - * 1. '),
  'quotes in quotes': many('>'),
  'links that never end': many('[a]('),
  'references that never end': many('[a]['),
  'stars between words': many('a**b'),
  'headings by underline': many('a\n-\n'),
  'headings by underline, apart': many('a\n-\n\n'),
  'many short quotes': many('> a\n\n'),
};

describe('Markdown', () => {
  for (const [name, text] of Object.entries(BOMBS)) {
    it(`of nothing but ${name} is read in time, and every block is a span of it`, () => {
      const took = stopwatch();
      const { blocks } = markdownBlocks(text) ?? { blocks: [] };
      expect(took()).toBeLessThan(4_000);
      let end = 0;
      for (const block of blocks) {
        expect(block.start).toBeGreaterThanOrEqual(end);
        expect(block.end).toBeGreaterThan(block.start);
        end = block.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    });
  }

  it('keeps its headings, lists and rules where there is a usual number of them', () => {
    const read = markdownBlocks(
      `# Strike\n\nTalks\n-----\n\n- one\n- two\n\n${'* '.repeat(30)}\n\n${'-'.repeat(40)}\n\n` +
        '> She said [no](https://a.example).\n',
    );
    expect(read?.blocks.map(({ markup }) => markup ?? 'paragraph')).toEqual([
      'heading',
      'heading',
      'item',
      'item',
      'rule',
      'rule',
      'paragraph',
    ]);
  });
});
