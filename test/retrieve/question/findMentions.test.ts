import { beforeAll, expect, it } from 'vitest';
import type { SearchIndex } from '../../../src/domain/ports.ts';
import { findMentions } from '../../../src/retrieve/question/findMentions.ts';
import { tokenize } from '../../../src/text/tokens.ts';
import { hashEmbedder } from '../../fakes/hashEmbedder.ts';
import { memoryIndex } from '../../fakes/memoryIndex.ts';
import { writtenContent } from '../../fixtures/writtenContent.ts';

let index: SearchIndex;
beforeAll(async () => {
  const paragraphs = ['North Korea fired a rocket.', 'A ship from Norway saw it in the South Sea.'];
  index = memoryIndex(
    await writtenContent([{ id: 'sea-1', title: 'Rocket seen from Egypt', paragraphs }], hashEmbedder),
  );
});

it.each([
  ['North Korean', [true, false], false],
  ['Norwegian', [false, true], false],
  ['Oslo', [false, true], false],
  ['Egyptian', [false, false], true],
  ['South Korean', [false, false], false],
  ['Swedish', [false, false], false],
])('%s is in passages %j, in the title: %s', (text, passages, title) => {
  const mentions = findMentions(index, { text, terms: tokenize(text) });
  expect([0, 1].map(mentions.inPassage)).toEqual(passages);
  expect(mentions.inTitle(0)).toBe(title);
  expect(mentions.anywhere()).toBe(title || passages.includes(true));
});
