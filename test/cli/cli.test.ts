import { mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import { createCorrections } from '../../src/owners/articles/createCorrections.ts';
import { createTakedowns } from '../../src/owners/articles/createTakedowns.ts';
import { createState } from '../../src/store/state/createState.ts';
import { runScript } from '../fixtures/runScript.ts';
import { runHere } from './runHere.ts';

let folder = '';
let index = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'on-record-cli-'));
  index = path.join(folder, 'index');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const SIDES = 'What did each side say caused the talks to break down?';
/** Without the reader, whose loading takes a second, where it is not what is tried. */
const cli = (name: string, ...args: string[]) => runScript(`src/cli/${name}.ts`, args, { READER: 'off' });
const lines = (stdout: string): unknown[] =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

describe('ask on a fresh checkout', () => {
  it('builds the index, answers on stdout, notes on stderr, and exits 0', async () => {
    const { code, stdout, stderr } = await cli('ask', '--index', index, SIDES);
    expect(stderr).toContain('Indexed 4 articles');
    expect(code).toBe(0);
    expect(stdout.startsWith(`${SIDES}\n`)).toBe(true);
    for (const part of ['Hamas', 'Israel', 'United States', 'Sources', 'Receipt', '[1]'])
      expect(stdout).toContain(part);
  });

  it('uses that index the next time, and says nothing but the answer', async () => {
    const { stdout, stderr } = await cli('ask', '--json', '--index', index, SIDES);
    expect(stderr).toBe('');
    const [answer] = lines(stdout) as [Answer];
    expect(answer.outcome).toBe('answered');
    for (const { file, start, end, text } of answer.excerpts) {
      expect((await readFile(file, 'utf8')).slice(start, end)).toBe(text);
    }
  });

  it('says why there is no evidence, and that is no failure', async () => {
    const question = 'Who won the 2022 football World Cup?';
    const { code, stdout } = await runScript('src/cli/ask.ts', ['--index', index, question]);
    expect(code).toBe(0);
    expect(stdout).toContain('No evidence:');
  });

  it('takes questions from a file, one line of JSON each, in order', async () => {
    const batch = path.join(folder, 'batch.jsonl');
    const leaning = { query: 'and Israel?', after: 'What did Hamas say on Friday?' };
    const records = [{ question: SIDES }, leaning].map((record) => `${JSON.stringify(record)}\n`);
    await writeFile(batch, `When might negotiations restart?\n\n${records.join('')}`);
    const { stdout } = await cli('ask', '--batch', batch, '--index', index);
    expect((lines(stdout) as Answer[]).map(({ question }) => question)).toEqual([
      'When might negotiations restart?',
      SIDES,
      'What did Israel say on Friday?',
    ]);
  });

  it('says why each excerpt is shown and the next ones are not, in words or in the line', async () => {
    const question = 'When might negotiations restart?';
    const read = (...args: string[]) => runScript('src/cli/ask.ts', ['--explain', ...args, '--index', index, question]);
    const { stdout } = await read();
    expect(stdout).toMatch(/Why these\n\n {2}\[1\] .*\n {6}read for: When might/);
    expect(stdout).toMatch(/candidate \d+, score [^]*vector[^]*reader: sentence -?\d+\.\d\d, window/);
    expect(stdout).toMatch(/Why not the next ones\n[^]*not shown: /);
    const explained = await read('--json');
    expect(explained).toMatchObject({ code: 0, stderr: '' });
    const [answer] = lines(explained.stdout) as [Answer];
    expect(answer.excerpts.map(({ why }) => why?.part)).toContain(question);
    expect(answer.notShown?.length).toBeGreaterThan(0);
  });

  it('says that nothing read what it shows where the reader is off', async () => {
    const args = ['--index', index, 'When might negotiations restart?'];
    const { stdout } = await runScript('src/cli/ask.ts', args, { READER: 'off' });
    expect(stdout).toContain('The reader is off: excerpts are ranked by words and similarity only.');
  });

  it('takes any name of a side, and refuses sides and sources that the articles do not know', async () => {
    const { stdout } = await cli('ask', '--json', '--side', 'us', '--index', index, SIDES);
    const [answer] = lines(stdout) as [Answer];
    expect(new Set(answer.excerpts.map(({ speaker }) => speaker?.side))).toEqual(new Set(['United States']));
    expect(await cli('ask', '--side', 'Atlantis', '--index', index, SIDES)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/no side Atlantis; .*Hamas/),
    });
    expect(await cli('ask', '--source', 'The Atlantis Post', '--index', index, SIDES)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('npm run sources'),
    });
  });
});

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

describe('search', () => {
  it('gives ranked passages as JSON, one hit an article with --articles, merged copies side by side', async () => {
    const batch = path.join(folder, 'queries.jsonl');
    await writeFile(batch, `${JSON.stringify({ query: 'Hamas response focused on three issues' })}\n`);
    const { code, stdout } = await cli(
      'search',
      '--json',
      '--articles',
      '--k',
      '10',
      '--batch',
      batch,
      '--index',
      index,
    );
    expect(code).toBe(0);
    const [row] = lines(stdout) as [{ hits: { articleId: string; score: number }[]; confidence: number }];
    const ids = row.hits.map(({ articleId }) => articleId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.slice(0, 2).toSorted()).toEqual(['001_27f56d085653d399', '003_f42028f939c134b8']);
    expect(row.confidence).toBeGreaterThan(0);
  });

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
    const [{ hits }] = lines(stdout) as [{ hits: { file: string; start: number; end: number; text: string }[] }];
    expect(hits.map(({ file }) => path.basename(file))).toEqual(['full.txt', 'short.txt']);
    expect(hits.map(({ text }) => text.includes('fishmonger'))).toEqual([true, false]);
    for (const { file, start, end, text } of hits)
      expect((await readFile(path.join(folder, file), 'utf8')).slice(start, end)).toBe(text);
  });
});

describe('statements', () => {
  it('lists spans of the seeds with speaker and side', async () => {
    const { stdout } = await cli('statements', '--json');
    const rows = lines(stdout) as {
      file: string;
      content: [number, number][];
      speaker: { name: string; side: string } | null;
    }[];
    const texts = new Map<string, string>();
    const said = [];
    for (const { file, content, speaker } of rows) {
      if (!texts.has(file)) texts.set(file, await readFile(file, 'utf8'));
      said.push([speaker?.name, content.map(([start, end]) => texts.get(file)?.slice(start, end)).join(' ')]);
    }
    expect(
      said.some(([name, words]) => name?.includes('Al-Rishq') && words?.includes('We are dismayed by the remarks')),
    ).toBe(true);
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
    const kept = lines((await cli('sides', '--seeds', seeds, '--json')).stdout);
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

describe('sources', () => {
  it('shows the citations of the last answer and every article', async () => {
    await cli('ask', '--index', index, 'When might negotiations restart?');
    const { stdout } = await cli('sources', '--index', index);
    expect(stdout).toContain('When might negotiations restart?');
    for (const id of ['000_087597d886256bf2', '001_27f56d085653d399', '002_ce7f8719906e371c', '004_714d7cd499853a6c']) {
      expect(stdout).toContain(id);
    }
  });

  it('shows an old answer by its receipt, and one article by either of its ids', async () => {
    const [answer] = lines((await cli('ask', '--json', '--index', index, SIDES)).stdout) as [Answer];
    expect((await cli('sources', '--index', index, '--receipt', answer.receipt)).stdout).toContain(SIDES);
    const { stdout } = await cli('sources', '--index', index, '--article', '003_f42028f939c134b8');
    expect(stdout).toContain('2025-07-25');
    expect(stdout).toContain('seeds/001_27f56d085653d399.txt');
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
    expect(lines(stdout)).toMatchObject([
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

describe('reindex', () => {
  it('reports what it read, merged and left out, and embeds nothing twice', async () => {
    const { code, stdout } = await cli('reindex', '--index', index);
    expect(code).toBe(0);
    for (const part of ['5 seeds', 'leaves 4 articles', 'menu', 'Embedded  0 of', 'Built'])
      expect(stdout).toContain(part);
  });

  it('skips a bad seed and says which, or fails with --strict', async () => {
    const seeds = path.join(folder, 'news');
    await mkdir(seeds);
    await writeFile(
      path.join(seeds, 'good.txt'),
      'The mayor said the bridge would open in May. “It is safe,” she said.\n',
    );
    await writeFile(path.join(seeds, 'bad.txt'), Buffer.from([0x41, 0xff, 0xfe, 0x42]));
    const lenient = await cli('reindex', '--seeds', seeds, '--index', path.join(folder, 'news-index'));
    expect(lenient.code).toBe(0);
    expect(lenient.stdout).toMatch(/1 problem\n.*bad\.txt/);
    const strict = await cli('reindex', '--strict', '--seeds', seeds, '--index', path.join(folder, 'news-index'));
    expect(strict.code).toBe(1);
    expect(strict.stderr).toContain('bad.txt');
  });

  it('says what to do where there are no seeds', async () => {
    const { code, stderr } = await cli(
      'reindex',
      '--seeds',
      path.join(folder, 'nowhere'),
      '--index',
      path.join(folder, 'none'),
    );
    expect(code).toBe(1);
    expect(stderr).toContain('--seeds');
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

  for (const name of ['ask', 'search', 'verify', 'statements', 'sides', 'sources', 'reindex', 'register', 'feedback']) {
    it(`${name} has --help and refuses unknown flags with exit code 2`, async () => {
      const help = await runHere(name, '--help');
      expect(help).toMatchObject({ code: 0, stderr: '' });
      expect(help.stdout).toContain(`npm run ${name}`);
      const wrong = await runHere(name, '--frobnicate');
      expect(wrong).toMatchObject({ code: 2, stdout: '' });
      expect(wrong.stderr).toContain('--frobnicate');
    });
  }

  it('asks for a shorter question instead of showing one of pages', async () => {
    const { code, stdout, stderr } = await runHere('ask', 'why '.repeat(300));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^The question has 1199 characters, and 1000 are read at most; ask it shorter\.\n/);
  });

  it('names a wrong setting without repeating it', async () => {
    const { code, stderr } = await runScript('src/cli/ask.ts', ['x'], { LOG_LEVEL: 'loud' });
    expect(code).toBe(2);
    expect(stderr).toContain('LOG_LEVEL must be');
  });
});
