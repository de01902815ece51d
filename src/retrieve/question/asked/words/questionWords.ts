const WORDS = `what how why who whom whose when where which do does did is are was were has have had can could will
  would should`;

/** A pattern's source: one of the words that a question begins with, auxiliary verbs included. */
export const QUESTION_WORDS = `(?:${WORDS.split(/\s+/).join('|')})`;
