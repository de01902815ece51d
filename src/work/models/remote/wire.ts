import { z } from 'zod';
import type { ModelCalls, ModelTask } from '../messages.ts';

/** Where a call is sent to: its name goes behind. */
export const CALLS_PATH = '/v1/';
/** Longest request, in bytes: sentences are as long as an article at most, which is ten megabytes. */
export const LONGEST_REQUEST = 32 * 2 ** 20;
/** Longest time that a request may wait and take, in milliseconds. */
export const LONGEST_WAIT = 60_000;
/** Texts of a request. */
const MOST_TEXTS = 20_000;
/** Above 1 by what rounding may do to the square of a vector's length. */
const UNIT = 1.001;

const text = z.string();
const texts = z.array(text).max(MOST_TEXTS);
const part = z.strictObject({ asked: text.nullable(), question: text });
const window = z.strictObject({ title: text, sentences: texts });

/** What each call takes. */
const taken = {
  openEmbedder: z.tuple([]),
  countTokens: z.tuple([text]),
  embed: z.tuple([texts, z.enum(['query', 'passage'])]),
  openReader: z.tuple([]),
  countWindowTokens: z.tuple([part, window]),
  countSentenceTokens: z.tuple([texts]),
  read: z.tuple([part, window]),
} satisfies Record<keyof ModelCalls, z.ZodType>;

const request = z.strictObject({
  /** The model that is meant, by name and hash. */
  model: text.min(1).max(1_000),
  /** Requests with different keys are served in turn. */
  key: text.max(200),
  /** Milliseconds after which the answer is of no use. */
  within: z.number().min(1).max(LONGEST_WAIT),
  args: z.array(z.unknown()),
});

export interface CallRequest {
  readonly model: string;
  readonly key: string;
  readonly within: number;
  readonly task: ModelTask;
}

/** Null where it is no request. */
export function readRequest(call: string, body: unknown): CallRequest | null {
  if (!isCall(call)) return null;
  const asked = request.safeParse(body);
  const args = taken[call].safeParse(asked.data?.args);
  if (!asked.success || !args.success) return null;
  const { model, key, within } = asked.data;
  return { model, key, within, task: { call, args: args.data } };
}

function isCall(name: string): name is keyof ModelCalls {
  return Object.hasOwn(taken, name);
}

export const isReaderCall = (call: keyof ModelCalls): boolean =>
  ['openReader', 'countWindowTokens', 'countSentenceTokens', 'read'].includes(call);

/** A result as JSON has it: vectors as bytes in base64, bit for bit. */
export function packResult({ call }: ModelTask, result: unknown): unknown {
  if (call !== 'embed') return result;
  return Buffer.concat(
    (result as Float32Array[]).map((vector) => Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength)),
  ).toString('base64');
}

const count = z.number().int().nonnegative();
const answer = z.strictObject({ start: count, end: count, score: z.number() });
const embedderFacts = z.strictObject({ id: text, dimensions: count.min(1).max(65_536), window: count.min(1) });
const readerFacts = z.strictObject({ id: text });
const reading = z.strictObject({
  window: z.number(),
  tokens: count,
  sentences: z.array(z.strictObject({ score: z.number(), answer: answer.nullable() }).nullable()),
});

/**
 * What came back for a task, taken apart again. Whoever answers is trusted with what the models say, and not with
 * whether that is what a model can say.
 *
 * @param model the model that was meant
 * @param dimensions numbers of its vectors, where it is the embedder and they are known
 * @returns null where it is no result of that task
 */
export function unpackResult(
  { call, args }: ModelTask,
  packed: unknown,
  { model, dimensions }: { readonly model: string; readonly dimensions: number | null },
): unknown {
  const [first, second] = args;
  switch (call) {
    case 'openEmbedder': {
      const facts = embedderFacts.safeParse(packed).data;
      const isSame = facts?.id === model && facts.dimensions === (dimensions ?? facts.dimensions);
      return isSame ? facts : null;
    }
    case 'openReader': {
      const facts = readerFacts.safeParse(packed).data;
      return facts?.id === model ? facts : null;
    }
    case 'countTokens':
    case 'countWindowTokens':
      return count.safeParse(packed).data ?? null;
    case 'countSentenceTokens':
      return (
        z
          .array(count)
          .length((first as readonly string[]).length)
          .safeParse(packed).data ?? null
      );
    case 'embed':
      return unpackVectors(packed, (first as readonly string[]).length, dimensions ?? 0);
    case 'read':
      return unpackReading(packed, (second as { readonly sentences: readonly string[] }).sentences);
  }
}

function unpackVectors(packed: unknown, texts: number, dimensions: number): Float32Array[] | null {
  if (typeof packed !== 'string') return null;
  const bytes = Buffer.from(packed, 'base64');
  if (bytes.length !== texts * dimensions * Float32Array.BYTES_PER_ELEMENT) return null;
  const numbers = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  const vectors = Array.from({ length: texts }, (_, n) => numbers.slice(n * dimensions, (n + 1) * dimensions));
  return vectors.every(isUnit) ? vectors : null;
}

/** Of length 1, or 0 for a text without a word. What is no number has no length. */
function isUnit(vector: Float32Array): boolean {
  let sum = 0;
  for (const x of vector) sum += x * x;
  return sum <= UNIT;
}

function unpackReading(packed: unknown, sentences: readonly string[]): z.output<typeof reading> | null {
  const read = reading.safeParse(packed).data;
  if (read?.sentences.length !== sentences.length) return null;
  const isWithin = read.sentences.every((one, n) => {
    const { start, end } = one?.answer ?? { start: 0, end: 1 };
    return one?.answer == null || (start < end && end <= (sentences[n]?.length ?? 0));
  });
  return isWithin ? read : null;
}
