/**
 * Names that news writes as often by their initials, without saying what they stand for: one name to search. Others
 * ("the Ferry Crews' Union (FCU)") are too rarely asked for by what the article does not call them.
 */
const SHORT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'united states of america': 'US',
    'united states': 'US',
    usa: 'US',
    'united kingdom': 'UK',
    'united nations': 'UN',
    'united arab emirates': 'UAE',
    'european union': 'EU',
    'world health organization': 'WHO',
    'world health organisation': 'WHO',
    'world trade organization': 'WTO',
    'world trade organisation': 'WTO',
    'international monetary fund': 'IMF',
    'international criminal court': 'ICC',
    'international court of justice': 'ICJ',
    'international atomic energy agency': 'IAEA',
    'north atlantic treaty organization': 'NATO',
    'federal bureau of investigation': 'FBI',
    'central intelligence agency': 'CIA',
  }),
);

/** The initials that stand for a name; the name as it is where there are none. */
export function shortName(name: string): string {
  return SHORT.get(name.toLowerCase().replaceAll(/\s+/gu, ' ')) ?? name;
}

const LONG = [...SHORT.keys()].filter((name) => name.includes(' '));
const FIRST_LETTERS = [...new Set(LONG.map((name) => name.charAt(0)))].join('');
const ANY_OF_THEM = LONG.map((name) =>
  name.replaceAll(/(?<=^| )\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`),
)
  .map((name) => name.replaceAll(' ', '\\s+'))
  .join('|');

/**
 * Source of an expression that matches those of the names that are several words; with capitals or without, never in
 * part. The first letter is looked at first: nearly all words fail there.
 */
export const LONG_NAMES =
  `(?=[${FIRST_LETTERS}${FIRST_LETTERS.toUpperCase()}])` +
  String.raw`(?<![\p{L}\p{N}])(?:${ANY_OF_THEM})(?![\p{L}\p{N}])`;
