import { config as readDotenv } from 'dotenv';
import type { z } from 'zod';
import { variables } from './config/variables.ts';
import { DEFAULT_CORPUS } from './domain/index/corpus.ts';
import { UsageError } from './errors.ts';

export type Config = ReturnType<typeof toConfig>;

const LAST_PORT = 65_535;

/** Names of all variables that are read, for the test that compares them with `.env.example`. */
export const variableNames: readonly string[] = Object.keys(variables.shape);

/**
 * Settings from the environment and from `.env` (the environment wins). The one place that reads `process.env`.
 *
 * @throws UsageError that lists every variable that is wrong, and what each allows.
 */
export function readConfig(env: NodeJS.ProcessEnv = withDotenv()): Config {
  // An empty line in .env means "not set". Where discord.js starts a process for a shard, SHARDS is the shard's number.
  const shard = env['SHARDING_MANAGER'] === undefined ? null : Number(env['SHARDS']);
  const set = Object.fromEntries(
    Object.entries(env).filter(([name, value]) => value !== '' && (name !== 'SHARDS' || shard === null)),
  );
  const parsed = variables
    .refine(({ FETCH, FETCH_HOSTS }) => FETCH === 'off' || FETCH_HOSTS.length > 0, {
      path: ['FETCH_HOSTS'],
      error: 'must name the hosts that FETCH=allow is for',
    })
    .safeParse(set);
  if (!parsed.success) {
    // The message must never hold the value: it may be a token in the wrong place.
    const problems = parsed.error.issues.map(({ path: [name, at], message }) => {
      // Of a list, which value of it.
      const which = typeof at === 'number' ? ` (value ${at + 1})` : '';
      return `  ${String(name)}${which} ${message}`;
    });
    throw new UsageError(`The settings are wrong; mend them in the environment or in .env:\n${problems.join('\n')}`);
  }
  return toConfig(parsed.data, shard);
}

function withDotenv(): NodeJS.ProcessEnv {
  readDotenv({ quiet: true });
  return process.env;
}

function toConfig(v: Variables, shard: number | null) {
  return {
    discord: {
      token: v.DISCORD_TOKEN,
      appId: v.DISCORD_APP_ID,
      guildId: v.DISCORD_GUILD_ID,
      guilds: v.GUILDS,
      api: v.DISCORD_API,
    },
    seeds: v.SEEDS,
    index: v.INDEX,
    /** The corpora beside the default one; null where there are none. */
    corpora: v.CORPORA === undefined ? null : { folder: v.CORPORA, mostOpen: v.OPEN_CORPORA },
    /** What is asked outside of servers; null: nothing. */
    dmCorpus: v.DM_CORPUS ?? (v.CORPORA === undefined ? DEFAULT_CORPUS : null),
    engine: v.INDEX_URL ? engineOf({ ...v, INDEX_URL: v.INDEX_URL }) : null,
    stateUrl: v.STATE_URL,
    embedding: {
      model: v.EMBEDDING_MODEL,
      pooling: v.EMBEDDING_POOLING ?? null,
      queryPrefix: v.EMBEDDING_QUERY_PREFIX,
      passagePrefix: v.EMBEDDING_PASSAGE_PREFIX,
    },
    reader: v.READER === 'on' ? { model: v.READER_MODEL, threads: v.READER_THREADS } : null,
    modelProcesses: v.MODEL_PROCESSES,
    /** Where the models are asked for; null: on this machine. */
    modelServers: v.MODEL_URLS === undefined ? null : { urls: v.MODEL_URLS, token: v.MODEL_TOKEN ?? null },
    /** Where this machine serves its models to others, if it is told to. */
    modelServer: { host: v.MODEL_HOST, port: v.MODEL_PORT, token: v.MODEL_TOKEN ?? null },
    retentionDays: v.RETENTION_DAYS,
    logLevel: v.LOG_LEVEL,
    logQuestions: v.LOG_QUESTIONS,
    allowUploads: v.ALLOW_UPLOADS,
    /** Hosts that articles may be fetched from; null: nothing is fetched. */
    fetchHosts: v.FETCH === 'allow' ? v.FETCH_HOSTS : null,
    servers: { leastCooldown: v.MIN_COOLDOWN, longest: v.MAX_LENGTH, mentions: v.MENTIONS },
    /** Each process has a port of its own. */
    metrics: { port: metricsPort(v, shard), host: v.METRICS_HOST },
    /** How many processes this one is to start; null where it answers itself. */
    shards: v.SHARDS ?? null,
    /** Number of the shard that this process is, of several. */
    shard,
    web: { port: v.WEB_PORT, host: v.WEB_HOST, url: v.WEB_URL },
    /** The corpus that the web reader shows. */
    webCorpus: v.WEB_CORPUS,
  } as const;
}

type Variables = z.output<typeof variables>;

/** The port of this process; the last process has to have one too, where it is known how many there are. */
function metricsPort({ METRICS_PORT: first, SHARDS: shards }: Variables, shard: number | null): number | undefined {
  if (first === undefined) return undefined;
  const own = first + (shard ?? 0);
  const last = typeof shards === 'number' ? first + shards - 1 : own;
  if (last > LAST_PORT)
    throw new UsageError(
      `METRICS_PORT ${first} leaves no port for shard ${last - first}; each has one of its own, up to ${LAST_PORT}.`,
    );
  return own;
}

/** The cluster that holds the index, and how it is used. */
function engineOf(v: Variables & { readonly INDEX_URL: readonly string[] }) {
  return {
    urls: v.INDEX_URL,
    login: loginOf(v),
    ca: v.INDEX_CA ?? null,
    prefix: v.INDEX_PREFIX,
    shards: v.INDEX_SHARDS,
    replicas: v.INDEX_REPLICAS,
    refresh: v.INDEX_REFRESH,
  } as const;
}

function loginOf({ INDEX_USER: user, INDEX_PASSWORD: password, INDEX_TOKEN: token }: Variables) {
  if (token !== undefined) return { token };
  return user === undefined ? null : { user, password: password ?? '' };
}
