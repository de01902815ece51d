import { cueForm } from '../../attribute/lexicon/reportingVerbs.ts';
import { quoteWords } from '../../indexing/quoteWords.ts';
import { findQuotes } from '../../text/findQuotes.ts';

/** Words that are a quote; fewer may be a title, or a word that is only held at arm's length. */
const FEWEST = 2;

/**
 * The words that a question has somebody say, between quotation marks: "Who said “We sail at dawn”?", "When did Quill
 * call it “a paper boat”?". Not those that something is said about ("What did she say about the “paper boat”?").
 */
export function quotesAsked(question: string): string[] {
  if (OTHERS.test(question)) return [];
  return findQuotes(question, [{ start: 0, end: question.length }]).flatMap(({ start, inner, closed }) => {
    const words = question.slice(inner.start, inner.end);
    return closed && quoteWords(words).length >= FEWEST && isSaid(question.slice(0, start)) ? [words] : [];
  });
}

/** Whether what stands before a quote has somebody say it: a verb of saying, and no word that takes it for a thing. */
function isSaid(before: string): boolean {
  const words = before.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word) => cueForm(word) !== undefined) && !THING.test(before);
}

/** What is asked is what was said, or how: not of the words in the marks. */
const OTHERS = /^\W*(?:what|how)\b/iu;
const THING = /\b(?:an?|the|this|these|those|my|your|his|her|its|our|their|about|on|of|to|for|against|over)\s*$/iu;
