import type { Embedder } from '../../domain/ports.ts';

/** Tokens left for what a model wants in front of a question ("query: "). */
const PREFIX = 32;

/**
 * The start of a text that fits the model's window. A question that is longer than a page keeps all of its words for
 * keyword search; its vector is that of its start.
 */
export async function fitWindow(
  text: string,
  { window, countTokens }: Pick<Embedder, 'window' | 'countTokens'>,
): Promise<string> {
  const room = Math.max(1, window - PREFIX);
  let fitting = text;
  // A token is at least one character; counting is only worth it beyond that.
  while (fitting.length > room) {
    const tokens = await countTokens(fitting);
    if (tokens <= room) break;
    fitting = fitting.slice(0, Math.floor(fitting.length * (room / tokens) * 0.95));
  }
  return fitting;
}
