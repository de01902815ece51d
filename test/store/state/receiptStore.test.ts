import { expect } from 'vitest';
import { createReceiptStore } from '../../../src/store/state/receipts.ts';
import { receiptStoreContract } from '../../contracts/receiptStoreContract.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

receiptStoreContract('files of a folder', async () =>
  createReceiptStore(await temporaryFolder(), { onProblem: (error) => expect.unreachable(String(error)) }),
);
