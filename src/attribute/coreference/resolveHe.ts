import { ahead } from './ahead.ts';
import { canBe } from './he/canBe.ts';
import { describedSubject } from './describedSubject.ts';
import { disjoint, namedInSaid } from './disjoint.ts';
import type { Entity } from '../entities/entity.ts';
import { onePerson } from '../mention/onePerson.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import { nearestIn, type History, type Resolved } from './salience.ts';

/** Sentences back in which somebody is still meant by "he". */
const REACH = 12;

/**
 * Whom "he" or "she" stands for: the one person of that sex whom the nearest sentence that names one is about. Null
 * where that may be several, or somebody whom the article does not name.
 */
export function resolveHe(
  gender: 'male' | 'female',
  parsed: ParsedSentence,
  start: number,
  sentence: number,
  history: History,
): Resolved | null {
  const found = (entity: Entity | null): Resolved | null =>
    entity === null ? null : { name: entity.name, role: null, resolved: 'pronoun', entity };
  // "his team said that Voss": whose team it is may be named.
  const isOwner = /^(?:his|her)$/.test(parsed.words.find((word) => word.start === start)?.lower ?? '');
  const named = isOwner ? new Set<Entity>() : namedInSaid(start, sentence, history);
  const others = disjoint(parsed, start, sentence, history);
  const fits = (entity: Entity): boolean => canBe(entity, gender, history.speakers);
  const bearers = (entity: Entity): readonly Entity[] =>
    history.table.bearersOf(entity).filter((each) => fits(each) && !others.has(each));
  const meant = (entity: Entity): readonly Entity[] => bearers(entity).filter((each) => !named.has(each));
  // Whoever spoke last without a name: "an official said … she added".
  const unnamed = history.unnamed.findLast(
    ({ name, sentence: at }) =>
      at < sentence && at >= firstOfSaid(sentence, history) - 2 && (onePerson(name)?.sex ?? gender) === gender,
  );
  const described = subjectByDescription(history, sentence, start, gender, meant);
  if (described !== undefined && described.entity !== null) return found(described.entity);
  if (described !== undefined && described.sentence !== unnamed?.sentence) return null;
  const before = ahead(history, sentence, start, fits);
  if (before !== null) return found(before);
  const carried = carriedOn(history, sentence, start, gender, meant);
  if (carried !== undefined) return found(carried);
  const nearest = nearestIn(history, { sentence, before: start, sentences: REACH }, meant);
  if (unnamed !== undefined && (nearest === undefined || nearest.sentence <= unnamed.sentence))
    return { name: unnamed.name, role: null, resolved: 'pronoun' };
  if (nearest === undefined || nearest.entity === null) return null;
  // Where the nearest is named in what is said, whoever is left must have spoken before.
  const isLeft =
    named.size > 0 &&
    !history.speakers.has(nearest.entity) &&
    nearestIn(history, { sentence, before: start, sentences: REACH }, bearers)?.entity !== nearest.entity;
  const isDoubtful = isUntold(nearest.entity) && isSuggestedApart(gender, nearest.sentence, sentence, history);
  return found(
    isLeft || isDoubtful || hasRival(history, sentence, nearest.entity, nearest.sentence, meant)
      ? null
      : nearest.entity,
  );
}

/**
 * "Voss came. He had met Lind. “It is late,” he said": whom the last sentence is about, where that is a pronoun too and
 * nobody else is named since. Null where it cannot be told, undefined where the last sentence is about somebody else.
 */
function carriedOn(
  history: History,
  sentence: number,
  start: number,
  gender: 'male' | 'female',
  meant: (entity: Entity) => readonly Entity[],
): Entity | null | undefined {
  const last = history.sentences[sentence - 1];
  const isNamed = (history.table.bySentence[sentence] ?? []).some(
    (mention) => mention.start < start && meant(mention.entity).length > 0,
  );
  if (last === undefined || isNamed || (history.spoke.get(sentence - 1) ?? []).length > 0) return undefined;
  const subject = last.chunks.findIndex(({ kind }) => kind !== 'conjunction' && kind !== 'other');
  const pronoun = last.words[last.chunks[subject]?.first ?? -1];
  if (pronoun?.lower !== (gender === 'male' ? 'he' : 'she') || last.quoteOf[subject] !== null) return undefined;
  const entity = resolveHe(gender, last, pronoun.start, sentence - 1, history)?.entity;
  return entity === undefined ? undefined : meant(entity).length > 0 ? entity : null;
}

/** The sentence in which what is said in a later one begins: a quote of many is no way back. */
function firstOfSaid(sentence: number, { said, sentences }: History): number {
  const from = Math.min(...(said.get(sentence) ?? []).map(({ start }) => start), Infinity);
  let at = sentence;
  while (at > 0 && (sentences[at]?.start ?? 0) > from) at--;
  return at;
}

function isUntold({ gender, suggested }: Entity): boolean {
  return gender === null && suggested === null;
}

/** "said Tiernan Voss. “…,” she said": a first name may deceive, so somebody of whom nothing tells is no better. */
function isSuggestedApart(gender: 'male' | 'female', from: number, to: number, { spoke }: History): boolean {
  for (let at = from + 1; at < to; at++)
    if ((spoke.get(at) ?? []).some((each) => each.gender === null && (each.suggested ?? gender) !== gender))
      return true;
  return false;
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
  // "Voss said it was late. Lind would leave, he said": Voss may say so.
  const isSaid = (history.said.get(sentence) ?? []).some((span) =>
    (table.bySentence[sentence] ?? []).some(
      (each) => each.entity === entity && span.start <= each.start && each.start < span.end,
    ),
  );
  if (named === sentence && isSaid) {
    const subjects = (table.bySentence[sentence - 1] ?? []).flatMap((each) => (each.subject ? [each.entity] : []));
    return [...(spoke.get(sentence - 1) ?? []), ...subjects].flatMap(meant).some((other) => other !== entity);
  }
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
 * "The admiral paused. “No,” he said": the description that is the subject in this sentence, else the last, where no
 * name is and nobody named spoke. Its entity is null where it stands for nobody named, or for one of the other sex.
 */
function subjectByDescription(
  history: History,
  sentence: number,
  start: number,
  gender: 'male' | 'female',
  meant: (entity: Entity) => readonly Entity[],
): { entity: Entity | null; sentence: number } | undefined {
  for (const at of [sentence, sentence - 1]) {
    const here = (history.table.bySentence[at] ?? []).filter(
      (mention) => mention.start < start && meant(mention.entity).length > 0,
    );
    if (here.some(({ subject }) => subject) || (at < sentence && (history.spoke.get(at) ?? []).length > 0))
      return undefined;
    const subject = describedSubject(history, at, start, gender);
    if (subject !== null && subject.entity !== undefined)
      return meant(subject.entity).length > 0 ? { entity: subject.entity, sentence: at } : undefined;
    if (subject !== null) return { entity: null, sentence: at };
    if (here.length > 0) return undefined;
  }
  return undefined;
}
