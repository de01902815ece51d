import { beforeAside } from './beforeAside.ts';
import { beforeParticiple } from './beforeParticiple.ts';
import { nounAfter } from './nounAfter.ts';
import { beforeTime } from '../parse/beforeTime.ts';
import { headWord, insideQuote, isDash, skipLeft } from '../parse/chunkAt.ts';
import { isDocument } from '../lexicon/isDocument.ts';
import { isPersonNoun } from '../mention/isPersonNoun.ts';
import { extendNounPhraseLeft } from './extendNounPhraseLeft.ts';
import { mainVerb, publishedOf, purposeVerb, signedBefore } from './mainVerb.ts';
import { opensPhrase } from './opensPhrase.ts';
import { doerBefore } from './clause/doerBefore.ts';
import { toldOf } from './clause/toldOf.ts';
import { heardBefore } from './clause/heardBefore.ts';
import { saidBefore } from './clause/saidBefore.ts';
import { quotedBefore } from './clause/quotedBefore.ts';
import { isModified } from './clause/isModified.ts';
import { reports } from './reports.ts';
import { subjectToTheRight } from './subjectToTheRight.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import type { Source } from './source.ts';
import { withNameBefore } from './withNameBefore.ts';

/** The subject of the verb group at `verb`, or null. */
export function subjectOf(parsed: ParsedSentence, verb: number, depth: number): Source | null {
  const { chunks } = parsed;
  const chunk = chunks[verb];
  if (chunk === undefined || depth > 6) return null;
  const told = toldOf(parsed, verb);
  if (told !== null) return { ...extendNounPhraseLeft(parsed, told.whom), end: verb };
  let left = beforePhrase(parsed, beforeTime(parsed, skipLeft(parsed, verb - 1)));
  // "Smith himself said", "Smith and Jones both said", "Smith neither said it nor …"
  if (
    /^(?:himself|herself|itself|themselves|all|both|each|neither)$/.test(headWord(parsed, left)) &&
    chunks[left]?.kind === 'noun' &&
    chunks[left - 1]?.kind === 'noun'
  )
    left--;
  const before = chunks[left];
  if (before === undefined) return chunk.form === 'ing' ? subjectToTheRight(parsed, verb) : null;
  const inherits = (): Source | null => {
    const earlier = mainVerb(parsed, left);
    return earlier === -1 ? null : subjectOf(parsed, earlier, depth + 1);
  };
  if (chunk.form === 'ing' || chunk.form === 'infinitive') {
    // "Norway was suspected of backing them": somebody suspects so.
    if (headWord(parsed, left) === 'of' && chunks[left - 1]?.passive === true) return null;
    if (before.kind === 'verb') return subjectOf(parsed, left, depth + 1);
    // "Voss in announcing the news said": who is to say something stands in front of it.
    const isFirst = !chunks.slice(0, left).some(({ kind }) => kind === 'verb' || kind === 'comma' || kind === 'stop');
    if (before.kind === 'preposition' && chunk.form === 'ing' && isFirst && isSomebody(parsed, left - 1))
      return extendNounPhraseLeft(parsed, left - 1);
    // "prompting Voss to say": Voss says it.
    if (before.kind === 'noun' && chunk.form === 'infinitive' && CAUSES.test(headWord(parsed, left - 1)))
      return extendNounPhraseLeft(parsed, left);
    // "with other candidates suggesting", "calling on them to say"
    const beside = before.kind === 'noun' && chunk.form === 'ing' ? besideWith(parsed, left) : null;
    if (beside !== null) return beside;
    // "Voss was heard on tape disparaging them": who is heard does so.
    const heard = before.kind === 'noun' && chunk.form === 'ing' ? heardBefore(parsed, left) : -1;
    if (heard !== -1) return subjectOf(parsed, heard, depth + 1);
    // "a backlash over a report alleging", "the report on Voss alleging": the report.
    const about = /^(?:on|about|into)$/.test(headWord(parsed, left - 1)) ? left - 2 : left;
    const paper = isDocument(headWord(parsed, about)) ? about : left;
    if (chunk.form === 'ing' && before.kind === 'noun' && left === verb - 1 && isModified(parsed, paper))
      return headWord(parsed, paper - 1) === 'of'
        ? extendNounPhraseLeft(parsed, left)
        : { first: paper, end: left + 1, head: paper, inverted: false };
    if (chunk.form === 'ing' && left === verb - 1 && isWho(parsed, left)) return extendNounPhraseLeft(parsed, left);
    const doer = chunk.form === 'ing' ? doerBefore(parsed, verb, left) : null;
    if (doer !== null)
      return 'verb' in doer
        ? subjectOf(parsed, doer.verb, depth + 1)
        : { first: doer.noun, end: doer.noun + 1, head: doer.noun, inverted: false };
    const byOther =
      before.kind === 'comma' && chunk.form === 'ing'
        ? (publishedOf(parsed, left) ?? quotedBefore(parsed, left) ?? nounAfter(parsed, saidBefore(parsed, left)))
        : null;
    if (byOther !== null) return { head: byOther.first, ...byOther, inverted: false };
    const inClause = purposeVerb(parsed, verb, left);
    if (inClause !== -1) return subjectOf(parsed, inClause, depth + 1);
    const named = before.kind === 'comma' && chunk.form === 'ing' ? skipLeft(parsed, left - 1) : -1;
    const alone =
      chunks[named]?.kind === 'noun' && !insideQuote(parsed, named) ? extendNounPhraseLeft(parsed, named) : null;
    return inherits() ?? (alone?.first === 0 ? alone : chunk.form === 'ing' ? subjectToTheRight(parsed, verb) : null);
  }
  switch (before.kind) {
    case 'noun':
      if (headWord(parsed, left) === 'there') return null;
      // "Voss and not Lind said", "Voss rather than Lind said"
      if (
        /^(?:(?:and|but) not|rather than)$/.test(`${headWord(parsed, left - 2)} ${headWord(parsed, left - 1)}`) &&
        chunks[left - 3]?.kind === 'noun'
      )
        return extendNounPhraseLeft(parsed, left - 3);
      return insideQuote(parsed, left) || opensPhrase(parsed, left)
        ? null
        : (beforeRelative(parsed, left) ?? withNameBefore(parsed, beforeParticiple(parsed, left)));
    case 'relative': {
      // "Voss – who left – said"
      const head = skipLeft(parsed, isDash(parsed, left - 1) ? left - 2 : left - 1, true);
      if (chunks[head]?.kind !== 'noun') return { first: left, end: left + 1, head: left, inverted: false };
      const named = parsed.words[chunks[head]?.head ?? 0]?.tag === 'PROPN' && headWord(parsed, left) === 'who';
      return {
        first: left,
        end: left + 1,
        head: named ? head : extendNounPhraseLeft(parsed, head).head,
        inverted: false,
      };
    }
    case 'subordinator': {
      const head = skipLeft(parsed, left - 1);
      return headWord(parsed, left) === 'that' && chunks[head]?.kind === 'noun'
        ? { first: left, end: left + 1, head, inverted: false }
        : null;
    }
    case 'stop':
      return beforeAside(parsed, left);
    case 'conjunction':
      return inherits();
    case 'verb':
      // "The paper he signed said": what he signed says it.
      if (before.form === 'finite' && signedBefore(parsed, left) !== -1)
        return extendNounPhraseLeft(parsed, signedBefore(parsed, left));
      // "Those surveyed said"
      return before.form === 'finite' && (before.end - before.first > 1 || !headWord(parsed, left).endsWith('ed'))
        ? null
        : subjectOf(parsed, left, depth + 1);
    case 'comma':
      return beforeAside(parsed, left) ?? (nounFollows(parsed, verb) ? null : inherits());
    default:
      return null;
  }
}

/** "Voss, who in a talk to the crew said": "who", behind which the phrase stands; else the chunk itself. */
function beforePhrase(parsed: ParsedSentence, left: number): number {
  if (parsed.chunks[left]?.kind !== 'noun') return left;
  const { first } = extendNounPhraseLeft(parsed, left);
  return headWord(parsed, first - 2) === 'who' && parsed.chunks[first - 1]?.kind === 'preposition' ? first - 2 : left;
}

/** Verbs whose object does what the infinitive behind it says. */
const CAUSES =
  /^(?:(?:prompt|lead|caus|forc|inspir|compell)(?:e?s|e?d|ing)|led|cause|force|inspire|prompt|compel|lead)$/;

/**
 * "beat senators backing the plan": the senators back it. Not of "told senators supporting it would cost them": whom
 * somebody tells.
 */
function isWho(parsed: ParsedSentence, noun: number): boolean {
  const { chunks, words } = parsed;
  const head = words[chunks[noun]?.head ?? -1];
  return (
    (head?.tag === 'NOUN' || head?.tag === 'PROPN') &&
    isPersonNoun(head.lower, 'NOUN') &&
    chunks[noun - 1]?.form === 'finite' &&
    chunks[noun - 1]?.passive !== true &&
    !reports(headWord(parsed, noun - 1))
  );
}

/** A name, or a noun for a person. */
function isSomebody({ chunks, words }: ParsedSentence, noun: number): boolean {
  const head = words[chunks[noun]?.head ?? -1];
  return head !== undefined && (head.tag === 'PROPN' || isPersonNoun(head.lower, 'NOUN'));
}

/**
 * "voters who support Lowe say", "a witness who gave no name told": the noun before the clause, not its object; null
 * where no such clause ends at the noun, or where it may hold a clause itself ("those who say Lowe told").
 */
function beforeRelative(parsed: ParsedSentence, object: number): Source | null {
  const { chunks } = parsed;
  let at = object - 1;
  while (at > object - 8 && /^(?:noun|preposition|other)$/.test(chunks[at]?.kind ?? '')) at--;
  // "a banker who left and has met with Voss said"
  if (chunks[at]?.form === 'finite' && chunks[at - 1]?.kind === 'conjunction')
    for (at -= 2; at > object - 12 && /^(?:noun|preposition|other)$/.test(chunks[at]?.kind ?? '');) at--;
  const relative = skipLeft(parsed, at - 1);
  const isClause = chunks[at]?.form === 'finite' && chunks[relative]?.kind === 'relative';
  if (!isClause || headWord(parsed, relative) !== 'who' || chunks[relative - 1]?.kind !== 'noun') return null;
  // "who gave her name only as Amal": named after all.
  if (reports(headWord(parsed, at)) || headWord(parsed, object - 1) === 'as') return null;
  return { ...extendNounPhraseLeft(parsed, relative - 1), end: object + 1 };
}

/** Who does something beside the sentence: "with Voss saying", "with several ministers, including Voss saying". */
function besideWith(parsed: ParsedSentence, noun: number): Source | null {
  let source = extendNounPhraseLeft(parsed, noun);
  if (headWord(parsed, source.first - 1) === 'including' && parsed.chunks[source.first - 2]?.kind === 'comma')
    source = { ...extendNounPhraseLeft(parsed, source.first - 3), end: noun + 1 };
  // "with nearly half of them saying"
  const at = skipLeft(parsed, source.first - 1);
  const isWith = parsed.chunks[at]?.kind === 'preposition' && /^(?:with|despite|without)$/.test(headWord(parsed, at));
  return isWith ? source : null;
}

function nounFollows(parsed: ParsedSentence, verb: number): boolean {
  return parsed.chunks[verb + 1]?.kind === 'noun' && parsed.chunks[verb - 1]?.kind === 'mark';
}
