import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { DeadlineError, ModelError } from '../../src/errors.ts';
import { createModelProcess } from '../../src/processes/createModelProcess.ts';
import type { ModelPoolOptions } from '../../src/processes/startModelPool.ts';
import type { ModelProcess, ModelSettings } from '../../src/work/models/runModels.ts';
import { embedderContract } from '../contracts/embedderContract.ts';
import { readerContract } from '../contracts/readerContract.ts';
import { hashEmbedder } from '../fakes/hashEmbedder.ts';
import { wordReader } from '../fakes/wordReader.ts';
import { isRunning } from '../fixtures/isRunning.ts';
import { shippedEmbedder } from '../fixtures/shippedEmbedder.ts';
import { shippedReader } from '../fixtures/shippedReader.ts';

const FAKE = fileURLToPath(new URL('../fixtures/fakeModelChild.ts', import.meta.url));
const HOLD = fileURLToPath(new URL('../fixtures/holdModels.ts', import.meta.url));
const window = { title: 'Ferry', sentences: ['The ferry sank.', 'It rained.'] };
const asked = (question: string) => ({ asked: null, question });

const settings = (model = 'on-record-embed'): ModelSettings => ({
  embedding: { model, pooling: null, queryPrefix: '', passagePrefix: '', cacheFolder: 'never-used' },
  reader: { model: 'on-record-reader', threads: 2 },
});

function start(model?: string, options: ModelPoolOptions = { entry: FAKE }): ModelProcess {
  const models = createModelProcess(settings(model), options);
  onTestFinished(() => models.close());
  return models;
}

async function readerOf(models: ModelProcess) {
  const reader = await models.reader();
  if (!reader) throw new Error('there should be a reader');
  return reader;
}

const waitUntilGone = (pid: number): Promise<void> =>
  vi.waitFor(() => expect(isRunning(pid)).toBe(false), { timeout: 10_000 });

/** For all that leave it as it is: a process takes a while to start. */
const shared = createModelProcess(settings(), { entry: FAKE });
afterAll(() => shared.close());
readerContract('by message', () => readerOf(shared));
embedderContract('by message', () => shared.embedder());

describe('the model process', { timeout: 60_000 }, () => {
  it('gives what the shipped models give in this process', async () => {
    const models = start(undefined, {});
    const [embedder, reader] = await Promise.all([models.embedder(), readerOf(models)]);
    const [ownEmbedder, ownReader] = await Promise.all([shippedEmbedder(), shippedReader()]);
    expect(embedder).toMatchObject({ id: ownEmbedder.id, dimensions: 512, window: 512 });
    expect(await embedder.embed(['the talks failed'], 'query')).toEqual(
      await ownEmbedder.embed(['the talks failed'], 'query'),
    );
    expect(reader.id).toBe(ownReader.id);
    expect(await reader.read(asked('What sank?'), window)).toEqual(await ownReader.read(asked('What sank?'), window));
  });

  it('is not there until it is needed, and starts again with the next request after it was killed', async () => {
    const ended: string[] = [];
    const models = start(undefined, { entry: FAKE, onEnd: (how) => ended.push(how) });
    expect(models.pid()).toBeNull();
    const reader = await readerOf(models);
    const first = models.pid() ?? 0;
    const pending = reader.read(asked('What sank?'), window);
    process.kill(first, 'SIGKILL');
    expect(await pending).toEqual(await wordReader.read(asked('What sank?'), window));
    expect(models.pid()).not.toBe(first);
    expect(ended).toEqual(['SIGKILL']);
  });

  it('gives up a request over which it died twice, and answers the next', async () => {
    const reader = await readerOf(start());
    const failed = reader.read(asked('!crash'), window);
    await expect(failed).rejects.toThrow(ModelError);
    await expect(failed).rejects.toThrow(/ended twice over one request \(SIGKILL\).*READER=off/);
    expect((await reader.read(asked('ferry'), window)).window).toBe(8);
  });

  it('is killed where it is stuck', async () => {
    const reader = await readerOf(start(undefined, { entry: FAKE, stuckAfter: 2_000 }));
    await expect(reader.read(asked('!stop'), window)).rejects.toThrow(/ended twice/);
  });

  it('fails a request with what it threw, and loading with the same words; then tries to load again', async () => {
    const models = start('none');
    for (let time = 0; time < 2; time++) {
      const failed = models.embedder();
      await expect(failed).rejects.toThrow(ModelError);
      await expect(failed).rejects.toThrow('There is no such model; unset EMBEDDING_MODEL.');
    }
    await expect((await readerOf(models)).read(asked('!throw'), window)).rejects.toMatchObject({
      message: 'not a number',
      cause: { message: expect.stringContaining('fakeModelChild.ts') },
    });
  });

  it('passes on what a model that cannot be loaded says', async () => {
    await expect(start('no such model', {}).embedder()).rejects.toThrow(/EMBEDDING_MODEL is no such model/);
  });

  it('is started without the environment', async () => {
    vi.stubEnv('DISCORD_TOKEN', 'nobody-may-see');
    onTestFinished(() => void vi.unstubAllEnvs());
    const failed = (await readerOf(start())).read(asked('!environment'), window);
    await expect(failed).rejects.toMatchObject({ message: '{}' });
  });

  it('embeds in the order given, and serves another asker between the batches', async () => {
    const texts = Array.from({ length: 32 * 20 }, (_, number) => `${number % 32 === 0 ? '!slow ' : ''}text ${number}`);
    const build = await shared.embedder({ key: 'build' });
    const reader = await shared.reader({ key: 'member' });
    let isBuilt = false;
    const built = build.embed(texts, 'passage').finally(() => (isBuilt = true));
    await reader?.read(asked('ferry'), window);
    expect(isBuilt).toBe(false);
    expect(await built).toEqual(await hashEmbedder.embed(texts, 'passage'));
  });

  it('fails at the deadline of who asks', async () => {
    const build = await shared.embedder({ key: 'build' });
    const late = await shared.embedder({ key: 'member', deadline: performance.now() + 200 });
    const slow = Array.from({ length: 32 * 20 }, (_, number) => (number % 32 === 0 ? '!slow' : 'text'));
    const [built, failed] = await Promise.allSettled([build.embed(slow, 'passage'), late.embed(slow, 'passage')]);
    expect(built.status).toBe('fulfilled');
    expect(failed).toMatchObject({ reason: expect.any(DeadlineError) });
  });

  it('is as many processes as are allowed where there is that much to do, each started again', async () => {
    const ended: string[] = [];
    const models = start(undefined, { entry: FAKE, processes: 2, onEnd: (how) => ended.push(how) });
    const reader = await readerOf(models);
    const pids = async (): Promise<Set<string>> => {
      const asks = Array.from({ length: 40 }, (_, n) => reader.read(asked(`!pid ${n}`), window));
      const failed = await Promise.allSettled(asks);
      return new Set(failed.map((one) => (one.status === 'rejected' ? String(one.reason.message) : 'none')));
    };
    const both = await pids();
    expect(both.size).toBe(2);
    const [first] = both;
    process.kill(Number(first), 'SIGKILL');
    await vi.waitFor(() => expect(ended).toEqual(['SIGKILL']), { timeout: 20_000 });
    const after = await pids();
    expect(after.size).toBe(2);
    expect([...after].filter((pid) => both.has(pid))).toHaveLength(1);
    models.close();
    for (const pid of after) await waitUntilGone(Number(pid));
  });

  it('is one where there is one thing to do at a time', async () => {
    const models = start(undefined, { entry: FAKE, processes: 3 });
    const reader = await readerOf(models);
    const pids = new Set<string>();
    for (let n = 0; n < 4; n += 1)
      await reader.read(asked(`!pid ${n}`), window).catch((error: Error) => pids.add(error.message));
    expect([...pids]).toEqual([String(models.pid())]);
  });

  it('is not asked for a reading that is known', async () => {
    const models = start();
    const reader = await readerOf(models);
    const first = await reader.read(asked('ferry'), window);
    const pid = models.pid() ?? 0;
    process.kill(pid, 'SIGKILL');
    await vi.waitFor(() => expect(models.pid()).toBeNull(), { timeout: 20_000 });
    expect(await (await readerOf(models)).read(asked('ferry'), window)).toBe(first);
    expect(models.pid()).toBeNull();
  });

  it('has no reader where none is set', async () => {
    const models = createModelProcess({ ...settings(), reader: null }, { entry: FAKE });
    expect(await models.reader()).toBeNull();
    expect(models.pid()).toBeNull();
  });

  it('is gone once it is closed, with what was asked', async () => {
    const models = start();
    const reader = await readerOf(models);
    const pid = models.pid() ?? 0;
    const pending = reader.read(asked('ferry'), window);
    models.close();
    await expect(pending).rejects.toThrow(/closed/);
    await expect(reader.read(asked('rain'), window)).rejects.toThrow(/closed/);
    await waitUntilGone(pid);
  });
});

describe('the model process ends with its parent', { timeout: 60_000 }, () => {
  const hold = (...args: readonly string[]) => {
    const flags = ['--disable-warning=ExperimentalWarning', '--import', './src/stripTypes.mjs'];
    const parent = spawn(process.execPath, [...flags, HOLD, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    onTestFinished(() => void parent.kill('SIGKILL'));
    const pid = new Promise<number>((resolve) => parent.stdout.once('data', (line) => resolve(Number(line))));
    const code = new Promise<number | null>((resolve) => parent.once('exit', resolve));
    return { parent, pid, code };
  };

  it('that is killed', async () => {
    const { parent, pid } = hold(FAKE, 'hold');
    expect(isRunning(await pid)).toBe(true);
    parent.kill('SIGKILL');
    await waitUntilGone(await pid);
  });

  it('but not by a signal for both: the parent may have a question to answer', async () => {
    const { parent, pid } = hold(FAKE, 'hold');
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.kill(await pid, signal);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(isRunning(await pid)).toBe(true);
    parent.kill('SIGTERM');
    await waitUntilGone(await pid);
  });

  it('that is done, which it does not keep', async () => {
    const { pid, code } = hold(FAKE);
    expect(await code).toBe(0);
    await waitUntilGone(await pid);
  });
});
