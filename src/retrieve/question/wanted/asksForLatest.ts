/** Whether a question asks how things stand now ("still", "latest"), so that the newest article tells best. */
export function asksForLatest(question: string): boolean {
  return LATEST.test(question);
}

const LATEST = /\b(?:still|latest|newest|most recent(?:ly)?|now|current(?:ly)?|nowadays|these days|as of today)\b/iu;
