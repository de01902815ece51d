import { setTimeout as sleep } from 'node:timers/promises';
import { allCommands } from '../../commands/all.ts';
import { allControls } from '../../src/discord/controls/all.ts';
import { createCollector } from '../../src/collect/createCollector.ts';
import { createNet } from '../../src/collect/net/createNet.ts';
import type { Shelf } from '../../src/collect/sources/collectPage.ts';
import { createPages } from '../../src/collect/sources/createPages.ts';
import { createSources } from '../../src/collect/sources/createSources.ts';
import { decodeSeed } from '../../src/ingest/formats/decodeSeed.ts';
import { createLog } from '../../src/processes/createLog.ts';
import { createRateLimiter } from '../../src/work/rateLimiter.ts';
import { createRemovedFiles } from '../../src/owners/retention/createRemovedFiles.ts';
import { createCorrections } from '../../src/owners/articles/createCorrections.ts';
import { createTakedowns } from '../../src/owners/articles/createTakedowns.ts';
import { silence } from '../../src/owners/articles/silence.ts';
import { sendAlerts } from '../../src/owners/alerts/sendAlerts.ts';
import { deliverAlerts } from '../../src/discord/settings/deliverAlerts.ts';
import type { ReadSeedText } from '../../src/domain/ports.ts';
import { deliverDigest } from '../../src/discord/watch/deliverDigest.ts';
import { createSettingsStore } from '../../src/owners/settings/createSettingsStore.ts';
import { createWatches } from '../../src/owners/watch/createWatches.ts';
import { DIGEST_EVERY, sendDigests } from '../../src/owners/watch/sendDigests.ts';
import { repeat } from '../../src/work/repeat.ts';
import { createAllowedGuilds } from '../../src/discord/manage/allowedGuilds.ts';
import { startBot } from '../../src/discord/gateway/startBot.ts';
import { createState } from '../../src/store/state/createState.ts';
import { fakeAnswer, fakeContext } from '../fakes/botContext.ts';
import { filesOf } from '../fakes/standing.ts';
import { council, harbour, newsCorpus } from '../fakes/newsCorpus.ts';

/**
 * The bot as its own process with made-up articles in place of the model and the index: what the end-to-end tests start
 * where they need to be quick, slow or wrong on purpose. Receipts are the real ones, so that a restart finds them.
 */
const {
  DISCORD_TOKEN = '',
  DISCORD_API = '',
  RECEIPTS = '',
  SLOW_MS = '0',
  QUESTIONS = '5',
  UPLOADS = '1',
  ARTICLES = '0',
  EDITED = '0',
  PACE = '10000',
  BUILD_MS = '100',
  WEB = '',
  DIGESTS = '0',
  MENTIONS = '0',
  /** Port of a site of the test, which is the only one there is. */
  SITE = '',
} = process.env;

let written = [
  ...harbour,
  council,
  ...Array.from({ length: Number(ARTICLES) }, (_, n) => ({
    id: `note-${n}`,
    title: `Note ${n}`,
    paragraphs: [`The tide stood at ${n}.`],
  })),
];
const taken: typeof written = [];
let index = newsCorpus(written);
const log = createLog({ level: 'info', token: DISCORD_TOKEN });
const kept = createState(RECEIPTS, { onProblem: (error) => log.error({ err: error }, 'state'), retentionDays: 90 });
const takedowns = createTakedowns(kept.documents);
const corrections = createCorrections(kept.documents);
const state = silence(kept, takedowns);
const shelf: Shelf = {
  has: async (file) => written.some(({ id }) => id === file),
  owns: async (_guild, file) => written.some(({ id }) => id === file),
  read: async () => null,
  async put(guild, file, bytes) {
    const { seeds } = await decodeSeed(bytes, file);
    const text = seeds[0]?.text ?? '';
    const said = { words: text, by: 'Ada Quill', side: 'Ferry Crews' };
    written = [...written, { id: file, title: null, paragraphs: [text], statements: [said] }];
    await state.uploads.add({ guild: guild ?? '', file, bytes: bytes.length, at: new Date().toISOString() });
    return null;
  },
  decode: decodeSeed,
  isTakenDown: async (id) => (await takedowns.ids()).has(id),
};
const collector =
  SITE === ''
    ? null
    : createCollector({
        sources: createSources(state.documents),
        pages: createPages(state.documents),
        shelf,
        hosts: [`news.localhost:${SITE}`],
        isActive: async () => true,
        openNet: () =>
          createNet({
            hosts: [`news.localhost:${SITE}`],
            pause: 0,
            resolve: async () => [{ address: '127.0.0.1', family: 4 }],
            isAllowed: (address) => address === '127.0.0.1',
          }),
      });
const servers = createSettingsStore(
  state.documents,
  { leastCooldown: 0, longest: 'all', mentions: MENTIONS === '1' },
  { isUnsure: state.isUnsure },
);
// The folder after somebody has edited every file of it.
const readSeedText: ReadSeedText = async (seed) => {
  if ((await takedowns.ids()).has(seed.id)) return null;
  return EDITED === '1' ? 'Nobody said anything.' : filesOf(index)(seed);
};
const bot = await startBot(
  fakeContext({
    corpus: async () => index,
    readSeedText,
    takedowns,
    corrections,
    reindex: async (onProgress) => {
      onProgress?.('embedding 3/4');
      const omit = await takedowns.ids();
      const read = written.filter(({ id }) => !omit.has(id));
      await sleep(Number(BUILD_MS));
      if (written.some(({ id }) => id === 'broken')) throw new Error('no room left');
      index = newsCorpus(read, undefined, await corrections.all());
      return {
        builtAt: new Date(),
        isStale: false,
        problems: [{ file: 'seeds/bad.bin', problem: 'is not text; remove it' }],
      };
    },
    addSeed: async (name, bytes, own) => {
      if (!name.endsWith('.txt')) return { file: name, problem: 'needs a *plain* name that ends in .txt' };
      if (!(await own())) return 'full';
      const text = new TextDecoder().decode(bytes);
      written = [
        ...written,
        {
          id: name.slice(0, -4),
          title: null,
          paragraphs: [text],
          statements: [{ words: text, by: 'Ada Quill', side: 'Ferry Crews' }],
        },
      ];
      return null;
    },
    state,
    guilds: createAllowedGuilds([], state.documents, log),
    collector,
    servers,
    removed: createRemovedFiles(state, {
      removeSeed: async (_guild, name) => {
        taken.push(...written.filter(({ id }) => id === name.slice(0, -4)));
        written = written.filter(({ id }) => id !== name.slice(0, -4));
        return null;
      },
      restoreSeed: async (_guild, name, own) => {
        if (!(await own())) return 'full';
        written = [...written, ...taken.filter(({ id }) => id === name.slice(0, -4))];
        return null;
      },
      purgeSeed: async () => {},
    }),
    log,
    linkTo: WEB === '' ? null : (receipt, isPrivate) => `${WEB}/answers/${receipt}?private=${isPrivate}`,
    settings: { logQuestions: false, allowUploads: UPLOADS === '1', retentionDays: 90 },
    ask: async (question, options) => {
      await sleep(Number(SLOW_MS));
      if (question.includes('explode')) throw new Error('asked to fail');
      return fakeAnswer(index, question, options);
    },
  }),
  { commands: allCommands, controls: allControls },
  {
    token: DISCORD_TOKEN,
    api: DISCORD_API,
    mentions: MENTIONS === '1',
    onFatal(error) {
      process.stderr.write(`${error.message}\n`);
      process.exit(1);
    },
    rate: createRateLimiter({
      perUser: { count: Number(QUESTIONS), window: 20_000 },
      perGuild: { count: 1000, window: 60_000 },
    }),
    work: { perUser: Number(QUESTIONS), perGuild: 1000, whole: 1000, wait: 2000 },
    pace: createRateLimiter({
      perUser: { count: Number(PACE), window: 20_000 },
      perGuild: { count: 100_000, window: 60_000 },
    }),
  },
);
// As the bot does each hour; here the clock goes on by an hour at each signal of the test.
let hours = 0;
process.on('SIGUSR2', () => (hours += 1));
const now = () => Date.now() + DIGEST_EVERY * hours;
async function eachHour(): Promise<void> {
  await sendAlerts({
    documents: state.documents,
    servers,
    isManaging: async () => true,
    status: async () => ({ builtAt: new Date(now()), isStale: true, problems: [] }),
    deliver: deliverAlerts(bot.send, servers).alerts,
    now,
  });
  await sendDigests({
    documents: state.documents,
    watches: createWatches(state.documents),
    corpus: async () => index,
    readSeedText,
    deliver: deliverDigest(bot.send, servers),
    now,
  });
}
if (DIGESTS === '1') repeat(eachHour, 100, (error) => log.error({ err: error }, 'digests'));
process.on('SIGTERM', () => void bot.stop().then(() => process.exit(0)));
