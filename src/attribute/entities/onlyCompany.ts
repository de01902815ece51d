import { countryOf } from '../lexicon/countries.ts';
import { isCompanyForm } from '../lexicon/isCompanyForm.ts';
import { COMPANIES, isKind } from '../lexicon/nouns.ts';
import { isOrganisation } from '../organisation/isOrganisation.ts';
import type { Entity, EntityTable } from './entity.ts';

/**
 * The one company that an article names up to an offset, for "the company", "the carmaker": it says of one that it is a
 * company, and of no other body what kind it is not. Null where there are two, or none.
 */
export function onlyCompany({ entities }: EntityTable, start: number, text: string): Entity | null {
  const bodies = entities.filter(({ first, type, name }) => first <= start && type !== 'person' && !isLand(name));
  const [only, ...others] = bodies.filter(isCompany);
  const isRival = (entity: Entity): boolean =>
    entity !== only && !isOtherKind(entity) && isOrganisation(entity.name, text);
  return only === undefined || others.length > 0 || bodies.some(isRival) ? null : only;
}

function isLand(name: string): boolean {
  return countryOf(name) !== undefined;
}

function isCompany({ name, roles }: Entity): boolean {
  const last = name.toLowerCase().split(' ').at(-1) ?? '';
  return isCompanyForm(last) || roles.some((role) => COMPANIES.has(role.toLowerCase().split(' ').at(-1) ?? ''));
}

/** "Harbour Union", "Zenaris Court". */
function isOtherKind({ name }: Entity): boolean {
  return name.split(' ').some((word) => isKind(word));
}
