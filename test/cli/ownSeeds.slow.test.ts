import { mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCorrections } from '../../src/owners/articles/createCorrections.ts';
import { createTakedowns } from '../../src/owners/articles/createTakedowns.ts';
import { createState } from '../../src/store/state/createState.ts';
import { cli, jsonLines } from './commandLine.ts';

/** The commands over seeds of a test's own, each of which builds an index. */
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'on-record-cli-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('an index', () => {
  it('is not built again for another spelling of its path, and says so where it was of other seeds', async () => {
    const [one, other] = [path.join(folder, 'one'), path.join(folder, 'other')];
    for (const [at, words] of [
      [one, 'bridge'],
      [other, 'sluice'],
    ] as const) {
      await mkdir(at, { recursive: true });
      await writeFile(path.join(at, 'a.txt'), `The mayor said the ${words} would open on Sunday.\n`);
      // Nothing but the folder tells the two apart.
      await utimes(path.join(at, 'a.txt'), new Date('2026-01-01'), new Date('2026-01-01'));
    }
    const shared = path.join(folder, 'shared');
    const search = (seeds: string) => cli('search', '--seeds', seeds, '--index', shared, 'mayor');
    expect((await search(one)).stderr).toMatch(/^Indexed 1 article in 1 passage in \d+\.\d s\.\n$/);
    expect((await search(`${one}/../one/`)).stderr).toBe('');
    const { stdout, stderr } = await search(other);
    expect(stderr).toContain(`was of ${one} and is now of ${other}`);
    expect(stdout).toContain('sluice');
  });

  it('of the format before is built anew by itself, and answers then', async () => {
    const seeds = path.join(folder, 'before');
    await mkdir(seeds);
    await writeFile(path.join(seeds, 'a.txt'), 'The mayor said the ferry would sail on Sunday.\n');
    const at = path.join(folder, 'before-index');
    const search = () => cli('search', '--seeds', seeds, '--index', at, 'mayor');
    const live = async () => (await readFile(path.join(at, 'CURRENT'), 'utf8')).trim();
    await search();
    const before = await live();
    const manifest = path.join(at, before, 'manifest.json');
    const written = JSON.parse(await readFile(manifest, 'utf8')) as { format: number };
    await writeFile(manifest, JSON.stringify({ ...written, format: written.format - 1 }));
    const { code, stdout, stderr } = await search();
    expect([code, stderr]).toEqual([0, expect.stringContaining('Indexed 1 article in 1 passage')]);
    expect(stdout).toContain('the ferry would sail');
    expect(await live()).not.toBe(before);
  });
});

describe('sides', () => {
  it('prints what sides.json lists, what is derived and how, in the form of that file', async () => {
    const seeds = path.join(folder, 'quay');
    await mkdir(seeds);
    await writeFile(path.join(seeds, 'quay.txt'), 'Quay\n\nHarbour Union spokesman Al Chu said it rained.\n');
    const listed = { name: 'Reds', aliases: [], members: ['Ann Lowe'] };
    await writeFile(path.join(seeds, 'sides.json'), JSON.stringify({ sides: [listed] }));
    const { stdout, code } = await cli('sides', '--seeds', seeds);
    expect(code).toBe(0);
    const derived = { name: 'Harbour Union', aliases: [], members: ['Al Chu'], via: { 'Al Chu': 'role' } };
    expect(JSON.parse(stdout)).toEqual({ sides: [listed, derived] });
    await writeFile(path.join(seeds, 'sides.json'), stdout);
    const kept = jsonLines((await cli('sides', '--seeds', seeds, '--json')).stdout);
    expect(kept).toEqual([
      { ...listed, statements: 0 },
      { name: 'Harbour Union', aliases: [], members: ['Al Chu'], statements: 1 },
    ]);
  });

  it('lists whom managers put on a side, and leaves out what was taken down', async () => {
    const [seeds, kept] = [path.join(folder, 'mended'), path.join(folder, 'mended-index')];
    await mkdir(seeds);
    await writeFile(path.join(seeds, 'quay.txt'), 'Quay\n\nHarbour Union spokesman Al Chu said it rained.\n');
    await writeFile(path.join(seeds, 'gone.txt'), 'Gone\n\nDock Guild spokesman Bo Li said it snowed.\n');
    const state = createState(kept, { onProblem: (error) => expect.unreachable(String(error)), retentionDays: 9999 });
    await createCorrections(state.documents).add('g1', {
      articleId: 'quay',
      words: 'it rained',
      from: 'Al Chu',
      by: '1000',
      at: '2031-03-06T10:00:00.000Z',
      to: { name: 'Ann Lowe', role: null, side: 'Reds' },
    });
    await createTakedowns(state.documents).add({
      id: 'gone',
      ids: ['gone'],
      title: null,
      url: null,
      guild: 'g1',
      user: '1000',
      at: '2031-03-06T10:00:00.000Z',
    });
    state.close();
    const { stdout } = await cli('sides', '--seeds', seeds, '--index', kept);
    const union = { name: 'Harbour Union', aliases: [], members: ['Al Chu'], via: { 'Al Chu': 'role' } };
    const reds = { name: 'Reds', aliases: [], members: ['Ann Lowe'], via: { 'Ann Lowe': 'correction' } };
    expect(JSON.parse(stdout)).toEqual({ sides: [union, reds] });
  });
});

describe('verify', () => {
  it('says of words that stand denied that they do, as a line and in words', async () => {
    const seeds = path.join(folder, 'denied');
    await mkdir(seeds);
    await writeFile(path.join(seeds, 'pier.txt'), 'Pier news\n\nMayor Ada Voss denied that the pier was shut.\n');
    const corpus = ['--seeds', seeds, '--index', path.join(folder, 'denied-index'), '--speaker', 'Voss'];
    const { code, stdout } = await cli('verify', '--json', ...corpus, 'The pier was shut');
    expect(code).toBe(0);
    expect(jsonLines(stdout)).toMatchObject([
      {
        found: 'verbatim',
        claim: 'denied',
        speaker: { name: 'Ada Voss' },
        stance: 'denied',
        changes: [],
        excerpts: [
          {
            text: 'Mayor Ada Voss denied that the pier was shut.',
            stance: 'denied',
            citation: 1,
            answer: [{ start: 38, end: 55 }],
          },
        ],
        citations: [{ number: 1, title: 'Pier news' }],
      },
    ]);
    const [shown, missing] = await Promise.all([
      cli('verify', ...corpus, 'The pier was shut'),
      cli('verify', ...corpus),
    ]);
    expect(shown.stdout).toMatch(
      /^Word for word\.\n⚠ .*say that Ada Voss denied them[^]*Ada Voss, denied, rejected or not said ·/,
    );
    expect(missing).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('search', () => {
  it('lists a copy by the best passage that it holds, where it lacks the best of all', async () => {
    const seeds = path.join(folder, 'copies');
    await mkdir(seeds);
    const paragraphs = Array.from(
      { length: 12 },
      (_, n) =>
        `Councillors in Brackwater heard on day ${n} that ward number ${n} would lose bus route ${n * 7} ` +
        `when the depot in lane ${n} closes for repairs this winter.`,
    );
    await writeFile(
      path.join(seeds, 'full.txt'),
      [...paragraphs, 'A fishmonger named Tilda Marrow offered her barge as a ferry.'].join('\n\n'),
    );
    await writeFile(path.join(seeds, 'short.txt'), paragraphs.join('\n\n'));
    const { stdout } = await cli(
      'search',
      '--json',
      '--articles',
      '--seeds',
      seeds,
      '--index',
      path.join(folder, 'copies-index'),
      'Did a fishmonger offer her barge as a ferry?',
    );
    const [{ hits }] = jsonLines(stdout) as [{ hits: { file: string; start: number; end: number; text: string }[] }];
    expect(hits.map(({ file }) => path.basename(file))).toEqual(['full.txt', 'short.txt']);
    expect(hits.map(({ text }) => text.includes('fishmonger'))).toEqual([true, false]);
    for (const { file, start, end, text } of hits)
      expect((await readFile(path.join(folder, file), 'utf8')).slice(start, end)).toBe(text);
  });
});

describe('every command', () => {
  it('shows an article whose text, title and name hold control characters without them', async () => {
    const seeds = path.join(folder, 'hostile');
    await mkdir(seeds);
    await writeFile(
      path.join(seeds, 'quay\u001B[2J.txt'),
      'Bridge \u001B]0;title\u0007news\n\n' +
        'The mayor said on Monday that the \u001B[8mbridge\u001B[0m would \u202Eopen on Sunday.\n',
    );
    await writeFile(path.join(seeds, 'bad\u0007.pdf'), 'x');
    const corpus = ['--seeds', seeds, '--index', path.join(folder, 'hostile-index')];
    const runs = [
      cli('reindex', ...corpus),
      cli('statements', '--seeds', seeds),
      cli('ask', '--explain', ...corpus, 'What did the mayor say?'),
      cli('search', ...corpus, 'mayor'),
      cli('sources', ...corpus),
      cli('sources', '--article', 'quay\u001B[2J', ...corpus),
      cli('ask', '--side', 'no\u0007body', ...corpus, 'What did the mayor say?'),
    ];
    for (const { stdout, stderr } of await Promise.all(runs)) {
      expect(stdout + stderr).toMatch(/quay|mayor|body|bad\.pdf/);
      expect(stdout + stderr).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
    }
  });
});
