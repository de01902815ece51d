/** Whether a word before the name of a body only tells what it is like: "Norland-led", "Oslo-based", "non-profit". */
export function tellsOfBody(word: string): boolean {
  return LIKE.test(word);
}

const LIKE = /^[\p{L}.]+-(?:led|backed|based|funded|allied|aligned|linked|affiliated|run|partisan|profit)$/u;
