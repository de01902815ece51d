import type { Speaker } from '../../domain/statement.ts';
import { countryOf } from '../lexicon/countries.ts';

/** Whether somebody speaks for a campaign, which is not the state that its candidate is the head of. */
export function isCampaignOf(party: string, { name, role }: Pick<Speaker, 'name' | 'role'>): boolean {
  return /\bcampaign\b/i.test(`${name} ${role ?? ''}`) && countryOf(party) !== undefined;
}
