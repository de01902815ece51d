import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/answer.ts';
import { createReceiptStore } from '../../../src/store/state/receipts.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

const answer = (receipt: string): Answer => ({
  question: 'Who said it?',
  outcome: 'no_evidence',
  reason: 'Nobody did.',
  sides: [],
  missingSides: [],
  excerpts: [],
  nearest: [],
  citations: [],
  confidence: 0.1,
  receipt,
  index: { generation: 'g', model: 'm', articles: 1, passages: 1 },
  ms: 1,
});

const onProblem = (error: unknown): void => expect.unreachable(String(error));

describe('receipts', () => {
  it('come back after a restart, by receipt and as the last of their scope', async () => {
    const folder = await temporaryFolder();
    const before = createReceiptStore(folder, { onProblem });
    await before.save(answer('AAAA1111'), 'user in channel');
    await before.save(answer('BBBB2222'), 'user in channel');
    await before.save(answer('CCCC3333'), 'somebody else');
    const after = createReceiptStore(folder, { onProblem });
    expect(await after.load('AAAA1111')).toEqual(answer('AAAA1111'));
    expect((await after.last('user in channel'))?.receipt).toBe('BBBB2222');
    expect(await after.last('nobody')).toBeNull();
  });

  it('of earlier versions come back with what they lack', async () => {
    const folder = await temporaryFolder();
    const excerpt = { text: 'We go on.', file: 'a.txt', articleId: 'a', start: 0, end: 9, citation: 1, kind: 'quote' };
    const old = { ...answer('AAAA1111'), excerpts: [{ ...excerpt, speaker: null, alsoIn: [], score: 1 }] };
    const sha256 = createHash('sha256').update(JSON.stringify(old)).digest('hex');
    await writeFile(path.join(folder, 'AAAA1111.json'), JSON.stringify({ sha256, answer: old }));
    const loaded = await createReceiptStore(folder, { onProblem }).load('AAAA1111');
    expect(loaded).toEqual({ ...old, excerpts: [{ ...old.excerpts[0], answer: [], bearers: [] }] });
  });

  it('say nothing of who asked', async () => {
    const folder = await temporaryFolder();
    await createReceiptStore(folder, { onProblem }).save(answer('AAAA1111'), 'user-4711');
    expect((await readdir(folder)).join(' ')).not.toContain('4711');
  });

  it('are not found by a name that leads out of the folder', async () => {
    const folder = await temporaryFolder();
    // A whole answer of another store: only its name is wrong.
    await createReceiptStore(path.join(folder, 'other'), { onProblem }).save(answer('AAAA1111'));
    const store = createReceiptStore(path.join(folder, 'receipts'), { onProblem });
    await store.save(answer('BBBB2222'));
    for (const name of [
      '../other/AAAA1111',
      './BBBB2222',
      path.join(folder, 'other', 'AAAA1111'),
      '../../etc/passwd',
      'BBBB2222\0',
    ])
      expect(await store.load(name)).toBeNull();
    expect(await store.load('BBBB2222')).not.toBeNull();
    expect(await createReceiptStore(folder, { onProblem }).load('NOTTHERE')).toBeNull();
  });

  it('are as good as gone once damaged: no changed word is ever shown as an old answer', async () => {
    const folder = await temporaryFolder();
    const store = createReceiptStore(folder, { onProblem });
    await store.save(answer('AAAA1111'), 'scope');
    const file = path.join(folder, 'AAAA1111.json');
    const whole = await readFile(file, 'utf8');
    for (const damaged of [
      whole.replace('Nobody did', 'Nobody dad'),
      whole.slice(0, -20),
      '',
      'null',
      '{"answer":{}}',
    ]) {
      await writeFile(file, damaged);
      expect(await store.load('AAAA1111')).toBeNull();
      expect(await store.last('scope')).toBeNull();
    }
  });

  it('that cannot be written are held in memory and reported; the answer is not lost', async () => {
    // A file where the folder should be: nothing can be written, whoever we are.
    const folder = path.join(await temporaryFolder(), 'receipts');
    await writeFile(folder, '');
    const problems: unknown[] = [];
    const store = createReceiptStore(folder, { onProblem: (error) => problems.push(error) });
    for (let i = 0; i < 300; i++) await store.save(answer(`AAAA${1000 + i}`), `scope ${i}`);
    expect(problems).toHaveLength(300);
    expect((await store.last('scope 299'))?.receipt).toBe('AAAA1299');
    expect(await store.load('AAAA1299')).not.toBeNull();
    // Bounded: the first ones are gone.
    expect(await store.load('AAAA1000')).toBeNull();
  });

  it('are cleared from the oldest on', async () => {
    const folder = await temporaryFolder();
    await mkdir(folder, { recursive: true });
    for (let i = 0; i < 30; i++) {
      const file = path.join(folder, `BBBB${1000 + i}.json`);
      await writeFile(file, '{}');
      await utimes(file, 1_000_000 + i, 1_000_000 + i);
    }
    await createReceiptStore(folder, { onProblem, kept: 10 }).save(answer('AAAA1111'));
    const left = await readdir(folder);
    expect(left).toHaveLength(10);
    expect(left).toContain('AAAA1111.json');
    expect(left).not.toContain('BBBB1000.json');
  });
});
