import { beforeAll, describe, expect, it } from 'vitest';
import type { OpenIndex } from '../../src/domain/index/openIndex.ts';
import { explainAbstention } from '../../src/answer/explainAbstention.ts';
import { phraseOfAbstention } from '../../src/phrases/phraseOfAbstention.ts';
import { analyseQuestion } from '../../src/retrieve/question/analyseQuestion.ts';
import { respell } from '../../src/retrieve/question/spelling/respell.ts';
import { hashEmbedder } from '../fakes/hashEmbedder.ts';
import { memoryIndex } from '../fakes/memoryIndex.ts';
import { writtenContent } from '../fixtures/writtenContent.ts';

let index: OpenIndex;
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
          'The ceasefire of the choirs held.',
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
      'Nadia Bloom speaks in these articles. No article has the word “vaccines”, ' +
        'and nothing was found that answers this.',
    ],
    [
      'What did Nadia Bloom say about the choir or the fish?',
      'Nadia Bloom speaks in these articles. Nothing about choir and fish together was found that answers this.',
    ],
    ['What did Nadia Bloom say?', 'Nadia Bloom speaks in these articles. Nothing was found that answers this.'],
    [
      'what did bloom say and why did bloom say it',
      'Nadia Bloom speaks in these articles. Nothing was found that answers this.',
    ],
    ['What did Otto Crane say about the gates?', 'Otto Crane was not found to say anything in these articles.'],
    ['What did Nadia Bloom’s lawyer say?', 'Nadia Bloom’s lawyer was not found to say anything in these articles.'],
    [
      'Who painted the gates of the Harrow Lock?',
      'No article has the word “painted”, and nothing was found that answers this.',
    ],
    ['who paints lemons', 'No article has the words “paints” or “lemons”, and nothing was found that answers this.'],
    [
      'who paints lemons, sells figs, grills herons',
      'No article has the words “paints”, “lemons” or “sells”, and nothing was found that answers this.',
    ],
    ['Which choir has a market?', 'Nothing about choir and market together was found that answers this.'],
    // They are in the articles, each of them.
    ['Was Otto Crane at the market?', 'Nothing about Otto Crane and market together was found that answers this.'],
    ['Whose is the cease-fire?', 'Nothing about ceasefire was found that answers this.'],
    ['Who sang on 2 June 2031?', 'Nothing about sang of 2031-06-02 was found that answers this.'],
    ['why?', 'Nothing was found that answers this.'],
  ])('%s %s', async (question, reason) => {
    const why = await explainAbstention(index, await analyseQuestion(await respell(question, index.statistics), index));
    expect(phraseOfAbstention(why, 'en')).toBe(reason);
  });
});
