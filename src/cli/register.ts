import { REST, Routes } from 'discord.js';
import { allCommands } from '../../commands/all.ts';
import { readConfig } from '../config.ts';
import { syncCommands, type SyncPlan } from '../discord/gateway/syncCommands.ts';
import { OnRecordError, UsageError } from '../errors.ts';
import { print, runCli } from './run/runCli.ts';

await runCli(
  {
    name: 'register',
    summary: 'Tells Discord which commands there are; writes only where something differs from what is registered.',
    operands: '',
    options: { guild: { type: 'string' }, 'dry-run': { type: 'boolean' }, remove: { type: 'boolean' } },
    help: {
      guild: 'only in the guild with this id, where changes show at once (default: DISCORD_GUILD_ID, or everywhere)',
      'dry-run': 'say what would be written, and write nothing',
      remove: 'take all commands back instead',
    },
  },
  async ({ guild, 'dry-run': dryRun, remove }) => {
    const { discord } = readConfig();
    if (discord.token === undefined && dryRun === true) {
      const names = remove === true ? [] : allCommands.map(({ data }) => data.name);
      await print(
        `Without DISCORD_TOKEN nothing can be compared; registered would be ${names.join(', ') || 'nothing'}.\n`,
      );
      return;
    }
    if (discord.token === undefined)
      throw new UsageError('Set DISCORD_TOKEN (in the environment or in .env) to register commands.');
    const guildId = guild ?? discord.guildId;
    if (guildId !== undefined && !/^\d{17,20}$/.test(guildId))
      throw new UsageError('--guild takes a Discord id: 17 to 20 digits.');
    const rest = new REST({ api: discord.api, version: '10' }).setToken(discord.token);
    const appId = discord.appId ?? (await askAppId(rest));
    const plan = await syncCommands(rest, remove === true ? [] : allCommands.map(({ data }) => data), {
      appId,
      ...(guildId === undefined ? {} : { guildId }),
      ...(dryRun === undefined ? {} : { dryRun }),
    }).catch(explain);
    await print(`${describe(plan, guildId === undefined ? 'everywhere' : `in guild ${guildId}`, dryRun === true)}\n`);
  },
);

async function askAppId(rest: REST): Promise<string> {
  const app = (await rest.get(Routes.currentApplication()).catch(explain)) as { id: string };
  return app.id;
}

function explain(cause: unknown): never {
  const why = cause instanceof Error ? cause.message : String(cause);
  throw new OnRecordError(
    `The commands could not be registered: ${why}\n` +
      'Check DISCORD_TOKEN, DISCORD_APP_ID and --guild, and that this machine reaches DISCORD_API.',
    { cause },
  );
}

function describe({ added, changed, removed }: SyncPlan, where: string, dryRun: boolean): string {
  const parts = [
    ...(added.length === 0 ? [] : [`added ${added.join(', ')}`]),
    ...(changed.length === 0 ? [] : [`changed ${changed.join(', ')}`]),
    ...(removed.length === 0 ? [] : [`removed ${removed.join(', ')}`]),
  ];
  if (parts.length === 0) return `Nothing to do: the commands registered ${where} are these.`;
  return `${dryRun ? 'Would have, ' : ''}${where}: ${parts.join('; ')}.`;
}
