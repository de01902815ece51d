import { execFileSync } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { startSaidProcess } from '../../src/processes/startSaidProcess.ts';
import { createIndexWriter } from '../../src/store/embedded/createIndexWriter.ts';
import { currentGeneration } from '../../src/store/embedded/currentGeneration.ts';
import { generationFolder } from '../../src/store/embedded/generationFiles.ts';
import { openGeneration } from '../../src/store/embedded/openGeneration.ts';
import { hashEmbedder } from '../fakes/hashEmbedder.ts';
import { entriesOf, writeContent, writeGeneration } from '../fixtures/generationContent.ts';
import { sampleContent } from '../fixtures/sampleContent.ts';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';

const content = await sampleContent(hashEmbedder);
const modelId = hashEmbedder.id;

describe('who says what, written in a process of its own', () => {
  it('is what one process writes', async () => {
    const [apart, alone] = [await temporaryFolder(), await temporaryFolder()];
    const generation = await writeContent(await createIndexWriter(apart, startSaidProcess), content);
    const reference = await writeGeneration(alone, content);
    const contentOf = async (own: string) => {
      const { index } = await openGeneration(own, { modelId });
      const { counts } = JSON.parse(await readFile(path.join(own, 'manifest.json'), 'utf8')) as { counts: unknown };
      return {
        counts,
        found: await index.passages.keyword({ text: 'Dockers third week' }, {}, 9),
        overview: await index.catalogue.overview(),
        articles: await index.catalogue.articles(content.articles.map(({ article }) => article.id)),
      };
    };
    const made = await contentOf(generationFolder(apart, generation));
    expect(made.articles).toHaveLength(content.articles.length);
    expect(made).toEqual(await contentOf(generationFolder(alone, reference)));
  });

  it('tells what goes wrong there as the database said it, and the old index stays', async () => {
    const folder = await temporaryFolder();
    const before = await writeGeneration(folder, content);
    const writer = await createIndexWriter(folder, startSaidProcess);
    const twice = { ...content, articles: [...content.articles, ...content.articles.slice(0, 1)] };
    await expect(writeContent(writer, twice)).rejects.toMatchObject({
      message: expect.stringContaining('articles.id') as string,
      code: expect.stringMatching(/^SQLITE_CONSTRAINT/) as string,
    });
    expect(await currentGeneration(folder)).toBe(before);
    expect((await readdir(folder)).toSorted()).toEqual(['CURRENT', before].toSorted());
  });

  it('fails where its process is killed at work, and nothing is left of it', async () => {
    const folder = await temporaryFolder();
    const writer = await createIndexWriter(folder, startSaidProcess);
    const [one] = entriesOf(content);
    if (one === undefined) throw new Error('no article');
    const many = Array.from({ length: 20 }, (_, n) => ({ ...one, article: { ...one.article, id: `harbour ${n}` } }));
    for (const entry of many) await writer.add(entry);
    for (const entry of many) await writer.say(entry);
    const pids = execFileSync('pgrep', ['-P', String(process.pid)], { encoding: 'utf8' })
      .trim()
      .split('\n');
    for (const pid of pids.filter((id) => commandOf(id).includes('saidChild'))) process.kill(Number(pid), 'SIGKILL');
    await expect(writer.finish(content)).rejects.toThrow(/process that writes who says what ended/);
    expect(await readdir(folder)).toEqual([]);
  });
});

function commandOf(pid: string): string {
  return execFileSync('ps', ['-o', 'args=', '-p', pid], { encoding: 'utf8' });
}
