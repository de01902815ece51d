import { isKind } from '../../lexicon/nouns.ts';
import { isPeople } from '../../lexicon/countries.ts';
import { nameAt } from '../../organisation/nameAt.ts';
import { rememberInText } from '../../../text/memo/rememberInText.ts';

/**
 * Who fights for a people: "Tamil forces" are the Tamil-led Free Shore Army where the article has one such body, else
 * they go by what they are called. Null for all others.
 */
export const forcesOf = rememberInText((name, text): string | null => {
  const [, people = ''] =
    /^(\p{Lu}[\p{L}+]+) (?:forces|fighters|troops|militias?|rebels|guerrillas)$/u.exec(name) ?? [];
  if (!isPeople(people)) return null;
  const found = new Set<string>();
  for (const { 0: before, index } of text.matchAll(
    new RegExp(`(?<![\\p{L}-])${people}(?:-(?:led|dominated|majority|controlled))? (?=\\p{Lu})`, 'gu'),
  )) {
    const body = nameAt(text, index + before.length)?.replace(/^The /, '') ?? '';
    if (body.includes(' ') && FORCE.test(body.split(' ').at(-1) ?? '') && isKind(body.split(' ').at(-1) ?? ''))
      found.add(body);
  }
  const [only, ...others] = found;
  return only === undefined || others.length > 0 ? name : only;
});

const FORCE = /^(?:Forces?|Army|Front|Brigades?|Militia|Units?|Guards?)$/;
