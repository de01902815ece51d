import { countryOf } from '../lexicon/countries.ts';
import { publishes } from '../lexicon/publishes.ts';
import type { Source } from '../source/source.ts';
import { isDocument } from '../lexicon/isDocument.ts';
import { chunkEnd, chunkStart, headWord, isTimeAt } from '../parse/chunkAt.ts';
import { BODIES } from '../lexicon/nouns.ts';
import { describeNoun, describeOwner } from '../mention/describeNoun.ts';
import { describeWords } from '../mention/describeWords.ts';
import type { Mention } from '../mention/mention.ts';
import { type ParsedSentence, textOfWords } from '../parse/parseSentence.ts';
import { subjectOf } from '../source/subjectOf.ts';
import { canSpeak } from '../mention/canSpeak.ts';
import { anyOf } from '../../text/anyOf.ts';

/** Who wrote or spoke what a noun phrase names. */
export interface Author {
  readonly mention: Mention;
  /** The words for them, with what hangs on these. */
  readonly text: string;
  /** Several together: "Zenaris and Norland". */
  readonly joint: boolean;
}

/**
 * The author of a document, where the sentence tells: "a ministry statement", "a statement released on Monday by the
 * court", "a report from the ministry", "a tweet sent from Voss’s account", "part of Voss’s letter", "Voss sent a
 * letter which read", "Voss replied in an email that said". Null where it does not, or the noun is no document.
 *
 * @param index the chunk of the document
 * @param limit a chunk that belongs to it no more: the cue after it
 */
export function authorOf(parsed: ParsedSentence, index: number, limit: number): Author | null {
  const { chunks } = parsed;
  if (/^(?:parts?|most|some)$/.test(headWord(parsed, index)) && headWord(parsed, index + 1) === 'of')
    return authorOf(parsed, index + 2, limit);
  const body = bodyBefore(parsed, index);
  if (body !== null) return body;
  const noun = headWord(parsed, index);
  if (!isDocument(noun)) return null;
  if (isUtterance(noun)) {
    const owner = describeOwner(parsed, index);
    if (owner !== null) return { mention: owner, text: owner.name, joint: false };
    const subject = publisherOf(parsed, index);
    // "The paper published the announcement from Voss, which read": Voss's, as below.
    // … "released a letter on Friday signed by Voss": hers.
    const isSigned = [2, 3, 4].some(
      (next) => headWord(parsed, index + next) === 'by' && WROTE.test(headWord(parsed, index + next - 1)),
    );
    const isBy = isSigned || /^(?:from|by)$/.test(headWord(parsed, index + 1));
    const isOthers = HANDS_ON.test(headWord(parsed, index - 1)) && isBy;
    if (subject !== null && !isOthers) return authorAt(parsed, subject.head);
  }
  for (let at = index + 1; at < limit && at < index + 8; at++) {
    const chunk = chunks[at];
    if (chunk?.kind === 'preposition' && chunks[at + 1]?.kind === 'noun') {
      const by = headWord(parsed, at);
      if (PASSED_ON.test(headWord(parsed, at - 1))) return null;
      const author = by === 'by' || by === 'from' ? authorAt(parsed, at + 1) : null;
      if (author !== null && (by === 'by' || isUtterance(noun) || isVoice(author.mention))) return author;
      at++;
    } else if (chunk?.kind !== 'other' && !isTimeAt(parsed, at) && !isReduced(parsed, at)) {
      return null;
    }
  }
  return null;
}

/** "the Harbour Union statement", "an OSCE report", "the harbour ministry memo": a body, not what it is about. */
function bodyBefore(parsed: ParsedSentence, index: number): Author | null {
  const chunk = parsed.chunks[index];
  if (chunk === undefined || !ISSUED.test(headWord(parsed, index))) return null;
  const words = parsed.words.slice(chunk.first, chunk.head);
  const first = words.findLastIndex(({ tag }) => tag !== 'PROPN' && tag !== 'NOUN') + 1;
  const mention = describeWords(parsed, words.slice(first), null);
  const last = words.at(-1);
  if (mention === null || last === undefined) return null;
  const isKind = BODIES.has(last.lower);
  if (countryOf(mention.name) !== undefined && !isKind) return null;
  const isBody =
    mention.type === 'body' ||
    (mention.type === 'name' && /^\p{Lu}{3,}$/u.test(mention.name)) ||
    (mention.type === 'common' && isKind && words[0]?.lower === 'the');
  return isBody ? { mention, text: textOfWords(parsed, words), joint: false } : null;
}

/** What is in the words of the body that issues it. */
const ISSUED = /^(?:statement|communiqu[eé]|announcement|declaration|release|memo|report|count|tally)$/;

const UTTERANCE = anyOf(
  /^(?:statement|declaration|letter|communiqué|communique|announcement)(?:e?s)?$/,
  /^(?:message|memo|post|tweet|e-?mail|speech)(?:e?s)?$/,
);

/**
 * Whether a document is its owner's own word: "Voss’s letter" is by Voss, "Voss’s biography" need not be. Lower case.
 */
export function isUtterance(noun: string): boolean {
  return UTTERANCE.test(noun);
}

/** "Voss sent a letter", "She spoke to them in an email": whoever does so writes it. Null of "received a letter". */
function publisherOf(parsed: ParsedSentence, index: number): Source | null {
  const { chunks } = parsed;
  if (chunks[index - 1]?.kind === 'verb')
    return publishes(headWord(parsed, index - 1)) ? subjectOf(parsed, index - 1, 0) : null;
  if (!/^(?:in|with|through|via)$/.test(headWord(parsed, index - 1))) return null;
  const verb = chunks.findLastIndex(({ kind }, at) => at < index && kind === 'verb');
  if (verb !== -1) return subjectOf(parsed, verb, 0);
  // "In a statement published by the agency, Voss promised", "Voss, in a statement, announced that"
  const next = chunks.findIndex(({ kind, form }, at) => at > index && kind === 'verb' && form === 'finite');
  const opens = index === 1 && /^(?:publish|carri)ed$/.test(headWord(parsed, 2));
  const subject = (opens || chunks[index - 2]?.kind === 'comma') && next !== -1 ? subjectOf(parsed, next, 0) : null;
  return subject !== null && (opens ? subject.head > index : subject.head < index - 1) ? subject : null;
}

const HANDS_ON = /^(?:publish|carr|print|broadcast|air|releas|obtain)(?:e?s|ies|ed|ied)?$/;

const WROTE = /^(?:signed|written|penned|drafted|sent)$/;

/** "a statement quoted by the agency" is by somebody else. */
const PASSED_ON = /^(?:quoted|cited|carried|obtained|seen|reviewed|viewed|leaked)$/;

/** "released", "posted online": a participle that says what was done with the document. */
function isReduced({ chunks, words }: ParsedSentence, at: number): boolean {
  const chunk = chunks[at];
  return (
    chunk?.kind === 'verb' && chunk.end - chunk.first === 1 && /(?:ed|en|nt)$/.test(words[chunk.head]?.lower ?? '')
  );
}

/** "a report from Castell" tells where, not who. */
function isVoice({ type, name, head }: Mention): boolean {
  return (
    type === 'person' || (type === 'body' && countryOf(name) === undefined) || (type === 'common' && canSpeak(head))
  );
}

function authorAt(parsed: ParsedSentence, at: number): Author | null {
  // "from Voss’s account"
  const owner = isDocument(headWord(parsed, at)) ? describeOwner(parsed, at) : null;
  const mention = owner ?? describeNoun(parsed, at);
  if (mention === null || isTimeAt(parsed, at)) return null;
  const joins = (end: number): boolean =>
    /^(?:of|and)$/.test(headWord(parsed, end + 1)) && parsed.chunks[end + 2]?.kind === 'noun';
  let end = at;
  while (joins(end)) end += 2;
  const text = owner?.name ?? parsed.text.slice(chunkStart(parsed, at), chunkEnd(parsed, end)).replace(/\s+/g, ' ');
  return { mention, text, joint: owner === null && headWord(parsed, end - 1) === 'and' };
}
