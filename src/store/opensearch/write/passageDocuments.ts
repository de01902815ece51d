import { contentTerms } from '../../../indexing/contentTerms.ts';
import { passageFields } from '../../../indexing/passageFields.ts';
import { voiceTerms } from '../../../indexing/voiceTerms.ts';
import { writersOf } from '../../../indexing/names/writersOf.ts';
import type { ArticleEntry } from '../../../domain/index/indexWriter.ts';
import type { Passage } from '../../../domain/article.ts';
import { isStopWord } from '../../../text/stopWords.ts';
import { tokenize } from '../../../text/tokens.ts';
import { documentId, exact } from '../mapping/fields.ts';
import { packPassage } from '../mapping/heldPassage.ts';
import { passageOrd } from '../mapping/passageOrd.ts';
import { vectorJson } from '../mapping/vectorJson.ts';
import type { EngineDocument } from './document.ts';
import { lengthOf } from './lengthOf.ts';

/** @param ord the article's place in the corpus */
export function passageDocuments(entry: ArticleEntry, ord: number): EngineDocument[] {
  const { article, passages, vectors } = entry;
  const heading = contentTerms(article.title ?? '').join(' ');
  const sources = [article, ...article.copies].flatMap(({ id, outlet }) => [id, ...(outlet === null ? [] : [outlet])]);
  const writers = writersOf(article);
  return passages.map((passage, n) => {
    const fields = passageFields(passage, entry);
    const terms = mapValues(fields, (text) => contentTerms(text).join(' '));
    const stops = [...new Set(tokenize(fields.body).filter(isStopWord))].join(' ');
    const vector = vectors[n] ?? new Float32Array();
    const held = packPassage({
      articleId: article.id,
      outlet: article.outlet,
      date: article.date,
      sentences: passage.sentences,
      start: passage.start,
      end: passage.end,
      articleLength: lengthOf(passages),
      body: terms.body,
      title: heading,
    });
    return {
      part: 'passages',
      id: `${documentId(article.id)}#${n}`,
      fields: {
        article: exact(article.id),
        ord: passageOrd(ord, n),
        sources: [...new Set(sources.map((one) => exact(one.toLowerCase())))],
        ...(article.date === null ? {} : { date: article.date }),
        ...terms,
        stops,
        all: [...Object.values(terms), stops].join(' '),
        writers: writers.map(exact),
        ...voicesOf(passage, entry),
        embedding: vectorJson(vector),
        held,
        length: passage.end - passage.start,
      },
    };
  });
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
