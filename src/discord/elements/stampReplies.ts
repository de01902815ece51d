import type { Interaction } from 'discord.js';
import { stampCustomId } from './customId.ts';

/** What sends a message or a modal of ours. */
const SENDS = ['reply', 'editReply', 'followUp', 'update', 'showModal'] as const;

/**
 * From here on whatever is sent for this interaction says in its buttons, menus and modals which corpus it is about, so
 * that a press on them is about the same one. Done to the interaction, and not where messages are made, so that none is
 * forgotten.
 */
export function stampReplies(interaction: Interaction, corpus: string): void {
  const sends = interaction as unknown as Record<string, ((payload: unknown) => Promise<unknown>) | undefined>;
  for (const name of SENDS) {
    const send = sends[name]?.bind(interaction);
    if (send !== undefined) sends[name] = (payload) => send(stampReply(payload, corpus));
  }
}

/** A copy with all ids of components stamped; what is no plain object (a file's bytes) stays as it is. */
export function stampReply<T>(value: T, corpus: string): T;
export function stampReply(value: unknown, corpus: string): unknown {
  if (Array.isArray(value)) return value.map((each) => stampReply(each, corpus));
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      key === 'custom_id' && typeof each === 'string' ? stampCustomId(each, corpus) : stampReply(each, corpus),
    ]),
  );
}
