import type { Answer } from '../../domain/answer.ts';
import type { SearchIndex } from '../../domain/ports.ts';
import { label } from '../elements/label.ts';
import type { Language } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';

/**
 * A line that names the cited files that are gone or have changed since the answer was given; null where all stand as
 * they did.
 */
export function warnChanged(answer: Answer, corpus: SearchIndex, language: Language): string | null {
  const now = new Set(
    corpus.articles.flatMap(({ article }) => article.copies.map(({ file, sha256 }) => `${sha256} ${file}`)),
  );
  const changed = answer.citations.filter(({ file, sha256 }) => !now.has(`${sha256} ${file}`)).map(({ file }) => file);
  if (changed.length === 0) return null;
  return phrase(language, 'changedSince', { files: label([...new Set(changed)].join(', ')) });
}
