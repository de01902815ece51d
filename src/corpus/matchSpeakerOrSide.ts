import type { SearchIndex } from '../domain/ports.ts';
import { tokenize } from '../text/tokens.ts';
import type { Voice } from '../answer/layout/timeline.ts';
import { voicesOf } from './voicesOf.ts';

/**
 * The voice that a typed name means: a side by any of its names, a speaker by the whole name, or by a part of it. Null
 * for nobody.
 */
export function matchSpeakerOrSide(corpus: SearchIndex, typed: string): Voice | null {
  const voices = voicesOf(corpus);
  const wanted = tokenize(typed);
  if (wanted.length === 0) return null;
  const isWanted = (name: string) => tokenize(name).join(' ') === wanted.join(' ');
  const side = corpus.sides.find(({ name, aliases }) => [name, ...aliases].some(isWanted));
  return (
    voices.find(({ kind, name }) => kind === 'side' && (name === side?.name || isWanted(name))) ??
    voices.find(({ name }) => isWanted(name)) ??
    voices.find(({ name }) => wanted.every((term) => tokenize(name).includes(term))) ??
    null
  );
}
