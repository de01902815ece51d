import { countryOf } from '../lexicon/countries.ts';
import { IN_RANKS, isKind, speaksForState } from '../lexicon/nouns.ts';
import { placesOf } from '../organisation/placesOf.ts';
import { leadingCountry } from './leadingCountry.ts';
import { NOT_FOR } from './notFor.ts';
import { LEGISLATORS, PARLIAMENTARIANS } from './parliaments.ts';

/**
 * The state that an article has beside the name of whoever holds an office of it: "Norway's ambassador to Chile, Ann
 * Lowe"; null where there is none, or two.
 */
export function stateBefore(name: string, text: string): string | null {
  const found = new Set(
    placesOf(name, text).flatMap(({ before }) => {
      const { land = '', office = '' } = BEFORE.exec(before)?.groups ?? {};
      // Nobody speaks for a state and against its government.
      const isBarred = NOT_FOR.test(before.slice(-70)) || /\bopposition (?:\p{L}+ )?$/u.test(before);
      const state = office === '' || isBarred ? null : leadingCountry(land.split(' '));
      return state !== null && isOfState(office.toLowerCase()) ? state : [];
    }),
  );
  const [first, ...others] = found;
  return others.length > 0 ? null : (first ?? null);
}

/** An office of a government: no member of a parliament, and no body. */
function isOfState(office: string): boolean {
  return (
    speaksForState(office) &&
    !IN_RANKS.has(office) &&
    !isKind(office) &&
    !LEGISLATORS.has(office) &&
    !PARLIAMENTARIANS.has(office)
  );
}

const LARGE = '(?:U\\.[SK]\\.|\\p{Lu}[\\p{L}-]*)';
/** "Norway's deputy ambassador to the Rope Board, " */
const BEFORE = new RegExp(
  `(?<![\\p{L}-])(?<land>${LARGE}(?: ${LARGE}){0,2}?)(?:[’']s)? (?:[\\p{L}-]+ ){0,3}?(?<office>\\p{L}+)` +
    `(?: (?:to|at) (?:the )?${LARGE}(?: (?:of )?${LARGE}){0,3})?,? (?:(?:Mr|Mrs|Ms|Dr)\\.? )?$`,
  'u',
);

/** The state behind the name of whoever holds an office: "Prime Minister Ann Lowe of Norway"; null where none is. */
export function stateBehind(name: string, text: string): string | null {
  const found = placesOf(name, text).flatMap(({ after }) => {
    const words = BEHIND.exec(after)?.[1]?.split(' ') ?? [];
    const length = [3, 2, 1].find((size) => countryOf(words.slice(0, size).join(' '))?.by === 'name');
    return length === undefined ? [] : (countryOf(words.slice(0, length).join(' ')) ?? []);
  });
  return found[0]?.name ?? null;
}

const BEHIND = /^ of (?:the )?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*)/u;
