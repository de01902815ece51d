import type { Tie } from '../../ties/tie.ts';
import type { Speaker } from '../../../domain/statement.ts';
import { type Bearers, bearersNamed } from './bearersOf.ts';

/**
 * People whose lawyers, family or agents are heard, by full name: they are a party themselves, whoever employs them or
 * once did, and nothing that is said for them is said for that body ("Ann Lowe’s lawyers", "Ann Lowe of Zenaris").
 */
export function representedIn(
  speakers: readonly (Speaker & { readonly tie: Tie | null })[],
  bearers: ReadonlyMap<string, Bearers>,
): ReadonlySet<string> {
  return new Set(
    speakers.flatMap(({ name, role, tie }) => {
      if (tie === null || tie.via === 'story' || !FOR_SOMEBODY.test(role ?? name)) return [];
      const person = tie.party.replace(/[’']s family$/, '');
      const same = [...(bearersNamed(bearers, person.split(' ').at(-1) ?? '')?.keys() ?? [])];
      const [only, ...others] = same.includes(person) ? [person] : same.filter((each) => each.endsWith(` ${person}`));
      return only !== undefined && others.length === 0 && only !== name ? only : [];
    }),
  );
}

const FOR_SOMEBODY =
  /\b(?:lawyers?|attorneys?|counsel|solicitors?|barristers?|legal team|family|agents?)\b(?! general)/i;
