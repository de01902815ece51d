import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createReceiptStore } from '../../../src/store/state/receipts.ts';
import { answerOf } from '../../fixtures/writtenAnswer.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

const onProblem = (error: unknown): void => expect.unreachable(String(error));
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('the files of receipts', () => {
  it('hold the answer with its checksum, and the last receipt under a hash of the scope', async () => {
    const folder = path.join(await temporaryFolder(), 'made', 'by', 'it');
    const answer = answerOf();
    await createReceiptStore(folder, { onProblem }).save(answer, 'ada:quay');
    const last = `last-${sha256('ada:quay').slice(0, 32)}`;
    expect((await readdir(folder)).toSorted()).toEqual(['ABCD1234.json', last]);
    expect(JSON.parse(await readFile(path.join(folder, 'ABCD1234.json'), 'utf8'))).toEqual({
      sha256: sha256(JSON.stringify(answer)),
      answer,
    });
    expect(await readFile(path.join(folder, last), 'utf8')).toBe('ABCD1234');
  });

  it('name no last one where no scope is given', async () => {
    const folder = await temporaryFolder();
    await createReceiptStore(folder, { onProblem }).save(answerOf());
    expect(await readdir(folder)).toEqual(['ABCD1234.json']);
  });

  it('are looked for by what can be a receipt only', async () => {
    const folder = await temporaryFolder();
    const store = createReceiptStore(folder, { onProblem });
    const found = async (receipt: string) => {
      await store.save(answerOf({ receipt }));
      return (await store.load(receipt)) !== null;
    };
    expect(await Promise.all(['abcDEF', 'a'.repeat(20), '012345'].map(found))).toEqual([true, true, true]);
    expect(await Promise.all(['abcDE', 'a'.repeat(21), 'abc-DEF', 'abcdef.', '_abcdef'].map(found))).toEqual(
      Array.from({ length: 5 }, () => false),
    );
  });
});

describe('the clearing of receipts', () => {
  const written = async (folder: string, count: number): Promise<void> => {
    await mkdir(folder, { recursive: true });
    for (let n = 0; n < count; n++) {
      const file = path.join(folder, `OLD${100 + n}.json`);
      await writeFile(file, '{}');
      // Younger ones have smaller names, so that names do not give the order.
      await utimes(file, 2_000_000 - n, 2_000_000 - n);
    }
  };

  it('leaves as many as are kept, and those the youngest', async () => {
    const folder = await temporaryFolder();
    await written(folder, 5);
    await createReceiptStore(folder, { onProblem, kept: 4 }).save(answerOf());
    expect((await readdir(folder)).toSorted()).toEqual(['ABCD1234.json', 'OLD100.json', 'OLD101.json', 'OLD102.json']);
  });

  it('leaves all where there are no more than are kept', async () => {
    const folder = await temporaryFolder();
    await written(folder, 3);
    await createReceiptStore(folder, { onProblem, kept: 4 }).save(answerOf());
    expect(await readdir(folder)).toHaveLength(4);
    for (const kept of [5, undefined]) {
      const other = await temporaryFolder();
      await written(other, 3);
      await createReceiptStore(other, { onProblem, ...(kept === undefined ? {} : { kept }) }).save(answerOf());
      expect(await readdir(other)).toHaveLength(4);
    }
  });

  it('is done at the first save, and not again at each', async () => {
    const folder = await temporaryFolder();
    const store = createReceiptStore(folder, { onProblem, kept: 2 });
    for (let n = 0; n < 4; n++) await store.save(answerOf({ receipt: `RECEIPT${n}` }));
    expect(await readdir(folder)).toHaveLength(4);
    await createReceiptStore(folder, { onProblem, kept: 2 }).save(answerOf({ receipt: 'RECEIPT3' }));
    expect(await readdir(folder)).toHaveLength(2);
  });
});

describe('where nothing can be written', () => {
  /** A file where the folder should be; `mend` makes room for it. */
  const broken = async () => {
    const folder = path.join(await temporaryFolder(), 'receipts');
    await writeFile(folder, '');
    const problems: unknown[] = [];
    return {
      store: createReceiptStore(folder, { onProblem: (error) => problems.push(error) }),
      problems,
      mend: () => rm(folder),
      answersOf: (count: number) => Array.from({ length: count }, (_, n) => answerOf({ receipt: `HELD${1000 + n}` })),
    };
  };

  it('holds a hundred answers, and lets go of the one that was saved longest ago', async () => {
    const { store, answersOf } = await broken();
    const [first, second, third, ...rest] = answersOf(100);
    if (first === undefined || second === undefined || third === undefined) throw new Error('no answers');
    for (const answer of [first, second, third, ...rest, first]) await store.save(answer, answer.receipt);
    expect(await store.load(second.receipt)).toEqual(second);
    await store.save(answerOf({ receipt: 'ONEMORE' }), 'one more');
    expect(await store.load(second.receipt)).toBeNull();
    expect(await store.last(second.receipt)).toBeNull();
    for (const answer of [first, third]) {
      expect(await store.load(answer.receipt)).toEqual(answer);
      expect(await store.last(answer.receipt)).toEqual(answer);
    }
  });

  it('holds no last one for an answer without a scope', async () => {
    const { store, answersOf } = await broken();
    for (const answer of answersOf(100)) await store.save(answer, answer.receipt);
    await store.save(answerOf({ receipt: 'HELD1099' }));
    expect(await store.last('HELD1000')).not.toBeNull();
  });

  it('tells of each problem, and goes back to the disk as soon as it takes something', async () => {
    const { store, problems, mend, answersOf } = await broken();
    const [held, saved] = answersOf(2);
    if (held === undefined || saved === undefined) throw new Error('no answers');
    await store.save(held, 'scope');
    await store.save(held);
    expect(problems.map((error) => error instanceof Error)).toEqual([true, true]);
    expect(await store.last('scope')).toEqual(held);
    await mend();
    await store.save(saved, 'scope');
    expect(await store.last('scope')).toEqual(saved);
    expect(await store.load(held.receipt)).toEqual(held);
    expect(problems).toHaveLength(2);
  });
});
