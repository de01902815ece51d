import {
  Client,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayIntentBits,
  type Interaction,
  type RESTPostAPIApplicationCommandsJSONBody,
  ShardClientUtil,
} from 'discord.js';
import type { Logger } from 'pino';
import { OnRecordError, UsageError } from '../../errors.ts';
import type { Delivery } from '../../owners/watch/sendDigests.ts';
import type { Reply } from '../elements/components.ts';
import type { BotContext } from '../interaction/botContext.ts';
import { createCommandContext } from '../interaction/commandContext.ts';
import type { WorkBounds } from '../../work/limitWork.ts';
import type { RateLimiter } from '../../work/rateLimiter.ts';
import { type Routes, createRouter } from '../interaction/route/routeInteraction.ts';
import { createMentionAnswerer } from '../mentions/answerMention.ts';
import { keepLittle } from './keepLittle.ts';
import { syncCommands } from './syncCommands.ts';
import { sendTo } from './sendTo.ts';
import { takeMentions } from './takeMentions.ts';
import { watchGateway } from './watchGateway.ts';

export interface BotOptions {
  readonly token: string;
  /** Base of Discord's REST API, without the version: "https://discord.com/api". */
  readonly api: string;
  /** The one server that the commands are registered in; absent: everywhere. */
  readonly guildId?: string | undefined;
  /** Answer messages that mention the bot, where servers turned it on: asks for the GuildMessages intent, too. */
  readonly mentions?: boolean;
  readonly rate?: RateLimiter;
  readonly pace?: RateLimiter;
  /** What is done at a time; default: `bounds.work`. */
  readonly work?: WorkBounds;
  /** Told the code of each error that Discord answers with. */
  readonly onDiscordError?: (code: number | string) => void;
  /** Told where Discord has closed for good or stays away: the process should leave, and say so. */
  readonly onFatal: (error: OnRecordError) => void;
}

export interface Bot {
  /** Takes no more interactions, lets those under way get their answers, and lets go of the gateway. */
  stop(): Promise<void>;
  /** Whether the gateway is connected now. */
  isConnected(): boolean;
  /** Interactions that are being answered. */
  underWay(): number;
  /** Sends a message to a channel, or to a user directly. */
  send(to: { readonly channel: string } | { readonly user: string }, message: Reply): Promise<Delivery>;
}

/**
 * Logs in and answers interactions until stopped. Asks for the Guilds intent only (slash commands need no messages),
 * unless messages that mention the bot are to be answered; never for the content of messages.
 *
 * @throws UsageError where the token is refused, OnRecordError where Discord cannot be reached or closes for good.
 */
export async function startBot(
  services: BotContext,
  routes: Routes,
  { token, api, guildId, mentions = false, rate, pace, work, onDiscordError, onFatal }: BotOptions,
): Promise<Bot> {
  const { log } = services;
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, ...(mentions ? [GatewayIntentBits.GuildMessages] : [])],
    allowedMentions: { parse: [], repliedUser: false },
    rest: { api },
    makeCache: keepLittle,
  });
  const running = createCommandContext(services, rate, pace, work);
  const route = createRouter(routes, running, onDiscordError);
  const underWay = new Set<Promise<void>>();
  const noted = (error: unknown): void => log.error({ err: error }, 'which servers the bot is in could not be kept');

  const begin = (answering: Promise<void>): void => {
    const done = answering.finally(() => underWay.delete(done));
    underWay.add(done);
  };
  const take = (interaction: Interaction): void => begin(route(interaction));
  const stopMentions = mentions ? takeMentions(client, createMentionAnswerer(running), begin, log) : (): void => {};
  client.on(Events.InteractionCreate, take);
  client.on(Events.Error, (error) => log.warn({ err: error }, 'Discord client error'));
  client.on(Events.ShardError, (error) => log.warn({ err: error }, 'Discord gateway error; reconnecting'));

  let fail = onFatal;
  const watch = watchGateway(client, { log, onFatal: (error) => fail(error) });
  await Promise.race([
    // Discord may close for good before the bot was ever ready; the library waits on.
    new Promise<never>((_, reject) => (fail = reject)),
    Promise.all([
      new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve())),
      client.login(token).catch((error: unknown) => explain(error, api)),
    ]),
  ]);
  fail = onFatal;
  client.on(Events.GuildCreate, ({ id }) => {
    void services.guilds.join(id).catch(noted);
    void services.left.join(id).catch(noted);
  });
  client.on(Events.GuildDelete, ({ id }) => void services.left.leave(id).catch(noted));
  const present = [...client.guilds.cache.keys()];
  await services.guilds.start(present).catch(noted);
  await services.left.start(present, isOfOurShards(client)).catch(noted);
  log.info({ user: client.user?.tag, guilds: client.guilds.cache.size }, 'connected to Discord');
  // Nobody waits for it; of several shards one says it.
  if (client.isReady() && client.ws.shards.has(0))
    void noteUnregistered(
      client,
      routes.commands.map(({ data }) => data),
      guildId,
      log,
    );

  return {
    async stop() {
      watch.stop();
      client.off(Events.InteractionCreate, take);
      stopMentions();
      await Promise.allSettled(underWay);
      await client.destroy();
    },
    isConnected: watch.isConnected,
    underWay: () => underWay.size,
    send: sendTo(client, log),
  };
}

/** Whether a server is one that this process would be told of: others are another process's. */
function isOfOurShards(client: Client): (guild: string) => boolean {
  const count = client.options.shardCount ?? 1;
  return (guild) => client.ws.shards.has(ShardClientUtil.shardIdForGuildId(guild, count));
}

function explain(cause: unknown, api: string): never {
  const isRefused = cause instanceof DiscordjsError && cause.code === DiscordjsErrorCodes.TokenInvalid;
  const why = cause instanceof Error ? cause.message : String(cause);
  if (isRefused) throw new UsageError('Discord does not take the token: check DISCORD_TOKEN.', { cause });
  throw new OnRecordError(`Discord cannot be reached at ${api} (${why}): check the connection and DISCORD_API.`, {
    cause,
  });
}

/**
 * Notes in the log where Discord does not have our commands as they are: a bot that is there and has no commands is
 * what one sees who forgot to register them, or whose version has other ones. Never rejects: an answer to this is no
 * condition for answering.
 */
async function noteUnregistered(
  client: Client<true>,
  commands: readonly RESTPostAPIApplicationCommandsJSONBody[],
  guildId: string | undefined,
  log: Logger,
): Promise<void> {
  try {
    const { added, changed } = await syncCommands(client.rest, commands, {
      appId: client.application.id,
      dryRun: true,
      ...(guildId === undefined ? {} : { guildId }),
    });
    if (added.length + changed.length === 0) return;
    const where = guildId === undefined ? 'everywhere' : 'in that server';
    log.info(
      { commands: [...added, ...changed] },
      `Discord does not have these commands ${where} as they are now: npm run register`,
    );
  } catch (error) {
    log.debug({ err: error }, 'whether the commands are registered could not be asked');
  }
}
