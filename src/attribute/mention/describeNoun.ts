import type { Mention } from './mention.ts';
import type { Chunk } from '../parse/chunk.ts';
import { headWord, isTimeAt } from '../parse/chunkAt.ts';
import { describeWords } from './describeWords.ts';
import { isDocument } from '../lexicon/isDocument.ts';
import { isCompanyForm } from '../lexicon/isCompanyForm.ts';
import { isName } from './isName.ts';
import { endsField } from '../tag/endsField.ts';
import { isPartyMark } from '../parse/isPartyMark.ts';
import { officeHolder } from './officeHolder.ts';
import { isPersonNoun } from './isPersonNoun.ts';
import { isKind, isOffice, BODIES } from '../lexicon/nouns.ts';
import { isPossessive } from '../parse/isPossessive.ts';
import { type ParsedSentence, textOfWords } from '../parse/parseSentence.ts';
import { isCapitalAt } from '../../text/isCapitalAt.ts';

/** What each chunk of a sentence was read as: whoever looks at it asks again. */
const known = new WeakMap<ParsedSentence, (Mention | null | undefined)[]>();

/** Reads one noun chunk, and the apposition after it: "Izzat Al-Rishq, a member of …". */
export function describeNoun(parsed: ParsedSentence, index: number): Mention | null {
  const chunk = parsed.chunks[index];
  if (chunk?.kind !== 'noun') return null;
  let ofSentence = known.get(parsed);
  if (ofSentence === undefined) known.set(parsed, (ofSentence = []));
  const before = ofSentence[index];
  if (before !== undefined) return before;
  return (ofSentence[index] = readNoun(parsed, index, chunk));
}

function readNoun(parsed: ParsedSentence, index: number, chunk: Chunk): Mention | null {
  if (isPartyMark(parsed, index)) return null;
  const holder = officeHolder(parsed, index) ?? officeHolder(parsed, index - 2);
  if (holder !== null) return holder;
  const nicknamed = withNickname(parsed, index) ?? withNickname(parsed, index - 4);
  if (nicknamed !== null) return nicknamed;
  const mention = describeWords(parsed, parsed.words.slice(chunk.first, chunk.end), appositionAfter(parsed, index));
  // "the Centers for Rope Research": a kind in the plural is a body only with what it is for.
  if (mention?.type !== 'body' && !(mention?.type === 'name' && isKind(mention.head))) return mention;
  const rest = belonging(parsed, index, mention);
  return rest === '' ? mention : { ...mention, type: 'body', name: `${mention.name}${rest}` };
}

/** "Ed “Ace” Moore": the marks cut the name in three. */
function withNickname(parsed: ParsedSentence, index: number): Mention | null {
  const { chunks, words } = parsed;
  const given = chunks[index];
  const nick = chunks[index + 2];
  const family = chunks[index + 4];
  if (
    given?.kind !== 'noun' ||
    chunks[index + 1]?.kind !== 'mark' ||
    nick?.kind !== 'noun' ||
    nick.end - nick.first > 2 ||
    chunks[index + 3]?.kind !== 'mark' ||
    family?.kind !== 'noun'
  )
    return null;
  if (
    !isName(parsed, words[given.end - 1]) ||
    !isName(parsed, words[family.first]) ||
    isOffice(headWord(parsed, index))
  )
    return null;
  const mention = describeWords(
    parsed,
    [...words.slice(given.first, given.end), ...words.slice(family.first, family.end)],
    appositionAfter(parsed, index + 4),
  );
  return mention?.type === 'person' ? mention : null;
}

/**
 * " for Education" of "the Department for Education", " of Forestry and Fire Protection": what a body's kind needs to
 * be a name.
 */
function belonging(parsed: ParsedSentence, index: number, { name }: Mention): string {
  const { chunks, words } = parsed;
  const last = chunks[index];
  const head = last === undefined ? undefined : words[last.end - 1];
  const isCompany = isCompanyForm(headWord(parsed, index + 2));
  if (head === undefined || !(isKind(head.lower) || isCompany) || !/^\p{Lu}/u.test(name)) return '';
  let end = index;
  while (
    end < index + 4 &&
    /^(?:of|for|on)$/.test(headWord(parsed, end + 1)) &&
    writtenLarge(parsed, end + 2) &&
    !isTimeAt(parsed, end + 2)
  )
    end += 2;
  if (end > index && namesGoOn(parsed, end + 1)) end += 2;
  return end === index ? '' : parsed.text.slice(head.end, words[(chunks[end]?.end ?? 1) - 1]?.end).replace(/\s+/g, ' ');
}

/** "and Fire Protection", "and Human Services", not "and the Harbour Union", which is another body. */
function namesGoOn(parsed: ParsedSentence, at: number): boolean {
  const { chunks, words } = parsed;
  const rest = chunks[at + 1];
  const last = rest === undefined ? undefined : words[rest.end - 1];
  return (
    headWord(parsed, at) === 'and' &&
    writtenLarge(parsed, at + 1) &&
    words[rest?.first ?? -1]?.tag !== 'DET' &&
    last !== undefined &&
    endsField(last.lower)
  );
}

/** All words of the noun phrase but its article are written large, and it is no office holder's. */
function writtenLarge({ chunks, words, text }: ParsedSentence, at: number): boolean {
  const chunk = chunks[at];
  if (chunk?.kind !== 'noun') return false;
  const inner = words.slice(chunk.first, chunk.end).filter(({ tag }, place) => !(place === 0 && tag === 'DET'));
  return (
    inner.length > 0 && inner.every(({ start, lower }) => lower !== "'s" && (isCapitalAt(text, start) || lower === ','))
  );
}

/** Whose something is: "Witkoff" of "Witkoff’s recent remarks", or null. */
export function describePossessor(parsed: ParsedSentence, index: number): Mention | null {
  const chunk = parsed.chunks[index];
  if (chunk?.kind !== 'noun') return null;
  const words = parsed.words.slice(chunk.first, chunk.end);
  const mark = words.findIndex(({ lower }) => lower === "'s");
  return mark < 1 || mark === words.length - 1 ? null : describeWords(parsed, words.slice(0, mark), null);
}

/** Whose something is, by name or pronoun: "Witkoff" of "Witkoff’s letter", "his" of "his letter"; or null. */
export function describeOwner(parsed: ParsedSentence, index: number): Mention | null {
  const first = parsed.words[parsed.chunks[index]?.first ?? -1];
  return first !== undefined && isPossessive(first)
    ? describeWords(parsed, [first], null)
    : describePossessor(parsed, index);
}

/** "In a letter to the union, the mediator, Ann Lowe, said": what stands between is the subject's. */
function isOfNext({ chunks }: ParsedSentence, index: number): boolean {
  return (
    chunks[index - 1]?.kind === 'preposition' &&
    ['comma', 'noun', 'comma', 'verb'].every((kind, n) => chunks[index + 3 + n]?.kind === kind)
  );
}

/** "In thanking Lowe, the court in Castell said", "After Lowe, the mayor said": the next noun phrase is the subject. */
function opensBefore({ chunks, words }: ParsedSentence, index: number): boolean {
  const governor = chunks[index - 1];
  const isOpening = !chunks.slice(0, index).some(({ form, kind }) => form === 'finite' || kind === 'subordinator');
  if (!isOpening || !(governor?.kind === 'preposition' || governor?.form === 'ing')) return false;
  let end = index + 2;
  while (chunks[end + 1]?.kind === 'preposition' && chunks[end + 2]?.kind === 'noun') end += 2;
  return words[chunks[index + 2]?.first ?? -1]?.tag === 'DET' && chunks[end + 1]?.form === 'finite';
}

function appositionAfter(parsed: ParsedSentence, index: number): { text: string; head: string } | null {
  const { chunks, words } = parsed;
  if (chunks[index + 1]?.kind !== 'comma' || chunks[index + 2]?.kind !== 'noun') return null;
  if (isOfNext(parsed, index) || opensBefore(parsed, index)) return null;
  const head = headWord(parsed, index + 2);
  const opens = words[chunks[index + 2]?.first ?? -1];
  // "Nadia Shah, nurse": a line of its own.
  const alone = chunks[index + 3] === undefined && isPersonNoun(head, 'NOUN');
  // A body's kind comes with its article: else it is the next of a list.
  const isOwned = opens !== undefined && isPossessive(opens);
  if (
    chunks[index + 3]?.kind === 'verb' ||
    !(
      alone ||
      isOffice(head) ||
      ((opens?.tag === 'DET' || isOwned) && (BODIES.has(head) || isPersonNoun(head, 'NOUN')))
    )
  )
    return null;
  let end = index + 3;
  while ((chunks[end]?.kind === 'preposition' && chunks[end + 1]?.kind === 'noun') || joins(parsed, end)) end += 2;
  // "kept out by forces, a report on the mission said": the report is no word for the forces.
  if (isDocument(head) && chunks[end]?.form === 'finite') return null;
  const from = chunks[index + 2]?.first ?? 0;
  // "Ann Lowe, its chair"
  const skip = opens?.tag === 'DET' || isOwned ? 1 : 0;
  return { text: textOfWords(parsed, words.slice(from + skip, chunks[end - 1]?.end)), head };
}

/**
 * "a professor of geosciences and law, said", "the founder and chief of X", "the editor for news and talk at Y": the
 * apposition goes on.
 */
function joins(parsed: ParsedSentence, at: number): boolean {
  const { chunks } = parsed;
  const after = chunks[at + 2];
  return (
    chunks[at]?.kind === 'conjunction' &&
    chunks[at + 1]?.kind === 'noun' &&
    headWord(parsed, at) === 'and' &&
    (after === undefined ||
      after.kind === 'comma' ||
      after.kind === 'stop' ||
      isOffice(headWord(parsed, at + 1)) ||
      (headWord(parsed, at + 2) === 'at' && !writtenLarge(parsed, at + 1)))
  );
}
