import { genderOfName } from '../lexicon/genderOfName.ts';
import type { Span } from '../../domain/span.ts';
import { chunkEnd, chunkStart } from '../parse/chunkAt.ts';
import { describeNoun } from '../mention/describeNoun.ts';
import { parseSentence, type ParsedSentence } from '../parse/parseSentence.ts';
import { splitSentences } from '../../text/splitSentences.ts';
import { surnameOf } from '../mention/surnameOf.ts';
import type { Page } from './page.ts';

/**
 * Who answers in an interview whose answers bear no name: the only person with a full name in the headline, or else in
 * the paragraphs before the first question (`until`, a number of a block). Null where two might be meant.
 */
export function findInterviewee({ text, title, blocks }: Page, until: number): Span | null {
  const before = blocks.slice(0, until);
  const parsed = (some: readonly Span[]): ParsedSentence[] =>
    some.flatMap((block) => splitSentences(text, block).map((sentence) => parseSentence(text, sentence, [])));
  const named = onlyPerson(parsed(before.filter(({ kind }) => kind === 'title')));
  if (named !== undefined) return named;
  const intro = parsed(before.filter(({ kind }) => kind !== 'title'));
  // The headline may stand beside the text: of several people in the introduction it names the one.
  return onlyPerson(intro) ?? (title === null ? null : onlyPerson(intro, title)) ?? null;
}

/** Undefined where nobody is named, null where several are. With `among`, only names that stand in it count. */
function onlyPerson(sentences: readonly ParsedSentence[], among?: string): Span | null | undefined {
  const people = new Map<string, Span>();
  // Whose first name is in no list.
  const unknown = new Map<string, Span>();
  for (const parsed of sentences)
    for (const index of parsed.chunks.keys()) {
      const mention = describeNoun(parsed, index);
      const surname = mention?.type === 'person' ? surnameOf(mention.name) : null;
      if (mention === null || surname === null || people.has(surname)) continue;
      const [first = ''] = mention.name.split(' ');
      const isKnown = mention.role !== null || genderOfName(first) !== 'unknown';
      if (among?.toLowerCase().includes(surname) === false || (!isKnown && !acts(parsed, index))) continue;
      (isKnown ? people : unknown).set(surname, { start: chunkStart(parsed, index), end: chunkEnd(parsed, index) });
    }
  const found = people.size > 0 ? people : unknown;
  const [one] = found.values();
  return found.size > 1 ? null : one;
}

/** "Renske Vaal rowed", "Renske Vaal, who rowed": a place is seldom said to do anything. */
function acts({ chunks }: ParsedSentence, index: number): boolean {
  const next = chunks[index + 1];
  return next?.form === 'finite' || next?.kind === 'relative' || chunks[index + 2]?.kind === 'relative';
}
