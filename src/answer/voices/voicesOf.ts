import type { SpokenBy } from '../../domain/candidate.ts';
import type { IndexedArticle } from '../../domain/indexedArticle.ts';
import type { ReadSentence } from '../../reader/readWindows.ts';
import type { QuestionAnalysis } from '../../retrieve/question/questionAnalysis.ts';
import { saidAt } from './saidAt.ts';

/** Sides that are heard, those that say most. */
const SIDES = 5;
/** Voices that are heard: the sides, and speakers who are on none. */
const VOICES = 7;

/**
 * Whose words are heard where sides are asked for: the sides of the story, then its named speakers on no side, whose
 * sentences answer best first: these only for a question that names nobody.
 *
 * @param story the articles that tell what is asked about
 * @param sentences what was read for the whole question, best first
 */
export function voicesOf(
  { names }: Pick<QuestionAnalysis, 'names'>,
  story: readonly IndexedArticle[],
  sentences: readonly ReadSentence[],
): SpokenBy[] {
  const read = sentences.filter(({ article }) => story.includes(article));
  const statements = [
    ...read.flatMap(({ article, sentence }) => saidAt(article, sentence)),
    ...story.flatMap((article) => article.statements),
  ];
  const isAnybody = names.every(({ kind }) => kind !== 'speaker' && kind !== 'side');
  const speakers = new Set(
    statements.flatMap(({ speaker, stance }) =>
      speaker !== null && speaker.side === null && stance !== 'asked' && isNamed(speaker.name) ? [speaker.name] : [],
    ),
  );
  return [
    ...sidesOf(story).map((side) => ({ names: [], side, terms: [] })),
    ...(isAnybody ? [...speakers] : []).map((name) => ({ names: [name], side: null, terms: [] })),
  ].slice(0, VOICES);
}

/** "Ada Quill", not "two neighbours". */
function isNamed(speaker: string): boolean {
  return /^\p{Lu}/u.test(speaker);
}

function sidesOf(articles: readonly IndexedArticle[]): string[] {
  const counts = new Map<string, number>();
  for (const { statements } of articles) {
    for (const { speaker } of statements) {
      if (speaker?.side != null) counts.set(speaker.side, (counts.get(speaker.side) ?? 0) + 1);
    }
  }
  return [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, SIDES)
    .map(([side]) => side);
}
