import { withCapital } from '../../text/fold/withCapital.ts';
import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import { OF_NO_FIELD } from '../lexicon/nouns.ts';

/**
 * The name that stands at an offset of a text: words written large, with what they are of or for ("National Institute
 * of Allergy and Infectious Diseases"); of "Norland's Harbour Union" the last part, which is whose words these are.
 * Null where no capital stands there. Looks at 160 characters at most.
 */
export function nameAt(text: string, from: number): string | null {
  const piece = text.slice(from, from + 160);
  let name = NAME.exec(piece)?.[0] ?? '';
  if (/ (?:of|for) /.test(name)) name += REST.exec(piece.slice(name.length))?.[0] ?? '';
  const own = name
    .split(/[’']s (?=\p{Lu})/u)
    .at(-1)
    ?.replace(/[’']s?$/, '');
  return own === undefined || own === '' ? null : own;
}

/** A full stop belongs to initials and short forms only: "U.S.", "St." */
const WORD = "(?:\\p{Lu}\\p{L}?\\.(?:\\p{Lu}\\.)*|\\p{Lu}[\\p{L}\\p{N}&’'–-]*)";
const DAY = [...WEEKDAYS, ...MONTHS].map(withCapital).join('|');
const WHOLE = [...OF_NO_FIELD].map(withCapital).join('|');
const NAME = new RegExp(
  `^${WORD}(?: (?:(?:of|for)(?: the)? |(?<!(?:${WHOLE}) )on (?!${DAY})|& |to (?=\\p{Lu}\\p{Ll}+ \\p{Lu})|` +
    `\\d{1,2} |de |du |la )?${WORD}){0,9}`,
  'u',
);
/** What a kind of body is of may be two things: "Forestry and Fire Protection". */
const REST = /^ and \p{Lu}[\p{L}\p{N}&’'-]*(?: \p{Lu}[\p{L}\p{N}&’'-]*)*/u;
