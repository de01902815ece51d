import type { Viewer } from '../../domain/state.ts';

/** Where an answer was given, as its row has it. */
export function placeOf({ guild, channel }: Viewer): string {
  return guild === null && channel === null ? 'terminal' : `${guild ?? 'direct'}:${channel ?? ''}`;
}

/**
 * All places of a server, from the first on and before the second: ids of servers are numbers, so that none begins
 * another's before the colon.
 */
export function placesOf(guild: string): [from: string, to: string] {
  return [`${guild}:`, `${guild};`];
}
