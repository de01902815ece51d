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

/** The entity of a kind that was salient last before an offset, or null: see `nearestIn`. */
export function nearest(
  history: History,
  sentence: number,
  before: number,
  reach: number,
  fits: (entity: Entity) => boolean,
): Entity | null {
  return nearestIn(history, sentence, before, reach, fits)?.entity ?? null;
}

/** The entity (null where several fit equally) and the sentence it stands in; undefined where none is in reach. */
export function nearestIn(
  history: History,
  sentence: number,
  before: number,
  reach: number,
  fits: (entity: Entity) => boolean,
): { entity: Entity | null; sentence: number } | undefined {
  for (let at = sentence; at >= Math.max(0, sentence - reach); at--) {
    const here = (history.table.bySentence[at] ?? []).filter(
      (mention) => mention.start < before && fits(mention.entity),
    );
    const said = history.said.get(at) ?? [];
    const outside = here.filter(({ start }) => !said.some((span) => span.start <= start && start < span.end));
    const choice = pick(
      outside.length > 0 ? outside : here,
      at === sentence ? [] : (history.spoke.get(at) ?? []).filter(fits),
    );
    if (choice !== undefined) return { entity: choice, sentence: at };
  }
  return undefined;
}

/** The subject, or who spoke, or the only one; null where several fit equally; undefined where none does. */
function pick(mentions: readonly EntityMention[], spoke: readonly Entity[]): Entity | null | undefined {
  const speakers = new Set(spoke);
  if (speakers.size > 0) return speakers.size === 1 ? spoke[0] : spoke.at(-1);
  if (mentions.length === 0) return undefined;
  const subjects = new Set(mentions.filter(({ subject }) => subject).map(({ entity }) => entity));
  const [subject] = subjects;
  if (subject !== undefined) return subject;
  const all = new Set(mentions.map(({ entity }) => entity));
  return all.size === 1 ? mentions[0]?.entity : null;
}
