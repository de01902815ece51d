import { readDate } from './readDate.ts';
import { anyOf } from '../../text/anyOf.ts';
import { namesInOrdinaryCase } from '../../text/names/namesInOrdinaryCase.ts';

/**
 * What a line between headline and body says about the article. Empty object: the line is one of those, and says
 * nothing that is kept.
 */
export interface Byline {
  readonly author?: string;
  readonly date?: string;
  /** The date is that of a change, not of the publication. */
  readonly isUpdate?: boolean;
  /** Where the outlet says that it has the story from. */
  readonly source?: string;
  /** Outlet in a dateline that stands alone: "Lakeland City (Cable One) —". */
  readonly outlet?: string;
}

const upperName = `[\\p{Lu}][\\p{L}\\p{M}.'’-]*`;
const particle = `(?:and|&|of|the|for|in|at|de|da|di|du|del|der|den|van|von|bin|ibn|al|el|la|le|y|e)`;
const name = `${upperName}(?:,? (?:${particle} )*${upperName}|,? & ${upperName}){0,11}`;
const by = new RegExp(
  `^(?:(?:written|reported|posted|published|words|story|text|analysis|opinion|report)\\s+)?by:?\\s+(${name})[.,]?$`,
  'u',
);
const labelled = new RegExp(`^(?:authors?|reporters?|correspondents?|writers?|words)\\s*:\\s*(${name})$`, 'u');
const bareName = new RegExp(`^${upperName}(?: (?:${particle} )?${upperName}){1,3}$`, 'u');
const source = /^(?:source|via|agenc(?:y|ies))\s*:\s*(\S.{0,60})$/iu;
/** What may follow "by" and is nobody: "by Monday", "by law". */
const noName = anyOf(
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)(?:day)?\b/iu,
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?\b/iu,
  /^(?:then|now|this|that|these|contrast|comparison|law|default|far|chance|definition)\b/iu,
);
const timeOfDay = /^,?\s*(?:at\s+)?\d{1,2}[:.h]\d{2}\s*(?:[ap]\.?m\.?)?(?:\s+[A-Z]{2,4})?/iu;
/** Words of publishing, days, parts of the day and time zones, the time, marks, and numbers. */
const dateWords = anyOf(
  /\b(?:first|last|originally|published|publication|posted|updated|modified|created|issued|edited|release[d]?)\b/giu,
  /\b(?:date|time|on|at|local|hrs|h|uhr|stand)\b/giu,
  /\b(?:mon|tue|tues|wed|thu|thurs|fri|sat|sun)\b/giu,
  /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/giu,
  /\b(?:am|pm|a\.m|p\.m|gmt|utc|est|edt|et|cst|cdt|pst|pdt|bst|cet|cest|ist|eet|ast)\b/giu,
  /\d{1,2}[:.h]\d{2}(?::\d{2})?|[|•·,;:()–—@./-]|\s|(?<=\s)[+-]?\d{1,4}(?=\s|$)/giu,
);

/**
 * Reads a short line as a byline, a date line or both ("By Jane Roe | 25 July 2025, 04:13 GMT"); null where it is
 * neither.
 */
export function readByline(text: string): Byline | null {
  if (text.length > 160) return null;
  const line = text.replace(/\s+/gu, ' ');
  const placed = /^\p{Lu}[\p{L} .,'’-]{1,40} \((\p{Lu}[\p{L} .&-]{1,30})\)\s*[-–—]+$/u.exec(line);
  if (placed?.[1]) return { outlet: placed[1] };
  const whole = readPart(line);
  if (whole) return whole;
  const parts = line.split(/\s*[|•·]\s*|\s+[–—-]\s+/u).filter((part) => part !== '');
  if (parts.length < 2) return null;
  const read = parts.map((part) => readPart(part) ?? (isFiller(part) ? {} : null));
  const isClear = read.some((part) => part && (part.author ?? part.date ?? part.source ?? part.isUpdate) !== undefined);
  const named = parts.filter((part, i) => read[i] === null && bareName.test(part));
  if (
    read.every((part, i) => part !== null || bareName.test(parts[i] ?? '')) &&
    (isClear || read.some((part) => part !== null))
  ) {
    const found: Byline = Object.assign({}, ...read.filter((part) => part !== null).toReversed());
    return found.author || !named[0] ? found : { ...found, author: named[0] };
  }
  return null;
}

function readPart(part: string): Byline | null {
  const person = by.exec(asName(part)) ?? labelled.exec(asName(part));
  if (person?.[1] && !noName.test(person[1])) return { author: tidyName(person[1]) };
  const from = source.exec(part);
  if (from?.[1] && from[1].split(' ').length <= 8) return { source: from[1].trim() };
  return readDated(part);
}

/** A date with nothing but words of publishing around it, a place before it, or a byline on either side. */
function readDated(part: string): Byline | null {
  const found = readDate(part);
  if (!found) return null;
  const update = /\b(?:updated|modified|edited)\b/iu.test(part) ? { isUpdate: true } : {};
  let author: string | undefined;
  const sides = [
    part
      .slice(0, found.start)
      .replace(/\bon\s*$/iu, '')
      .replace(/[\s,|•·–—-]+$/u, ''),
    part.slice(found.end).replace(timeOfDay, ''),
  ];
  for (const side of sides) {
    const person = by.exec(asName(side.replace(/^[\s,|•·–—-]+/u, '').trim()))?.[1];
    if (person) author = tidyName(person);
    // A place may stand before the date: "Doha, 25 July 2025".
    else if (
      side.replace(dateWords, '') !== '' &&
      !(
        side === sides[0] &&
        /^\p{Lu}[\p{L}., -]{2,30}$/u.test(side) &&
        /(?:,|\s[–—-]{1,2})\s$/u.test(part.slice(0, found.start))
      )
    ) {
      return null;
    }
  }
  return { date: found.date, ...update, ...(author ? { author } : {}) };
}

/** "published", "Updated 04:13 GMT", "5 min read" between the bars of a byline. */
function isFiller(part: string): boolean {
  return (
    /^\d+\s*min(?:ute)?s?(?:\s+read)?$/iu.test(part) ||
    /^(?:(?:first |last )?(?:published|updated|posted))(?: (?:highlights|on|at|by|in))?$/iu.test(part) ||
    part.replace(dateWords, '') === ''
  );
}

/** Capitals of "BY JANE ROE" and "by Jane Roe" as "by …", which the pattern wants. */
function asName(part: string): string {
  return part.replace(cueOfName, (cue) => cue.toLowerCase());
}

const cueOfName = anyOf(
  /^(?:by|(?:written|reported|posted|published|words|story|text|analysis|opinion|report) by)\b/iu,
  /^(?:authors?|reporters?|correspondents?|writers?|words)\b/iu,
);

function tidyName(raw: string): string {
  const short = raw.replace(/ in \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*/gu, '').replace(/[.,]$/u, '');
  return namesInOrdinaryCase(short);
}
