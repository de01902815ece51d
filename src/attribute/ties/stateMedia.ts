import { countryOf } from '../lexicon/countries.ts';

/** Whether a name or a role is that of what a state publishes, which is its word: "Norland state media". */
export function isStateMedia(words: string): boolean {
  return MEDIA.test(words.replace(/^the /i, '').replace(/^S(?=tate )/, 's'));
}

/** The state that the words themselves name: "Norway" for "Norwegian state TV", "state-owned Norwegian news agency". */
export function stateOfMedia(words: string): string | null {
  const all = words.replace(/(?:[’']s)? |[’']s$/g, ' ').split(' ');
  const found = all.flatMap((_, at) =>
    [3, 2, 1].map((length) => countryOf(all.slice(at, at + length).join(' '))?.name),
  );
  return found.find((name) => name !== undefined) ?? null;
}

const STATE = '(?:semi-)?(?:state|government)(?:-run|-owned|-controlled|-backed)?';
const KIND = '(?:media|television|TV|radio|news|broadcaster|newspaper|(?:news|press) agency)';
const MEDIA = new RegExp(`^(?:[\\p{L}’']+ ){0,3}${STATE} (?:\\p{Lu}\\p{L}+ )?${KIND}$`, 'u');

/** The one state whose media an article names: whose "state media" are there; null where it names none or two. */
export function stateOfMediaIn(text: string): string | null {
  const [only, ...others] = new Set([...text.matchAll(OWNED)].flatMap(([words]) => stateOfMedia(words) ?? []));
  return others.length > 0 ? null : (only ?? null);
}

const OWNED = new RegExp(`(?:\\p{Lu}[\\p{L}’']+ ){1,3}${STATE} (?:\\p{Lu}\\p{L}+ )?${KIND}`, 'gu');
