import { genderOfName } from '../lexicon/genderOfName.ts';
import { countryOf } from '../lexicon/countries.ts';
import type { Mention } from '../mention/mention.ts';
import { fullTitle } from '../mention/fullTitle.ts';
import { BODIES, FEMALE, MALE, singular } from '../lexicon/nouns.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import { namedMentions, type MentionPlace } from './namedMentions.ts';
import { politicalParty } from '../lexicon/politicalParty.ts';
import { surnameOf } from '../mention/surnameOf.ts';
import { canSpeak } from './canSpeak.ts';
import { isCommonWord } from '../tag/isCommonWord.ts';
import { withoutAccents } from '../../text/withoutAccents.ts';

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

/**
 * Gathers the people and bodies of an article. A bare surname belongs to the one full name that ends with it, or the
 * one of the gender that its title tells ("Mrs."); where two do, it is an entity of its own: nobody rather than the
 * wrong one. So it is where it came first, with an office that the full name never gets ("President Voss … Lena Voss").
 * A body goes by the capitals of its name too.
 */
export function collectEntities(sentences: readonly ParsedSentence[]): EntityTable {
  const named = namedMentions(sentences);
  const isWord = wordsOf(sentences, named);
  const found = named.filter(({ mention }) => !isWord(mention));
  const byName = new Map<string, Entity>();
  const byLast = new Map<string, Set<Entity>>();
  const byFirst = new Map<string, Set<Entity>>();
  const add = ({ name, type, role, gender, start }: Mention): Entity => {
    const short = type === 'body' ? key(name) : withoutMiddle(key(name));
    const known = byName.get(key(name)) ?? byName.get(short);
    const entity: Entity = known ?? {
      name,
      type: countryOf(name) === undefined ? 'name' : 'body',
      roles: [],
      gender: null,
      first: start,
      short: false,
      suggested: suggestedGender(name),
    };
    byName.set(key(name), entity);
    byName.set(short, entity);
    entity.first = Math.min(entity.first, start);
    if (entity.type === 'name' && (type === 'person' || type === 'body')) entity.type = type;
    if (role !== null && !entity.roles.includes(role)) entity.roles.push(role);
    entity.gender ??= gender;
    for (const word of (role ?? '').toLowerCase().split(/[\s-]+/))
      entity.gender ??= MALE.has(word) ? 'male' : FEMALE.has(word) ? 'female' : null;
    return entity;
  };
  // Full names first: "Witkoff" may come before "Steve Witkoff".
  const met = new Map<Entity, number>();
  const fullAt = new Map<Entity, number[]>();
  for (const [order, { mention }] of found.entries()) {
    const last = surnameOf(mention.name);
    if (last === null || mention.type === 'body' || politicalParty(mention.name.split(' ').at(-1) ?? '') !== undefined)
      continue;
    const entity = add(mention);
    if (!met.has(entity)) met.set(entity, order);
    const places = fullAt.get(entity) ?? [];
    fullAt.set(entity, places);
    places.push(mention.start);
    const [given = ''] = key(mention.name).split(' ');
    if (countryOf(given) === undefined) byFirst.set(given, (byFirst.get(given) ?? new Set()).add(entity));
    const folded = key(last);
    // "Ali bin Tamim" goes by "Tamim" too, "al-Rishq" by "Rishq".
    for (const form of new Set([
      folded,
      folded.replace(/^(?:al|el|ad|ar|as|ash|at|an)-/, ''),
      folded.split(' ').at(-1) ?? folded,
    ]))
      byLast.set(form, (byLast.get(form) ?? new Set()).add(entity));
  }
  // "Pedro Sánchez Ibáñez" goes by the first of two surnames, where nobody else has it.
  for (const entity of met.keys()) {
    const paternal = firstOfTwoSurnames(entity.name);
    const short = `${entity.name.split(' ')[0] ?? ''} ${paternal ?? ''}`;
    if (paternal === null || byLast.has(key(paternal))) continue;
    byLast.set(key(paternal), new Set([entity]));
    if (!byName.has(key(short))) byName.set(key(short), entity);
  }
  const bodiesBy = new Map<string, Set<Entity>>();
  for (const { mention } of found) {
    if (mention.type !== 'body' || !mention.name.includes(' ')) continue;
    const entity = add(mention);
    for (const form of shortForms(mention.name)) bodiesBy.set(form, (bodiesBy.get(form) ?? new Set()).add(entity));
  }
  // An office before a surname that no bearer of the full name has by then makes another person of it; and it is nobody
  // by name where a country or company is called so too.
  const apart = new Set<string>();
  for (const [order, { mention, kind }] of found.entries()) {
    const [full] = byLast.get(key(mention.name)) ?? [];
    if (mention.type === 'body' || (kind === 'body' && full !== undefined && (met.get(full) ?? 0) > order))
      apart.add(key(mention.name));
    if (mention.type !== 'person' || mention.role === null || full === undefined || (met.get(full) ?? 0) < order)
      continue;
    if (!full.roles.some((role) => sameOffice(role, mention.role ?? ''))) apart.add(key(mention.name));
  }
  const find = (mention: Mention): Entity | null => {
    const own = byName.get(key(mention.name));
    const bare = key(mention.name);
    const titled =
      mention.gender === null
        ? []
        : [...(byLast.get(bare) ?? [])].filter((entity) => (entity.gender ?? entity.suggested) === mention.gender);
    if (titled.length === 1 && own?.gender !== mention.gender) return titled[0] ?? null;
    const bearers = byLast.get(bare);
    const holders =
      mention.role === null || (bearers?.size ?? 0) < 2
        ? bearers
        : new Set(
            [...(bearers ?? [])].filter(({ roles }) => roles.some((role) => sameOffice(role, mention.role ?? ''))),
          );
    const bearer = apart.has(bare) ? null : resolveSurname(holders, mention.start, fullAt);
    if (
      bearer !== null &&
      mention.type !== 'body' &&
      (mention.gender === null || (bearer.gender ?? bearer.suggested ?? mention.gender) === mention.gender)
    )
      return bearer;
    if (own !== undefined && !(own.type !== 'person' && bodiesBy.has(bare))) return own;
    if (mention.type !== 'person' || mention.name === mention.name.toUpperCase()) {
      const body = bodiesBy.get(bare);
      if (body?.size === 1) return [...body][0] ?? null;
    }
    if (own !== undefined || (surnameOf(mention.name) !== null && !byLast.has(bare)) || apart.has(bare))
      return own ?? null;
    // "Ann Lowe came. Ann said": the one of that first name, named in full before. "Castell" of "Castell Harbour" is one
    // only with a title: "Dr Castell".
    const isGiven = genderOfName(bare) !== 'unknown';
    const called = [...(byFirst.get(bare) ?? [])].filter(
      ({ first, type, roles, gender }) =>
        first < mention.start &&
        (isGiven || mention.type === 'person' || (type === 'person' && (roles.length > 0 || gender !== null))),
    );
    if (called.length > 0) return called.length === 1 ? (called[0] ?? null) : null;
    const all = [...(byLast.get(bare) ?? [])];
    const fitting =
      mention.gender === null
        ? all
        : all.filter((entity) => (entity.gender ?? entity.suggested ?? mention.gender) === mention.gender);
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  };
  // "May said" in an article on Theresa May; in any other it is the month.
  const people = found.filter(({ mention, isTime }) => !isTime || byLast.has(key(mention.name)));
  const mentions = people.map(({ mention, kind, sentence, subject, told, quoted }) => {
    const entity =
      find(mention) ??
      add(mention.type === 'name' && byLast.has(key(mention.name)) ? { ...mention, type: 'person' } : mention);
    if (entity.type === 'name' && kind !== null) entity.type = kind;
    entity.first = Math.min(entity.first, mention.start);
    entity.short ||= surnameOf(mention.name) === null && surnameOf(entity.name) !== null;
    if (mention.role !== null || mention.gender !== null) add({ ...mention, name: entity.name });
    return { entity, sentence, start: mention.start, subject, told, quoted };
  });
  const bySentence: EntityMention[][] = sentences.map(() => []);
  const quoted = mentions.filter((mention) => mention.quoted);
  for (const mention of mentions) if (!mention.quoted) bySentence[mention.sentence]?.push(mention);
  const entities = [...new Set(mentions.map(({ entity }) => entity))];
  const bearersOf = (entity: Entity): readonly Entity[] => {
    const bearers = [...(byLast.get(key(entity.name)) ?? [])];
    return bearers.length > 1 ? bearers : [entity];
  };
  return { entities, bySentence, quoted, isWord, find, bearersOf };
}

/** Tells "Photos" of "Photos showed" from names. */
function wordsOf(
  sentences: readonly ParsedSentence[],
  found: readonly { mention: Mention; sentence: number }[],
): (mention: Mention) => boolean {
  const small = new Set<string>();
  const opening = new Set(sentences.map(({ start }) => start));
  for (const { text, words } of sentences)
    for (const { start, lower, tag } of words)
      if ((tag === 'NOUN' || tag === 'ADJ') && text.charAt(start) === lower.charAt(0)) small.add(lower);
  const large = new Set(
    found.filter(({ mention }) => !opening.has(mention.start)).flatMap(({ mention }) => key(mention.name).split(' ')),
  );
  return ({ type, name, start }) => {
    const lower = name.toLowerCase();
    // "Fans said", "Authorities said": several of a kind, as any text may begin.
    const isPlural =
      opening.has(start) &&
      singular(lower) !== lower &&
      isCommonWord(lower) &&
      canSpeak(lower) &&
      politicalParty(name) === undefined;
    return type === 'name' && (isPlural || small.has(lower)) && !large.has(key(name));
  };
}

/** By the first of its words but the last that is a first name: "Paramedic Ann Lowe". */
function suggestedGender(name: string): 'male' | 'female' | null {
  for (const word of name.split(' ').slice(0, -1)) {
    const found = genderOfName(word);
    if (found !== 'unknown') return found;
  }
  return null;
}

/** Names compare without case, accents, marks and possessive. */
function key(name: string): string {
  return withoutAccents(name)
    .toLowerCase()
    .replace(/[’']s$/, '')
    .replace(/[.’'"“”]/g, '')
    .trim();
}

/** "Donald J. Trump" and "Donald Trump" are one. */
function withoutMiddle(folded: string): string {
  const parts = folded.split(' ');
  const last = surnameOf(folded);
  return parts.length > 2 && last !== null ? `${parts[0] ?? ''} ${last}` : folded;
}

/**
 * "Sánchez" of "Pedro Sánchez Ibáñez"; null for two names, and where the second is an initial, or a first name of the
 * same sex as the first: "Romero" is none in "Lucía Romero Castellanos".
 */
function firstOfTwoSurnames(name: string): string | null {
  const parts = name.split(' ');
  const second = parts.at(-2) ?? '';
  const first = genderOfName(parts[0] ?? '');
  // Without its mark, "Sánchez" is in the list too.
  const middle = /^[a-z]+$/i.test(second) ? genderOfName(second) : 'unknown';
  const isGiven = middle !== 'unknown' && (first === 'unknown' || first === middle);
  const isSurname = /^\p{Lu}\p{L}{2,}$/u.test(second) && !isGiven;
  return parts.length > 2 && parts.length < 5 && isSurname ? second : null;
}

/** What "Harbour Trade Union" goes by: "HTU", and "the Union". */
function shortForms(name: string): string[] {
  const words = name.split(/[\s-]+/);
  const strong = words.filter((word) => /^\p{Lu}/u.test(word));
  const capitals = (list: readonly string[]): string =>
    list
      .map((word) => word.charAt(0))
      .join('')
      .toLowerCase();
  const kinds = [words[0] ?? '', words.at(-1) ?? '']
    .map((word) => word.toLowerCase())
    .filter((word) => BODIES.has(word) || BODIES.has(singular(word)));
  return [...new Set([...(strong.length > 1 ? [capitals(strong), capitals(words)] : []), ...kinds])];
}

/** One names the other's office: "Mayor" and "mayor of Castell". */
function sameOffice(one: string, other: string): boolean {
  const words = new Set(
    one
      .toLowerCase()
      .split(/[\s,-]+/)
      .map(fullTitle),
  );
  return other
    .toLowerCase()
    .split(/[\s,-]+/)
    .some((word) => words.has(fullTitle(word)));
}

/** Characters: two or three sentences. */
const NEAR = 400;

/**
 * Of several bearers of a surname ("Bill" and "Hillary") the one that a bare surname means: who was named in full first
 * and by then, unless another was just before it; null where that is not clear.
 */
function resolveSurname(
  bearers: ReadonlySet<Entity> | undefined,
  at: number,
  fullAt: ReadonlyMap<Entity, readonly number[]>,
): Entity | null {
  const [first, second, ...rest] = [...(bearers ?? [])]
    .map((entity) => ({ entity, full: fullAt.get(entity) ?? [] }))
    .toSorted((a, b) => (a.full[0] ?? 0) - (b.full[0] ?? 0));
  if (first === undefined || second === undefined) return first?.entity ?? null;
  if ((second.full[0] ?? 0) - (first.full[0] ?? 0) < NEAR) return null;
  return [second, ...rest].some(({ full }) => (full.findLast((start) => start <= at) ?? -NEAR) > at - NEAR)
    ? null
    : first.entity;
}
