import { cp, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { readConfig } from '../src/config.ts';
import { IndexError } from '../src/errors.ts';
import { createReindexInChild } from '../src/reindexInChild.ts';
import { currentGeneration } from '../src/store/embedded/currentGeneration.ts';
import { temporaryFolder } from './fixtures/temporaryFolder.ts';

const { embedding } = readConfig({});

async function corpus(): Promise<{ seeds: string; index: string }> {
  const folder = await temporaryFolder();
  const seeds = path.join(folder, 'seeds');
  await mkdir(seeds);
  await writeFile(
    path.join(seeds, 'strike.txt'),
    'The union called a strike on Monday. “We were never asked,” said Ada Quill, its leader.\n',
  );
  return { seeds, index: path.join(folder, 'index') };
}

describe('a build in a process of its own', () => {
  it('makes a new generation, tells how far it is, and has nothing of the token in its environment', async () => {
    const { seeds, index } = await corpus();
    vi.stubEnv('DISCORD_TOKEN', 'a-token-that-nobody-may-see');
    onTestFinished(() => void vi.unstubAllEnvs());
    const lines: string[] = [];
    const built = createReindexInChild({ seeds, index, embedding })((line) => lines.push(line));
    // Linux shows what a process was started with; elsewhere there is nothing to look at.
    const shown = await environmentOfChildren();
    const report = await built;
    expect(report.articles).toBe(1);
    expect(await currentGeneration(index)).toBe(report.generation);
    expect(lines.at(-1)).toMatch(/^\w+ \d+\/\d+$/);
    expect(shown).not.toContain('nobody-may-see');
    if (process.platform === 'linux') expect(shown).toContain('EMBEDDING_MODEL=');
  });

  it('runs once for all who ask while another one runs', async () => {
    const { seeds, index } = await corpus();
    const reindex = createReindexInChild({ seeds, index, embedding });
    const first = reindex();
    await cp(path.join(seeds, 'strike.txt'), path.join(seeds, 'second.txt'));
    const [one, ...others] = await Promise.all([first, reindex(), reindex()]);
    expect(others[0]?.generation).not.toBe(one.generation);
    expect(others[1]?.generation).toBe(others[0]?.generation);
    expect(others[0]?.seeds).toBe(2);
  });

  it('says why it failed, in the words of the command, and leaves the next one free', async () => {
    const { seeds, index } = await corpus();
    const reindex = createReindexInChild({ seeds: path.join(seeds, 'nothing-here'), index, embedding });
    const failed = reindex();
    await expect(failed).rejects.toThrow(IndexError);
    await expect(failed).rejects.toThrow(/nothing-here; name a folder/);
    expect((await readdir(index)).filter((name) => name.startsWith('LOCK'))).toEqual([]);
  });
});

async function environmentOfChildren(): Promise<string> {
  if (process.platform !== 'linux') return '';
  return vi.waitFor(async () => {
    const children = (await readFile(`/proc/self/task/${process.pid}/children`, 'utf8')).trim();
    const shown = await Promise.all(
      children.split(' ').map((child) => readFile(`/proc/${child}/environ`, 'latin1').catch(() => '')),
    );
    expect(shown.join('')).toContain('EMBEDDING_MODEL');
    return shown.join('');
  });
}
