import type { Cue } from '../../cue/cue.ts';
import { singular } from '../../lexicon/nouns.ts';
import { headWord, kindAt } from '../../parse/chunkAt.ts';
import type { ParsedSentence } from '../../parse/parseSentence.ts';
import { wordSet } from '../../../text/wordSet.ts';

/** "attacked the outpost", "attacking leaders and sites": by force, and not with words. */
export function isAssault(parsed: ParsedSentence, { verb, end }: Cue): boolean {
  if (verb.lemma !== 'attack') return false;
  let at = end;
  while (/^(?:noun|conjunction)$/.test(kindAt(parsed, at)) && !TARGETS.has(singular(headWord(parsed, at)))) at++;
  return kindAt(parsed, at) === 'noun';
}

const TARGETS = wordSet(`
  airfield airport base boat building bunker camp checkpoint city convoy depot embassy facility hospital house outpost
  patrol pipeline plant position post refinery school ship site station tanker target town truck vehicle vessel village
`);
