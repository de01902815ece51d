import path from 'node:path';
import { expect } from 'vitest';
import { openDatabase } from '../../../src/store/state/openDatabase.ts';
import { createState } from '../../../src/store/state/createState.ts';
import { sqlState } from '../../../src/store/state/sqlState.ts';
import { sqliteDatabase } from '../../../src/store/state/sqliteDatabase.ts';
import { stateStoreContract } from '../../contracts/stateStoreContract.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

const onProblem = (error: unknown): void => expect.unreachable(String(error));

stateStoreContract('SQLite in memory, as other tests use it', async (now) =>
  sqlState(sqliteDatabase(openDatabase(':memory:', onProblem)), { nameOf: String, now, retentionDays: 90 }),
);
stateStoreContract('SQLite beside the index', async (now) =>
  createState(path.join(await temporaryFolder(), 'made', 'by', 'it'), { onProblem, now, retentionDays: 90 }),
);
