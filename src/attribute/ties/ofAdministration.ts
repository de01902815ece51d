import { countsOf } from './homeCountry.ts';
import type { Tie } from './tie.ts';

/**
 * The United States for a president whose government an article calls his administration, where it names them beside
 * other states: "President Voss" and "the Voss administration". Null for all others.
 */
export function ofAdministration(name: string, role: string | null, text: string): Tie | null {
  const last = name.split(' ').at(-1) ?? '';
  return role !== null &&
    /^(?:president|vice president)$/i.test(role) &&
    (text.includes(`${last} administration`) || text.includes(`${last}’s administration`)) &&
    countsOf(text).has('United States')
    ? { party: 'United States', via: 'office', vague: true }
    : null;
}
