import type { Catalogue } from '../../domain/index/catalogue.ts';
import type { Period } from '../../domain/period.ts';
import { shifted } from '../../text/daysIn.ts';
import { isStopWord } from '../../text/stopWords.ts';
import { wordSet } from '../../text/wordSet.ts';
import { knownNames } from './names/knownNames.ts';
import { type QuestionWord, wordsOf } from './names/wordsOf.ts';
import { blankDates, readQuestionDates } from './readQuestionDates.ts';

/** A question without the article that it cites, which narrows what is asked. */
export interface CitedQuestion extends Period {
  readonly question: string;
  /** The outlet, as the corpus writes it. */
  readonly source?: string;
}

/** Where a citation may stand, its words captured: "(…)", "…: why", "why? …" and "why, …". */
const PLACES = [
  /\s{0,3}\(([^()]{2,80})\)/gu,
  /^\s{0,3}([^:?()]{2,80}):\s{1,3}/gu,
  /(?<=\?)\s{1,3}([^?()]{2,80})$/gu,
  /\s{0,3}[,;–—]\s{0,3}([^?,;:()–—]{2,60}(?:,[^?,;:()–—]{2,30})?)(?=\?{0,3}$)/gu,
] as const;

/** Beside its outlet and its day, what a citation is made of. */
const REFERENCE = wordSet('article column editorial interview news piece report reported reporting source story');

/**
 * Takes out of a question the outlet, and perhaps the day, that it cites in a place of their own: "Halden Post, 3 May
 * 2024: why did she leave?". A reader does not know the outlet of what it reads, and takes such words for a part of
 * what has to be answered. An outlet that is the subject ("What did the Post report?") stays, as does a place with a
 * word besides. Without a citation the question is as it was.
 */
export async function takeCitation(question: string, catalogue: Pick<Catalogue, 'names'>): Promise<CitedQuestion> {
  for (const place of PLACES) {
    for (const { 0: whole, 1: words = '', index } of question.matchAll(place)) {
      const source = await outletOf(words, catalogue);
      if (source === null) continue;
      const rest = `${question.slice(0, index)} ${question.slice(index + whole.length)}`;
      return { question: rest.replaceAll(/\s+(?=\?)|^\s+|\s+$/gu, ''), source, ...periodOf(words) };
    }
  }
  return { question };
}

/** The one outlet that a text is, days and words of citing aside; null where it says more, or names none. */
async function outletOf(text: string, catalogue: Pick<Catalogue, 'names'>): Promise<string | null> {
  const words = wordsOf(blankDates(text));
  const names = await knownNames(
    words.map(({ folded }) => folded),
    catalogue,
  );
  const isCiting = ({ term, folded }: QuestionWord): boolean => isStopWord(term) || REFERENCE.has(folded);
  const named = words.flatMap(({ folded }, at) =>
    (names.get(folded) ?? []).filter(
      ({ kind, words: form }) =>
        kind === 'outlet' &&
        form.every((word, n) => words[at + n]?.folded === word) &&
        words.every((word, n) => (n >= at && n < at + form.length) || isCiting(word)),
    ),
  );
  const [only, ...more] = new Set(named.map(({ name }) => name));
  return only === undefined || more.length > 0 ? null : only;
}

/** An article may bear the day before or after the one that is cited: that of the print, or of the web. */
function periodOf(text: string): Period {
  const [date, ...more] = readQuestionDates(text);
  if (date === undefined || more.length > 0) return {};
  if (date.length === 'YYYY-MM-DD'.length) return { since: shifted(date, -1), until: shifted(date, 1) };
  return date.length === 'YYYY'.length
    ? { since: `${date}-01-01`, until: `${date}-12-31` }
    : { since: `${date}-01`, until: `${date}-31` };
}
