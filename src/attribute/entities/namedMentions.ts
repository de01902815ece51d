import { beforeAside } from '../source/beforeAside.ts';
import { headWord, isTime } from '../parse/chunkAt.ts';
import { WEEKDAYS } from '../lexicon/calendar.ts';
import { datelineEnd } from '../parse/datelineEnd.ts';
import { saysPlainly } from '../lexicon/reportingVerbs.ts';
import { genderOfName } from '../lexicon/genderOfName.ts';
import { sharedRole } from '../mention/bestRole.ts';
import { describeNoun, describePossessor } from '../mention/describeNoun.ts';
import type { Mention } from '../mention/mention.ts';
import { isPersonNoun } from '../mention/isPersonNoun.ts';
import { surnameOf } from '../mention/surnameOf.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';

/** Where a named noun phrase stands. */
export interface MentionPlace {
  readonly sentence: number;
  /** Subject of a finite verb. */
  readonly subject: boolean;
  /** After "that": the sentence is about whoever is the subject outside that clause. */
  readonly told: boolean;
  /** Stands in quotation marks: tells roles, but does not make salient. */
  readonly quoted: boolean;
}

/** A noun phrase that names somebody, before it is known whom. */
export interface NamedMention extends MentionPlace {
  readonly mention: Mention;
  /** What the next pronoun makes of a bare name. */
  readonly kind: 'person' | 'body' | null;
  /** A subject that is a time as well as a name: "May said". */
  readonly isTime: boolean;
}

/** All noun phrases of an article that name somebody, in order of the text; datelines say nothing. */
export function namedMentions(sentences: readonly ParsedSentence[]): NamedMention[] {
  const found: NamedMention[] = [];
  for (const [sentence, parsed] of sentences.entries()) {
    const body = datelineEnd(parsed);
    const beforeAsides = headsBeforeAsides(parsed);
    for (const [index, chunk] of parsed.chunks.entries()) {
      if (chunk.kind !== 'noun' || index < body) continue;
      const quoted = (parsed.quoteOf[index] ?? null) !== null;
      const owner = describePossessor(parsed, index);
      if (owner !== null && owner.type !== 'pronoun' && owner.type !== 'common')
        found.push({ mention: owner, sentence, quoted, told: false, subject: false, kind: null, isTime: false });
      const time = isTime(parsed, chunk);
      if (time && (chunk.end - chunk.first > 1 || !isSubject(parsed, index))) continue;
      const mention = describeNoun(parsed, index);
      if (mention === null || mention.type === 'pronoun' || mention.type === 'common') continue;
      const aside =
        owner === null &&
        mention.type !== 'body' &&
        beforeAsides.has(index) &&
        parsed.chunks[index - 1]?.kind !== 'preposition';
      const subject = isSubject(parsed, index) || aside;
      if (mention.type === 'body' && subject && isImagined(parsed, index)) continue;
      const kind = mention.type === 'name' && subject && !quoted ? kindByPronoun(parsed, index) : null;
      const told = headWord(parsed, index - 1) === 'that';
      found.push({
        mention: withSurname(parsed, index, withoutShared(parsed, index, mention)),
        sentence,
        quoted,
        told,
        subject,
        kind,
        isTime: time,
      });
    }
  }
  // "Warren and Ann Lowe": where somebody is called Elizabeth Warren, that is no first name.
  const surnames = new Set(found.map(({ mention }) => surnameOf(mention.name)));
  return found.map((each) => {
    const given = each.mention.head;
    return each.mention.type === 'person' &&
      each.mention.name.toLowerCase().startsWith(`${given} `) &&
      surnames.has(given)
      ? { ...each, mention: { ...each.mention, type: 'name', name: each.mention.name.slice(0, given.length) } }
      : each;
  });
}

/** "Brother and sister Tom and Ann Reyes": what both are together is neither's own. */
function withoutShared({ chunks, words }: ParsedSentence, index: number, mention: Mention): Mention {
  const other = chunks[index - 2];
  const isShared =
    mention.type === 'person' &&
    chunks[index - 1]?.kind === 'conjunction' &&
    chunks[index + 1]?.kind === 'conjunction' &&
    other?.kind === 'noun' &&
    isPersonNoun(words[other.head]?.lower ?? '', 'NOUN');
  // "Ministers Ann Lowe and Bo Lind": neither is "Ministers".
  const isPlural = /^(?:conjunction|comma)$/.test(chunks[index + 1]?.kind ?? '') && sharedRole(mention) !== null;
  return isShared ? { ...mention, role: null, gender: null } : isPlural ? { ...mention, role: null } : mention;
}

/** "Tom and Ann Reyes": the first name shares the surname of the next. */
function withSurname(parsed: ParsedSentence, index: number, mention: Mention): Mention {
  const next = headWord(parsed, index + 1) === 'and' ? describeNoun(parsed, index + 2) : null;
  const surname = next?.type === 'person' && next.role === null ? surnameOf(next.name) : null;
  if (
    next === null ||
    surname === null ||
    mention.type !== 'name' ||
    mention.name.includes(' ') ||
    genderOfName(mention.name) === 'unknown' ||
    genderOfName(next.name.split(' ')[0] ?? '') === 'unknown'
  )
    return mention;
  return { ...mention, type: 'person', name: `${mention.name} ${next.name.slice(-surname.length)}` };
}

/** "a Harbour government would": one that there may never be. */
function isImagined({ chunks, words }: ParsedSentence, index: number): boolean {
  const first = words[chunks[index]?.first ?? -1]?.lower ?? '';
  const modal = words[chunks[index + 1]?.first ?? -1]?.lower ?? '';
  return /^an?$/.test(first) && /^(?:would|could|might|may)$/.test(modal);
}

/** Before a finite verb, alone or joined with what is: "Voss and Lind left". */
function isSubject(parsed: ParsedSentence, index: number): boolean {
  const { chunks, words } = parsed;
  // "On Monday Voss left": the day is what hangs on the preposition.
  if (chunks[index - 1]?.kind === 'preposition' && !WEEKDAYS.has(words[chunks[index]?.first ?? -1]?.lower ?? ''))
    return false;
  let end = index;
  while (chunks[end + 1]?.kind === 'conjunction' && chunks[end + 2]?.kind === 'noun') end += 2;
  const next = chunks[chunks[end + 1]?.kind === 'other' ? end + 2 : end + 1];
  return next?.kind === 'verb' && next.form === 'finite';
}

/** "Voss, a doctor, left": the subject of a verb that follows an aside. */
function headsBeforeAsides(parsed: ParsedSentence): ReadonlySet<number> {
  const heads = new Set<number>();
  for (const [at, { kind, form }] of parsed.chunks.entries())
    if (kind === 'verb' && form === 'finite' && parsed.chunks[at - 1]?.kind === 'comma')
      heads.add(beforeAside(parsed, at - 1)?.head ?? -1);
  return heads;
}

/**
 * What the next pronoun makes of the bare name at a chunk: a person in "Dahl said he would rebuild", a body in "Zenaris
 * sold its boats"; null where none follows, or another name comes before it. "it" tells nothing: "Dahl said it rained".
 */
function kindByPronoun(parsed: ParsedSentence, index: number): 'person' | 'body' | null {
  const { chunks, words } = parsed;
  for (const [at, chunk] of chunks.entries()) {
    if (at <= index || chunk.kind !== 'noun') continue;
    const first = words[chunk.first]?.lower ?? '';
    // "Zenaris sells boats, she said": she tells of it.
    const tells = chunks[at - 1]?.kind === 'comma' && saysPlainly(headWord(parsed, at + 1));
    if (first === 'he' || first === 'she') return tells ? null : 'person';
    if (first === 'its') return 'body';
    if (words.slice(chunk.first, chunk.end).some(({ tag }) => tag === 'PROPN')) return null;
  }
  return null;
}
