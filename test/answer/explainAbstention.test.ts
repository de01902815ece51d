import { beforeAll, describe, expect, it } from 'vitest';
import type { SearchIndex } from '../../src/domain/ports.ts';
import { explainAbstention } from '../../src/answer/explainAbstention.ts';
import { analyseQuestion } from '../../src/retrieve/question/analyseQuestion.ts';
import { retrieve } from '../../src/retrieve/candidates/retrieve.ts';
import { hashEmbedder } from '../fakes/hashEmbedder.ts';
import { memoryIndex } from '../fakes/memoryIndex.ts';
import { writtenContent } from '../fixtures/writtenContent.ts';

let index: SearchIndex;
beforeAll(async () => {
  const content = await writtenContent(
    [
      {
        id: 'lock-1',
        title: 'Harrow Lock stays shut',
        paragraphs: [
          'The Harrow Lock will stay shut. “The gates were hung in the wrong order,” said Nadia Bloom.',
          'Otto Crane and Nadia Bloom met on Monday.',
          'A choir sang of gates at the fish market in Portland.',
        ],
        statements: [
          { words: '“The gates were hung in the wrong order,”', by: 'Nadia Bloom', side: 'Portland Harbour' },
        ],
      },
    ],
    hashEmbedder,
  );
  index = memoryIndex(content);
});

describe('explainAbstention', () => {
  it.each([
    ['What did Amelia Stone say about the gates?', 'No article mentions Amelia Stone.'],
    ['What did Amelia Stone tell Bo Marsh?', 'No article mentions Amelia Stone or Bo Marsh.'],
    [
      'What did Nadia Bloom say about vaccines?',
      'Nadia Bloom speaks in these articles, but nothing about vaccines was found.',
    ],
    [
      'What did Nadia Bloom say about the choir or the fish?',
      'Nadia Bloom speaks in these articles, but nothing about choir or fish was found.',
    ],
    ['What did Nadia Bloom say?', 'Nadia Bloom speaks in these articles, but nothing was found that answers this.'],
    ['What did Otto Crane say about the gates?', 'Otto Crane was not found to say anything on this.'],
    ['What did Nadia Bloom’s lawyer say?', 'Nadia Bloom’s lawyer was not found to say anything on this.'],
    ['Who painted the gates of the Harrow Lock?', 'Harrow Lock appears, but no article has the word “painted”.'],
    ['How old is Otto Crane?', 'Otto Crane appears, but no age was found that answers this.'],
    ['How many painters met Otto Crane?', 'Otto Crane appears, but no article has the word “painters”.'],
    ['How long was the Harrow Lock shut?', 'Harrow Lock appears, but no length of time was found that answers this.'],
    [
      'Which fish does the Harrow Lock hold?',
      'Harrow Lock appears, but nothing with the word “fish” was found that answers this.',
    ],
    [
      'Which fish did Otto Crane order?',
      'Otto Crane appears, but nothing was found that answers this about fish and order.',
    ],
    ['who paints lemons', 'No article has the words “paints” or “lemons”.'],
    ['why?', 'Nothing was found that answers this.'],
  ])('%s %s', async (question, reason) => {
    const analysis = analyseQuestion(question, index);
    const { ranked } = await retrieve(index, hashEmbedder, analysis);
    expect(explainAbstention(index, analysis, ranked)).toBe(reason);
  });
});
