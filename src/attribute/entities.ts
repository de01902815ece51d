import { getGender } from 'gender-detection-from-name';
import { isTime } from './chunkAt.ts';
import { countryOf } from './countries.ts';
import { describeNoun, describePossessor, type Mention } from './describeNoun.ts';
import { FEMALE, MALE } from './nounLexicon.ts';
import type { ParsedSentence } from './parseSentence.ts';

/** Somebody or some body that an article names, with all that it says about them. */
export interface Entity {
  name: string;
  type: 'person' | 'body' | 'name';
  /** Roles in the order of the text; the first is shown. */
  readonly roles: string[];
  /** From a title or role ("Mr.", "spokeswoman"). */
  gender: 'male' | 'female' | null;
  /** What the first name suggests. */
  readonly suggested: 'male' | 'female' | null;
}

/** A named noun phrase in its place. */
export interface EntityMention {
  readonly entity: Entity;
  readonly sentence: number;
  readonly start: number;
  /** Subject of a finite verb. */
  readonly subject: boolean;
  /** Stands in quotation marks: tells roles, but does not make salient. */
  readonly quoted: boolean;
}

export interface EntityTable {
  /** Each once, in order of the text. */
  readonly entities: readonly Entity[];
  /** How many of them are bodies, or may be, and no country. */
  readonly bodies: number;
  /** Mentions in each sentence, outside quotes. */
  readonly bySentence: readonly (readonly EntityMention[])[];
  /** The entity that a noun phrase names, or null where the name fits several or none. */
  find(mention: Mention): Entity | null;
}

/**
 * Gathers the people and bodies of an article. A bare surname belongs to the one full name that ends with it;
 * where two do ("Bill" and "Hillary" of one surname) it is an entity of its own: nobody rather than the wrong one.
 */
export function collectEntities(sentences: readonly ParsedSentence[]): EntityTable {
  const found: { mention: Mention; sentence: number; subject: boolean; quoted: boolean }[] = [];
  for (const [sentence, parsed] of sentences.entries()) {
    const body = datelineEnd(parsed);
    for (const [index, chunk] of parsed.chunks.entries()) {
      // The place of a dateline says nothing.
      if (chunk.kind !== 'noun' || index < body || isTime(parsed, chunk)) continue;
      const quoted = (parsed.quoteOf[index] ?? null) !== null;
      const owner = describePossessor(parsed, index);
      if (owner !== null && owner.type !== 'pronoun' && owner.type !== 'common') found.push({ mention: owner, sentence, quoted, subject: false });
      const mention = describeNoun(parsed, index);
      if (mention === null || mention.type === 'pronoun' || mention.type === 'common') continue;
      const next = parsed.chunks[parsed.chunks[index + 1]?.kind === 'other' ? index + 2 : index + 1];
      found.push({ mention, sentence, quoted, subject: next?.kind === 'verb' && next.form === 'finite' && parsed.chunks[index - 1]?.kind !== 'preposition' });
    }
  }
  const byName = new Map<string, Entity>();
  const byLast = new Map<string, Set<Entity>>();
  const add = ({ name, type, role, gender }: Mention): Entity => {
    const short = type === 'body' ? key(name) : withoutMiddle(key(name));
    const known = byName.get(key(name)) ?? byName.get(short);
    const entity: Entity = known ?? { name, type: type === 'body' || countryOf(name) !== undefined ? 'body' : type === 'person' ? 'person' : 'name', roles: [], gender: null, suggested: suggestedGender(name) };
    byName.set(key(name), entity);
    byName.set(short, entity);
    if (type === 'person' && entity.type === 'name') entity.type = 'person';
    if (type === 'body' && entity.type === 'name') entity.type = 'body';
    if (role !== null && !entity.roles.includes(role)) entity.roles.push(role);
    entity.gender ??= gender;
    for (const word of (role ?? '').toLowerCase().split(/[\s-]+/)) entity.gender ??= MALE.has(word) ? 'male' : FEMALE.has(word) ? 'female' : null;
    return entity;
  };
  // Full names first: "Witkoff" may come before "Steve Witkoff".
  for (const { mention } of found) {
    const last = lastName(mention.name);
    if (last === null || mention.type === 'body') continue;
    const entity = add(mention);
    const same = byLast.get(last) ?? new Set();
    byLast.set(last, same.add(entity));
  }
  const find = (mention: Mention): Entity | null => {
    const own = byName.get(key(mention.name));
    if (own !== undefined || lastName(mention.name) !== null) return own ?? null;
    const full = byLast.get(key(mention.name));
    return full?.size === 1 ? ([...full][0] ?? null) : null;
  };
  const mentions = found.map(({ mention, sentence, subject, quoted }) => {
    const entity = find(mention) ?? add(mention);
    if (mention.role !== null || mention.gender !== null) add({ ...mention, name: entity.name });
    return { entity, sentence, start: mention.start, subject, quoted };
  });
  const bySentence: EntityMention[][] = sentences.map(() => []);
  for (const mention of mentions) if (!mention.quoted) bySentence[mention.sentence]?.push(mention);
  const entities = [...new Set(mentions.map(({ entity }) => entity))];
  const bodies = entities.filter(({ type, name }) => type !== 'person' && countryOf(name) === undefined).length;
  return { entities, bodies, bySentence, find };
}

/** Number of chunks in a dateline: "PARIS, May 3 (Agency) —". */
export function datelineEnd({ chunks, words }: ParsedSentence): number {
  const dash = chunks.findIndex((chunk, at) => at < 6 && chunk.kind === 'stop' && /^[-–—―]+$/.test(words[chunk.head]?.lower ?? ''));
  return dash === -1 || chunks.slice(0, dash).some(({ kind }) => kind === 'verb') ? 0 : dash + 1;
}

function suggestedGender(name: string): 'male' | 'female' | null {
  const [first, second] = name.split(' ');
  const found = first === undefined || second === undefined ? 'unknown' : getGender(first, 'en');
  return found === 'unknown' ? null : found;
}

/** Names compare without case, marks and particles of address. */
function key(name: string): string {
  return name.toLowerCase().replace(/[’']s$/, '').replace(/[.’'"“”]/g, '').trim();
}

/** "Donald J. Trump" and "Donald Trump" are one. */
function withoutMiddle(folded: string): string {
  const parts = folded.split(' ');
  return parts.length > 2 ? `${parts[0] ?? ''} ${parts.at(-1) ?? ''}` : folded;
}

function lastName(name: string): string | null {
  const parts = key(name).replace(/ (?:jr|sr|iii?|iv)$/, '').split(' ');
  return parts.length > 1 ? (parts.at(-1) ?? null) : null;
}
