import type { PreTrainedModel, PreTrainedTokenizer, Tensor } from '@xenova/transformers';
import type { Embedder } from '../../domain/ports.ts';
import { ModelError } from '../../errors.ts';
import { findModel, type ModelLocation } from './findModel.ts';
import { loadOneAtATime } from './loadOneAtATime.ts';

export interface EmbedderOptions {
  /** Name of a shipped model, path of a local folder, or a Hub id. */
  readonly model: string;
  readonly pooling: 'mean' | 'cls';
  /** Put before each question; empty: what a local model's own prompts say. */
  readonly queryPrefix: string;
  /** Put before each passage; empty: likewise. */
  readonly passagePrefix: string;
  /** Where a Hub model is kept once downloaded. */
  readonly cacheFolder: string;
}

/** Texts a run of the model: more is not faster, and the output tensor (texts x tokens x dimensions) grows. */
const BATCH = 32;
const WAY_OUT = 'Unset EMBEDDING_MODEL to use the shipped model, on-record-embed.';

/**
 * Loads an embedding model with transformers.js. A local model is checked against its `hashes.json` and the network
 * is never touched; a Hub id is downloaded once into `cacheFolder`.
 *
 * @throws ModelError that names the shipped model as the way out.
 */
export async function createTransformersEmbedder(options: EmbedderOptions): Promise<Embedder> {
  const location = await findModel(options.model, { setting: 'EMBEDDING_MODEL', wayOut: WAY_OUT, hub: true });
  const { tokenizer, model } = await load(location, options);
  const window: number = tokenizer.model_max_length;
  const prefix = {
    query: options.queryPrefix || location.prompts.query,
    passage: options.passagePrefix || location.prompts.document,
  };

  const count = (text: string): number => tokenizer.encode(text).length;

  async function embedBatch(texts: readonly string[]): Promise<Float32Array[]> {
    const inputs = tokenizer([...texts], { padding: true, truncation: false });
    const output = await model(inputs);
    const hidden: Tensor = output.last_hidden_state;
    return pool(hidden, inputs.attention_mask, options.pooling);
  }

  async function embed(texts: readonly string[], purpose: 'query' | 'passage'): Promise<Float32Array[]> {
    const vectors: Float32Array[] = [];
    for (let from = 0; from < texts.length; from += BATCH) {
      const batch = texts.slice(from, from + BATCH).map((text) => prefix[purpose] + text);
      for (const text of batch) refuseLongText(text, count, window);
      vectors.push(...(await embedBatch(batch)));
    }
    return vectors;
  }

  const [probe] = await embedBatch(['']);
  return {
    id: [location.id, options.pooling, prefix.query, prefix.passage].filter(Boolean).join(' '),
    dimensions: probe?.length ?? 0,
    window,
    countTokens: async (text) => count(prefix.passage + text),
    embed,
  };
}

async function load(
  location: ModelLocation,
  options: EmbedderOptions,
): Promise<{ tokenizer: PreTrainedTokenizer; model: PreTrainedModel }> {
  return loadOneAtATime(location, options.cacheFolder, async ({ AutoModel, AutoTokenizer, env }) => {
    try {
      const [tokenizer, model] = await Promise.all([
        AutoTokenizer.from_pretrained(location.name),
        // One thread: a table look-up gains nothing from more, and a bot should not take the whole machine.
        AutoModel.from_pretrained(location.name, {
          dtype: 'q8',
          session_options: { intraOpNumThreads: 1, interOpNumThreads: 1 },
        }),
      ]);
      return { tokenizer, model };
    } catch (cause) {
      const where = location.remote ? `from the Hub (is ${env.remoteHost} within reach?)` : `from ${location.parent}`;
      throw new ModelError(`The embedding model ${options.model} could not be loaded ${where}. ${WAY_OUT}`, { cause });
    }
  });
}

/**
 * A longer text would be cut by the model without a word; passages are made to fit, so this is a bug or a giant
 * question.
 */
function refuseLongText(text: string, count: (text: string) => number, window: number): void {
  // A token is at least one character, so most texts need no counting.
  if (text.length + 2 > window && count(text) > window) {
    throw new ModelError(`A text of ${count(text)} tokens does not fit the model's window of ${window}; shorten it.`);
  }
}

/**
 * One unit vector a text from token vectors [texts, tokens, dimensions]. Padding is skipped, not multiplied by zero,
 * so that a text has bit for bit the same vector alone and in a batch.
 */
function pool(hidden: Tensor, mask: Tensor, pooling: 'mean' | 'cls'): Float32Array[] {
  const [texts = 0, tokens = 0, dimensions = 0] = hidden.dims;
  const values = hidden.data as Float32Array;
  const real = mask.data as BigInt64Array;
  const vectors: Float32Array[] = [];
  for (let t = 0; t < texts; t++) {
    const vector = new Float32Array(dimensions);
    const last = pooling === 'cls' ? 1 : tokens;
    for (let i = 0; i < last; i++) {
      if (real[t * tokens + i] === 0n) continue;
      const row = values.subarray((t * tokens + i) * dimensions, (t * tokens + i + 1) * dimensions);
      for (let d = 0; d < dimensions; d++) vector[d] = (vector[d] ?? 0) + (row[d] ?? 0);
    }
    vectors.push(normalise(vector));
  }
  return vectors;
}

function normalise(vector: Float32Array): Float32Array {
  let sum = 0;
  for (const x of vector) sum += x * x;
  const scale = sum > 0 ? 1 / Math.sqrt(sum) : 0;
  return vector.map((x) => x * scale);
}
