import { genderOfName } from '../lexicon/genderOfName.ts';
import { FULL_NAME } from '../../text/names/fullName.ts';
import type { Span } from '../../domain/span.ts';
import { describeNoun } from '../mention/describeNoun.ts';
import { isPersonNoun } from '../mention/isPersonNoun.ts';
import { parseSentence } from '../parse/parseSentence.ts';

/**
 * A line that is nothing but somebody's name, with a dash before it or with what they are or where they live after it:
 * "— Iris Cole, bakery owner", "Nora Bellamy, Westport". Null for any other.
 */
export function readNameLine(text: string, block: Span): { name: Span; cue: Span; isDashed: boolean } | null {
  if (block.end - block.start > MAX_LENGTH) return null;
  const line = text.slice(block.start, block.end);
  // "For: Nora Bellamy" heads her words; "Photo: Nora Bellamy" is no heading.
  const isHeading = /(?:^|\n)#{1,6}[ \t]+$/.test(text.slice(Math.max(0, block.start - 9), block.start));
  const topic = isHeading ? (/^\p{Lu}\p{L}+:\s+/u.exec(line)?.[0].length ?? 0) : 0;
  const { open = '', name = '' } = NAME_LINE.exec(line.slice(topic))?.groups ?? {};
  // The dash may have been taken for a bullet.
  const outside = /[-–—]\s+$/.exec(text.slice(Math.max(0, block.start - 3), block.start))?.[0] ?? '';
  if (name === '') return null;
  const start = block.start + topic + open.length;
  const isDashed = /[-–—―]/.test(open + outside);
  const span = { start, end: start + name.trimEnd().length };
  const cue = isDashed ? { start: block.start - outside.length, end: start } : span;
  const parsed = parseSentence(text, span, []);
  const mention = describeNoun(parsed, 0);
  if (mention === null || parsed.chunks.some(({ kind, form }) => kind === 'verb' && form === 'finite')) return null;
  const first = mention.name.split(' ')[0] ?? '';
  const isPerson =
    genderOfName(first) !== 'unknown' ||
    isDashed ||
    mention.role?.split(' ').some((word) => isPersonNoun(word.toLowerCase(), 'NOUN')) === true;
  return mention.type === 'person' && mention.name.includes(' ') && isPerson ? { name: span, cue, isDashed } : null;
}

/** In characters. */
const MAX_LENGTH = 90;

const NAME_LINE = new RegExp(
  `^(?<open>[*_]{0,3}(?:[-–—―]{1,2}\\s*)?[*_]{0,3})(?<name>${FULL_NAME}[*_]{0,3}(?:\\s*[,(][^.!?:;“”"]{1,60})?)$`,
  'u',
);
