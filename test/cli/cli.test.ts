import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import { runScript } from '../fixtures/runScript.ts';
import { cli, jsonLines } from './commandLine.ts';
import { runHere } from './runHere.ts';

let folder = '';
let index = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'on-record-cli-'));
  index = path.join(folder, 'index');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const SIDES = 'What did each side say caused the talks to break down?';

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
    const [answer] = jsonLines(stdout) as [Answer];
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
    expect((jsonLines(stdout) as Answer[]).map(({ question }) => question)).toEqual([
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
    const [answer] = jsonLines(explained.stdout) as [Answer];
    expect(answer.excerpts.map(({ why }) => why?.part)).toContain(question);
    expect(answer.notShown?.length).toBeGreaterThan(0);
  });

  it('says that nothing read what it shows where the reader is off', async () => {
    const args = ['--index', index, 'When might negotiations restart?'];
    const { stdout } = await runScript('src/cli/ask.ts', args, { READER: 'off' });
    expect(stdout).toContain('The reader is off: excerpts are ranked by words and similarity only.');
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
    const [row] = jsonLines(stdout) as [{ hits: { articleId: string; score: number }[]; confidence: number }];
    const ids = row.hits.map(({ articleId }) => articleId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.slice(0, 2).toSorted()).toEqual(['001_27f56d085653d399', '003_f42028f939c134b8']);
    expect(row.confidence).toBeGreaterThan(0);
  });
});

describe('statements', () => {
  it('lists spans of the seeds with speaker and side', async () => {
    const { stdout } = await cli('statements', '--json');
    const rows = jsonLines(stdout) as {
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

describe('reindex', () => {
  it('reports what it read, merged and left out, and embeds nothing twice', async () => {
    const { code, stdout } = await cli('reindex', '--index', index);
    expect(code).toBe(0);
    for (const part of ['5 seeds', 'leaves 4 articles', 'menu', 'Embedded  0 of', 'Built'])
      expect(stdout).toContain(part);
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

  it('names a file that is not there as one that was to be explained', async () => {
    expect(await runHere('reindex', '--explain', 'nosuch.txt')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^There is no nosuch\.txt; name a file, /),
    });
  });

  it('names a wrong setting without repeating it', async () => {
    const { code, stderr } = await runScript('src/cli/ask.ts', ['x'], { LOG_LEVEL: 'loud' });
    expect(code).toBe(2);
    expect(stderr).toContain('LOG_LEVEL must be');
  });
});

it('shows which commands there are without a token, where nothing is to be written', async () => {
  const { code, stdout } = await runHere('register', '--dry-run');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Without DISCORD_TOKEN nothing can be compared; registered would be ask, .*\bverify\b/);
});
