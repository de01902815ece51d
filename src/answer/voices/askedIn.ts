import type { ReaderPart } from '../../domain/reader.ts';
import type { SpokenBy } from '../../domain/candidate.ts';
import { isSpokenBy } from '../../indexing/isSpokenBy.ts';
import { writersOf } from '../../indexing/names/writersOf.ts';
import { tokenize } from '../../text/tokens.ts';
import type { TextWindow } from '../../reader/cutWindows.ts';
import type { Part } from '../../retrieve/question/readParts.ts';

/** Speakers of a side that a window is read for by name. */
const SPEAKERS = 2;

/**
 * What is asked of a window. A side, and who is asked by a description, is asked for by the names of those who speak
 * for it there: that Otto Crane is of Harbour Lines was found out over all articles, and a reader who sees a few
 * sentences cannot know it.
 */
export function askedIn(
  { question, asked, spokenBy }: Part,
  { article, sentences: [first, end] }: TextWindow,
): ReaderPart {
  if (spokenBy === null) return { question, asked };
  // The name of who wrote it stands before each sentence.
  if (writersOf(article.article).some((name) => spokenBy.names.includes(name))) return { question, asked: null };
  if (spokenBy.side === null && !isDescribed(spokenBy)) return { question, asked };
  const from = article.sentences[first]?.start ?? 0;
  const to = article.sentences[end - 1]?.end ?? 0;
  const speakers = article.statements
    .filter(({ content }) => content.some((span) => span.start < to && from < span.end))
    .filter((statement) => isSpokenBy(statement, spokenBy, article.article.text))
    .flatMap(({ speaker }) => speaker?.name ?? []);
  const names = [...new Set(speakers)];
  return { question, asked: names.length > 0 && names.length <= SPEAKERS ? names.join(' and ') : asked };
}

/** Whether somebody is asked by words that are no part of the name: "the bride", of Nora Finn. */
function isDescribed({ names, terms }: SpokenBy): boolean {
  const named = new Set(names.flatMap((name) => tokenize(name)));
  return terms.length > 0 && !terms.some((term) => named.has(term));
}
