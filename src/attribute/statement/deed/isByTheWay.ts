import type { Content } from '../../content/content.ts';
import type { Cue } from '../../cue/cue.ts';
import { headWord, kindAt } from '../../parse/chunkAt.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';
import { isVoice } from '../../source/isVoice.ts';
import { hasClause } from './hasClause.ts';
import { saysSomething } from './saysSomething.ts';

/**
 * "charges of leaking a list", "a prize for discovering it", "talks aimed at resolving it": an "-ing" that tells what
 * a thing is of or for, and of nobody that he did it; in "years of denying it" somebody did.
 */
export function isByTheWay(parsed: ParsedSentence, cue: Cue, content: Content): boolean {
  const { kind, form, first } = cue;
  if (kind !== 'verb' || form !== 'ing' || saysSomething(parsed, content) || hasClause(parsed, content)) return false;
  if (kindAt(parsed, first - 1) !== 'preposition') return false;
  const preposition = headWord(parsed, first - 1);
  if (preposition === 'at') return /^aim(?:s|ed|ing)?$/.test(headWord(parsed, first - 2));
  const isOf = /^(?:of|for|in|with)$/.test(preposition) && kindAt(parsed, first - 2) === 'noun';
  return isOf && !isVoice(parsed, first - 2) && !SPANS.test(headWord(parsed, first - 2));
}

const SPANS = /^(?:year|month|week|day|decade)s?$/;
