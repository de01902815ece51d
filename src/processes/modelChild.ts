/** Entry of the process that runs the models: it composes them, of the settings that are its one argument. */
import { createTransformersEmbedder } from '../store/models/transformersEmbedder.ts';
import { createTransformersReader } from '../store/models/transformersReader.ts';
import { memoiseUntilRejected } from '../work/memoiseUntilRejected.ts';
import type { ModelSettings } from '../work/models/runModels.ts';
import { serveModels } from '../work/models/serveModels.ts';

const { embedding, reader } = JSON.parse(process.argv[2] ?? '') as ModelSettings;

serveModels({
  embedder: memoiseUntilRejected(() => createTransformersEmbedder(embedding)),
  reader: memoiseUntilRejected(async () => {
    if (reader === null) throw new Error('no reader is set');
    return createTransformersReader(reader);
  }),
});
