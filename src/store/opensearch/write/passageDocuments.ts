import { contentTerms } from '../../../indexing/contentTerms.ts';
import { passageFields } from '../../../indexing/passageFields.ts';
import { voiceTerms } from '../../../indexing/voiceTerms.ts';
import type { ArticleEntry } from '../../../domain/index/indexWriter.ts';
import type { Passage } from '../../../domain/article.ts';
import { isStopWord } from '../../../text/stopWords.ts';
import { tokenize } from '../../../text/tokens.ts';
import { documentId, exact } from '../mapping/fields.ts';
import { packVector } from '../mapping/packVector.ts';
import type { PassagePlace } from '../mapping/passagePlace.ts';
import type { EngineDocument } from './document.ts';
import { lengthOf } from './lengthOf.ts';

/** Digits of a number of a vector that is searched; as JSON it would have twenty. What is read back is exact. */
const DIGITS = 6;

/** Passages that an article has at most, so that their places in the corpus do not run into the next article's. */
const MOST = 100_000;

/** @param ord the article's place in the corpus */
export function passageDocuments(entry: ArticleEntry, ord: number): EngineDocument[] {
  const { article, passages, vectors } = entry;
  const heading = contentTerms(article.title ?? '');
  const sources = [article, ...article.copies].flatMap(({ id, outlet }) => [id, ...(outlet === null ? [] : [outlet])]);
  return passages.map((passage, n) => {
    const fields = passageFields(passage, entry);
    const terms = mapValues(fields, (text) => contentTerms(text).join(' '));
    const stops = [...new Set(tokenize(fields.body).filter(isStopWord))].join(' ');
    const vector = vectors[n] ?? new Float32Array();
    const place: PassagePlace = {
      articleId: article.id,
      outlet: article.outlet,
      date: article.date,
      sentences: passage.sentences,
      start: passage.start,
      end: passage.end,
      articleLength: lengthOf(passages),
    };
    return {
      part: 'passages',
      id: passageId(article.id, n),
      fields: {
        article: exact(article.id),
        ord: ord * MOST + n,
        sources: [...new Set(sources.map((one) => exact(one.toLowerCase())))],
        ...(article.date === null ? {} : { date: article.date }),
        ...terms,
        stops,
        all: [...Object.values(terms), stops].join(' '),
        content: terms.body,
        title_terms: heading,
        ...voicesOf(passage, entry),
        embedding: Array.from(vector, (x) => Number(x.toPrecision(DIGITS))),
        vector: packVector(vector),
        place: JSON.stringify(place),
        length: passage.end - passage.start,
      },
    };
  });
}

export function passageId(articleId: string, n: number): string {
  return `${documentId(articleId)}#${n}`;
}

function voicesOf(passage: Passage, { article, statements }: ArticleEntry): Record<string, readonly string[]> {
  const heard = statements.filter(
    ({ speaker, stance, content }) =>
      speaker !== null &&
      stance !== 'asked' &&
      content.some(({ start, end }) => start < passage.end && end > passage.start),
  );
  const once = (values: readonly string[]): string[] => [...new Set(values)];
  return {
    speakers: once(heard.flatMap(({ speaker }) => (speaker ? [exact(speaker.name)] : []))),
    sides: once(heard.flatMap(({ speaker }) => (speaker?.side ? [exact(speaker.side.toLowerCase())] : []))),
    voices: once(heard.map((statement) => [...voiceTerms(statement, article.text)].join(' '))),
  };
}

function mapValues<K extends string>(
  from: Readonly<Record<K, string>>,
  to: (value: string) => string,
): Record<K, string> {
  return Object.fromEntries(Object.entries<string>(from).map(([key, value]) => [key, to(value)])) as Record<K, string>;
}
