import { createHash } from 'node:crypto';
import { pino } from 'pino';
import type { Answer, Excerpt } from '../../src/domain/answer.ts';
import type { StateStore } from '../../src/domain/state.ts';
import type { BotContext } from '../../src/discord/interaction/botContext.ts';
import type { SeedProblem } from '../../src/domain/seed.ts';
import type { AskOptions } from '../../src/domain/askOptions.ts';
import { openDatabase } from '../../src/store/state/openDatabase.ts';
import { sqlState } from '../../src/store/state/sqlState.ts';
import { sqliteDatabase } from '../../src/store/state/sqliteDatabase.ts';
import type { MemoryIndex } from './memoryIndex.ts';
import { newsCorpus } from './newsCorpus.ts';

/** What a test may look at or replace. */
export interface FakeContext extends BotContext {
  readonly added: string[];
  readonly asked: { readonly question: string; readonly options: AskOptions }[];
}

/**
 * Services without a model, an index on disk or a network: statements that share a word with the question, side by
 * side.
 */
export function fakeContext(given: Partial<BotContext> & { readonly index?: MemoryIndex } = {}): FakeContext {
  const index = given.index ?? newsCorpus();
  const added: string[] = [];
  const asked: FakeContext['asked'] = [];
  const problems: SeedProblem[] = [];
  return {
    ask: async (question, options = {}) => {
      asked.push({ question, options });
      return fakeAnswer(index, question, options);
    },
    corpus: async () => index,
    state: memoryState(),
    readSeedText: async ({ id }) => index.articles.find(({ article }) => article.id === id)?.article.text ?? null,
    status: async () => ({ builtAt: new Date('2031-03-06T10:00:00Z'), isStale: false, problems }),
    reindex: async (onProgress) => {
      onProgress?.('reading seeds');
      return { builtAt: new Date('2031-03-06T11:00:00Z'), isStale: false, problems };
    },
    guilds: { has: () => true, start: async () => {}, join: async () => {} },
    removeSeed: async () => null,
    addSeed: async (name) => {
      added.push(name);
      return null;
    },
    settings: { logQuestions: false, allowUploads: true, retentionDays: 90 },
    log: pino({ level: 'silent' }),
    added,
    asked,
    ...given,
  };
}

/** Every statement with a word of the question; two a side are shown. */
export function fakeAnswer(index: MemoryIndex, question: string, { side, source }: AskOptions = {}): Answer {
  const wanted = question.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const shown = index.articles
    .filter(({ article }) => source === undefined || source === article.outlet || source === article.id)
    .flatMap(({ article, statements }) =>
      statements
        .filter(({ speaker }) => side === undefined || speaker?.side === side)
        .map((statement): Excerpt => {
          const { start, end } = statement.content[0] ?? { start: 0, end: 0 };
          return {
            start,
            end,
            text: article.text.slice(start, end),
            file: article.file,
            articleId: article.id,
            citation: 0,
            kind: statement.kind,
            stance: statement.stance,
            speaker: statement.speaker,
            answer: [],
            bearers: [],
            alsoIn: [],
            score: 1,
          };
        }),
    );
  const excerpts = shown.filter(({ text, speaker }) =>
    wanted.some((word) => `${text} ${speaker?.name}`.toLowerCase().includes(word)),
  );
  const cited = [...new Set(excerpts.map(({ articleId }) => articleId))];
  const numbered = excerpts.map((excerpt) => ({ ...excerpt, citation: cited.indexOf(excerpt.articleId) + 1 }));
  const names = [
    ...new Set(numbered.flatMap(({ speaker }) => (speaker?.side == null ? [] : [speaker.side]))),
  ].toSorted();
  return {
    question,
    outcome: excerpts.length > 0 ? 'answered' : 'no_evidence',
    ...(excerpts.length > 0 ? {} : { reason: 'Looked for statements.' }),
    ...(question.includes('rotta') ? { didYouMean: question.replace('rotta', 'rota') } : {}),
    sides: names.map((name) => {
      const of = numbered.flatMap((excerpt, position) => (excerpt.speaker?.side === name ? [position] : []));
      return { name, found: of.length + (side === undefined ? 2 : 0), shown: of.length, excerpts: of };
    }),
    missingSides: [],
    excerpts: numbered,
    nearest: excerpts.length > 0 ? [] : shown.slice(0, 12).map((excerpt) => ({ ...excerpt, citation: 1 })),
    citations: cited.flatMap((articleId, position) => {
      const article = index.articles.find(({ article: { id } }) => id === articleId)?.article;
      return article === undefined
        ? []
        : [
            {
              number: position + 1,
              articleId,
              title: article.title,
              outlet: article.outlet,
              date: article.date,
              file: article.file,
              sha256: article.sha256,
            },
          ];
    }),
    confidence: 0.9,
    receipt: createHash('sha256')
      .update(JSON.stringify([question, side, source]))
      .digest('hex')
      .slice(0, 8)
      .toUpperCase(),
    index: index.info,
    ms: 1,
  };
}

/** The bot's own store, on a database in memory. */
function memoryState(): StateStore {
  const unexpected = (error: unknown): never => {
    throw error;
  };
  return sqlState(sqliteDatabase(openDatabase(':memory:', unexpected)), {
    nameOf: String,
    now: Date.now,
    retentionDays: 90,
  });
}
