import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { readConfig } from '../src/config.ts';
import { IndexError } from '../src/errors.ts';
import { createReindexInChild } from '../src/reindexInChild.ts';
import { currentGeneration } from '../src/store/embedded/currentGeneration.ts';
import { serveFakeModels } from './fixtures/serveFakeModels.ts';
import { strikeCorpus } from './fixtures/strikeCorpus.ts';

const { embedding, engine, stateUrl } = readConfig({});

describe('a build in a process of its own', () => {
  it('makes a new generation, tells how far it is, and has nothing of the token in its environment', async () => {
    const { seeds, index } = await strikeCorpus();
    vi.stubEnv('DISCORD_TOKEN', 'a-token-that-nobody-may-see');
    onTestFinished(() => void vi.unstubAllEnvs());
    const lines: string[] = [];
    const built = createReindexInChild({ seeds, index, embedding, engine, stateUrl })((line) => lines.push(line));
    // Linux shows what a process was started with; elsewhere there is nothing to look at.
    const shown = await environmentOfChildren();
    const report = await built;
    expect(report.articles).toBe(1);
    expect(await currentGeneration(index)).toBe(report.generation);
    expect(lines.at(-1)).toMatch(/^\w+ \d+\/\d+$/);
    expect(shown).not.toContain('nobody-may-see');
    if (process.platform === 'linux') expect(shown).toContain('EMBEDDING_MODEL=');
  });

  it('says why it failed, in the words of the command, and leaves the next one free', async () => {
    const { seeds, index } = await strikeCorpus();
    const reindex = createReindexInChild({
      seeds: path.join(seeds, 'nothing-here'),
      index,
      embedding,
      engine,
      stateUrl,
    });
    const failed = reindex();
    await expect(failed).rejects.toThrow(IndexError);
    await expect(failed).rejects.toThrow(/nothing-here; name a folder/);
    await expect(readdir(index)).rejects.toThrow(/ENOENT/);
  });

  it('is told where the models are, and what is known there', async () => {
    const token = 'a-token-of-thirty-two-characters';
    const { url, close } = await serveFakeModels({ app: { token } });
    onTestFinished(close);
    const config = readConfig({ MODEL_URLS: url, MODEL_TOKEN: token });
    const { seeds, index } = await strikeCorpus();
    const failed = createReindexInChild({ ...config, seeds, index })();
    await expect(failed).rejects.toThrow(`${url} has hash-embedder, not on-record-embed@`);
  });
});

async function environmentOfChildren(): Promise<string> {
  if (process.platform !== 'linux') return '';
  return vi.waitFor(
    async () => {
      const children = (await readFile(`/proc/self/task/${process.pid}/children`, 'utf8')).trim();
      const shown = await Promise.all(
        children.split(' ').map((child) => readFile(`/proc/${child}/environ`, 'latin1').catch(() => '')),
      );
      expect(shown.join('')).toContain('EMBEDDING_MODEL');
      return shown.join('');
    },
    { timeout: 20_000 },
  );
}
