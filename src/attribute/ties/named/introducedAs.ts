import { COMPANIES, isKind } from '../../lexicon/nouns.ts';
import { speaksForNobody } from '../../lexicon/speaksForNobody.ts';
import { nameAt } from '../../organisation/nameAt.ts';
import { rememberInText } from '../../../text/memo/rememberInText.ts';
import { wordSet } from '../../../text/wordSet.ts';

/** Kinds that an article has several of, and introduces but some. */
const COMMON = wordSet(`
  company corporation firm office administration department agency organization organisation institution group assembly
  party authority team police union government state league movement club family council court committee commission
`);

/**
 * The one body that an article introduces by a kind without having the word in its name: "Zenaris" for "the insurer" of
 * "the insurer Zenaris" or "Zenaris, the country's largest insurer". Null where it introduces none so, or two.
 *
 * @param kind a single noun, in small letters
 */
export const introducedAs = rememberInText((kind, text): string | null => {
  if (!/^\p{Ll}{4,}$/u.test(kind) || COMMON.has(kind) || speaksForNobody(kind)) return null;
  if (!(COMPANIES.has(kind) || isKind(kind))) return null;
  const found = new Set<string>();
  for (let at = text.indexOf(kind); at !== -1; at = text.indexOf(kind, at + kind.length)) {
    const end = at + kind.length;
    const next = text.slice(end, end + 2);
    if (/^[\p{L}’'-]/u.test(next) || /[\p{L}-]/u.test(text.charAt(at - 1))) continue;
    const before = BEHIND_NAME.exec(text.slice(Math.max(0, at - 120), at))?.[1];
    const behind = /^ \p{Lu}/u.test(next) ? nameAt(text, end + 1) : null;
    const name = behind ?? (/^(?:[,.;]| [a-z])/.test(next) ? before : undefined);
    if (name !== undefined) found.add(name);
  }
  const [only, ...others] = found;
  return others.length > 0 ? null : (only ?? null);
});

/** "Zenaris, the country's largest " */
const BEHIND_NAME =
  /(?<![\p{L}-] )(\p{Lu}[\p{L}&-]*(?: \p{Lu}[\p{L}&-]*)*), (?:an?|the) (?:(?!who|which|that|said)[\p{L}’'-]+ ){0,4}$/u;
