import type { SearchIndex } from '../domain/ports.ts';
import { asksForWords } from '../retrieve/question/asksForWords.ts';
import { findEvidence } from '../retrieve/confidence/findEvidence.ts';
import type { QuestionAnalysis, QuestionTerm } from '../retrieve/question/questionAnalysis.ts';
import type { RankedPassage } from '../retrieve/candidates/rankedPassage.ts';
import { readAskedNumber } from '../retrieve/question/readAskedNumber.ts';
import { isLightWord } from '../text/lightWords.ts';

/**
 * One sentence that says what was looked for and not found: a name that no article has, words of somebody who is not heard
 * or does not speak of it, a number, or words of the question that stand nowhere or not with the rest.
 *
 * @param ranked best first
 */
export function explainAbstention(
  index: SearchIndex,
  analysis: QuestionAnalysis,
  ranked: readonly RankedPassage[],
): string {
  const unknown = analysis.names.filter(({ known }) => !known).map(({ text }) => text);
  if (unknown.length > 0) return `No article mentions ${list(unknown, 'or')}.`;
  const { isHeard, missing, numberless } = findEvidence(index, analysis, ranked);
  // "How old": the answer is a number, and need not have the word.
  const how = /\bhow (\p{L}+)/iu.exec(analysis.question)?.[1];
  const lacking = missing.filter(({ term, word }) => !isLightWord(term) && word !== how);
  if (asksForWords(analysis))
    return ofSpeakers(
      analysis.saidBy.map(({ text }) => text),
      isHeard,
      asAsked(lacking, analysis),
    );

  const names = analysis.names.filter(({ kind }) => kind !== 'outlet').map(({ text }) => text);
  const plain = lacking.filter(({ term }) => !analysis.names.some(({ terms }) => terms.includes(term)));
  const appear = names.length > 0 ? `${list(names, 'and')} ${names.length > 1 ? 'appear' : 'appears'}, but ` : '';
  const nowhere = plain.filter(({ term }) => index.terms.numberOf(term) < 0);
  if (nowhere.length > 0) return sentence(`${appear}no article has ${words(nowhere)}.`);
  const number = readAskedNumber(analysis.question);
  if (number && numberless === 1) return sentence(`${appear}no ${number.what} was found that answers this.`);
  if (plain.length > 0) return sentence(`${appear}nothing with ${words(plain)} was found that answers this.`);
  return sentence(`${appear}nothing was found that answers this${about(analysis)}.`);
}

/** Words that are named. */
const WORDS = 3;

function ofSpeakers(speakers: readonly string[], isHeard: boolean, lacking: readonly string[]): string {
  const several = speakers.length > 1;
  const who = list(speakers, 'and');
  if (!isHeard) return `${who} ${several ? 'were' : 'was'} not found to say anything on this.`;
  const speak = `${who} ${several ? 'speak' : 'speaks'} in these articles, but`;
  return lacking.length > 0
    ? `${speak} nothing about ${list(lacking, 'or')} was found.`
    : `${speak} nothing was found that answers this.`;
}

/** Words that are missing as the question has them: names in full, and other words. */
function asAsked(missing: readonly QuestionTerm[], { names }: QuestionAnalysis): string[] {
  const found = missing.map(({ term, word }) => names.find(({ terms }) => terms.includes(term))?.text ?? word);
  return [...new Set(found)].slice(0, WORDS);
}

/** The rarest words, where nothing else can be said. */
function about({ terms, names }: QuestionAnalysis): string {
  const rest = terms
    .filter(({ term }) => !names.some((name) => name.terms.includes(term)))
    .toSorted((a, b) => b.idf - a.idf);
  const topic = rest.slice(0, WORDS).map(({ word }) => word);
  return topic.length > 0 ? ` about ${list(topic, 'and')}` : '';
}

function words(found: readonly QuestionTerm[]): string {
  const named = found.slice(0, WORDS).map(({ word }) => `“${word}”`);
  return `the word${named.length > 1 ? 's' : ''} ${list(named, 'or')}`;
}

function list(parts: readonly string[], joint: 'and' | 'or'): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${joint} ${parts.at(-1) ?? ''}`;
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
