import { beforeAll, expect, it } from 'vitest';
import { answerQuestion, type ExplainedAnswer } from '../../src/answer/answerQuestion.ts';
import { selectUnits } from '../../src/answer/layout/selectUnits.ts';
import type { Answer } from '../../src/domain/answer.ts';
import type { SearchIndex } from '../../src/domain/ports.ts';
import { memoryIndex } from '../fakes/memoryIndex.ts';
import type { WrittenArticle } from '../fakes/newsCorpus.ts';
import { shippedEmbedder } from '../fixtures/shippedEmbedder.ts';
import { writtenContent } from '../fixtures/writtenContent.ts';

const said = (words: string, by: string, side: string) => ({ words, by, side, kind: 'paraphrase' as const });
/** Two stories in which votes are held; the parties of one have nothing to do with the other. */
const written: readonly WrittenArticle[] = [
  {
    id: 'weir-1',
    title: 'Weir vote splits the valley',
    paragraphs: [
      'Anna Holt of the Anglers said the vote on the weir was stolen.',
      'The Mill Owners said the vote on the weir was fair, and the Mill Owners said they would build the weir in May.',
    ],
    statements: [
      said('the vote on the weir was stolen', 'Anna Holt', 'Anglers'),
      said('the vote on the weir was fair', 'Mill Owners', 'Mill Owners'),
      said('they would build the weir in May', 'Mill Owners', 'Mill Owners'),
    ],
  },
  {
    id: 'school-1',
    title: 'School board meets',
    paragraphs: [
      'The Teachers’ League said its vote was yes. The Teachers’ League said the board had no money. The Teachers’ League said it would wait.',
    ],
    statements: [
      said('its vote was yes', 'Teachers’ League', 'Teachers’ League'),
      said('the board had no money', 'Teachers’ League', 'Teachers’ League'),
      said('it would wait', 'Teachers’ League', 'Teachers’ League'),
    ],
  },
];

let index: SearchIndex;
let explain: (question: string) => Promise<ExplainedAnswer>;
let ask: (question: string) => Promise<Answer>;
beforeAll(async () => {
  const embedder = await shippedEmbedder();
  index = memoryIndex(await writtenContent(written, embedder));
  const texts = new Map(index.articles.map(({ article }) => [article.id, article.text]));
  const deps = {
    index: async () => index,
    embedder: async () => embedder,
    readSeedText: async ({ id }: { id: string }) => texts.get(id) ?? null,
    log: { warn: () => {} },
    enough: 0,
  };
  explain = (question) => answerQuestion(deps, question);
  ask = async (question) => (await explain(question)).answer;
});

it('keeps a party of another story out, and does not miss its statement', async () => {
  const { sides, missingSides } = await ask('What did each side say about the weir vote?');
  expect(sides.map(({ name }) => name)).toEqual(['Anglers', 'Mill Owners']);
  expect(missingSides).toEqual([]);
});

it('hears a side that is named and silent in the story where its passage comes near, and misses it else', async () => {
  const question = 'What did the Mill Owners and the Teachers’ League say about the weir in May?';
  const { scored, trace } = await explain(question);
  const from = (share: number) => {
    const best = Math.max(...scored.map(({ parts }) => parts.passage));
    const moved = scored.map((one) =>
      one.statement?.speaker?.side === 'Mill Owners' ? one : { ...one, parts: { ...one.parts, passage: share * best } },
    );
    const { sides, missing } = selectUnits(index, trace.analysis, moved, {});
    return [sides.map(({ name }) => name), missing];
  };
  expect(from(0.9)).toEqual([['Mill Owners', 'Teachers’ League'], []]);
  expect(from(0.5)).toEqual([['Mill Owners'], ['Teachers’ League']]);
});

it('leaves every story in where no article holds the words of the question', async () => {
  const sidesOf = async (question: string): Promise<string[]> => {
    const { scored, trace } = await explain(question);
    // As near as each other: only the story tells them apart.
    const level = scored.map((one, n) => ({ ...one, score: n === 0 ? 1 : 0.7 }));
    return selectUnits(index, trace.analysis, level, {}).sides.map(({ name }) => name);
  };
  expect(await sidesOf('What did each side say about the ballot?')).toContain('Teachers’ League');
  expect(await sidesOf('What did each side say about the weir vote?')).not.toContain('Teachers’ League');
});
