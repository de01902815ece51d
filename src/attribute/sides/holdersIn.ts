import { countryOf } from '../lexicon/countries.ts';
import type { Speaker, Statement } from '../../domain/statement.ts';
import type { RecordedTies } from './recordedTies.ts';

/**
 * Who holds an office of a state by what an article tells, and does not speak in it: what they say in other articles is
 * their state's.
 *
 * @param voices whoever speaks in some article, by name
 */
export function holdersIn(
  statements: readonly Pick<Statement, 'speaker'>[],
  ties: RecordedTies,
  voices: ReadonlySet<string>,
): Speaker[] {
  const here = new Set(statements.flatMap(({ speaker }) => speaker?.name ?? []));
  return ties.flatMap(([name, role, tie]) =>
    voices.has(name) && !here.has(name) && tie.via === 'role' && countryOf(tie.party) !== undefined
      ? [{ name, role, side: null, resolved: 'named' }]
      : [],
  );
}
