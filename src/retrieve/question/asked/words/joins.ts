import { isOffice } from '../../../../attribute/lexicon/nouns.ts';

/**
 * Whether what stands between two names joins them: "A and B", "A n B", "A’s, B’s", "A v B", with an article or a title
 * before the second ("Voss and Mayor Quill", "Voss and Col. Quill", "Voss and his boss Quill").
 */
export function joins(between: string): boolean {
  const titles = JOIN.exec(between)?.[1];
  return titles !== undefined && (titles.match(/\S+/gu) ?? []).every((word) => isOffice(word.toLowerCase()));
}

const AND = String.raw`(?:(?:,\s*)?(?:and|or|n)|,|&|versus|vs?\.?)`;
const OWN = String.raw`(?:the\s+|(?:his|her|its|their)\s+(?=\p{L}))?`;
const JOIN = new RegExp(String.raw`^(?:['’]s?)?\s*${AND}\s+${OWN}((?:\p{L}{1,30}\.?\s+){0,2})$`, 'iu');
