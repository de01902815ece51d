import { getGender } from 'gender-detection-from-name';
import type { Span } from '../../domain/span.ts';
import { canSpeak } from './canSpeak.ts';
import { chunkEnd, chunkStart, headWord } from '../parse/chunkAt.ts';
import { datelineEnd } from '../parse/datelineEnd.ts';
import { describeNoun } from '../mention/describeNoun.ts';
import type { Entity } from './entities.ts';
import { isPersonNoun } from '../mention/isPersonNoun.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import { onePerson } from './onePerson.ts';
import { resolveDescription } from './resolveDescription.ts';
import { resolvePlural } from './resolvePlural.ts';
import { nearestIn, type History, type Resolved } from './salience.ts';

/** Sentences back in which somebody is still meant by "he". */
const REACH = 12;

/** What a pronoun stands for, or null where it cannot be told. */
export function resolvePronoun(
  word: string,
  parsed: ParsedSentence,
  start: number,
  sentence: number,
  history: History,
): Resolved | null {
  const found = (entity: Entity | null): Resolved | null =>
    entity === null ? null : { name: entity.name, role: null, resolved: 'pronoun', entity };
  const object = objectOf(parsed, start);
  const objects = new Set(
    (history.table.bySentence[sentence] ?? []).flatMap((mention) =>
      object !== null && mention.start >= object.start && mention.start < object.end ? [mention.entity] : [],
    ),
  );
  if (/^(?:he|him|his|himself|she|her|hers|herself)$/.test(word)) {
    const gender = word.startsWith('s') || word.startsWith('her') ? 'female' : 'male';
    const fits = (entity: Entity): boolean => canBe(entity, gender, history.speakers);
    const meant = (entity: Entity): readonly Entity[] =>
      history.table.bearersOf(entity).filter((each) => fits(each) && !objects.has(each));
    const described = subjectByDescription(history, sentence, start, (entity) => meant(entity).length > 0);
    if (described !== null) return found(described);
    const before = ahead(history, sentence, start, fits);
    if (before !== null) return found(before);
    const named = nearestIn(history, { sentence, before: start, sentences: REACH }, meant);
    // Whoever spoke last without a name: "an official said … she added".
    const unnamed = history.unnamed.findLast(
      ({ name, sentence: at }) => at < sentence && at >= sentence - 2 && (onePerson(name)?.sex ?? gender) === gender,
    );
    if (unnamed !== undefined && (named === undefined || named.sentence <= unnamed.sentence))
      return { name: unnamed.name, role: null, resolved: 'pronoun' };
    if (named === undefined || named.entity === null) return null;
    return found(hasRival(history, sentence, named.entity, named.sentence, meant) ? null : named.entity);
  }
  if (/^its?$/.test(word)) {
    const fits = (entity: Entity): boolean =>
      entity.type === 'body' || (entity.type === 'name' && entity.roles.length === 0);
    return found(
      ahead(history, sentence, start, fits) ??
        nearestIn(history, { sentence, before: start, sentences: 2 }, (entity) =>
          fits(entity) && !objects.has(entity) ? [entity] : [],
        )?.entity ??
        null,
    );
  }
  if (/^(?:they|them|both|theirs?)$/.test(word)) return resolvePlural(sentence, start, history);
  if (!canSpeak(word) || /^(?:those|one|each)$/.test(word)) return null;
  return { name: parsed.text.slice(start, start + word.length), role: null, resolved: 'nominal' };
}

/** A person of that sex, as far as the article tells. */
function canBe(entity: Entity, gender: 'male' | 'female', speakers: ReadonlySet<Entity>): boolean {
  // "Melanie" alone is a woman; men's first names are surnames too ("Warren").
  if (entity.type === 'name')
    return gender === 'female' && speakers.has(entity) && getGender(entity.name, 'en') === 'female';
  // "Scarborough Shoal" is written as people are, but nothing else says that it is one.
  return (
    entity.type === 'person' &&
    (entity.gender ?? entity.suggested ?? gender) === gender &&
    (entity.gender !== null ||
      entity.suggested !== null ||
      entity.roles.length > 0 ||
      entity.short ||
      !entity.name.includes(' ') ||
      speakers.has(entity))
  );
}

/**
 * "Voss said it was late. Lind left. He said": the last who is named did not speak, so whom the sentences before are
 * about may be meant as well. Not where they are about both, nor where a paragraph begins with the last and the pronoun
 * stands in it.
 */
function hasRival(
  history: History,
  sentence: number,
  entity: Entity,
  named: number,
  meant: (entity: Entity) => readonly Entity[],
): boolean {
  const { blocks, spoke, table } = history;
  if (named === sentence || (spoke.get(named) ?? []).includes(entity)) return false;
  for (let at = named - 1; at >= Math.max(0, sentence - REACH); at--) {
    if (blocks[at] !== blocks[named] && blocks[named] === blocks[sentence]) return false;
    const about = [
      ...(spoke.get(at) ?? []),
      ...(table.bySentence[at] ?? []).flatMap((mention) => (mention.subject ? [mention.entity] : [])),
    ].flatMap(meant);
    if (about.length > 0) return !about.includes(entity);
  }
  return false;
}

/**
 * "The admiral paused. “No,” he said": in this sentence, else the last, where no name is the subject and nobody named
 * spoke.
 */
function subjectByDescription(
  history: History,
  sentence: number,
  start: number,
  fits: (entity: Entity) => boolean,
): Entity | null {
  for (const at of [sentence, sentence - 1]) {
    const here = (history.table.bySentence[at] ?? []).filter(
      (mention) => mention.start < start && fits(mention.entity),
    );
    if (here.some(({ subject }) => subject) || (at < sentence && (history.spoke.get(at) ?? []).length > 0)) return null;
    const entity = describedSubject(history, at, start);
    if (entity !== null) return fits(entity) ? entity : null;
    if (here.length > 0) return null;
  }
  return null;
}

/**
 * "In a reply to what it called lies, Hamas said": before the first comma of a sentence that opens so, a pronoun looks
 * ahead.
 */
function ahead(history: History, sentence: number, start: number, fits: (entity: Entity) => boolean): Entity | null {
  const parsed = history.sentences[sentence];
  // After a dateline: "DOHA — In a reply …".
  const opening = parsed === undefined ? undefined : parsed.chunks[datelineEnd(parsed)];
  if (
    parsed === undefined ||
    opening === undefined ||
    !(opening.kind === 'preposition' || opening.kind === 'subordinator' || opening.form === 'ing')
  )
    return null;
  const comma = parsed.words.find(({ lower, start: at }) => lower === ',' && at > start);
  const here = history.table.bySentence[sentence] ?? [];
  if (comma === undefined || here.some((mention) => mention.start < start && fits(mention.entity))) return null;
  return here.find((mention) => mention.start > comma.start && mention.subject && fits(mention.entity))?.entity ?? null;
}

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

/**
 * Whom the subject of a sentence stands for where it is a description ("The admiral chuckled"), before an offset and
 * outside quotes; null where it is none.
 */
function describedSubject(history: History, sentence: number, before: number): Entity | null {
  const parsed = history.sentences[sentence];
  if (parsed === undefined) return null;
  for (const [index, chunk] of parsed.chunks.entries()) {
    const first = parsed.words[chunk.first];
    if (first === undefined || first.start >= before) return null;
    if (
      chunk.kind !== 'noun' ||
      first.lower !== 'the' ||
      parsed.quoteOf[index] !== null ||
      parsed.chunks[index - 1]?.kind === 'preposition'
    )
      continue;
    const next = parsed.chunks[parsed.chunks[index + 1]?.kind === 'other' ? index + 2 : index + 1];
    const head = headWord(parsed, index);
    if (
      next?.kind !== 'verb' ||
      next.form !== 'finite' ||
      !isPersonNoun(head, 'NOUN') ||
      describeNoun(parsed, index)?.type !== 'common'
    )
      continue;
    const text = parsed.text.slice(first.start, parsed.words[chunk.end - 1]?.end);
    return resolveDescription(head, text, first.start, sentence, history)?.entity ?? null;
  }
  return null;
}
