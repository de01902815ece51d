import { createHash } from 'node:crypto';
import { pino } from 'pino';
import type { Excerpt } from '../../src/domain/answer.ts';
import type { VerifiedAnswer } from '../../src/evidence/verified.ts';
import type { StateStore } from '../../src/domain/state.ts';
import type { BotContext } from '../../src/discord/interaction/botContext.ts';
import type { SeedProblem } from '../../src/domain/seed.ts';
import type { AskOptions } from '../../src/domain/askOptions.ts';
import { createCorpora } from '../../src/discord/manage/createCorpora.ts';
import { openDatabase } from '../../src/store/state/openDatabase.ts';
import { sqlState } from '../../src/store/state/sqlState.ts';
import { sqliteDatabase } from '../../src/store/state/sqliteDatabase.ts';
import type { MemoryIndex } from './memoryIndex.ts';
import { verifiedAnswer } from '../fixtures/verified.ts';
import { type CommandContext, createCommandContext } from '../../src/discord/interaction/commandContext.ts';
import { defaultSettings } from '../../src/owners/settings/serverSettings.ts';
import { createCorrections } from '../../src/owners/articles/createCorrections.ts';
import { createTakedowns } from '../../src/owners/articles/createTakedowns.ts';
import { createWatches } from '../../src/owners/watch/createWatches.ts';
import { createLeftServers } from '../../src/owners/retention/createLeftServers.ts';
import { createRemovedFiles } from '../../src/owners/retention/createRemovedFiles.ts';
import { createSettingsStore } from '../../src/owners/settings/createSettingsStore.ts';
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
  const state = given.state ?? memoryState();
  const removed = createRemovedFiles(state, {
    removeSeed: async () => null,
    restoreSeed: async (_guild, _name, own) => ((await own()) ? null : 'full'),
    purgeSeed: async () => {},
  });
  const context: Omit<FakeContext, 'corpora'> = {
    ask: async (question, options = {}) => {
      asked.push({ question, options });
      return fakeAnswer(index, question, options);
    },
    corpus: async () => index,
    state,
    servers: createSettingsStore(state.documents, { leastCooldown: 0, longest: 'all' }),
    readSeedText: async ({ id }) => index.articles.find(({ article }) => article.id === id)?.article.text ?? null,
    status: async () => ({ builtAt: new Date('2031-03-06T10:00:00Z'), isStale: false, problems }),
    reindex: async (onProgress) => {
      onProgress?.('reading seeds');
      return { builtAt: new Date('2031-03-06T11:00:00Z'), isStale: false, problems };
    },
    takedowns: createTakedowns(state.documents),
    corrections: createCorrections(state.documents),
    watches: createWatches(state.documents),
    collector: null,
    removed,
    left: createLeftServers(state, removed.forget),
    guilds: { has: () => true, start: async () => {}, join: async () => {} },
    addSeed: async (name, _bytes, own) => {
      if (!(await own())) return 'full';
      added.push(name);
      return null;
    },
    listedSides: async () => null,
    keepSides: async () => null,
    linkTo: null,
    settings: { logQuestions: false, allowUploads: true, retentionDays: 90 },
    log: pino({ level: 'silent' }),
    added,
    asked,
    ...given,
  };
  return {
    ...context,
    corpora: createCorpora({
      config: { corpora: null, dmCorpus: 'default' },
      guilds: context.guilds,
      list: async () => ['default'],
      open: () => context,
      onProblem: () => {},
    }),
    ...given,
  };
}

/** What an interaction may use, in a server whose managers set nothing. */
export function commandContext(services: BotContext = fakeContext()): CommandContext {
  const only = ['default'];
  return {
    ...createCommandContext(services),
    here: defaultSettings,
    isUnconfirmed: false,
    offer: { asked: only, offered: only, managed: only },
    corpusName: 'default',
    building: { count: 0 },
  };
}

/** Every statement with a word of the question; two a side are shown. */
export function fakeAnswer(
  index: MemoryIndex,
  question: string,
  { side, source, since = '', until = '9999' }: AskOptions = {},
): VerifiedAnswer {
  const isEver = since === '' && until === '9999';
  const wanted = question.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const shown = index.articles
    .filter(({ article }) => source === undefined || source === article.outlet || source === article.id)
    .filter(({ article: { date } }) => isEver || (date !== null && date >= since && date <= until))
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
            ...(statement.corrected === undefined ? {} : { corrected: statement.corrected }),
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
  return verifiedAnswer({
    question,
    outcome: excerpts.length > 0 ? 'answered' : 'no_evidence',
    ...(excerpts.length > 0 ? {} : { why: { kind: 'notHeard' as const, names: ['Amelia Stone'] } }),
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
              url: article.url,
              file: article.file,
              sha256: article.sha256,
            },
          ];
    }),
    confidence: 0.9,
    receipt: createHash('sha256')
      .update(JSON.stringify([question, side, source, since, until]))
      .digest('hex')
      .slice(0, 8)
      .toUpperCase(),
    index: index.info,
    ms: 1,
  });
}

/** The bot's own store, on a database in memory. */
export function memoryState(): StateStore {
  const unexpected = (error: unknown): never => {
    throw error;
  };
  return sqlState(sqliteDatabase(openDatabase(':memory:', unexpected)), {
    nameOf: String,
    now: Date.now,
    retentionDays: 90,
  });
}
