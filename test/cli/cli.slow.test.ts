import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import { cli, jsonLines } from './commandLine.ts';

let folder = '';
let index = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'on-record-cli-'));
  index = path.join(folder, 'index');
  await cli('ask', '--index', index, SIDES);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const SIDES = 'What did each side say caused the talks to break down?';

describe('ask', () => {
  it('takes any name of a side, and refuses sides and sources that the articles do not know', async () => {
    const { stdout } = await cli('ask', '--json', '--side', 'us', '--index', index, SIDES);
    const [answer] = jsonLines(stdout) as [Answer];
    expect(new Set(answer.excerpts.map(({ speaker }) => speaker?.side))).toEqual(new Set(['United States']));
    expect(await cli('ask', '--side', 'Atlantis', '--index', index, SIDES)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/no side and no speaker Atlantis; .*Hamas/),
    });
    expect(await cli('ask', '--source', 'The Atlantis Post', '--index', index, SIDES)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('npm run sources'),
    });
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
    const [answer] = jsonLines((await cli('ask', '--json', '--index', index, SIDES)).stdout) as [Answer];
    expect((await cli('sources', '--index', index, '--receipt', answer.receipt)).stdout).toContain(SIDES);
    const { stdout } = await cli('sources', '--index', index, '--article', '003_f42028f939c134b8');
    expect(stdout).toContain('2025-07-25');
    expect(stdout).toContain('seeds/001_27f56d085653d399.txt');
    expect(await cli('sources', '--index', index, '--article', '002')).toMatchObject({
      code: 2,
      stderr: 'There is no article 002; npm run sources lists them (perhaps 002_ce7f8719906e371c).\n',
    });
  });
});

describe('reindex', () => {
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
});
