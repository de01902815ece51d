import type { Side } from '../../domain/sides.ts';
import { isSameSpeaker } from './isSameSpeaker.ts';
import type { Held, Place, SpeakerVerdict } from './quoteVerdict.ts';

/**
 * Who says the words of a place, against whom it was claimed of, and how they hold there.
 *
 * @param claimed who is said to have said them, or a side; null for nobody
 */
export function speakerAt(
  { statement, stance }: Place,
  claimed: string | null,
  sides: readonly Side[],
): SpeakerVerdict {
  const speaker = statement?.speaker ?? null;
  const held: Held | null =
    stance === null || stance === 'said'
      ? null
      : { kind: stance, speaker, ...(statement?.via === undefined ? {} : { via: statement.via }) };
  const isOther = claimed !== null && speaker !== null && !isSameSpeaker(speaker, claimed, sides);
  // Who denies words does not say them: that comes first.
  if (isOther && held?.kind !== 'denied') return { kind: 'other', speaker, ...(held === null ? {} : { held }) };
  if (held !== null) return held;
  if (claimed === null) return { kind: 'notAsked' };
  return { kind: speaker === null ? 'unclear' : 'asClaimed' };
}

/** Whoever has words like these, it has them otherwise: by a negation or a figure. */
export function differing(speaker: SpeakerVerdict, { statement }: Place): SpeakerVerdict {
  const differs = { kind: 'differs' as const, speaker: statement?.speaker ?? null };
  return speaker.kind === 'other' ? { ...speaker, held: differs } : differs;
}

/** The same words are denied elsewhere, by who says them here or by nobody else: a retraction, an outlet's note. */
export function withDenial(speaker: SpeakerVerdict, { statement }: Place, others: readonly Place[]): SpeakerVerdict {
  if (speaker.kind !== 'asClaimed' && speaker.kind !== 'notAsked') return speaker;
  const denial = others.find(
    (other) =>
      other.stance === 'denied' &&
      (!other.statement?.speaker || other.statement.speaker.name === statement?.speaker?.name),
  );
  return denial === undefined ? speaker : { ...speaker, deniedBy: denial.statement?.speaker ?? null };
}
