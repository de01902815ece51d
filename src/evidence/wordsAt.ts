import type { Span } from '../domain/span.ts';
import type { Verbatim } from './verified.ts';
import { vouch } from './vouch.ts';

/** What stands at some spans of a text that was compared; `[…]` where something between them is left out. */
export function wordsAt(text: Verbatim, spans: readonly Span[]): Verbatim {
  return vouch(spans.map(({ start, end }) => text.slice(start, end)).join(' […] '));
}
