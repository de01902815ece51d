import { type ParsedSentence, parseSentence } from '../../../attribute/parse/parseSentence.ts';
import { wordSet } from '../../../text/wordSet.ts';
import type { Chunk } from '../../../attribute/parse/chunk.ts';
import type { Catalogue } from '../../../domain/index/catalogue.ts';
import { tokenize } from '../../../text/tokens.ts';
import { ASKED_NOUNS } from './words/askedNouns.ts';
import { calledSo } from './calledSo.ts';
import { onlyAsksForSides } from './words/onlyAsksForSides.ts';
import type { QuestionName } from './questionName.ts';
import { joins } from './words/joins.ts';
import { sayingVerbs } from './words/sayingVerbs.ts';

/**
 * Those whom a question asks by what they are, as far as somebody who is called so speaks in the articles: "the army",
 * "the chamber of trade", directly after an auxiliary verb or joined to another who is asked.
 *
 * @param names that the question has beside these
 */
export async function findDescribed(
  question: string,
  names: readonly QuestionName[],
  catalogue: Pick<Catalogue, 'speaks' | 'speakersWith'>,
): Promise<QuestionName[]> {
  const parsed = parseSentence(question, { start: 0, end: question.length }, []);
  const verbs = sayingVerbs(question, ASKED_NOUNS);
  const found: QuestionName[] = [];
  for (const [n, chunk] of parsed.chunks.entries()) {
    const phrase = describedAt(parsed, chunk, n, verbs);
    if (phrase === null || names.some(({ start, end }) => start < phrase.end && phrase.start < end)) continue;
    const ends = [...names, ...found].map(({ end }) => end);
    const isJoined = ends.some((end) => joins(question.slice(end, phrase.start)));
    const isAsked = parsed.words.findLast(({ end }) => end <= phrase.start)?.tag === 'AUX';
    if ((isJoined || isAsked) && (await catalogue.speaks({ names: [], side: null, terms: phrase.terms })))
      found.push({ ...phrase, refersTo: await calledSo(phrase, catalogue) });
  }
  return found;
}

/** "the army", "the chamber of trade". */
function describedAt(
  { text, words, chunks }: ParsedSentence,
  chunk: Chunk,
  n: number,
  verbs: ReadonlySet<number>,
): QuestionName | null {
  const [of, field] = [chunks[n + 1], chunks[n + 2]];
  const isOf = of?.kind === 'preposition' && words[of.first]?.lower === 'of' && field?.kind === 'noun';
  const [article, first, ...others] = words.slice(chunk.first, isOf ? field.end : chunk.end);
  // "How did the union answer?": a verb that may be a noun.
  const verb = others.findIndex(({ start }) => verbs.has(start));
  const rest = first === undefined ? [] : [first, ...(verb < 0 ? others : others.slice(0, verb))];
  const last = rest.at(-1);
  if (chunk.kind !== 'noun' || article?.lower !== 'the' || last === undefined) return null;
  if (rest.some(({ lower, end }) => onlyAsksForSides(lower, text.slice(end)))) return null;
  // "Voss and the people who want her gone": whoever they are.
  if (rest.length === 1 && ANYBODY.has(last.lower)) return null;
  const named = text.slice(article.start, last.end);
  const terms = tokenize(rest.map(({ lower }) => lower).join(' '));
  return {
    text: named,
    terms,
    kind: 'other',
    refersTo: [],
    sides: [],
    start: article.start,
    end: last.end,
    known: true,
  };
}

const ANYBODY = wordSet('crowd folks guys lot ones others people public rest');
