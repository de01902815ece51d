import { embedderContract } from '../contracts/embedderContract.ts';
import { hashEmbedder } from './hashEmbedder.ts';

embedderContract('directions of words, as other tests use it', async () => hashEmbedder);
