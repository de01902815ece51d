import type { SeedProblem } from '../../domain/seed.ts';
import { label } from '../elements/label.ts';
import type { Language } from '../../phrases/language.ts';
import { bounds } from '../limits.ts';
import { phrase } from '../../phrases/phrase.ts';

/** The seeds that were not read, each with its reason: the first few, and how many more. */
export function renderProblems(problems: readonly SeedProblem[], language: Language): string {
  if (problems.length === 0) return phrase(language, 'statusNoProblems');
  const hidden = problems.length - bounds.problems;
  return [
    phrase(language, 'statusProblems', { n: problems.length }),
    ...problems
      .slice(0, bounds.problems)
      .map(({ file, line, problem }) => `- ${label(`${file}${line === undefined ? '' : `:${line}`} ${problem}`)}`),
    ...(hidden > 0 ? [`- ${phrase(language, 'andMore', { n: hidden })}`] : []),
  ].join('\n');
}
