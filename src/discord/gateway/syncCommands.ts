import { Routes, type REST, type RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';

export interface SyncPlan {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

export interface SyncOptions {
  readonly appId: string;
  /** One guild, for development: changes show at once. Absent: everywhere. */
  readonly guildId?: string;
  /** Compare only. */
  readonly dryRun?: boolean;
}

/**
 * Makes Discord's list of our commands equal to this one: compares first, and writes (one bulk PUT) only where
 * something differs.
 *
 * @throws the library's error where Discord refuses.
 */
export async function syncCommands(
  rest: REST,
  commands: readonly RESTPostAPIApplicationCommandsJSONBody[],
  options: SyncOptions,
): Promise<SyncPlan> {
  const { appId, guildId, dryRun } = options;
  const route =
    guildId === undefined ? Routes.applicationCommands(appId) : Routes.applicationGuildCommands(appId, guildId);
  // Contexts and integration types belong to global commands only; Discord does not give them back for a guild's.
  const wanted =
    guildId === undefined
      ? commands
      : commands.map(({ contexts: _contexts, integration_types: _types, ...command }) => command);
  const registered = (await rest.get(route, {
    query: new URLSearchParams({ with_localizations: 'true' }),
  })) as RESTPostAPIApplicationCommandsJSONBody[];
  const plan = compareCommands(wanted, registered, guildId !== undefined);
  const differs = plan.added.length + plan.changed.length + plan.removed.length > 0;
  if (differs && dryRun !== true) await rest.put(route, { body: wanted });
  return plan;
}

interface Definition {
  readonly name: string;
  readonly type?: number | undefined;
}

function compareCommands(wanted: readonly Definition[], registered: readonly Definition[], inGuild: boolean): SyncPlan {
  const form = (command: Definition) =>
    JSON.stringify(essence(command, inGuild ? [...serverOnly, 'contexts', 'integration_types'] : serverOnly));
  const before = new Map(registered.map((command) => [keyOf(command), command]));
  const after = new Map(wanted.map((command) => [keyOf(command), command]));
  const names = (commands: readonly Definition[]) => commands.map(({ name }) => name);
  return {
    added: names(wanted.filter((command) => !before.has(keyOf(command)))),
    changed: names(
      wanted.filter((command) => {
        const old = before.get(keyOf(command));
        return old !== undefined && form(old) !== form(command);
      }),
    ),
    removed: names(registered.filter((command) => !after.has(keyOf(command)))),
  };
}

function keyOf(command: Definition): string {
  return `${String(command.type ?? 1)} ${command.name}`;
}

/** What Discord adds to a definition. */
const serverOnly: readonly string[] = [
  'id',
  'application_id',
  'guild_id',
  'version',
  'handler',
  'dm_permission',
  'default_permission',
  'name_localized',
  'description_localized',
];

/** A definition without what Discord adds and without defaults, keys sorted: equal texts mean equal commands. */
function essence(value: unknown, skip: readonly string[]): unknown {
  if (Array.isArray(value)) {
    const items: unknown[] = value.map((item) => essence(item, skip));
    // Contexts and integration types are sets.
    return items.every((item) => typeof item === 'number') ? items.toSorted((a, b) => a - b) : items;
  }
  if (typeof value !== 'object' || value === null) return isDefault(value) ? undefined : value;
  const entries = Object.entries(value)
    .filter(([key]) => !skip.includes(key))
    .map(([key, inner]) => [key, essence(inner, skip)] as const)
    .filter(([, inner]) => inner !== undefined && !(typeof inner === 'object' && Object.keys(inner ?? {}).length === 0))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}

function isDefault(value: unknown): boolean {
  return value === null || value === undefined || value === false || value === '';
}
