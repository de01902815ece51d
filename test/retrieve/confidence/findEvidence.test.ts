import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SearchIndex } from '../../../src/domain/ports.ts';
import { analyseQuestion } from '../../../src/retrieve/question/analyseQuestion.ts';
import { confidenceFeatures } from '../../../src/retrieve/confidence/confidenceFeatures.ts';
import { type Evidence, findEvidence } from '../../../src/retrieve/confidence/findEvidence.ts';
import type { RankedPassage } from '../../../src/retrieve/candidates/rankedPassage.ts';
import { retrieve } from '../../../src/retrieve/candidates/retrieve.ts';
import { hashEmbedder } from '../../fakes/hashEmbedder.ts';
import { memoryIndex } from '../../fakes/memoryIndex.ts';
import { writtenContent } from '../../fixtures/writtenContent.ts';

let index: SearchIndex;
beforeAll(async () => {
  const content = await writtenContent(
    [
      {
        id: 'lock-1',
        title: 'Harrow Lock stays shut',
        paragraphs: [
          'The Harrow Lock will stay shut for three weeks. Nadia Bloom, who runs it, criticised the builders on Monday.',
          '“The gates were hung in the wrong order,” said Bloom. “We will pay nobody twice.”',
          'Otto Crane visited the lock. A market in Portland sold fish from two hundred boats.',
        ],
        statements: [
          { words: '“The gates were hung in the wrong order,”', by: 'Nadia Bloom', side: 'Portland Harbour' },
          { words: '“We will pay nobody twice.”', by: 'Nadia Bloom', side: 'Portland Harbour' },
        ],
      },
    ],
    hashEmbedder,
  );
  index = memoryIndex(content);
});
const rank = async (question: string): Promise<readonly RankedPassage[]> =>
  (await retrieve(index, hashEmbedder, analyseQuestion(question, index))).ranked;
const find = async (question: string): Promise<Evidence> =>
  findEvidence(index, analyseQuestion(question, index), await rank(question));
const missing = async (question: string): Promise<string[]> => (await find(question)).missing.map(({ word }) => word);

describe('findEvidence', () => {
  it.each([
    ['What did Nadia Bloom say about the gates?', 'What did Nadia Bloom say about the fish?'],
    ['What did Nadia Bloom say about the gates?', 'What did Otto Crane say about the gates?'],
    ['How long will the Harrow Lock stay shut?', 'Who painted the Harrow Lock?'],
    ['Who sold fish from boats?', 'Who sold ice from trucks?'],
    ['Why did Bloom voice criticism of the builders?', 'Why did Bloom voice admiration of the builders?'],
  ])('“%s” is told more of than “%s”', async (told, untold) => {
    expect((await find(told)).told).toBeGreaterThan((await find(untold)).told + 0.1);
  });

  it('takes a word that means nearly the same for a part of the one that is asked for', async () => {
    const [same, near, none] = [
      await find('Who shut the lock?'),
      await find('Who closed the lock?'),
      await find('Who painted the lock?'),
    ];
    expect(same.told).toBeGreaterThan(near.told);
    expect(near.told).toBeGreaterThan(none.told);
    expect(near.missing).toEqual([]);
  });

  it('looks for the number that is asked for among the sentences with most of the words', async () => {
    expect((await find('How long will the Harrow Lock stay shut?')).numberless).toBe(0);
    expect((await find('How old is the Harrow Lock?')).numberless).toBe(1);
    expect((await find('Why is the Harrow Lock shut?')).numberless).toBe(0);
  });

  it('hears a speaker only in their own words', async () => {
    expect((await find('What did Nadia Bloom say about the gates?')).isHeard).toBe(true);
    expect((await find('What did Otto Crane say about the gates?')).isHeard).toBe(false);
  });

  it.each([
    ['What did Nadia Bloom say about the fish?', true],
    ['What did Otto Crane say about the gates?', true],
    ['What did Nadia Bloom say about the gates?', false],
    ['What did Nadia Bloom say about the gates and the fish?', false],
    ['What did Otto Crane say about the lock?', false],
    ['What did Nadia Bloom say?', false],
    ['Who sold fish?', false],
  ])('%s: silent %s', async (question, isSilent) => {
    expect((await find(question)).isSilent).toBe(isSilent);
  });

  it('takes names for what is to be told where nothing else is asked about', async () => {
    expect((await find('What did Nadia Bloom say about Otto Crane?')).told).toBeLessThan(
      (await find('What did Nadia Bloom say about the gates?')).told,
    );
  });

  it('says which words are missing', async () => {
    expect(await missing('What did Nadia Bloom say about the gates and vaccines?')).toEqual(['vaccines']);
    expect(await missing('What did Nadia Bloom say about Otto Crane?')).toEqual([]);
    expect(await missing('What did Nadia Bloom say about Portland?')).toEqual([]);
    expect(await missing('Which painter visited the Harrow Lock?')).toEqual(['painter']);
  });

  it('gives shares for any question', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.constantFrom(
            'Bloom',
            'Crane',
            'How many',
            'say',
            'the lock',
            'according to',
            '?',
            ',',
            'gates',
            'zebra',
            'when',
          ),
          { maxLength: 9 },
        ),
        async (parts) => {
          const { told, numberless } = await find(parts.join(' '));
          expect(Math.min(told, numberless)).toBeGreaterThanOrEqual(0);
          expect(Math.max(told, numberless)).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('confidenceFeatures', () => {
  it.each([
    '',
    'the',
    'Bloom',
    'What did each side say?',
    'How many gates, how many boats, and what did Bloom say about Crane and the builders?',
  ])('are numbers for %j', async (question) => {
    const features = confidenceFeatures(index, analyseQuestion(question, index), await rank(question));
    expect(Object.values(features).every(Number.isFinite)).toBe(true);
  });

  it('asks for the words of a speaker only where nothing else is asked', async () => {
    const several =
      'Does the report on the shut lock name the builders of Portland, while Otto Crane says that the gates of the lock were hung wrong?';
    expect(confidenceFeatures(index, analyseQuestion(several, index), await rank(several)).unsaid).toBe(0);
    const one = 'What did Otto Crane say about the gates?';
    expect(confidenceFeatures(index, analyseQuestion(one, index), await rank(one)).unsaid).toBeGreaterThan(0);
  });
});
