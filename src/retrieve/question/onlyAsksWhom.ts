import { REPRESENTATIVES, TITLES } from '../../attribute/lexicon/nouns.ts';
import { cueForm } from '../../attribute/lexicon/reportingVerbs.ts';
import { tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/wordSet.ts';
import { ASKED_NOUNS } from './asked/words/askedNouns.ts';
import { sayingVerbs } from './asked/words/sayingVerbs.ts';
import type { QuestionAnalysis } from './questionAnalysis.ts';
import { blankDates } from './readQuestionDates.ts';

/**
 * Whether a question names somebody whose words it asks for, and no matter: "What did Voss say?", "What has Mayor Voss
 * told reporters lately?", "Voss's comments in March". Whatever they say answers it.
 */
export function onlyAsksWhom({
  question,
  topic,
  saidBy,
}: Pick<QuestionAnalysis, 'question' | 'topic' | 'saidBy'>): boolean {
  if (saidBy.length === 0 || LEANS.test(question)) return false;
  const verbs = sayingVerbs(question, ASKED_NOUNS);
  const names = new Set(saidBy.flatMap(({ terms }) => terms));
  const about = new Set(topic.map(({ term }) => term));
  return tokens(blankDates(question)).every(({ term, start, end }) => {
    const word = question.slice(start, end).toLowerCase();
    return !about.has(term) || names.has(term) || (verbs.has(start) && saysOnly(word)) || isAside(word);
  });
}

/** A verb that tells nothing of what is said: not "apologise", not "deny". */
function saysOnly(word: string): boolean {
  return ANSWERING.has(word) || cueForm(word)?.verb.plain === true;
}

/** A role before the name or after "told", what is asked for, and when. */
function isAside(word: string): boolean {
  const one = word.replace(/s$/u, '');
  return [word, one].some((form) => [REPRESENTATIVES, TITLES, ASKED_NOUNS, WHEN].some((words) => words.has(form)));
}

const ANSWERING = wordSet('answer respond reply react comment speak talk');
/** Words for what was asked before. */
const LEANS = /\b(?:it|him|her|them|this|that|these|those|there)\b/iu;
const WHEN = wordSet('first last latest lately newest recently recent exactly actually ever far press media');
