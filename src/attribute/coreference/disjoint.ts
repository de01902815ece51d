import type { Span } from '../../domain/span.ts';
import { chunkEnd, chunkStart } from '../parse/chunkAt.ts';
import { datelineEnd } from '../parse/datelineEnd.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import type { Entity, EntityMention } from '../entities/entity.ts';
import type { History } from './salience.ts';

/**
 * Whom a pronoun cannot stand for by syntax (Chomsky's principles B and C, as Lappin and Leass filter): whom its own
 * verb is about, and who is named in what opens the sentence before it.
 *
 * @param start offset of the pronoun
 */
export function disjoint(
  parsed: ParsedSentence,
  start: number,
  sentence: number,
  history: History,
): ReadonlySet<Entity> {
  const spans = [objectOf(parsed, start), openingOf(parsed, start)];
  return new Set(
    (history.table.bySentence[sentence] ?? []).flatMap((mention) =>
      spans.some((span) => span !== null && span.start <= mention.start && mention.start < span.end)
        ? [mention.entity]
        : [],
    ),
  );
}

/**
 * Who is named in what a pronoun's sentence has said: nobody calls themselves by their name (“I have talked to Voss,”
 * he said; he said that Voss was late). What is theirs may be named so behind it (he said that Voss's team was late).
 *
 * @param start offset of the pronoun; in words without marks only what comes behind it counts, or behind one that opens
 *   them ("She had voted for Voss, she said"), or whose something is ("It would not save Voss's seat, she said")
 */
export function namedInSaid(start: number, sentence: number, { table, said, sentences }: History): ReadonlySet<Entity> {
  const places = said.get(sentence) ?? [];
  const text = sentences[sentence]?.text ?? '';
  const placeOf = (at: number): Span | undefined => places.find((span) => span.start <= at && at < span.end);
  const isNamed = ({ start: at }: EntityMention): boolean =>
    placeOf(at) !== undefined && !(at > start && OWNER.test(text.slice(at, at + 80)));
  const isBehind = ({ start: at }: EntityMention): boolean =>
    at > start || OWNER.test(text.slice(at, at + 80)) || OPENS.test(text.slice(placeOf(at)?.start, start));
  return new Set([
    ...(table.bySentence[sentence] ?? []).flatMap((mention) =>
      isNamed(mention) && isBehind(mention) ? [mention.entity] : [],
    ),
    ...table.quoted.flatMap((mention) => (isNamed(mention) ? [mention.entity] : [])),
  ]);
}

const OPENS = /^(?:that )?s?he\b/iu;
const OWNER = /^\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*[’'](?:s|(?= ))/u;

/**
 * "She accused Voss of lying": who the verb after a pronoun is about is not who the pronoun stands for. Null where no
 * noun phrase follows, or an owner stands in it ("Voss's plan").
 */
function objectOf(parsed: ParsedSentence, start: number): Span | null {
  const { chunks, words } = parsed;
  const at = chunks.findIndex(({ first }) => words[first]?.start === start);
  const verb = chunks[at + 1]?.kind === 'other' ? at + 2 : at + 1;
  const object = chunks[verb + 1];
  if (
    at === -1 ||
    chunks[verb]?.kind !== 'verb' ||
    object?.kind !== 'noun' ||
    words.slice(object.first, object.end).some(({ lower }) => lower === "'s")
  )
    return null;
  return { start: chunkStart(parsed, verb + 1), end: chunkEnd(parsed, verb + 1) };
}

/** "Speaking to Voss, he said", "In a talk with Voss, he said": what opens a sentence, without a finite verb. */
function openingOf(parsed: ParsedSentence, start: number): Span | null {
  const { chunks, words } = parsed;
  const first = datelineEnd(parsed);
  const at = chunks.findIndex((chunk) => words[chunk.first]?.start === start);
  const opening = chunks.slice(first, Math.max(first, at));
  const opens = opening[0]?.kind === 'preposition' || opening[0]?.form === 'ing' || opening[0]?.form === 'infinitive';
  const isPhrase = opening.every(({ kind, form }) => form !== 'finite' && kind !== 'subordinator' && kind !== 'mark');
  return opens && isPhrase && opening.at(-1)?.kind === 'comma'
    ? { start: chunkStart(parsed, first), end: start }
    : null;
}
