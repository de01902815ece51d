import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { readConfig } from '../../src/config.ts';
import type { Answer } from '../../src/domain/answer.ts';
import { createModelProcess } from '../../src/processes/createModelProcess.ts';
import { createReindexInChild } from '../../src/reindexInChild.ts';
import { type Services, createServices } from '../../src/services.ts';
import type { ModelProcess } from '../../src/work/models/runModels.ts';

/** What `node` needs to run a file of this project. */
export const NODE: readonly string[] = ['--disable-warning=ExperimentalWarning', '--import', './src/stripTypes.mjs'];

/** One line of the table. */
export interface Row {
  readonly what: string;
  readonly runs: number;
  /** What came of it, in a few words with figures. */
  readonly result: string;
  /** What should not have happened; empty where all is well. */
  readonly faults: readonly string[];
}

/**
 * Services over a folder as a new process would have them: nothing opened, nothing remembered, nothing logged. They
 * share one process of models, and nothing is read: what is tried here is the index, and reading takes a hundred times
 * as long.
 */
export function freshServices(folder: { readonly seeds: string; readonly index: string }): Services {
  const config = readConfig({});
  models ??= createModelProcess({ embedding: { ...config.embedding, cacheFolder: os.tmpdir() }, reader: null });
  return createServices({ ...config, ...folder, reader: null }, pino({ level: 'silent' }), models);
}

let models: ModelProcess | null = null;

/**
 * What is too much in the folder of an index after builds: two generations and CURRENT belong there, and what outlives
 * a message or a build; empty where all is well.
 */
export async function leftBehind(index: string): Promise<readonly string[]> {
  const left = (await readdir(index)).filter((name) => !/^(?:state|STATE-KEPT|build-cache.*)$/.test(name));
  return left.length > 3 ? [`left behind: ${left.join(' ')}`] : [];
}

/**
 * Services over an index that another process has built, as the bot has them: the memory that a build takes is not in
 * this process.
 */
export async function servicesOfBot(folder: { readonly seeds: string; readonly index: string }): Promise<Services> {
  await createReindexInChild({ ...readConfig({}), ...folder })();
  return freshServices(folder);
}

/** Runs a task in a folder that is gone afterwards. */
export async function inFolder<T>(task: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'on-record-torture-'));
  try {
    return await task(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * What is wrong with an answer, seen from outside: every excerpt must stand in its file at its place, word for word,
 * cite what is listed, and come from one of the generations that may answer. Reads `.txt` and `.md` seeds only.
 */
export async function faultsOf(answer: Answer, seeds: string, generations?: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  if (generations && !generations.includes(answer.index.generation))
    faults.push(`answered from ${answer.index.generation}`);
  for (const { text, file, start, end, citation, articleId } of [...answer.excerpts, ...answer.nearest]) {
    const seed = await readFile(path.join(path.dirname(seeds), file), 'utf8').catch(() => '');
    if (text === '' || seed.slice(start, end) !== text) faults.push(`not verbatim: ${file} ${start}..${end}`);
    const cited = answer.citations.find(({ number }) => number === citation);
    if (cited?.articleId !== articleId) faults.push(`citation ${citation} is not of ${articleId}`);
  }
  for (const { excerpts } of answer.sides) {
    if (excerpts.some((position) => answer.excerpts[position] === undefined))
      faults.push('a side names an excerpt that is not there');
  }
  return faults;
}
