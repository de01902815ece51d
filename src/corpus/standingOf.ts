import { timeline, type Voice } from '../answer/layout/timeline.ts';
import type { ReadSeedText, SearchIndex } from '../domain/ports.ts';
import { type Standing, stillStanding } from '../evidence/stillStanding.ts';

/** The articles in which somebody speaks, as far as their files still hold the text that was indexed. */
export async function standingOf(voice: Voice, corpus: SearchIndex, readSeedText: ReadSeedText): Promise<Standing> {
  return stillStanding(
    timeline(corpus, voice).map(({ found }) => found.article),
    readSeedText,
  );
}
