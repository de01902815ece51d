import type { Answer } from '../../domain/answer.ts';
import type { SearchIndex } from '../../domain/ports.ts';
import { label } from '../elements/label.ts';
import type { Language } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';

/**
 * A line that names the cited files that are gone or have changed since the answer was given, in the folder or in the
 * index; null where all stand as they did.
 *
 * @param changed files that no longer hold what the answer quotes
 */
export function warnChanged(
  answer: Answer,
  corpus: SearchIndex,
  language: Language,
  changed: readonly string[] = [],
): string | null {
  const now = new Set(
    corpus.articles.flatMap(({ article }) => article.copies.map(({ file, sha256 }) => `${sha256} ${file}`)),
  );
  const reindexed = answer.citations
    .filter(({ file, sha256 }) => !now.has(`${sha256} ${file}`))
    .map(({ file }) => file);
  const files = [...new Set([...changed, ...reindexed])];
  return files.length === 0 ? null : phrase(language, 'changedSince', { files: label(files.join(', ')) });
}
