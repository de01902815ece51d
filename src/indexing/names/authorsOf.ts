import { foldWord } from '../../text/tokens.ts';
import { wordSet } from '../../text/wordSet.ts';
import { isNameParticle } from '../../text/names/isNameParticle.ts';

/**
 * Who wrote an article, each by name, as its byline has them: "Ann Lee, political editor, and John McGregor" are two.
 * Nobody where no person is named ("Staff", "Reuters", "Editorial Board").
 */
export function authorsOf({ author }: { readonly author: string | null }): string[] {
  const names = (author ?? '').trim().split(BETWEEN);
  return [...new Set(names.filter(isPerson))];
}

/** First and last name at least, each with a capital, and no word of what a desk or an agency is called. */
function isPerson(name: string): boolean {
  const words = name.split(/\s+/u);
  return (
    words.length > 1 &&
    words.length <= LONGEST &&
    words.every((word, n) => NAME.test(word) || (n > 0 && n < words.length - 1 && isNameParticle(word, true))) &&
    !words.some((word) => OF_DESK.has(foldWord(word)) || /^\p{Lu}{3,}$/u.test(word))
  );
}

const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*$/u;
const BETWEEN = /\s*[,;|/]\s*(?:(?:and|&|y|et|und)\s+)?|\s+(?:and|&|y|et|und)\s+/u;
/** Words of a name. */
const LONGEST = 5;
const OF_DESK = wordSet(`
  news staff desk team board editorial editor editors reporter reporters correspondent correspondents writer writers
  press agency wire wires service services bureau office media magazine newspaper post times journal contributor
  contributors columnist analyst producer guest special report reports associated agencies
`);
