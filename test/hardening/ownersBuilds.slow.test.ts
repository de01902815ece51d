import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { faultsOf, freshServices } from '../../bench/torture/workbench.ts';
import { makeCorpus } from '../../bench/makeCorpus.ts';
import { IndexError, SeedError } from '../../src/errors.ts';
import { statementsIn } from '../../src/corpus/statementsIn.ts';
import { refreshOrKeep } from '../../src/work/refreshOrKeep.ts';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';
import { checkMachine } from '../../src/cli/doctor/checkMachine.ts';
import { terminal } from '../../src/cli/run/terminal.ts';

describe('an index', () => {
  it('in a folder that cannot be written answers, and refuses a build in words', async () => {
    const corpus = await corpusOf(3);
    await freshServices(corpus).reindex();
    await withoutWriting(corpus.index, async () => {
      const services = freshServices(corpus);
      await services.refresh();
      const answer = await services.ask('Why were the talks suspended?');
      await services.state().receipts.save(answer, terminal);
      expect(await faultsOf(answer, corpus.seeds)).toEqual([]);
      const build = services.reindex();
      await expect(build).rejects.toThrow(IndexError);
      await expect(build).rejects.toThrow(/cannot be written; check its permissions/);
      expect((await services.index()).info.generation).toBe(answer.index.generation);

      await writeFile(path.join(corpus.seeds, 'new.md'), 'The union called off the strike.\n');
      const { kept } = await refreshOrKeep(freshServices(corpus));
      expect(kept).toBeInstanceOf(IndexError);
    });
    expect((await refreshOrKeep(freshServices(corpus))).report?.articles).toBe(4);
  });

  it('is kept where it cannot be written anew, and not where there is nothing left to read', async () => {
    const corpus = await corpusOf(3);
    await freshServices(corpus).reindex();
    const failing = (error: Error) =>
      refreshOrKeep({ index: freshServices(corpus).index, refresh: () => Promise.reject(error) });
    expect((await failing(new IndexError('full'))).kept?.message).toBe('full');
    await expect(failing(new SeedError('gone'))).rejects.toThrow('gone');
  });

  it('answers from what a refresh has just built, in the process that looked whether it was fresh', async () => {
    const corpus = await corpusOf(3);
    await freshServices(corpus).reindex();
    await writeFile(
      path.join(corpus.seeds, 'ferry.md'),
      'The minister said the ferry to the island was cancelled for the winter.\n',
    );
    const services = freshServices(corpus);
    const report = await services.refresh();
    const answer = await services.ask('What did the minister say about the ferry?');
    expect(answer.index.generation).toBe(report?.generation);
    expect(answer.excerpts[0]?.text).toContain('ferry to the island');
  });

  it('holds what managers decided: whose words these are, and what is not to be read', async () => {
    const corpus = await corpusOf(3);
    await writeFile(path.join(corpus.seeds, 'quay.md'), 'Mayor Ann Lowe said the quay would close in June.\n');
    const services = freshServices(corpus);
    await services.reindex();
    const said = async () =>
      (await services.ask('What was said about the quay?')).excerpts.map(({ speaker }) => speaker?.name);
    expect(await said()).toContain('Ann Lowe');
    const [by, at] = ['7', '2031-03-07T10:00:00.000Z'];
    const to = { name: 'Bo Marsh', role: null, side: 'Harbour' };
    const [quay] = await (await services.index()).catalogue.articles(['quay']);
    if (quay === undefined) throw new Error('no article');
    const speaker = quay.statements[0]?.speaker ?? null;
    for (const { words } of statementsIn(quay, { start: 0, end: quay.article.text.length, speaker })) {
      const read = { articleId: 'quay', words, from: speaker?.name ?? null };
      await services.corrections().add('g1', { ...read, to, by, at });
    }
    await services.reindex();
    await services.manifest();
    expect(await said()).toContain('Bo Marsh');
    expect((await (await services.index()).catalogue.sidesNamed(['Harbour'])).map(({ name }) => name)).toContain(
      'Harbour',
    );

    const takedown = { id: 'quay', ids: ['quay'], title: null, url: null, guild: 'g1', user: by, at };
    await services.takedowns().add(takedown);
    // At once, before there is another index; and not in the next, which the next start builds at the latest.
    expect(await said()).not.toContain('Bo Marsh');
    expect((await freshServices(corpus).refresh())?.articles).toBe(3);
    expect(await freshServices(corpus).isFresh()).toBe(true);
  });

  it('is not built anew where what was taken down is lost, and the old one answers', async () => {
    const corpus = await corpusOf(3);
    const first = await freshServices(corpus).reindex();
    const state = path.join(corpus.index, 'state');
    await rm(state, { recursive: true });
    await mkdir(state);
    await writeFile(path.join(state, 'state.db'), 'no database at all '.repeat(100));
    await writeFile(path.join(corpus.seeds, 'new.md'), 'The union called off the strike.\n');
    const { kept } = await refreshOrKeep(freshServices(corpus));
    expect(kept?.message).toContain('What was taken down cannot be looked up');
    const services = freshServices(corpus);
    expect((await services.index()).info.generation).toBe(first.generation);
    expect((await checkMachine(services)).find(({ name }) => name === 'state')).toMatchObject({
      state: 'bad',
      todo: expect.stringContaining('delete state.db.broken'),
    });
    await rm(path.join(state, 'state.db.broken'));
    expect((await freshServices(corpus).refresh())?.articles).toBe(4);
  });

  it('embeds a text once, under whatever title it stands', async () => {
    const corpus = await corpusOf(3);
    const file = path.join(corpus.seeds, 'ferry.md');
    const titled = (title: string) =>
      writeFile(
        file,
        `---\ntitle: ${title}\n---\nThe minister said the ferry to the island was cancelled for the winter.\n`,
      );
    await titled('Ferry cancelled');
    const stages: string[] = [];
    const first = await freshServices(corpus).reindex({
      onProgress: (stage, done, total) => stages.push(`${stage} ${done}/${total}`),
    });
    for (const stage of ['clean 1/4', 'clean 4/4', 'read 4/4', 'write 4/4']) expect(stages).toContain(stage);
    expect((await freshServices(corpus).reindex()).embedded).toBe(0);
    await titled('Island cut off');
    expect(await freshServices(corpus).reindex()).toMatchObject({ embedded: 0, passages: first.passages });
  });

  it('is found fresh or old by what the seeds hold, whatever the clock says', async () => {
    const corpus = await corpusOf(3);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2040-01-01') });
    onTestFinished(() => void vi.useRealTimers());
    const first = await freshServices(corpus).reindex();
    vi.setSystemTime(new Date('1999-12-31'));
    expect(await freshServices(corpus).refresh()).toBeNull();
    const file = path.join(corpus.seeds, 'made-00000.md');
    await writeFile(file, `${await readFile(file, 'utf8')}\nA further round was called off.\n`);
    const second = await freshServices(corpus).refresh();
    expect(second?.generation).not.toBe(first.generation);
    expect((await freshServices(corpus).index()).info.generation).toBe(second?.generation);
  });
});

async function corpusOf(articles: number): Promise<{ seeds: string; index: string }> {
  const folder = await temporaryFolder();
  const corpus = { seeds: path.join(folder, 'seeds'), index: path.join(folder, 'index') };
  await makeCorpus(corpus.seeds, articles);
  return corpus;
}

/**
 * Runs a task that may read the folder and not write it. Permissions do not bind root, who becomes nobody for the time.
 */
async function withoutWriting(folder: string, task: () => Promise<void>): Promise<void> {
  const isRoot = process.geteuid?.() === 0;
  // The folder above and the seeds in it stay writable for whoever we are then.
  await chmod(path.dirname(folder), 0o755);
  await chmod(path.join(path.dirname(folder), 'seeds'), 0o777);
  await chmod(folder, 0o555);
  if (isRoot) process.seteuid?.(65_534);
  try {
    await task();
  } finally {
    if (isRoot) process.seteuid?.(0);
    await chmod(folder, 0o755);
  }
}
