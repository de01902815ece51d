import { matchSpeakerOrSide } from './matchSpeakerOrSide.ts';
import type { SearchIndex } from '../domain/ports.ts';

/**
 * What `/ask side:` named, as a question takes it: a side by any of its names, whether or not it says anything. Null
 * for none.
 */
export function findSide(corpus: SearchIndex, typed: string): string | null {
  const folded = typed.trim().toLowerCase();
  const known = corpus.sides.find(({ name, aliases }) =>
    [name, ...aliases].some((one) => one.toLowerCase() === folded),
  );
  if (known !== undefined) return known.name;
  const voice = matchSpeakerOrSide(corpus, typed);
  return voice?.kind === 'side' ? voice.name : null;
}
