import { spawn } from 'node:child_process';
import os from 'node:os';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Config } from './config.ts';
import type { BuildReport } from './domain/build.ts';
import { DEFAULT_CORPUS } from './domain/index/corpus.ts';
import { IndexError } from './errors.ts';

/** What a build in another process needs to know. */
export interface ReindexSettings
  extends
    Pick<Config, 'seeds' | 'index' | 'embedding'>,
    Partial<Pick<Config, 'corpora' | 'engine' | 'stateUrl' | 'modelProcesses' | 'modelServers'>> {
  /** Name of the corpus; the folders are those of the default one, which it is where none is named. */
  readonly corpus?: string;
}

const SCRIPT = fileURLToPath(new URL('./cli/reindexChild.ts', import.meta.url));
/** How much of what the child says is kept for the error, in characters. */
const SAID = 4_000;

/**
 * Builds a new generation in a process of its own, so that a running bot's event loop, memory and answers are not
 * touched by it: the bot sees the new CURRENT and swaps. One build runs at a time; whoever asks while one runs shares
 * the next one, which sees every seed that was there when it was asked for.
 *
 * It ends with this process, however that ends: it is told on the way out, and leaves where the channel to it closes.
 *
 * The child gets no environment but what is built here, so the bot's token is not in it.
 *
 * @param inTurn so that builds of several corpora do not run at once
 * @throws IndexError with what the build said.
 */
export function createReindexInChild(
  settings: ReindexSettings,
  inTurn: <T>(task: () => Promise<T>) => Promise<T> = (task) => task(),
): (onProgress?: (line: string) => void) => Promise<BuildReport> {
  let running: Promise<BuildReport> | null = null;
  let next: Promise<BuildReport> | null = null;

  function reindex(onProgress?: (line: string) => void): Promise<BuildReport> {
    if (!running) {
      running = inTurn(() => build(settings, onProgress)).finally(() => (running = null));
      return running;
    }
    next ??= running
      .catch(() => null)
      .then(() => {
        next = null;
        return reindex(onProgress);
      });
    return next;
  }

  return reindex;
}

/** Does one task after the other; one that fails holds up none. */
export function oneAtATime(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const done = last.then(task, task);
    last = done;
    return done;
  };
}

async function build(settings: ReindexSettings, onProgress: (line: string) => void = () => {}): Promise<BuildReport> {
  const args = [
    '--disable-warning=ExperimentalWarning',
    '--import',
    import.meta.resolve('./stripTypes.mjs'),
    SCRIPT,
    '--json',
    '--seeds',
    settings.seeds,
    '--index',
    settings.index,
    '--corpus',
    settings.corpus ?? DEFAULT_CORPUS,
  ];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe', 'ipc'], env: environment(settings) });
  if (child.pid !== undefined) stepBack(child.pid);
  const end = (): void => void child.kill();
  process.once('exit', end);
  child.once('close', () => process.off('exit', end));
  child.on('message', (line) => onProgress(String(line)));
  const ended = new Promise<{ code: number | null; signal: string | null }>((resolve, reject) => {
    child.once('error', (cause) =>
      reject(
        new IndexError(`The build could not be started (${cause.message}); nothing was changed. Try again.`, {
          cause,
        }),
      ),
    );
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
  const [{ code, signal }, report, said] = await Promise.all([ended, textOf(child.stdout), textOf(child.stderr)]);
  if (code === 0) return JSON.parse(report) as BuildReport;
  if (signal !== null)
    throw new IndexError(`The build was ended by ${signal}; nothing was changed. Try again, or run npm run reindex.`);
  throw new IndexError(said.trim().slice(-SAID) || `The build failed; run npm run reindex to see why.`);
}

/** Answers come first where there are more processes than cores. */
function stepBack(pid: number): void {
  try {
    os.setPriority(pid, os.constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It has ended already.
  }
}

/**
 * An empty DISCORD_TOKEN, so that the child does not take it from `.env` either. Where index and state are it must
 * know, as this process does: what was taken down is in the one and left out of the other.
 */
function environment(settings: ReindexSettings): NodeJS.ProcessEnv {
  const { embedding, corpora, engine = null, stateUrl = '', modelProcesses = '', modelServers = null } = settings;
  const login = { user: '', password: '', token: '', ...engine?.login };
  return {
    DISCORD_TOKEN: '',
    CORPORA: corpora?.folder ?? '',
    STATE_URL: stateUrl,
    INDEX_URL: engine?.urls.join(',') ?? '',
    INDEX_USER: login.user,
    INDEX_PASSWORD: login.password,
    INDEX_TOKEN: login.token,
    INDEX_CA: engine?.ca ?? '',
    INDEX_PREFIX: engine?.prefix ?? '',
    INDEX_SHARDS: String(engine?.shards ?? ''),
    INDEX_REPLICAS: String(engine?.replicas ?? ''),
    INDEX_REFRESH: engine?.refresh ?? '',
    MODEL_PROCESSES: String(modelProcesses),
    MODEL_URLS: modelServers?.urls.join(',') ?? '',
    MODEL_TOKEN: modelServers?.token ?? '',
    EMBEDDING_MODEL: embedding.model,
    EMBEDDING_POOLING: embedding.pooling ?? '',
    EMBEDDING_QUERY_PREFIX: embedding.queryPrefix,
    EMBEDDING_PASSAGE_PREFIX: embedding.passagePrefix,
  };
}

async function textOf(stream: Readable | null): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream ?? []) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
