import { isOffice } from '../../../attribute/lexicon/nouns.ts';

/**
 * Whether what stands between two names joins them: "A and B", "A’s, B’s", "A v B", with an article or a title before
 * the second ("Voss and Mayor Quill", "Voss and Col. Quill").
 */
export function joins(between: string): boolean {
  const titles = JOIN.exec(between)?.[1];
  return titles !== undefined && (titles.match(/\S+/gu) ?? []).every((word) => isOffice(word.toLowerCase()));
}

const JOIN = /^(?:['’]s?)?\s*(?:(?:,\s*)?(?:and|or)|,|&|versus|vs?\.?)\s+(?:the\s+)?((?:\p{L}{1,30}\.?\s+){0,2})$/iu;
