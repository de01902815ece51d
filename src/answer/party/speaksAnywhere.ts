import type { Catalogue } from '../../domain/index/catalogue.ts';
import type { Party } from './isOfParty.ts';

/**
 * Whether anything at all is said in the articles by a party: under one of its names, by a source in whose words it
 * stands, or for one of its sides. Wider than what is shown as theirs (`isOfParty`): of whom this is not so, an answer
 * tells that they were not found to say anything.
 */
export async function speaksAnywhere(
  { refersTo, sides, terms }: Pick<Party, 'refersTo' | 'sides' | 'terms'>,
  catalogue: Pick<Catalogue, 'speaks'>,
): Promise<boolean> {
  const heard = await Promise.all([
    catalogue.speaks({ names: refersTo, side: null, terms }),
    ...sides.map((side) => catalogue.speaks({ names: [], side, terms: [] })),
  ]);
  return heard.includes(true);
}
