import type { SeedProblem } from '../../domain/seed.ts';
import { fitLines } from '../elements/pages/fitLines.ts';
import { label } from '../elements/label.ts';
import type { Language } from '../../phrases/language.ts';
import { bounds } from '../limits.ts';
import { phrase } from '../../phrases/phrase.ts';
import { phraseOfSentence } from '../../phrases/sentences/phraseOfSentence.ts';

/** The seeds that were not read, each with its reason: the first few, as far as there is room, and how many more. */
export function renderProblems(
  problems: readonly SeedProblem[],
  language: Language,
  room: number = bounds.problemsText,
): string {
  if (problems.length === 0) return phrase(language, 'statusNoProblems');
  const lines = problems.map(
    ({ file, line, problem }) =>
      `- ${label(`${file}${line === undefined ? '' : `:${line}`} ${phraseOfSentence(language, problem)}`)}`,
  );
  return [
    phrase(language, 'statusProblems', { n: problems.length }),
    ...fitLines(lines, { most: bounds.problems, room }, language),
  ].join('\n');
}
