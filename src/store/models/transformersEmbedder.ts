import type { PreTrainedModel, PreTrainedTokenizer, Tensor } from '@xenova/transformers';
import { LRUCache } from 'lru-cache';
import type { Embedder } from '../../domain/ports.ts';
import { ModelError } from '../../errors.ts';
import { createTokenIds } from './createTokenIds.ts';
import { findModel, type ModelLocation } from './findModel.ts';
import { loadOneAtATime } from './loadOneAtATime.ts';

export interface EmbedderOptions {
  /** Name of a shipped model, path of a local folder, or a Hub id. */
  readonly model: string;
  /** Null: what a local model says itself, or else the mean. */
  readonly pooling: 'mean' | 'cls' | null;
  /** Put before each question; empty: what a local model's own prompts say. */
  readonly queryPrefix: string;
  /** Put before each passage; empty: likewise. */
  readonly passagePrefix: string;
  /** Where a Hub model is kept once downloaded. */
  readonly cacheFolder: string;
}

/**
 * Texts a run of the model: the output tensor (texts x tokens x dimensions) of so many stays in the processor's cache.
 * Runs of 32 take the shipped model twice as long a text.
 */
const BATCH = 4;
/** Texts that are kept with their tokens: those of an article are counted first, and then embedded. */
const ENCODED = 256;
const WAY_OUT = 'Unset EMBEDDING_MODEL to use the shipped model, on-record-embed.';

/**
 * Loads an embedding model with transformers.js. A local model is checked against its `hashes.json` and the network
 * is never touched; a Hub id is downloaded once into `cacheFolder`.
 *
 * @throws ModelError that names the shipped model as the way out.
 */
export async function createTransformersEmbedder(options: EmbedderOptions): Promise<Embedder> {
  const location = await locate(options);
  const { tokenizer, isBert, model, Tensor } = await load(location, options);
  const window: number = tokenizer.model_max_length;
  const prefix = prefixesOf(location, options);
  const pooling = options.pooling ?? location.pooling;

  const idsOf = createTokenIds(tokenizer, isBert);
  const encoded = new LRUCache<string, readonly number[]>({ max: ENCODED });
  const encode = (text: string): readonly number[] => {
    const ids = encoded.get(text) ?? idsOf(text);
    encoded.set(text, ids);
    return ids;
  };
  const padding = BigInt(tokenizer.pad_token_id ?? 0);

  async function embedBatch(texts: readonly string[]): Promise<Float32Array[]> {
    const rows = texts.map(encode);
    const tokens = Math.max(...rows.map(({ length }) => length));
    const ids = new BigInt64Array(rows.length * tokens).fill(padding);
    const mask = new BigInt64Array(ids.length);
    for (const [row, own] of rows.entries()) {
      for (const [at, id] of own.entries()) ids[row * tokens + at] = BigInt(id);
      mask.fill(1n, row * tokens, row * tokens + own.length);
    }
    const shape = [rows.length, tokens];
    const output = await model({
      input_ids: new Tensor('int64', ids, shape),
      attention_mask: new Tensor('int64', mask, shape),
    });
    return pool(
      output.last_hidden_state as Tensor,
      rows.map(({ length }) => (pooling === 'cls' ? 1 : length)),
    );
  }

  async function embed(texts: readonly string[], purpose: 'query' | 'passage'): Promise<Float32Array[]> {
    const vectors: Float32Array[] = [];
    for (let from = 0; from < texts.length; from += BATCH) {
      const batch = texts.slice(from, from + BATCH).map((text) => prefix[purpose] + text);
      for (const text of batch) refuseLongText(encode(text).length, window);
      vectors.push(...(await embedBatch(batch)));
    }
    return vectors;
  }

  const [probe] = await embedBatch(['']);
  return {
    id: idOf(location, options),
    dimensions: probe?.length ?? 0,
    window,
    countTokens: async (text) => encode(prefix.passage + text).length,
    embed,
  };
}

/**
 * The id that the embedder of these options has, without loading it.
 *
 * @throws ModelError where there is no such model.
 */
export async function identifyEmbedder(options: EmbedderOptions): Promise<string> {
  return idOf(await locate(options), options);
}

const locate = ({ model }: EmbedderOptions): Promise<ModelLocation> =>
  findModel(model, { setting: 'EMBEDDING_MODEL', wayOut: WAY_OUT, hub: true });

function prefixesOf({ prompts }: ModelLocation, { queryPrefix, passagePrefix }: EmbedderOptions) {
  return { query: queryPrefix || prompts.query, passage: passagePrefix || prompts.document };
}

function idOf(location: ModelLocation, options: EmbedderOptions): string {
  const { query, passage } = prefixesOf(location, options);
  return [location.id, options.pooling ?? location.pooling, query, passage].filter(Boolean).join(' ');
}

async function load(
  location: ModelLocation,
  options: EmbedderOptions,
): Promise<{ tokenizer: PreTrainedTokenizer; isBert: boolean; model: PreTrainedModel; Tensor: typeof Tensor }> {
  return loadOneAtATime(location, options.cacheFolder, async (library) => {
    const { AutoModel, AutoTokenizer, BertTokenizer, Tensor, env } = library;
    try {
      const [tokenizer, model] = await Promise.all([
        AutoTokenizer.from_pretrained(location.name),
        // One thread: a table look-up gains nothing from more, and a bot should not take the whole machine.
        AutoModel.from_pretrained(location.name, {
          dtype: 'q8',
          session_options: { intraOpNumThreads: 1, interOpNumThreads: 1 },
        }),
      ]);
      return { tokenizer, isBert: tokenizer instanceof BertTokenizer, model, Tensor };
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
function refuseLongText(tokens: number, window: number): void {
  if (tokens > window)
    throw new ModelError(`A text of ${tokens} tokens does not fit the model's window of ${window}; shorten it.`);
}

/**
 * One unit vector a text from token vectors [texts, tokens, dimensions]. Padding is skipped, not multiplied by zero,
 * so that a text has bit for bit the same vector alone and in a batch.
 *
 * @param lengths how many tokens of each text count
 */
function pool(hidden: Tensor, lengths: readonly number[]): Float32Array[] {
  const [, tokens = 0, dimensions = 0] = hidden.dims;
  const values = hidden.data as Float32Array;
  return lengths.map((length, text) => {
    const from = text * tokens * dimensions;
    return normalise(sumRows(values.subarray(from, from + length * dimensions), dimensions));
  });
}

/** Sums rows, one after the other, in single precision. */
function sumRows(rows: Float32Array, width: number): Float32Array {
  const sum = new Float32Array(width);
  for (let at = 0; at < rows.length; at += 1) sum[at % width] = (sum[at % width] ?? 0) + (rows[at] ?? 0);
  return sum;
}

/** Brings it to length 1; nothing but zeros stay so. */
function normalise(vector: Float32Array): Float32Array {
  let sum = 0;
  for (let at = 0; at < vector.length; at += 1) sum += (vector[at] ?? 0) * (vector[at] ?? 0);
  const scale = sum > 0 ? 1 / Math.sqrt(sum) : 0;
  for (let at = 0; at < vector.length; at += 1) vector[at] = (vector[at] ?? 0) * scale;
  return vector;
}
