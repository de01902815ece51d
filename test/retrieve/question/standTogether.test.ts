import { beforeAll, describe, expect, it } from 'vitest';
import type { SearchIndex } from '../../../src/domain/ports.ts';
import { standTogether } from '../../../src/retrieve/question/standTogether.ts';
import { tokenize } from '../../../src/text/tokens.ts';
import { hashEmbedder } from '../../fakes/hashEmbedder.ts';
import { memoryIndex } from '../../fakes/memoryIndex.ts';
import { writtenContent } from '../../fixtures/writtenContent.ts';

let index: SearchIndex;
beforeAll(async () => {
  const paragraphs = [
    'Ida F. Lund runs the river ministry of health.',
    'The world watched a long series of floods, said Lund.',
  ];
  index = memoryIndex(
    await writtenContent([{ id: 'lund-1', title: 'The Harrow Lock opens', paragraphs }], hashEmbedder),
  );
});

describe('standTogether', () => {
  it.each([
    ['Ida Lund', true],
    ['Lund Ida', true],
    ['ministry of health', true],
    ['health ministry', true],
    ['Harrow Lock', true],
    ['Lund', true],
    ['River Health Ministry', true],
    ['National River Ministry', true],
    ['World Series', false],
    ['Ida Flood', false],
    ['Ida Quist', false],
    ['Quist', false],
  ])('%s: %s', (name, together) => {
    expect(standTogether(index, tokenize(name)).anywhere()).toBe(together);
  });

  it('tells passages from titles', () => {
    const lock = standTogether(index, tokenize('Harrow Lock'));
    expect([lock.inTitle(0), lock.inPassage(0)]).toEqual([true, false]);
  });
});
