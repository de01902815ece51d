import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createSeedProcess, type SeedBounds } from '../../src/processes/createSeedProcess.ts';
import { attributeAll } from '../../test/fixtures/attributeAll.ts';
import { type Row, inFolder } from './workbench.ts';

const GOOD = 'The ferry crews called a strike on Monday. “We were never asked,” said Ada Quill, who leads the union.';

/** Pages and texts over which a parser takes minutes or gigabytes, of `size` bytes where that matters. */
function attacks(size: number): Readonly<Record<string, string>> {
  const fill = (unit: string, most = size): string => unit.repeat(Math.ceil(most / unit.length)).slice(0, most);
  return {
    'comments.html': `<html><body><p>${GOOD}</p>${fill('<!---->')}</body></html>`,
    'entities.html': `<html><body><p>${GOOD}</p><p>${fill('&amp;')}</p></body></html>`,
    'nested.html': `<html><body><p>${GOOD}</p>${fill(`${'<div>'.repeat(140)}word, word.${'</div>'.repeat(140)}`)}`,
    'deeper.html': `<html><body>${fill('<div>')}`,
    'unclosed.html': `<html><body>${fill('<p><b><i><a href=x>word ')}`,
    'meta.html': `<html><head>${fill('<meta name="author" content="x">')}</head><body><p>${GOOD}</p></body></html>`,
    'numbers.json': `[${fill('1,')}1]`,
    'lists.md': Array.from({ length: 700 }, (_, depth) => `${'  '.repeat(depth)}- a`)
      .join('\n')
      .slice(0, 299_000),
    'links.md': fill('[a]: b\n', 299_000),
  };
}

/**
 * Reads a folder of such pages beside a good article, as a build does: each within its bounds, read or named, and the
 * good one always read.
 */
export function slowPages(size: number, bounds?: SeedBounds): Promise<Row> {
  return inFolder(async (folder) => {
    const seeds = path.join(folder, 'seeds');
    await mkdir(seeds);
    await writeFile(path.join(seeds, 'good.txt'), GOOD);
    const pages = Object.entries(attacks(size));
    for (const [name, content] of pages) await writeFile(path.join(seeds, name), content);
    const reading = createSeedProcess(bounds);
    const { articles, problems } = await attributeAll(seeds, reading);
    reading.close();
    const read = new Set(articles.flatMap(({ article }) => article.copies.map(({ file }) => path.basename(file))));
    const named = new Set(problems.map(({ file }) => path.basename(file)));
    const over = problems.filter(({ problem }) => problem.startsWith('takes over'));
    return {
      what: `pages made to take minutes or gigabytes, of ${(size / 1024 / 1024).toFixed(1)} MiB`,
      runs: pages.length,
      result: `${over.length} given up at their bounds, ${read.size - 1} read, the others refused by name`,
      faults: [
        ...(read.has('good.txt') ? [] : ['the good article was not read']),
        ...pages.flatMap(([name]) => (read.has(name) || named.has(name) ? [] : [`nothing was said about ${name}`])),
      ],
    };
  });
}
