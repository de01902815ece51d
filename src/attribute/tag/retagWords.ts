import { isCapitalAt } from '../../text/isCapitalAt.ts';
import { saysPlainly } from '../lexicon/reportingVerbs.ts';
import { isReportingVerb } from './isReportingVerb.ts';
import type { PlacedWord } from './placedWord.ts';
import { retagFunctionWord } from './retagFunctionWord.ts';
import { retagName } from './retagName.ts';
import { retagNoun } from './retagNoun.ts';
import { makeWord, type Tag, type Word } from './tagWords.ts';

/**
 * Corrects the tagger where news differs from what it was trained on: surnames that are words ("Welch said"), reporting
 * verbs that are nouns elsewhere ("the Daily Caller reports."), "US" against "us", "following" for "after".
 */
export function retagWords(text: string, words: readonly Word[]): Word[] {
  const headline = isHeadline(text, words);
  return words.map((word, index) => {
    const { start, end, lower, tag } = word;
    // "Hamas’ reply": the apostrophe alone is the possessive.
    if (lower === "'" && isPlural(words, index)) return makeWord(start, end, "'s", 'PART');
    const capital = !headline && isCapitalAt(text, start);
    const [before, after] = [words[index - 1], words[index + 1]];
    const found = tagOf({ text, words, index, lower, tag, before, after, capital });
    return found === tag ? word : makeWord(start, end, lower, found);
  });
}

function tagOf(placed: PlacedWord): Tag {
  return (
    retagFunctionWord(placed) ??
    retagNoun(placed) ??
    retagName(placed) ??
    (isReportingVerb(placed) ? 'VERB' : placed.tag)
  );
}

function isPlural(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  const after = words[index + 1];
  const attached =
    before !== undefined &&
    before.end === words[index]?.start &&
    before.lower.endsWith('s') &&
    (before.tag === 'NOUN' || before.tag === 'PROPN');
  return (
    attached &&
    after !== undefined &&
    /^(?:NOUN|ADJ|PROPN|NUM|VERB|ADV)$/.test(after.tag) &&
    !words.slice(0, index - 1).some(({ lower }) => lower === "'" || lower === '‘')
  );
}

/** Every Longer Word Has a Capital: capitals say nothing there. */
function isHeadline(text: string, words: readonly Word[]): boolean {
  let long = 0;
  let capitals = 0;
  for (const { start, end, lower } of words) {
    if (end - start < 4) continue;
    // “Certainly,” Mayor Lowe said.
    if (saysPlainly(lower) && !isCapitalAt(text, start)) return false;
    long++;
    if (isCapitalAt(text, start)) capitals++;
  }
  return long > 2 && capitals / long > 0.7;
}
