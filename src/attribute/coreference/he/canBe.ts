import { countryOf } from '../../lexicon/countries.ts';
import { bornByBoth, genderOfName } from '../../lexicon/genderOfName.ts';
import { singular } from '../../lexicon/nouns.ts';
import { speaksForNobody } from '../../lexicon/speaksForNobody.ts';
import { isPersonNoun } from '../../mention/isPersonNoun.ts';
import { wordSet } from '../../../text/wordSet.ts';
import type { Entity } from '../../entities/entity.ts';

/** A person of that sex, as far as the article tells: whom "he" or "she" may stand for. */
export function canBe(entity: Entity, gender: 'male' | 'female', speakers: ReadonlySet<Entity>): boolean {
  // "Melanie" alone is a woman; men's first names are surnames too ("Warren").
  if (entity.type === 'name')
    return gender === 'female' && speakers.has(entity) && genderOfName(entity.name) === 'female';
  // "Castell Online": nobody, though it is written as people are.
  const words = entity.name.split(' ');
  if (speaksForNobody(words.at(-1) ?? '')) return false;
  // "London Bridge", not "Minister Chad Lowe"
  const isPlace = words.length > 1 && countryOf(words[0] ?? '') !== undefined;
  if (entity.gender === null && entity.roles.length === 0 && isPlace) return false;
  // "Great Hall": nobody's first name before a place.
  const last = words.at(-1)?.toLowerCase() ?? '';
  if (entity.gender === null && entity.suggested === null && PLACES.has(last)) return false;
  // "Morning Edition": a programme, though "Morning" is a woman's name too.
  if (words.length > 1 && PROGRAMMES.has(last)) return false;
  // "Coptic Christians": several.
  const isTold = entity.gender !== null || entity.suggested !== null || entity.roles.length > 0;
  if (!isTold && words.length > 1 && singular(last) !== last && isPersonNoun(singular(last), 'NOUN')) return false;
  // "Scarborough Shoal" is written as people are, but nothing else says that it is one.
  return (
    entity.type === 'person' &&
    (entity.gender ?? entity.suggested ?? gender) === gender &&
    (entity.gender !== null ||
      entity.suggested !== null ||
      entity.roles.length > 0 ||
      entity.short ||
      bornByBoth(words[0] ?? '') ||
      !entity.name.includes(' ') ||
      speakers.has(entity))
  );
}

/** What programmes are called. */
const PROGRAMMES = wordSet('edition show hour report podcast programme program tonight today');

/** What places are called. */
const PLACES = wordSet(`
  hall park square street avenue road bridge palace tower stadium centre center airport station island river valley bay
  beach harbor harbour castle cathedral garden gardens arena plaza heights hill hills mountain mountains lake sea strait
`);
