// Vectors of texts by the runtime that the bot uses: reads a JSON list of texts, prints a JSON list of vectors.
//   node embed_texts.mjs MODEL_FOLDER mean|cls < texts.json
// All texts go in as one batch. One thread, so that figures can be compared.
import { readFileSync } from 'node:fs';
import { basename, dirname, resolve, sep } from 'node:path';
import { env, pipeline } from '@xenova/transformers';

const [folder, pooling] = process.argv.slice(2);
env.allowRemoteModels = false;
env.localModelPath = dirname(resolve(folder)) + sep;
const embed = await pipeline('feature-extraction', basename(folder), {
  dtype: 'q8',
  session_options: { intraOpNumThreads: 1, interOpNumThreads: 1 },
});
const vectors = await embed(JSON.parse(readFileSync(0, 'utf8')), { pooling, normalize: true });
process.stdout.write(JSON.stringify(vectors.tolist()));
