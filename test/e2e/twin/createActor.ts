import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Exchange, TestDiscord } from './testDiscord.ts';

/** What follows one interaction. */
export interface Turn {
  readonly token: string;
  /** The bot's first response (its callback). */
  first(): Promise<Exchange>;
  /** The reply: the edit that fills a defer, or the callback itself. */
  reply(): Promise<Exchange>;
  /** The n-th message after the reply, from 0. */
  followUp(n?: number): Promise<Exchange>;
  /** The reply as it stands when nothing has changed for a while: for replies that show their progress. */
  settled(): Promise<Exchange>;
  /** Everything the bot has sent for it so far. */
  all(): readonly Exchange[];
}

type Change = (interaction: Record<string, unknown>) => void;

export interface Actor {
  slash(name: string, options?: Readonly<Record<string, string | boolean>>, change?: Change): Promise<Turn>;
  /** Types into an option; the reply is the list of choices. */
  typeInto(name: string, option: string, typed: string, change?: Change): Promise<Turn>;
  press(message: string, customId: string, change?: Change): Promise<Turn>;
  choose(message: string, customId: string, value: string, change?: Change): Promise<Turn>;
  /** Sends any interaction. */
  send(type: number, data: Record<string, unknown>, messageId?: string, change?: Change): Promise<Turn>;
}

/** A member of the test guild in one channel. */
export function createActor(discord: TestDiscord, userId: string, channelId: string): Actor {
  async function send(type: number, data: Record<string, unknown>, messageId?: string, change?: Change): Promise<Turn> {
    const mark = randomUUID();
    if (change !== undefined) discord.changes.set(mark, change);
    const { token } = await discord.twin.discord.simulateInteraction({
      type,
      channelId,
      userId,
      data: { ...data, mark },
      ...(messageId === undefined ? {} : { messageId }),
    });
    return turn(discord, token);
  }
  return {
    send,
    slash: (name, options = {}, change) =>
      send(2, { id: '300000000000000000', name, type: 1, options: given(options) }, undefined, change),
    typeInto: (name, option, typed, change) =>
      send(
        4,
        { id: '300000000000000000', name, type: 1, options: [{ name: option, type: 3, value: typed, focused: true }] },
        undefined,
        change,
      ),
    press: (message, customId, change) => send(3, { custom_id: customId, component_type: 2 }, message, change),
    choose: (message, customId, value, change) =>
      send(3, { custom_id: customId, component_type: 3, values: [value] }, message, change),
  };
}

function turn(discord: TestDiscord, token: string): Turn {
  const all = () => discord.exchanges.filter(({ path }) => path.includes(token));
  const callbacks = () => all().filter(({ path }) => path.endsWith('/callback'));
  const posts = () => all().filter(({ method, path }) => method === 'POST' && path.startsWith('/webhooks/'));
  const fills = () => [
    ...all().filter(({ method }) => method === 'PATCH'),
    ...callbacks().filter(({ body }) => ![5, 6].includes((body as { type: number }).type)),
  ];
  return {
    token,
    all,
    first: () => until(() => callbacks()[0], token),
    reply: () => until(() => fills()[0], token),
    settled: () => settle(fills, token),
    followUp: (n = 0) => until(() => posts()[n], token),
  };
}

async function settle(find: () => readonly Exchange[], what: string): Promise<Exchange> {
  await until(() => find()[0], what);
  for (;;) {
    const before = find().length;
    await sleep(700);
    const last = find().at(-1);
    if (find().length === before && last !== undefined) return last;
  }
}

async function until(find: () => Exchange | undefined, what: string): Promise<Exchange> {
  const end = Date.now() + 20_000;
  while (Date.now() < end) {
    const found = find();
    if (found !== undefined) return found;
    await sleep(5);
  }
  throw new Error(`nothing came for ${what}`);
}

function given(options: Readonly<Record<string, string | boolean>>): Record<string, unknown>[] {
  return Object.entries(options).map(([name, value]) => ({ name, type: typeof value === 'boolean' ? 5 : 3, value }));
}
