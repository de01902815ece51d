import type { Catalogue } from '../domain/index/catalogue.ts';
import { foldedWords } from '../indexing/names/nameForms.ts';

/** Who wrote or published articles, by a name as it may be asked for: as the corpus writes it. Null for nobody. */
export async function findWriter(catalogue: Pick<Catalogue, 'names'>, typed: string): Promise<string | null> {
  const named = await catalogue.names([foldedWords(typed)]);
  return named.find(({ kind }) => kind === 'author' || kind === 'outlet')?.name ?? null;
}
