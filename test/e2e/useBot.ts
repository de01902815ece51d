import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { StateStore } from '../../src/domain/state.ts';
import { createState } from '../../src/store/state/createState.ts';
import { createActor, type Actor } from './twin/createActor.ts';
import { runBot, type BotProcess } from './runBot.ts';
import { startDiscord } from './twin/startDiscord.ts';
import type { TestDiscord } from './twin/testDiscord.ts';

/** A Discord and a bot on made-up articles for a file of tests; filled before the first of them. */
export interface Stage {
  discord: TestDiscord;
  bot: BotProcess;
  /** Members of one channel, and one of another. */
  reader: Actor;
  other: Actor;
  admin: Actor;
  /** Looks at what the bot keeps. */
  kept<T>(look: (state: StateStore) => Promise<T>): Promise<T>;
  /** Ends the bot's process and starts another, with the receipts that there are. */
  restart(env?: Readonly<Record<string, string>>): Promise<void>;
  /** The same, after somebody deleted all that was kept. */
  restartWithNothing(): Promise<void>;
}

/**
 * Starts both before the tests of a file, ends them after, and expects the judge to have had nothing to complain about.
 */
export function useBot(env: Readonly<Record<string, string>> = { QUESTIONS: '1000' }): Stage {
  const stage = {} as Stage;
  let receipts = '';

  beforeAll(async () => {
    receipts = await mkdtemp(path.join(os.tmpdir(), 'on-record-receipts-'));
    const discord = await startDiscord();
    const start = (more: Readonly<Record<string, string>>) =>
      runBot(discord, 'test/e2e/fakeBot.ts', { RECEIPTS: receipts, ...more });
    const [news = '', elsewhere = ''] = discord.twin.channels;
    const [reader = '', other = '', admin = ''] = discord.twin.users;
    Object.assign(stage, {
      discord,
      bot: await start(env),
      reader: createActor(discord, reader, news),
      other: createActor(discord, other, news),
      admin: createActor(discord, admin, elsewhere),
      async kept(look) {
        const state = createState(receipts, {
          onProblem: (error) => expect.unreachable(String(error)),
          retentionDays: 90,
        });
        return look(state).finally(state.close);
      },
      async restart(more = env) {
        expect(await stage.bot.stop()).toBe(0);
        stage.bot = await start(more);
      },
      async restartWithNothing() {
        expect(await stage.bot.stop()).toBe(0);
        await rm(path.join(receipts, 'state'), { recursive: true });
        stage.bot = await start(env);
      },
    } satisfies Stage);
  });

  afterEach(() => expect(stage.discord.complaints).toEqual([]));

  afterAll(async () => {
    expect(await stage.bot.stop()).toBe(0);
    await stage.discord.stop();
    await rm(receipts, { recursive: true, force: true });
  });

  return stage;
}
