import { REPRESENTATIVES, TITLES } from '../../../attribute/lexicon/nouns.ts';

/**
 * Whether what stands between two names joins them: "A and B", "A’s, B’s", "A v B", with an article or a title before
 * the second ("Voss and Mayor Quill").
 */
export function joins(between: string): boolean {
  const [, join = '', title = ''] = JOIN.exec(between) ?? [];
  return join !== '' && title.split(/\s+/u).every((word) => word === '' || isTitle(word.toLowerCase()));
}

function isTitle(word: string): boolean {
  const bare = word.replace(/\.$/u, '');
  return REPRESENTATIVES.has(bare) || TITLES.has(bare) || TITLES.has(word);
}

const JOIN = /^((?:['’]s?)?\s*(?:,?\s*and|,?\s*or|,|&|versus|vs?\.?)\s+)(?:the\s+)?((?:\p{L}{1,30}\.?\s+){0,2})$/iu;
