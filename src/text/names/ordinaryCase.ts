/**
 * A name in capitals as it is written elsewhere: "ANN O’NEIL AND BO DAHL" as "Ann O’Neil and Bo Dahl", "MS. MCKAY" as
 * "Ms. McKay". Words without a vowel are initials and stay ("BBC").
 */
export function ordinaryCase(shouted: string): string {
  return shouted
    .replace(/[\p{L}\p{M}]+/gu, (word) => (INITIALS.test(word) ? word : word.toLowerCase()))
    .replace(/(?<!\p{L}|\p{L}{2}['’])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/(?<=\bMc)\p{Ll}/gu, (letter) => letter.toUpperCase())
    .replace(/(?<= )(?:And|Of|For|In|The)(?= )/gu, (small) => small.toLowerCase());
}

const INITIALS = /^(?!MRS$|SGT$|MGR$)[BCDFGHJKLMNPQRSTVWXZ]{3,}$/u;
