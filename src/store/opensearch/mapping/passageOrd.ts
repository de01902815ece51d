/** Passages that an article has at most, so that their places in the corpus do not run into the next article's. */
const MOST = 100_000;

/** Place of the n-th passage of an article in the corpus, which is also what a passage goes by. */
export function passageOrd(article: number, n: number): number {
  return article * MOST + n;
}

/** Place in the corpus of the article that a passage is of. */
export function articleOrd(passage: number): number {
  return Math.floor(passage / MOST);
}
