/** The articles of `SEEDS`: what there is without any other corpus. */
export const DEFAULT_CORPUS = 'default';

/** Begins the name of the corpus that a server has of its own, before the server's id. */
const OWN = 'guild-';

/** Small letters, digits and hyphens: a corpus is a folder, part of an index's name and of a button's. */
const NAME = /^[a-z][a-z0-9-]{0,31}$/;

/** Whether a corpus beside the default one may be called so. */
export function isCorpusName(name: string): boolean {
  return NAME.test(name) && name !== DEFAULT_CORPUS;
}

/** The name of the corpus that a server makes by its uploads. */
export function ownCorpusOf(guild: string): string {
  return `${OWN}${guild}`;
}

/** The corpus that an answer was given from. */
export function corpusOf({ index }: { readonly index: { readonly corpus?: string } }): string {
  return index.corpus ?? DEFAULT_CORPUS;
}
