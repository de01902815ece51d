import { limits } from '../limits.ts';

/**
 * What a button, select or modal carries: what to do, and the little state it needs. Everything else is read again from
 * the receipt.
 */
export interface ControlState {
  readonly kind: string;
  readonly args: readonly string[];
}

/**
 * Bumped when a kind changes its meaning: a press on an older message is then answered with a sentence and not with
 * nonsense.
 */
const version = 'r1';

/**
 * `r1:page:k3x9:2:de`. Survives restarts, since Discord stores it with the message.
 *
 * @throws RangeError where it would be too long for Discord: a mistake of ours, since receipts and keys are short.
 */
export function writeCustomId(kind: string, ...args: readonly (string | number)[]): string {
  const id = [version, kind, ...args.map((arg) => encodeURIComponent(arg))].join(':');
  if (id.length > limits.customId) throw new RangeError(`custom_id too long (${id.length}): ${kind}`);
  return id;
}

/** Null for an id that this version did not write. */
export function readCustomId(customId: string): ControlState | null {
  const [writtenBy, kind, ...args] = customId.split(':');
  if (writtenBy !== version || kind === undefined || kind === '') return null;
  try {
    return { kind, args: args.map(decodeURIComponent) };
  } catch {
    return null;
  }
}
