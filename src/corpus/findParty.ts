import type { Catalogue } from '../domain/index/catalogue.ts';
import { contentTerms } from '../indexing/contentTerms.ts';
import { findSide } from './findSide.ts';

/** Of whom an answer has a section, to be asked alone: a side, or who speaks by that name. Null for nobody. */
export async function findParty(catalogue: Catalogue, name: string): Promise<string | null> {
  const side = await findSide(catalogue, name);
  const speaks = side === null && (await catalogue.speaks({ names: [name], side: null, terms: contentTerms(name) }));
  return speaks ? name : side;
}
