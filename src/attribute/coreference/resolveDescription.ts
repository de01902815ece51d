import { withCapital } from '../../text/fold/withCapital.ts';
import { canSpeak } from '../mention/canSpeak.ts';
import { headWord } from '../parse/chunkAt.ts';
import { countryOf } from '../lexicon/countries.ts';
import { isDocument } from '../lexicon/isDocument.ts';
import { describeNoun } from '../mention/describeNoun.ts';
import type { Entity } from '../entities/entity.ts';
import { onlyCompany } from '../entities/onlyCompany.ts';
import { saidToBe } from '../entities/saidToBe.ts';
import { isBareNoun } from '../mention/headOf.ts';
import {
  COMPANIES,
  FEMALE,
  GENERIC_BODIES,
  MALE,
  REPRESENTATIVES,
  singular,
  speaksForState,
  TITLES,
} from '../lexicon/nouns.ts';
import { isCommonWord } from '../tag/isCommonWord.ts';
import { onlyIn, type History, type Resolved } from './salience.ts';

/**
 * What a description stands for ("the envoy", "the group", "both nations"); its own words where it stands for nobody
 * named, and null where these are no speaker ("the downgrade").
 */
export function resolveDescription(
  head: string,
  text: string,
  start: number,
  sentence: number,
  history: History,
): Resolved | null {
  const asItStands: Resolved | null =
    (!canSpeak(head) && !isPeople(text, head)) ||
    isOfThing(text, head) ||
    /^(?:one|those|these|each|all|both)$/i.test(text)
      ? null
      : {
          name:
            describedBefore(text, head, history) ??
            lowered(
              text.replace(/(?:,| [–—-]) .*$/, '').replace(OCCASION, ''),
              startsWithCommonWord(history, sentence, start),
            ),
          role: null,
          resolved: 'nominal',
        };
  if (/^(?:both|the two) (?:nation|countr|side|part|government|leader)/i.test(text)) {
    const pair =
      history.pairs.findLast((each) => each.sentence >= sentence - 4) ?? pairAround(history, sentence, start);
    return pair === undefined ? asItStands : { name: pair.text, role: null, resolved: 'nominal' };
  }
  const definite = /^(?:the|this|that) /i.test(text);
  const bareTitle = /^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)*$/u.test(text);
  const word = singular(head);
  // "The senators", "Scientists": several are nobody by name.
  if (word !== head || !(definite || bareTitle)) return asItStands;
  const gender = MALE.has(word) ? 'male' : FEMALE.has(word) ? 'female' : null;
  // "the envoy", "President": the one whose role or name says so.
  const all = history.fitting.get(text) ?? new Set(history.table.entities.filter(saidToBe(text, word)));
  history.fitting.set(text, all);
  const sofar = [...all].filter(({ first }) => first <= start);
  // "the prime minister", before an Irish one is named: not hers.
  const later = [...all].filter((entity) => !isOfCountry(entity) || countryOf(text.split(' ')[1] ?? '') !== undefined);
  const fitting = new Set(sofar.length === 0 ? later : sofar);
  const [only] = fitting;
  // "Irish Prime Minister Ann Lowe came. … The prime minister said": long since, another country's may be meant.
  const isFar =
    only !== undefined &&
    isOfCountry(only) &&
    countryOf(text.split(' ')[1] ?? '') === undefined &&
    !textOf(history)
      .slice(history.sentences[Math.max(0, sentence - 8)]?.start, start)
      .includes(only.name.split(' ').at(-1) ?? '');
  if (only !== undefined && fitting.size === 1 && !isFar && (gender === null || (only.gender ?? gender) === gender))
    return { name: only.name, role: null, resolved: 'nominal', entity: only };
  if (fitting.size > 1) {
    const near = onlyIn(history, { sentence, before: start, sentences: 4 }, (entity) => fitting.has(entity));
    return near === null ? asItStands : { name: near.name, role: null, resolved: 'nominal', entity: near };
  }
  if (!definite || !GENERIC_BODIES.has(word) || / (?:of|for|from|in) |[’',]/.test(text)) return asItStands;
  // "that group": of people just told of, not a body.
  if (/^th(?:at|is) /i.test(text) && word === 'group') return asItStands;
  const body = onlyIn(
    history,
    { sentence, before: start, sentences: 4 },
    (entity) =>
      entity.type !== 'person' &&
      countryOf(entity.name) === undefined &&
      isKindOf(entity, word) &&
      names(entity, text, word),
  );
  const company = body === null && COMPANIES.has(word) ? onlyCompany(history.table, start, textOf(history)) : null;
  if (company !== null) return { name: company.name, role: null, resolved: 'nominal', entity: company };
  return body === null ? asItStands : { name: body.name, role: null, resolved: 'nominal', entity: body };
}

/** Holds an office whose words begin with a country's: "Norlandic president". */
function isOfCountry({ roles }: Entity): boolean {
  return roles.length > 0 && roles.every((role) => countryOf(role.split(' ')[0] ?? '') !== undefined);
}

/** "officials in a phone call on Monday": when they said so, not who they are. */
const OCCASION =
  / in an? (?:\p{Ll}+ ){0,2}(?:call|statement|interview|letter|e-?mail|speech|briefing|tweet|post|conference)\b.*$/u;

function textOf({ sentences }: History): string {
  return sentences[0]?.text ?? '';
}

/**
 * The longer words for whom "The spokesperson", "The sources" names again: "a Zenaris spokesperson", "sources within
 * Zenaris". Null where nobody spoke under that noun with a name in it, or several did.
 */
function describedBefore(text: string, head: string, { described }: History): string | null {
  const [only = '', ...others] = isBareNoun(text) ? (described.get(head) ?? []) : [];
  return others.length === 0 && / .*\p{Lu}/u.test(only) ? only : null;
}

/** "many Norwegians": a plural written large. */
function isPeople(text: string, head: string): boolean {
  return head.endsWith('s') && text.includes(withCapital(head));
}

/** "the worst part of the law": of what cannot speak, or is words itself. */
function isOfThing(text: string, head: string): boolean {
  const whole = /^(?:part|portion|section)$/.test(head) ? / of (?:.* )?(\p{Ll}+)$/u.exec(text)?.[1] : undefined;
  return whole !== undefined && (isDocument(whole) || !canSpeak(whole));
}

function lowered(text: string, common: boolean): string {
  // "Mr. Voss's aides" keep their capital.
  return common && !/^\p{L}{1,4}\. \p{Lu}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** The capital of "Diplomats in Doha said" is the sentence's. */
function startsWithCommonWord(history: History, sentence: number, start: number): boolean {
  const parsed = history.sentences[sentence];
  const word = parsed?.words.find((each) => each.start === start);
  return (
    word !== undefined &&
    parsed?.start === start &&
    (word.tag !== 'PROPN' ||
      (singular(word.lower) !== word.lower && isCommonWord(word.lower)) ||
      TITLES.has(singular(word.lower)) ||
      REPRESENTATIVES.has(singular(word.lower))) &&
    countryOf(parsed.text.slice(word.start, word.end)) === undefined
  );
}

/** Its name or a role says so; "group" is any body that no state has. */
function isKindOf(entity: Entity, kind: string): boolean {
  const kinds = [entity.name, ...entity.roles].flatMap((words) => words.toLowerCase().split(/[\s-]+/)).map(singular);
  return (
    kinds.includes(kind) ||
    (/^(?:group|movement|organi[sz]ation)$/.test(kind) && !kinds.some((each) => speaksForState(each)))
  );
}

/**
 * "The Norland government" is not "Castell government": what is written large in the description stands in the name, or
 * is where a movement or a company is from.
 */
function names(entity: Entity, text: string, kind: string): boolean {
  const large = text
    .split(' ')
    .slice(1)
    .filter((word) => /^\p{Lu}/u.test(word));
  const known = [entity.name, ...entity.roles].join(' ').toLowerCase();
  const isFrom = (word: string): boolean => !speaksForState(kind) && countryOf(word) !== undefined;
  return large.every((word) => known.includes(word.toLowerCase()) || isFrom(word));
}

/**
 * "Qatar and Egypt, serving as mediators, released …, in which both nations affirmed": two bodies joined in this
 * sentence or the last.
 */
function pairAround(history: History, sentence: number, before: number): { text: string } | undefined {
  for (let at = sentence; at >= Math.max(0, sentence - 2); at--) {
    const parsed = history.sentences[at];
    if (parsed === undefined) continue;
    for (const [index, chunk] of parsed.chunks.entries()) {
      if (chunk.kind !== 'conjunction' || headWord(parsed, index) !== 'and') continue;
      const left = describeNoun(parsed, index - 1);
      const right = describeNoun(parsed, index + 1);
      if (left?.type === 'body' && right?.type === 'body' && right.start < before)
        return { text: `${left.name} and ${right.name}` };
    }
  }
  return undefined;
}
