import type { Language } from '../../../phrases/language.ts';
import type { Position } from './onePage.ts';
import { phrase } from '../../../phrases/phrase.ts';

/** "Page 1 of 3"; nothing where there is one page. */
export function pageLine({ page, pages }: Position, language: Language): string[] {
  return pages > 1 ? [phrase(language, 'page', { page: page + 1, pages })] : [];
}
