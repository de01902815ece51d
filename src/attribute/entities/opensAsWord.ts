import { singular } from '../lexicon/nouns.ts';
import { politicalParty } from '../lexicon/politicalParty.ts';
import { canSpeak } from '../mention/canSpeak.ts';
import type { Mention } from '../mention/mention.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import { isCommonWord } from '../tag/isCommonWord.ts';
import { nameKey } from './nameKey.ts';

/** Prepares telling "Photos" of "Photos showed" from names: a capital that is only the sentence's. */
export function opensAsWord(
  sentences: readonly ParsedSentence[],
  found: readonly { mention: Mention; sentence: number }[],
): (mention: Mention) => boolean {
  const small = new Set<string>();
  const opening = new Set(sentences.map(({ start }) => start));
  for (const { text, words } of sentences)
    for (const { start, lower, tag } of words)
      if ((tag === 'NOUN' || tag === 'ADJ') && text.charAt(start) === lower.charAt(0)) small.add(lower);
  const large = new Set(
    found
      .filter(({ mention }) => !opening.has(mention.start))
      .flatMap(({ mention }) => nameKey(mention.name).split(' ')),
  );
  return ({ type, name, start }) => {
    const lower = name.toLowerCase();
    // "Fans said", "Authorities said": several of a kind, as every text may begin.
    const isPlural =
      opening.has(start) &&
      singular(lower) !== lower &&
      isCommonWord(lower) &&
      canSpeak(lower) &&
      politicalParty(name) === undefined;
    return type === 'name' && (isPlural || small.has(lower)) && !large.has(nameKey(name));
  };
}
