import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Interaction } from 'discord.js';
import { pino } from 'pino';
import { allCommands } from '../../commands/all.ts';
import { readConfig } from '../../src/config.ts';
import { createBotContext } from '../../src/createBotContext.ts';
import { allControls } from '../../src/discord/controls/all.ts';
import { createCommandContext } from '../../src/discord/interaction/commandContext.ts';
import { createRouter } from '../../src/discord/interaction/route/routeInteraction.ts';
import { createReindexInChild } from '../../src/reindexInChild.ts';
import { createServices } from '../../src/services.ts';
import { warmUp } from '../../src/answer/warmUp.ts';
import { fakeInteraction } from '../../test/fakes/interactions.ts';
import { makeCorpus, makeQuestions } from '../makeCorpus.ts';
import { seeded } from '../seeded.ts';
import { quantile } from '../statistics.ts';
import { lateness, watchProcess } from './watchProcess.ts';
import { type Row, inFolder } from './workbench.ts';

/** What an answer may take at the 99th percentile, in milliseconds. */
const ASK = 3_000;

type Options = Readonly<Record<string, string>>;

/**
 * Sends commands of many members at random moments of `seconds` to the router of a bot over `articles` articles, with
 * the models that ship: half questions, the rest timelines, quotes to check, lists and help.
 */
export function mixedCommands(commands: number, seconds: number, articles: number): Promise<Row> {
  return inFolder(async (folder) => {
    const corpus = { seeds: path.join(folder, 'seeds'), index: path.join(folder, 'index') };
    await makeCorpus(corpus.seeds, articles);
    const config = { ...readConfig({}), ...corpus };
    await createReindexInChild(config)();
    const failures: string[] = [];
    const log = pino({ level: 'error' }, { write: (line) => void failures.push(line.slice(0, 300)) });
    const services = createServices(config, log);
    await warmUp(services);
    const context = createCommandContext(createBotContext(services));
    const route = createRouter({ commands: allCommands, controls: allControls }, context);
    const took = { ask: [] as number[], other: [] as number[] };
    const silent: string[] = [];

    const stop = watchProcess(() => took.ask.length + took.other.length);
    await Promise.all(
      scheduled(commands, seconds).map(async ({ after, commandName, options }, n) => {
        await sleep(after);
        const began = performance.now();
        const { interaction, did } = fakeInteraction<Interaction>({
          kind: 'slash',
          commandName,
          options,
          user: `member ${n % 100}`,
        });
        await route(interaction);
        took[commandName === 'ask' ? 'ask' : 'other'].push(performance.now() - began);
        if (!did.some((one) => one.did === 'editReply')) silent.push(commandName);
      }),
    );
    const watched = stop();
    services.close();
    const p99 = quantile(took.ask, 0.99);
    return {
      what: `mixed commands within ${seconds} s, ${articles.toLocaleString('en')} articles, reader on`,
      runs: commands,
      result:
        `/ask p50 ${quantile(took.ask, 0.5).toFixed(0)} ms, p99 ${p99.toFixed(0)} ms; ` +
        `others p99 ${quantile(took.other, 0.99).toFixed(0)} ms; ${lateness(watched)}; ${os.cpus().length} cores`,
      faults: [
        ...failures,
        ...silent.map((name) => `/${name} was turned away`),
        ...(p99 > ASK ? [`/ask took ${p99.toFixed(0)} ms at p99`] : []),
      ],
    };
  });
}

/** Which commands come, and how many milliseconds after the start; the same each time. */
function scheduled(commands: number, seconds: number): { after: number; commandName: string; options: Options }[] {
  const next = seeded(17);
  const questions = makeQuestions(commands, 23);
  return questions.map((question, n) => {
    const [, speaker = ''] = /^What did (.+) say/.exec(questions[n - (n % 4)] ?? '') ?? [];
    const others: readonly (readonly [string, Options])[] = [
      ['timeline', { speaker }],
      ['verify', { quote: question }],
      ['sources', {}],
      ['help', {}],
    ];
    const [commandName, options] =
      n % 2 === 0 ? (['ask', { question }] as const) : (others[((n - 1) / 2) % others.length] ?? ['help', {}]);
    return { after: next() * seconds * 1000, commandName, options };
  });
}
