import { countryOf } from '../lexicon/countries.ts';
import { FEMALE, MALE } from '../lexicon/nouns.ts';
import { bornByBoth, genderOfName } from '../lexicon/genderOfName.ts';
import type { Mention } from '../mention/mention.ts';
import { surnameOf } from '../mention/surnameOf.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import { collectBearers } from './collectBearers.ts';
import type { Entity, EntityMention, EntityTable } from './entity.ts';
import { findEntity } from './findEntity.ts';
import { namedMentions } from './namedMentions.ts';
import { nameKey } from './nameKey.ts';
import { opensAsWord } from './opensAsWord.ts';
import { withoutMiddle } from './withoutMiddle.ts';

/**
 * Gathers the people and bodies of an article. A bare surname belongs to the one full name that ends with it, or the
 * one of the gender that its title tells ("Mrs."); where two do, it is an entity of its own: nobody rather than the
 * wrong one. So it is where it came first, with an office that the full name never gets ("President Voss … Lena Voss").
 * A body goes by the capitals of its name too.
 */
export function collectEntities(sentences: readonly ParsedSentence[]): EntityTable {
  const named = namedMentions(sentences);
  const isWord = opensAsWord(sentences, named);
  const found = named.filter(({ mention }) => !isWord(mention));
  const byName = new Map<string, Entity>();
  const add = ({ name, type, role, gender, start }: Mention): Entity => {
    const key = nameKey(name);
    const short = type === 'body' ? key : withoutMiddle(key);
    const known = byName.get(key) ?? byName.get(short);
    const entity: Entity = known ?? {
      name,
      type: countryOf(name) === undefined ? 'name' : 'body',
      roles: [],
      gender: null,
      first: start,
      short: false,
      suggested: suggestedGender(name),
    };
    byName.set(key, entity);
    byName.set(short, entity);
    entity.first = Math.min(entity.first, start);
    if (entity.type === 'name' && (type === 'person' || type === 'body')) entity.type = type;
    if (role !== null && !entity.roles.includes(role)) entity.roles.push(role);
    entity.gender ??= gender;
    if (role !== null) entity.gender ??= genderOfRole(role);
    return entity;
  };
  const bearers = collectBearers(found, byName, add);
  const { byLast } = bearers;
  const find = (mention: Mention): Entity | null => findEntity(mention, byName, bearers);
  // "May said" in an article on Theresa May; in any other it is the month.
  const people = found.filter(({ mention, isTime }) => !isTime || byLast.has(nameKey(mention.name)));
  const mentions = people.map(({ mention, kind, sentence, subject, told, quoted }) => {
    const entity =
      find(mention) ??
      add(mention.type === 'name' && byLast.has(nameKey(mention.name)) ? { ...mention, type: 'person' } : mention);
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
    const same = [...(byLast.get(nameKey(entity.name)) ?? [])];
    return same.length > 1 ? same : [entity];
  };
  return { entities, bySentence, quoted, isWord, find, bearersOf };
}

/** By the first of its words that tells: "spokeswoman". */
function genderOfRole(role: string): 'male' | 'female' | null {
  for (const word of role.toLowerCase().split(/[\s-]+/)) {
    if (MALE.has(word)) return 'male';
    if (FEMALE.has(word)) return 'female';
  }
  return null;
}

/** By the first of its words but the last that is a first name: "Paramedic Ann Lowe". */
function suggestedGender(name: string): 'male' | 'female' | null {
  for (const word of name.split(' ').slice(0, -1)) {
    const found = genderOfName(word);
    if (found !== 'unknown') return bornByBoth(word) ? null : found;
  }
  return null;
}
