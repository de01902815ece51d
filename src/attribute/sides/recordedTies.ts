import type { Speaker } from '../../domain/statement.ts';
import type { Tie } from '../ties/tie.ts';
import type { Ties } from '../ties/tiesIn.ts';

/** The ties of an article, worked out: they outlive its text and go from process to process. */
export type RecordedTies = readonly (readonly [name: string, role: string | null, tie: Tie])[];

/** What was recorded, to be asked again. Whoever asks need not load what reads ties. */
export function recordedTies(recorded: RecordedTies): Ties {
  const known = new Map(recorded.map(([name, role, tie]) => [voiceKey({ name, role }), tie]));
  return (speaker) => known.get(voiceKey(speaker)) ?? null;
}

/** What two speakers have in common who are asked for alike. */
export function voiceKey({ name, role }: Pick<Speaker, 'name' | 'role'>): string {
  return `${name}\n${role ?? ''}`;
}
