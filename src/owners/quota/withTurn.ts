import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { DocumentStore, Place } from '../../domain/state.ts';

/** How long, in milliseconds, a turn lasts whose process was killed in it. */
const LEASE = 10_000;
/** Milliseconds until it is looked again whether the turn before is over. */
const POLL = 10;
const schema = z.object({ until: z.number() });

/**
 * Does a short task as the only one of its kind, whichever process the others are in: whoever writes the document first
 * has the turn. One that is left behind ends by itself.
 *
 * @param now milliseconds since 1970
 */
export async function withTurn<T>(
  documents: DocumentStore,
  place: Place,
  task: () => Promise<T>,
  now: () => number = Date.now,
): Promise<T> {
  for (;;) {
    const before = await documents.get(place);
    const until = before === null ? 0 : schema.parse(before.value).until;
    // One that would end so late was begun when the clock was ahead.
    const isFree = until <= now() || until > now() + 2 * LEASE;
    const turn = isFree ? await documents.put(place, { until: now() + LEASE }, before?.version ?? 0) : null;
    if (turn !== null) return task().finally(() => documents.remove(place, turn));
    // Not the same pause for all, or two that step back would meet again.
    await sleep(POLL * (0.5 + Math.random()));
  }
}
