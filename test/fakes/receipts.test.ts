import { receiptStoreContract } from '../contracts/receiptStoreContract.ts';
import { fakeContext } from './botContext.ts';

receiptStoreContract('memory, as other tests use it', async () => fakeContext().receipts);
