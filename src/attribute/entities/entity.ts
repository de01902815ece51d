import type { Mention } from '../mention/mention.ts';
import type { MentionPlace } from './namedMentions.ts';

/** Somebody or some body that an article names, with all that it says about them. */
export interface Entity {
  name: string;
  type: 'person' | 'body' | 'name';
  /** Roles in the order of the text; the first is shown. */
  readonly roles: string[];
  /** From a title or role ("Mr.", "spokeswoman"). */
  gender: 'male' | 'female' | null;
  /** Offset of its first mention. */
  first: number;
  /** Called by the surname alone somewhere, as people are. */
  short: boolean;
  /** What a first name suggests. */
  readonly suggested: 'male' | 'female' | null;
}

/** A named noun phrase in its place. */
export interface EntityMention extends MentionPlace {
  readonly entity: Entity;
  readonly start: number;
}

export interface EntityTable {
  /** Each once, in order of the text. */
  readonly entities: readonly Entity[];
  /** Mentions in each sentence, outside quotes. */
  readonly bySentence: readonly (readonly EntityMention[])[];
  /** Mentions within quotes. */
  readonly quoted: readonly EntityMention[];
  /** A capital that only begins a sentence: the article has the word in small letters too, and nowhere else large. */
  isWord(mention: Mention): boolean;
  /** The entity that a noun phrase names, or null where the name fits several or none. */
  find(mention: Mention): Entity | null;
  /** Everybody of a bare surname that several have ("Voss"); of any other entity, that entity alone. */
  bearersOf(entity: Entity): readonly Entity[];
}
