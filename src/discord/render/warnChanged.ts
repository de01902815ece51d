import type { Answer } from '../../domain/answer.ts';
import type { Catalogue } from '../../domain/index/catalogue.ts';
import { label } from '../elements/label.ts';
import type { Language } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';

/**
 * A line that names the cited files that are gone or have changed since the answer was given, in the folder or in the
 * index; null where all stand as they did.
 *
 * @param changed files that no longer hold what the answer quotes
 */
export async function warnChanged(
  answer: Answer,
  catalogue: Catalogue,
  language: Language,
  changed: readonly string[] = [],
): Promise<string | null> {
  const held = await catalogue.holds(answer.citations);
  const reindexed = answer.citations.filter((_, n) => held[n] !== true).map(({ file }) => file);
  const files = [...new Set([...changed, ...reindexed])];
  return files.length === 0 ? null : phrase(language, 'changedSince', { files: label(files.join(', ')) });
}
