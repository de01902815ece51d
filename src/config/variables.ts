import { z } from 'zod';
import { DEFAULT_CORPUS } from '../domain/index/corpus.ts';
import { addresses, corpusName, count, flag, hasNoLogin, host, hostRules, httpUrl } from './values.ts';
import { isOrigin, port, secret, snowflake } from './values.ts';

/** Every variable, with its default. `.env.example` lists the same names; a test compares them. */
export const variables = z.object({
  /** Bot token from the Developer Portal. Needed by `npm start` and `npm run register` only. */
  DISCORD_TOKEN: z.string().trim().min(1, 'is blank; put the token of your bot there').optional(),
  /** Application id; asked from Discord where it is not set. */
  DISCORD_APP_ID: snowflake.optional(),
  /** Guild to register commands in, for development; unset: everywhere. */
  DISCORD_GUILD_ID: snowflake.optional(),
  /** Servers whose managers may manage the articles; unset: those that the bot is in when it first starts. */
  GUILDS: z
    .string()
    .transform((value) => value.split(/[\s,]+/).filter((id) => id !== ''))
    .pipe(z.array(snowflake))
    .default([]),
  /** Processes that share the servers: "auto" (as many as Discord recommends) or a number; unset: one for all. */
  SHARDS: z
    .string()
    .regex(/^(?:auto|[1-9]\d{0,3})$/, 'must be auto or a number')
    .transform((value) => (value === 'auto' ? value : Number(value)))
    .optional(),
  /** Base of Discord's REST API. */
  DISCORD_API: httpUrl.refine(hasNoLogin, 'must not hold a password').default('https://discord.com/api'),
  /** Folder of articles, or one `.jsonl` file. */
  SEEDS: z.string().min(1).default('seeds'),
  /** Folder that the index is written to, and what is kept of answers beside it. */
  INDEX: z.string().min(1).default('index'),
  /** A folder with one folder of articles for each corpus beside the default one, named after it; unset: none. */
  CORPORA: z.string().min(1).optional(),
  /** The corpus that is asked in direct messages and by user installs; unset: the default one, or with CORPORA none. */
  DM_CORPUS: corpusName.optional(),
  /** The corpus that the web reader shows. */
  WEB_CORPUS: corpusName.default(DEFAULT_CORPUS),
  /** Indexes of corpora that are held open at a time, beside that of the default one. */
  OPEN_CORPORA: count(1, 1000, '8'),
  /** Addresses of an OpenSearch cluster that holds the index, with commas between; unset: the index is in `INDEX`. */
  INDEX_URL: addresses('set INDEX_USER and INDEX_PASSWORD').optional(),
  INDEX_USER: z.string().min(1).optional(),
  INDEX_PASSWORD: z.string().min(1).optional(),
  /** Instead of user and password: what goes behind "Bearer". */
  INDEX_TOKEN: z.string().min(1).optional(),
  /** A file with the certificates that are trusted, in PEM form. */
  INDEX_CA: z.string().min(1).optional(),
  /** Begins the names of the indices in the cluster. */
  INDEX_PREFIX: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,59}$/, 'must be small letters, digits and hyphens, at most 60, a letter first')
    .default('on-record'),
  /** Shards of each index; some 10 to 30 GB a shard are good. */
  INDEX_SHARDS: count(1, 1024, '1'),
  /** Copies of each shard beside the first; 1 and more outlive a node. */
  INDEX_REPLICAS: count(0, 9, '1'),
  /** How often the cluster makes visible what was written to a live index. */
  INDEX_REFRESH: z
    .string()
    .regex(/^(?:-1|\d+(?:ms|s|m))$/, 'must be a time ("30s") or -1')
    .default('30s'),
  /** A Postgres database for what outlives a message; unset: a file in `INDEX`. */
  STATE_URL: z.url({ protocol: /^postgres(?:ql)?$/, error: 'must be a postgres address' }).optional(),
  /**
   * The shipped model, another local folder in the layout of transformers.js, or a Hub id ("Xenova/all-MiniLM-L6-v2").
   */
  EMBEDDING_MODEL: z.string().min(1).default('on-record-embed'),
  /** How token vectors become one vector; unset leaves it to the model's own folder. */
  EMBEDDING_POOLING: z.enum(['mean', 'cls'], { error: 'must be mean or cls' }).optional(),
  /** Put before each question, as some models want ("query: "); empty leaves it to the model's own folder. */
  EMBEDDING_QUERY_PREFIX: z.string().default(''),
  /** Put before each passage, as some models want ("passage: "). */
  EMBEDDING_PASSAGE_PREFIX: z.string().default(''),
  /** Whether the reader reads what was found before it is shown; off is faster, takes less memory and ranks worse. */
  READER: z.enum(['on', 'off'], { error: 'must be on or off' }).default('on'),
  /** The shipped reader, or another local folder in the layout of transformers.js. */
  READER_MODEL: z.string().min(1).default('on-record-reader'),
  /** Threads that read one window together. */
  READER_THREADS: z
    .string()
    .regex(/^[1-8]$/, 'must be a whole number from 1 to 8')
    .default('2')
    .transform(Number),
  /** Processes that run the models, at most; each takes the memory of all models. */
  MODEL_PROCESSES: count(1, 64, '1'),
  /** Addresses where `npm run models` serves the models, with commas between; unset: processes of this machine. */
  MODEL_URLS: addresses('set MODEL_TOKEN').optional(),
  /** What `npm run models` and whoever asks it both know. */
  MODEL_TOKEN: secret.optional(),
  /** Address that `npm run models` listens on; the default is this machine only. */
  MODEL_HOST: host.default('127.0.0.1'),
  MODEL_PORT: port.default(8090),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'must be fatal, error, warn, info, debug, trace or silent',
    })
    .default('info'),
  /** Days for which answers, feedback and the log of what managers did are kept. */
  RETENTION_DAYS: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, 'must be a number of days (1 to 9999)')
    .default('90')
    .transform(Number),
  /** Log the text of questions. Off: only their length and outcome. */
  LOG_QUESTIONS: flag,
  /** Seconds that members wait between two questions at least, whatever a server sets. */
  MIN_COOLDOWN: z
    .string()
    .regex(/^\d{1,4}$/, 'must be a number of seconds (0 to 3600)')
    .default('0')
    .transform(Number)
    .refine((seconds) => seconds <= 3600, 'must be a number of seconds (0 to 3600)'),
  /** The longest answer that a server may choose: excerpts of each side. */
  MAX_LENGTH: z.enum(['1', '3', 'all'], { error: 'must be 1, 3 or all' }).default('all'),
  /** Let members with Manage Server add articles from Discord. */
  ALLOW_UPLOADS: flag,
  /** Fetch articles from feeds and addresses that servers add, from the hosts of `FETCH_HOSTS` alone. */
  FETCH: z.enum(['off', 'allow'], { error: 'must be off or allow' }).default('off'),
  FETCH_HOSTS: hostRules,
  /** Answer messages that mention the bot, in servers that turned it on; adds an intent. */
  MENTIONS: flag,
  /** Port of /healthz, /readyz and /metrics; unset: none of them. */
  METRICS_PORT: port.optional(),
  /** Address that the port listens on; the default is this machine only. */
  METRICS_HOST: host.default('127.0.0.1'),
  /** Port of the web reader: `npm run web` has a default, and the bot serves it too where this is set. */
  WEB_PORT: port.optional(),
  /** Address that the web reader listens on; the default is this machine only. */
  WEB_HOST: host.default('127.0.0.1'),
  /** Where people reach the web reader; set, Discord's answers link to it. */
  WEB_URL: httpUrl
    .refine(hasNoLogin, 'must not hold a password')
    .refine(isOrigin, 'must be an address without a path')
    .optional(),
});
