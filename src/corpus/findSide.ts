import type { Catalogue } from '../domain/index/catalogue.ts';
import { matchSpeakerOrSide } from './matchSpeakerOrSide.ts';

/**
 * What `/ask side:` named, as a question takes it: a side by any of its names, whether or not it says anything. Null
 * for none.
 */
export async function findSide(catalogue: Catalogue, typed: string): Promise<string | null> {
  const folded = typed.trim().toLowerCase();
  // A short name is one by its capitals alone ("US"), and who fills in a side means no pronoun.
  const known = (await catalogue.sidesNamed([typed, typed.toUpperCase()])).find(({ name, aliases }) =>
    [name, ...aliases].some((one) => one.toLowerCase() === folded),
  );
  if (known !== undefined) return known.name;
  const voice = await matchSpeakerOrSide(catalogue, typed);
  return voice?.kind === 'side' ? voice.name : null;
}
