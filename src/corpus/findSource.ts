import type { Catalogue } from '../domain/index/catalogue.ts';

/** What `/ask source:` named, as a question takes it: the outlet's name, or the article's id. Null for neither. */
export async function findSource(catalogue: Catalogue, name: string): Promise<string | null> {
  return (await catalogue.findOutlet(name)) ?? (await catalogue.findArticle(name));
}
