/** Whether a line of a transcript begins what another one says: "- …", ">> …", "ANN LEE: …", "Ann Lee: …". */
export function startsTurn(words: string): boolean {
  return /^(?:[-–—]\s|>>)/.test(words) || LABEL.test(words);
}

const LABEL = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,4}: /u;
