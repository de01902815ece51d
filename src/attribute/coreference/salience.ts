import type { Span } from '../../domain/span.ts';
import type { Resolution } from '../../domain/statement.ts';
import type { Entity, EntityTable } from '../entities/entity.ts';
import { isDocument } from '../lexicon/isDocument.ts';
import { BODIES, GENERIC_BODIES, singular } from '../lexicon/nouns.ts';
import { headOf } from '../mention/headOf.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';

/** A speaker before sides: with the entity behind the name, where the article names one. */
export interface Resolved {
  readonly name: string;
  readonly role: string | null;
  readonly resolved: Resolution;
  readonly entity?: Entity;
}

/** What resolving looks back on. */
export interface History {
  readonly table: EntityTable;
  readonly sentences: readonly ParsedSentence[];
  /** Which block each sentence stands in. */
  readonly blocks: readonly number[];
  /** Entities that spoke, by sentence. */
  readonly spoke: Map<number, Entity[]>;
  /** All that spoke so far. */
  readonly speakers: Set<Entity>;
  /** What is said in a sentence: names in it are talked about, and stand for a pronoun only where no other does. */
  readonly said: ReadonlyMap<number, readonly Span[]>;
  /** Sources of two and more, for "both nations". */
  readonly pairs: { text: string; sentence: number }[];
  /** Entities that a description fits, by description; looked up once each. */
  readonly fitting: Map<string, ReadonlySet<Entity>>;
  /** Single people who spoke without a name: "a Ukrainian official". */
  readonly unnamed: { name: string; sentence: number }[];
  /** Any others who spoke without a name: "officials", "the police". */
  readonly groups: { name: string; sentence: number }[];
  /** By noun, the words in which somebody without a name spoke, more than "the envoy": "a Zenaris envoy". */
  readonly described: Map<string, Set<string>>;
}

/** Where to look back from: an offset in a sentence, and how many sentences before it. */
export interface Reach {
  readonly sentence: number;
  readonly before: number;
  readonly sentences: number;
}

/**
 * The entity that is salient in the nearest sentence where one fits (null where several fit equally), and that
 * sentence; undefined where none is in reach.
 *
 * @param meant whom an entity may stand for: itself, nobody, or several of one surname
 */
export function nearestIn(
  history: History,
  { sentence, before, sentences }: Reach,
  meant: (entity: Entity) => readonly Entity[],
): { entity: Entity | null; sentence: number } | undefined {
  for (let at = sentence; at >= Math.max(0, sentence - sentences); at--) {
    if (at !== sentence && !isProse(history, at)) continue;
    const here = (history.table.bySentence[at] ?? []).filter(
      (mention) => mention.start < before && meant(mention.entity).length > 0,
    );
    const said = history.said.get(at) ?? [];
    const outside = here.filter(({ start }) => !said.some((span) => span.start <= start && start < span.end));
    const spoke = at === sentence ? [] : (history.spoke.get(at) ?? []).flatMap(meant);
    const mentions = outside.length > 0 || spoke.length > 0 ? outside : here;
    const subjects = mentions.filter(({ subject }) => subject);
    const outer = subjects.filter(({ told }) => !told);
    const about = new Set([...spoke, ...(outer.length > 0 ? outer : subjects).flatMap(({ entity }) => meant(entity))]);
    // Whom a sentence is about stays the topic within a paragraph; in the next, whom it names beside may be meant too.
    const kept = spoke.length > 0 || (about.size > 0 && history.blocks[at] === history.blocks[sentence]);
    const choice = only(kept ? about : new Set(mentions.flatMap(({ entity }) => meant(entity))));
    if (choice !== undefined) return { entity: choice, sentence: at };
  }
  return undefined;
}

/** Not the caption of a picture, nor a heading: these have no full stop, and the text goes on over them. */
export function isProse({ sentences }: History, at: number): boolean {
  const parsed = sentences[at];
  return parsed !== undefined && /[.!?…:;][^\p{L}\p{N}]*$/u.test(parsed.text.slice(parsed.start, parsed.end));
}

/** The one entity that fits and is named in reach; null where there is none, or several. */
export function onlyIn(
  history: History,
  { sentence, before, sentences }: Reach,
  fits: (entity: Entity) => boolean,
): Entity | null {
  const found = new Set<Entity>();
  for (let at = sentence; at >= Math.max(0, sentence - sentences); at--)
    for (const { entity, start } of history.table.bySentence[at] ?? [])
      if (start < before && fits(entity)) found.add(entity);
  return only(found) ?? null;
}

/** The one there is; null of several, undefined of none. */
function only(entities: ReadonlySet<Entity>): Entity | null | undefined {
  const [first] = entities;
  return entities.size > 1 ? null : first;
}

/** Sentences back in which that may have been. */
const LAST = 4;

/** Whoever spoke last before a sentence, where a "he" or "she" may be them. */
export function lastSpeaker(pronoun: string, sentence: number, history: History): Entity | null {
  if (!/^s?he$/i.test(pronoun)) return null;
  const sex = pronoun.toLowerCase() === 'he' ? 'male' : 'female';
  for (let at = sentence - 1; at >= sentence - LAST; at--) {
    const last = isProse(history, at) ? history.spoke.get(at)?.at(-1) : undefined;
    if (last !== undefined)
      return last.type === 'person' && (last.gender ?? last.suggested ?? sex) === sex ? last : null;
  }
  return null;
}

/**
 * "The ministry said it was late. … It said it would open": the one body or document that spoke in an earlier sentence,
 * where this one names no body before the pronoun.
 */
export function lastBody(
  sentence: number,
  at: number,
  start: number,
  { table, spoke, groups }: History,
): Resolved | null {
  const isBody = ({ type }: Entity): boolean => type !== 'person';
  if ((table.bySentence[sentence] ?? []).some((each) => each.start < start && isBody(each.entity))) return null;
  const named = new Set((spoke.get(at) ?? []).filter(isBody));
  const others = groups.filter((each) => each.sentence === at && isSingleBody(headOf(each.name)));
  const [[body], [other]] = [[...named], others];
  if (named.size + others.length !== 1) return null;
  if (body !== undefined) return { name: body.name, role: null, resolved: 'pronoun', entity: body };
  return other === undefined ? null : { name: other.name, role: null, resolved: 'pronoun' };
}

function isSingleBody(noun: string): boolean {
  return singular(noun) === noun && (BODIES.has(noun) || GENERIC_BODIES.has(noun) || isDocument(noun));
}
