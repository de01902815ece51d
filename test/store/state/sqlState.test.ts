import path from 'node:path';
import { expect, it } from 'vitest';
import { openDatabase } from '../../../src/store/state/openDatabase.ts';
import { createState } from '../../../src/store/state/createState.ts';
import { KEPT_OF_ONE } from '../../../src/store/state/receiptTable.ts';
import { sqlState } from '../../../src/store/state/sqlState.ts';
import { sqliteDatabase } from '../../../src/store/state/sqliteDatabase.ts';
import { stateStoreContract } from '../../contracts/stateStoreContract.ts';
import { answerOf } from '../../fixtures/writtenAnswer.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

const onProblem = (error: unknown): void => expect.unreachable(String(error));

stateStoreContract('SQLite in memory, as other tests use it', async (now) =>
  sqlState(sqliteDatabase(openDatabase(':memory:', onProblem)), { nameOf: String, now, retentionDays: 90 }),
);
stateStoreContract('SQLite beside the index', async (now) =>
  createState(path.join(await temporaryFolder(), 'made', 'by', 'it'), { onProblem, now, retentionDays: 90 }),
);

it('keeps the latest answers of a person, so many, and those of others', async () => {
  let time = 0;
  const { receipts } = sqlState(sqliteDatabase(openDatabase(':memory:', onProblem)), {
    nameOf: String,
    now: () => time++,
    retentionDays: 90,
  });
  const here = { user: 'ada', guild: 'g1', channel: 'c1' };
  const receiptOf = (n: number) => String(n).padStart(26, '0');
  const other = answerOf({ receipt: 'AAAAAAAA0000000000000000AA' });
  await receipts.save(other, { ...here, user: 'bo' });
  const all = KEPT_OF_ONE + 60;
  for (let n = 0; n < all; n++) await receipts.save(answerOf({ receipt: receiptOf(n) }), here);
  const isThere = async (n: number) => (await receipts.load(receiptOf(n), here)) !== null;
  expect([await isThere(0), await isThere(all - KEPT_OF_ONE), await isThere(all - 1)]).toEqual([false, true, true]);
  expect(await receipts.load(other.receipt, here)).toEqual(other);
  // Whoever comes by is many.
  const everybody = { ...here, user: 'web', isEverybody: true } as const;
  for (let n = 0; n < all; n++) await receipts.save(answerOf({ receipt: receiptOf(n) }), everybody);
  expect(await receipts.load(receiptOf(0), everybody)).not.toBeNull();
});
