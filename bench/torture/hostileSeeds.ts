import { spawnSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Row, faultsOf, freshServices, inFolder } from './workbench.ts';

const MIB = 1024 * 1024;
/** An article that must come through whatever stands beside it. */
const GOOD =
  'The ferry crews called a strike on Monday. ' +
  '“We were never asked about the rota,” said Ada Quill, who leads the union.\n';

/**
 * Longest that a corpus may take, in milliseconds of processor time (whatever else the machine does), for `megabytes`
 * of it: a scrape of a thousand articles has about four.
 */
const allowed = (megabytes: number): number => 10_000 + 6_000 * megabytes;

type Write = (folder: string) => Promise<unknown>;

const holding =
  (name: string, content: string | Buffer): Write =>
  (folder) =>
    writeFile(path.join(folder, name), content);

/** `size` is what the long ones have, in bytes; the shapes are what matters. */
function corpora(size: number): Readonly<Record<string, Write>> {
  const fill = (unit: string): string => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
  return {
    'one line, no space': holding('a.txt', fill('x')),
    'one line of words': holding('a.txt', fill('word ')),
    'one line of sentences': holding('a.txt', fill('The crews said that they would strike. ')),
    'one line of full stops': holding('a.txt', fill('.')),
    'one line of capitals': holding('a.txt', fill('U.S. Rep. A.B. ')),
    'one line of quotation marks': holding('a.txt', fill('“')),
    'quotes in quotes': holding('a.txt', fill('“He said ‘she said “no” again’ ”')),
    'lines of one word': holding('a.txt', fill('word\n')),
    'empty lines': holding('a.txt', `Start.${fill('\n')}End.`),
    'blanks at line ends': holding('a.txt', `Start.${fill(' ')}\n${fill('\t')}End.`),
    'said, said, said': holding('a.txt', fill('said Ada, said Bo, ')),
    commas: holding('a.txt', fill('Ada, ')),
    'digits and dates': holding('a.txt', fill('1/1/1/1-2-3 12:00 ')),
    'right to left, emoji, joined': holding('a.txt', fill('\u202E\u200Fسلام 👨‍👩‍👧‍👦 e\u0301 ')),
    'deep divs': holding('a.html', `<html><body>${'<div>'.repeat(size / 6)}Deep words here.`),
    'unclosed tags': holding('a.html', `<html><body>${fill('<p><b><i><a href=x>word ')}`),
    attributes: holding('a.html', `<html><body><p ${fill('a=b ')}>Words.</p></body></html>`),
    entities: holding('a.html', `<html><body><p>${fill('&amp;&lt;&#x1F600;')}</p></body></html>`),
    'brackets and comments': holding('a.html', `<html><body>${fill('<!--<')}`),
    'meta tags': holding(
      'a.html',
      `<html><head>${fill('<meta property="og:title" content="x">')}</head><body><p>${GOOD}</p></body></html>`,
    ),
    'rows of a table': holding('a.html', `<html><body><table>${fill('<tr><td>1<td>2')}</table></body></html>`),
    'Markdown lists in lists': holding('a.md', fill('> - * 1. ')),
    'Markdown brackets': holding('a.md', fill('[![')),
    'Markdown stars': holding('a.md', fill('*a **b _c ')),
    'Markdown back-ticks': holding('a.md', fill('`a``b```c')),
    'front matter without an end': holding('a.md', `---\n${fill('title: x\n')}`),
    'JSON in JSON': holding('a.json', '['.repeat(size / 2) + ']'.repeat(size / 2)),
    'many records': holding(
      'a.jsonl',
      Array.from({ length: size / 100 }, (_, n) => `{"id":"r${n}","text":"Ada Quill said number ${n}."}`).join('\n'),
    ),
    'records with one id': holding(
      'a.jsonl',
      Array.from({ length: size / 100 }, (_, n) => `{"id":"same","text":"Ada Quill said number ${n}."}`).join('\n'),
    ),
  };
}

/** What no article is: each must be a problem by name, and none may keep the good one from being read. */
const BAD: Readonly<Record<string, Write>> = {
  binary: holding('bad.txt', Buffer.from([0x89, 0x50, 0, 1, 2, 0xff])),
  'NUL in text': holding('bad.txt', 'Words\0 and words.'),
  'UTF-16': holding('bad.txt', Buffer.from('\uFEFFWords', 'utf16le')),
  'not UTF-8': holding('bad.txt', Buffer.from([0x57, 0xc3, 0x28])),
  empty: holding('bad.txt', ''),
  'over 10 MiB': holding('bad.txt', 'x'.repeat(11 * MIB)),
  'a line over 10 MiB': holding('bad.jsonl', `{"id":"x","text":"${'x'.repeat(11 * MIB)}"}\n`),
  'a FIFO': async (folder) => spawnSync('mkfifo', [path.join(folder, 'bad.txt')]),
  'a link out of the folder': (folder) => symlink('/etc/hostname', path.join(folder, 'bad.txt')),
  'a link to itself': (folder) => symlink('bad.txt', path.join(folder, 'bad.txt')),
  'a link to the folder': (folder) => symlink('.', path.join(folder, 'bad.txt')),
  'a device': (folder) => symlink('/dev/zero', path.join(folder, 'bad.txt')),
  'a folder with a file’s name': (folder) =>
    mkdir(path.join(folder, 'bad.txt')).then(() => writeFile(path.join(folder, 'bad.txt', 'bad.exe'), 'x')),
  'a hundred thousand lines of one word': holding('bad.txt', 'word\n'.repeat(100_000)),
  'an id that leads out': holding('bad.jsonl', '{"id":"../../etc/passwd"}\n'),
};

/**
 * Builds an index over each hostile corpus beside one good article, asks a question, and looks at the answer from
 * outside. Bounded time, no crash, the good article in the index, and a word about the bad ones.
 */
export async function hostileSeeds(size: number, only: RegExp = /./): Promise<Row[]> {
  const long = { runs: 0, slowest: ['', 0] as [string, number], faults: [] as string[] };
  for (const [name, write] of Object.entries(corpora(size)).filter(([key]) => only.test(key))) {
    const { ms, faults } = await tryCorpus(write);
    long.runs++;
    if (ms > long.slowest[1]) long.slowest = [name, ms];
    if (ms > allowed(size / MIB)) faults.push(`took ${(ms / 1000).toFixed(1)} s`);
    long.faults.push(...faults.map((fault) => `${name}: ${fault}`));
  }
  const bad = { runs: 0, faults: [] as string[] };
  for (const [name, write] of Object.entries(BAD).filter(([key]) => only.test(key))) {
    const { faults, problems } = await tryCorpus(write);
    bad.runs++;
    if (!problems.some((problem) => problem.includes('bad.'))) faults.push('nothing was said about it');
    bad.faults.push(...faults.map((fault) => `${name}: ${fault}`));
  }
  const [slowest, ms] = long.slowest;
  return [
    {
      what: `hostile text, pages and records of ${(size / MIB).toFixed(1)} MiB`,
      runs: long.runs,
      result: `read, indexed and asked; slowest ${(ms / 1000).toFixed(1)} s of processor time (${slowest})`,
      faults: long.faults,
    },
    {
      what: 'files that are no articles',
      runs: bad.runs,
      result: 'named, skipped, and the article beside them read',
      faults: bad.faults,
    },
  ];
}

function tryCorpus(write: Write): Promise<{ ms: number; faults: string[]; problems: string[] }> {
  return inFolder(async (folder) => {
    const corpus = { seeds: path.join(folder, 'seeds'), index: path.join(folder, 'index') };
    await mkdir(corpus.seeds);
    await writeFile(path.join(corpus.seeds, 'good.txt'), GOOD);
    await write(corpus.seeds);
    const services = freshServices(corpus);
    const before = process.cpuUsage();
    const taken = (): number => {
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    try {
      const report = await services.reindex();
      const answer = await services.ask('What did Ada Quill say about the rota?');
      const ms = taken();
      // Pages and records are decoded before they are quoted: the file itself holds other offsets.
      const isPlain = ({ file }: { readonly file: string }): boolean => /\.(?:txt|md)$/.test(file);
      const faults = await faultsOf(
        { ...answer, sides: [], excerpts: answer.excerpts.filter(isPlain), nearest: answer.nearest.filter(isPlain) },
        corpus.seeds,
      );
      if ((await (await services.index()).catalogue.findArticle('good')) === null)
        faults.push('the good article is not in the index');
      return { ms, faults, problems: report.problems.map((one) => `${one.file} ${one.problem}`) };
    } catch (error) {
      return {
        ms: taken(),
        faults: [error instanceof Error ? (error.stack ?? '').slice(0, 600) : String(error)],
        problems: [],
      };
    }
  });
}
