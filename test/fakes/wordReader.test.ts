import { readerContract } from '../contracts/readerContract.ts';
import { wordReader } from './wordReader.ts';

readerContract('words, as other tests use it', async () => wordReader);
