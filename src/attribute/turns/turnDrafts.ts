import type { Sentence } from '../../domain/article.ts';
import type { Draft } from '../statement/draft.ts';
import { parseSentence } from '../parse/parseSentence.ts';
import type { Turn } from './turn.ts';

/**
 * Turns as drafts of statements, whose speakers are then found like all others. Their sources are parsed by themselves.
 *
 * @param text the article's, with labels in ordinary case
 */
export function turnDrafts(text: string, turns: readonly Turn[], sentences: readonly Sentence[]): Draft[] {
  const first = new Map<number, number>();
  for (const [number, { block }] of sentences.entries()) if (!first.has(block)) first.set(block, number);
  return turns.flatMap(({ source, cue, content, block }) => {
    if (source === null) return [];
    const parsed = parseSentence(text, source, []);
    const sourceChunks = { first: 0, end: parsed.chunks.length, head: 0, inverted: false };
    const label = text.slice(source.start, source.end).replace(/\s+/g, ' ');
    const sentence = first.get(block) ?? 0;
    const said = content.map(({ start, end }) => text.slice(start, end)).join(' ');
    const stance = asksOnly(said) ? 'asked' : 'said';
    return [{ parsed, sentence, block, sourceChunks, source, cue, content, yields: false, stance, nested: [], label }];
  });
}

/** Whether every sentence is a question. */
function asksOnly(said: string): boolean {
  const ends = said.match(/[.!?]+(?=["”’»)]*(?:\s|$))/g) ?? [];
  return ends.length > 0 && ends.every((end) => end.includes('?'));
}
