import { isKind } from '../lexicon/nouns.ts';
import { speaksForNobody } from '../lexicon/speaksForNobody.ts';
import { isPersonNoun } from '../mention/isPersonNoun.ts';
import { isOutlet } from '../organisation/isOutlet.ts';
import { organisationIn } from '../organisation/organisationIn.ts';

/** "Castell University biologist", "chemist at the Institute of Coasts": a kind of body must say that it is one. */
export function institutionIn(role: string): string | null {
  const words = role.replace(/,.*$/, '').split(/\s+/);
  // "University of Norland chemist": who works there stands behind its whole name.
  const isBehind = isPersonNoun(words.at(-1)?.toLowerCase() ?? '', 'NOUN') && isKind(words[0] ?? '');
  const link = isBehind ? -1 : words.findIndex((word) => LINKS.test(word));
  const head = words[(link === -1 ? words.length : link) - 1] ?? '';
  if (!isPersonNoun(head.toLowerCase(), 'NOUN')) return null;
  const places = [words.slice(0, link === -1 ? -1 : link - 1), ...(link === -1 ? [] : [words.slice(link + 1)])];
  return (
    places
      .map((each) => organisationIn(each[0]?.toLowerCase() === 'the' ? each.slice(1) : each))
      .find(
        (name) =>
          name !== null &&
          name.includes(' ') &&
          name.split(' ').some((word) => isKind(word) && !speaksForNobody(word)) &&
          !isOutlet(name),
      ) ?? null
  );
}

const LINKS = /^(?:of|at|with|from)$/;
