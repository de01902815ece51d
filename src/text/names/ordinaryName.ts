import { ordinaryCase } from './ordinaryCase.ts';

/**
 * A person's name in capitals as names are written: "JOHN McGREGOR" as "John McGregor", and "Emmanuel MACRON", as some
 * agencies write surnames, as "Emmanuel Macron". One word alone may be an acronym and stays, and so do initials ("J.K.
 * ROWLING" is "J.K. Rowling").
 */
export function ordinaryName(name: string): string {
  const words = name.split(' ');
  if (words.length < 2) return name;
  const isShouted = words.every((word) => SHOUTED.test(word) || INITIAL.test(word));
  return words
    .map((word, at) => {
      const isLast = at === words.length - 1;
      const isInitials = isShouted
        ? !isLast && TWO_CONSONANTS.test(word)
        : !(isLast && word.length >= SURNAME && FIRST.test(name));
      const [, prefix = '', rest = ''] = SHOUTED.exec(word) ?? [];
      return rest === '' || isInitials ? word : `${prefix}${ordinaryCase(rest)}`;
    })
    .join(' ');
}

/** "SMITH", "O'NEIL", "McGREGOR", "JEAN-PAUL". */
const SHOUTED = /^((?:\p{Lu}\p{Ll}{1,2})?)(\p{Lu}[\p{Lu}'’-]*\p{Lu})$/u;
/** "J.", "J.K." */
const INITIAL = /^(?:\p{Lu}\.?)+$/u;
/** A first name in small letters, before a surname in capitals. */
const FIRST = /^\p{Lu}\p{Ll}/u;
/** "TJ" before a surname. */
const TWO_CONSONANTS = /^[B-DF-HJ-NP-TV-XZ]{2}$/u;
/** Fewest letters of a surname in capitals behind a first name in small ones: shorter are of a body ("Lee AFP"). */
const SURNAME = 4;
