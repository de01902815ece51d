import type { Speaker } from '../../domain/statement.ts';
import { countryOf } from '../lexicon/countries.ts';
import { NOT_FOR } from '../party/notFor.ts';

/** Whether somebody speaks for a campaign, which is not the state that its candidate is the head of. */
export function isCampaignOf(party: string, { name, role }: Pick<Speaker, 'name' | 'role'>): boolean {
  return /\bcampaign\b/i.test(`${name} ${role ?? ''}`) && countryOf(party) !== undefined;
}

/** The campaign that somebody speaks for, by whose it is: "Voss campaign"; null for all others. */
export function campaignOf({ name, role }: Pick<Speaker, 'name' | 'role'>): string | null {
  const words = role ?? name;
  const owner = OWN_CAMPAIGN.exec(words)?.[1];
  return owner === undefined || countryOf(owner) !== undefined || NOT_FOR.test(words) ? null : `${owner} campaign`;
}

const OWN_CAMPAIGN = /(?<![\p{L}-])(\p{Lu}[\p{L}-]+)(?:[’']s)? campaign(?! (?:against|for|to)\b)/u;
