import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { type SeedBounds, createSeedProcess } from '../../src/processes/createSeedProcess.ts';
import { readHere } from '../../src/ingest/pipeline/seedReading.ts';
import { createBoundedChild } from '../../src/work/bounded/boundedChild.ts';

const words = 'The ferry crews called a strike on Monday. “We were never asked,” said Ada Quill, who leads the union.';
/** The library that reads it takes time with the square of its length: a minute and more over this page. */
const slow = Buffer.from(`<html><body><p>${'&amp;'.repeat(1_500_000)}</p></body></html>`);
const page = Buffer.from(`<html><head><title>Strike</title></head><body><p>${words}</p></body></html>`);

function start(bounds?: SeedBounds) {
  const seeds = createSeedProcess(bounds);
  onTestFinished(seeds.close);
  return seeds;
}

/** For all that leave it as it is. */
const shared = createSeedProcess();
afterAll(shared.close);

describe('the process that reads seeds', { timeout: 60_000 }, () => {
  it('reads what is read in this process, in the order in which it was asked', async () => {
    const files: [string, Buffer][] = [
      ['a.txt', Buffer.from(words)],
      ['b.md', Buffer.from(`# Strike\n\n- ${words}\n`)],
      ['c.html', page],
      // JSON can carry what UTF-8 cannot: a surrogate on its own.
      ['d.json', Buffer.from(`[{"id":"r","text":"${words.slice(0, 50)} \\ud800","title":"T"},{"id":"r"}]`)],
      ['e.html', Buffer.from('<script></script>')],
    ];
    for (const [file, bytes] of files) {
      const here = await readHere.decode(bytes, file);
      expect(await shared.decode(bytes, file)).toEqual(here);
      for (const seed of here.seeds) expect(await shared.clean(seed)).toEqual(await readHere.clean(seed));
    }
    const many = Array.from({ length: 100 }, (_, n) => ({ file: `${n}.html`, bytes: page }));
    const read = await Promise.all(many.map(({ bytes, file }) => shared.decode(bytes, file)));
    expect(read.map(({ seeds }) => seeds[0]?.id)).toEqual(many.map((_, n) => String(n)));
  });

  it('gives up what takes too long, says so, and reads the rest', async () => {
    // Far above what a new process takes to load what reads the first page, on a slow machine under load.
    const seeds = start({ seconds: 4, memory: 512 });
    const files = ['a', 'slow', 'b', 'c'];
    const read = await Promise.all(files.map((name) => seeds.decode(name === 'slow' ? slow : page, `${name}.html`)));
    expect(read.map((one) => one.problems[0]?.problem ?? one.seeds[0]?.id)).toEqual([
      'a',
      'takes over 4 s to read; save the text of the article alone',
      'b',
      'c',
    ]);
  });

  it('is told where it cannot be started, or was closed', async () => {
    const nothing = fileURLToPath(new URL('./fixtures/noSuchEntry.ts', import.meta.url));
    const child = createBoundedChild('reads seeds', () => fork(nothing, { stdio: 'ignore', execArgv: [] }));
    await expect(child.run({}, 1_000)).rejects.toThrow(/cannot be had: it ended twice at its start \(exit code 1\)/);
    child.close();
    await expect(child.run({}, 1_000)).rejects.toThrow(/is closed/);
  });
});
