import type { Span } from '../../domain/span.ts';
import type { Resolution } from '../../domain/statement.ts';
import type { Entity, EntityMention, EntityTable } from './entities.ts';
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
    const here = (history.table.bySentence[at] ?? []).filter(
      (mention) => mention.start < before && meant(mention.entity).length > 0,
    );
    const said = history.said.get(at) ?? [];
    const outside = here.filter(({ start }) => !said.some((span) => span.start <= start && start < span.end));
    const spoke = at === sentence ? [] : (history.spoke.get(at) ?? []).flatMap(meant);
    const choice = pick(outside.length > 0 ? outside : here, new Set(spoke), meant);
    if (choice !== undefined) return { entity: choice, sentence: at };
  }
  return undefined;
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
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}

/** The one who spoke or is a subject, else the only one; null where that is several; undefined where none fits. */
function pick(
  mentions: readonly EntityMention[],
  spoke: ReadonlySet<Entity>,
  meant: (entity: Entity) => readonly Entity[],
): Entity | null | undefined {
  const subjects = mentions.filter(({ subject }) => subject).flatMap(({ entity }) => meant(entity));
  const about = new Set([...spoke, ...subjects]);
  const all = about.size > 0 ? about : new Set(mentions.flatMap(({ entity }) => meant(entity)));
  const [only] = all;
  return all.size > 1 ? null : only;
}
