import type { SearchIndex } from '../../domain/ports.ts';

/**
 * Where words stand in the articles as their files have them, captions and bylines included, as they are written there;
 * null where they stand nowhere. "cease-fire" stands where "ceasefire" or "cease fire" does, and the other way round;
 * case, accents of typography and a possessive or plural ending make no difference.
 */
export function standsInTexts({ articles }: SearchIndex, words: string): string | null {
  const letters = [...words.normalize('NFC').replaceAll(/['’ʼ]s?$/gu, '')].filter((each) => /[\p{L}\p{N}]/u.test(each));
  if (letters.length === 0) return null;
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}])${letters.join(String.raw`[-‐‑.'’\s]?`)}(?:['’]?s)?(?![\p{L}\p{N}])`,
    'iu',
  );
  return firstMatch(articles, pattern);
}

/**
 * The words that an abbreviation stands for somewhere in the articles, "National Health Service" for "NHS": as many
 * capitalised words, with small ones between them; null where there are none.
 */
export function spelledOut({ articles }: SearchIndex, abbreviation: string): string | null {
  if (!/^\p{Lu}{3,6}$/u.test(abbreviation)) return null;
  const words = [...abbreviation].map((letter) => String.raw`${letter}\p{L}+`);
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}])${words.join(String.raw`(?:[\s-]+(?:and|for|of|on|the))*[\s-]+`)}(?![\p{L}\p{N}])`,
    'u',
  );
  return firstMatch(articles, pattern);
}

function firstMatch(articles: SearchIndex['articles'], pattern: RegExp): string | null {
  for (const { article } of articles) {
    const found = pattern.exec(article.text) ?? (article.title === null ? null : pattern.exec(article.title));
    if (found) return found[0].replaceAll(/\s+/gu, ' ');
  }
  return null;
}
