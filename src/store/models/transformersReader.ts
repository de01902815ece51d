import type { PreTrainedModel, PreTrainedTokenizer } from '@xenova/transformers';
import type { Reader, ReaderPart, ReaderWindow, Reading } from '../../domain/reader.ts';
import { ModelError } from '../../errors.ts';
import { createEncodeText } from './encodeText.ts';
import { encodeWindow, type EncodedWindow, type Markers, sentenceTokens } from './encodeWindow.ts';
import { findModel, type ModelLocation } from './findModel.ts';
import { loadOneAtATime } from './loadOneAtATime.ts';
import { CHANNELS, poolSentences } from './poolSentences.ts';

export interface ReaderOptions {
  /** Name of a shipped model, or path of a local folder. */
  readonly model: string;
  /** Threads that read one window together. */
  readonly threads: number;
}

const WAY_OUT = 'Unset READER_MODEL to use the shipped one, on-record-reader, or set READER=off to answer without it.';

/**
 * Loads a reader with transformers.js: a folder that is checked against its `hashes.json`; the network is never
 * touched. It reads one window a run, so that nothing is padded and a reading is the same whatever is read beside it:
 * the int8 graph scales its numbers by the largest of a run.
 *
 * @throws ModelError that names READER_MODEL and the shipped reader as the way out.
 */
export async function createTransformersReader({ model: name, threads }: ReaderOptions): Promise<Reader> {
  const location = await locate(name);
  const { tokenizer, model, Tensor } = await loadOneAtATime(location, null, async (library) => {
    const { AutoModelForTokenClassification, AutoTokenizer } = library;
    const [tokenizer, model] = await Promise.all([
      AutoTokenizer.from_pretrained(location.name, { local_files_only: true }),
      AutoModelForTokenClassification.from_pretrained(location.name, {
        dtype: 'q8',
        local_files_only: true,
        session_options: sessionOptions(threads),
      }),
    ]);
    return { tokenizer, model, Tensor: library.Tensor };
  }).catch((cause: unknown) => {
    throw new ModelError(`The reader ${name} could not be loaded from ${location.parent}. ${WAY_OUT}`, { cause });
  });
  const encodeText = createEncodeText(tokenizer);
  const markers = markersOf(tokenizer, name);
  const encode = (part: ReaderPart, window: ReaderWindow): EncodedWindow =>
    encodeWindow(part, window, encodeText, markers);

  async function run({ ids, types }: EncodedWindow): Promise<Float32Array> {
    const row = (values: readonly number[]) => new Tensor('int64', BigInt64Array.from(values, BigInt), [1, ids.length]);
    return logitsOf(model, {
      input_ids: row(ids),
      attention_mask: row(ids.map(() => 1)),
      token_type_ids: row(types),
    });
  }

  async function read(part: ReaderPart, window: ReaderWindow): Promise<Reading> {
    const encoded = encode(part, window);
    return poolSentences(window.sentences, encoded, await run(encoded));
  }

  const probe = encode({ asked: null, question: 'who' }, { title: '', sentences: [] });
  if ((await run(probe)).length !== probe.ids.length * CHANNELS)
    throw new ModelError(`The model ${name} is no reader: it does not give ${CHANNELS} numbers a token. ${WAY_OUT}`);

  return {
    id: location.id,
    countTokens: async (part, window) => encode(part, window).ids.length,
    countSentenceTokens: async (texts) => texts.map((text) => sentenceTokens(text, encodeText)),
    read,
    async readAll(jobs) {
      const readings: Reading[] = [];
      for (const { part, window } of jobs) readings.push(await read(part, window));
      return readings;
    },
  };
}

/**
 * The id that the reader of this name has, without loading it.
 *
 * @throws ModelError where there is no such model.
 */
export async function identifyReader(name: string): Promise<string> {
  return (await locate(name)).id;
}

const locate = (name: string): Promise<ModelLocation> =>
  findModel(name, { setting: 'READER_MODEL', wayOut: WAY_OUT, hub: false });

/**
 * Threads that wait without turning: by default they turn for the next run, and a bot that is asked a question now and
 * then would keep its cores busy after each.
 */
function sessionOptions(threads: number) {
  return {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    extra: { session: { intra_op: { allow_spinning: '0' } } },
  };
}

function markersOf(tokenizer: PreTrainedTokenizer, name: string): Markers {
  const [begin, end, sentence] = ['[CLS]', '[SEP]', '[unused1]'].map((token) => tokenizer.convert_tokens_to_ids(token));
  if (begin === undefined || end === undefined || sentence === undefined)
    throw new ModelError(`The model ${name} is no reader: its tokenizer lacks [CLS], [SEP] or [unused1]. ${WAY_OUT}`);
  return { begin, end, sentence };
}

async function logitsOf(model: PreTrainedModel, inputs: Record<string, unknown>): Promise<Float32Array> {
  const { logits } = await model(inputs);
  return logits.data as Float32Array;
}
