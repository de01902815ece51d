import { saysPlainly } from '../lexicon/reportingVerbs.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import type { Content } from './content.ts';

/**
 * Voss saw it otherwise: “It works. It is late,” wrote Lind. The quote goes on beyond the sentence, and has a cue
 * there.
 */
export function isSignedBelow({ text, quotes, end }: ParsedSentence, { spans, side }: Content): boolean {
  const quote = quotes.find((each) => each.end > end && each.start === spans.at(-1)?.start);
  if (quote === undefined || side === 'left') return false;
  const verb = /^,? (\p{Ll}+) (?:the )?\p{Lu}/u.exec(text.slice(quote.end, quote.end + 60))?.[1];
  return verb !== undefined && saysPlainly(verb);
}
