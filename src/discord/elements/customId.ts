import { limits } from '../limits.ts';

/**
 * What a button, select or modal carries: what to do, and the little state it needs. Everything else is read again from
 * the receipt.
 */
export interface ControlState {
  readonly kind: string;
  readonly args: readonly string[];
  /** The corpus that the message is about, where that was stamped on it. */
  readonly corpus?: string;
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

/** `r1@economy:page:k3x9`, of an id that `writeCustomId` wrote; any other stays as it is. */
export function stampCustomId(customId: string, corpus: string): string {
  return customId.startsWith(`${version}:`) ? `${version}@${corpus}${customId.slice(version.length)}` : customId;
}

/** Null for an id that this version did not write. */
export function readCustomId(customId: string): ControlState | null {
  const [head = '', kind, ...args] = customId.split(':');
  const [writtenBy, corpus, more] = head.split('@');
  if (writtenBy !== version || corpus === '' || more !== undefined || kind === undefined || kind === '') return null;
  try {
    return { kind, args: args.map(decodeURIComponent), ...(corpus === undefined ? {} : { corpus }) };
  } catch {
    return null;
  }
}
