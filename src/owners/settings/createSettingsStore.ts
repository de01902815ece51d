import type { Document, DocumentStore } from '../../domain/state.ts';
import { boundSettings, type SettingBounds } from './boundSettings.ts';
import { type ServerSettings, defaultSettings, serverSettingsSchema } from './serverSettings.ts';

/** The settings of all servers. */
export interface SettingsStore {
  /** How far they may go. */
  readonly bounds: SettingBounds;
  /** As they hold in a server; in direct messages (null) what holds where nothing is set. */
  of(guild: string | null): Promise<ServerSettings>;
  /** The servers whose managers set something. */
  guilds(): Promise<readonly string[]>;
  /**
   * Changes some of them, whoever else changes others meanwhile; returns them as they were and as they are.
   *
   * @throws where a value is none that the setting takes: a menu of ours never sends one.
   */
  change(guild: string, some: Partial<ServerSettings>): Promise<SettingsChange>;
  /**
   * Whether what a server set may be lost, and its managers set nothing since: what was for some alone would be for
   * everybody.
   */
  mayBeLost(guild: string | null): Promise<boolean>;
  /** Puts all of them back to what holds where nothing is set. */
  reset(guild: string): Promise<SettingsChange>;
}

export interface SettingsChange {
  readonly before: ServerSettings;
  readonly after: ServerSettings;
}

/** For how long, in milliseconds, another process's change may go unseen: each interaction asks for the settings. */
const FRESH = 5_000;
const KIND = 'settings';

/**
 * Kept as one document a server; only what was set is in it, so that a default that changes changes for all who left
 * it. What was read is held for a moment.
 *
 * @param options.now milliseconds, from whenever
 * @param options.isUnsure whether what was kept before may be lost
 */
export function createSettingsStore(
  documents: DocumentStore,
  bounds: SettingBounds,
  {
    now = () => performance.now(),
    isUnsure = async () => false,
  }: { readonly now?: () => number; isUnsure?(): Promise<boolean> } = {},
): SettingsStore {
  const held = new Map<string, { readonly until: number; readonly settings: ServerSettings }>();

  function hold(guild: string, settings: ServerSettings): ServerSettings {
    for (const [other, { until }] of held) if (until <= now()) held.delete(other);
    held.set(guild, { until: now() + FRESH, settings });
    return settings;
  }

  async function write(
    guild: string,
    change: (set: Partial<ServerSettings>) => Partial<ServerSettings>,
  ): Promise<SettingsChange> {
    for (;;) {
      const found = await documents.get(placeOf(guild));
      const set = setIn(found);
      const next = change(set);
      serverSettingsSchema.parse(next);
      // Somebody else was first: once more, on what they wrote.
      if ((await documents.put(placeOf(guild), next, found?.version ?? 0)) === null) continue;
      return { before: whole(set), after: hold(guild, whole(next)) };
    }
  }

  const whole = (set: Partial<ServerSettings>): ServerSettings => boundSettings({ ...defaultSettings, ...set }, bounds);

  return {
    bounds,
    async of(guild) {
      if (guild === null) return whole({});
      const known = held.get(guild);
      if (known !== undefined && known.until > now()) return known.settings;
      return hold(guild, whole(setIn(await documents.get(placeOf(guild)))));
    },
    mayBeLost: async (guild) => guild !== null && (await isUnsure()) && (await documents.get(placeOf(guild))) === null,
    guilds: async () => (await documents.everywhere(KIND)).flatMap(({ guild }) => guild ?? []),
    change: (guild, some) => write(guild, (set) => ({ ...set, ...some })),
    reset: (guild) => write(guild, () => ({})),
  };
}

function placeOf(guild: string) {
  return { guild, kind: KIND, key: 'all' };
}

/** What was set, without what this version does not know or no longer takes. */
function setIn(found: Document | null): Partial<ServerSettings> {
  const value = (found?.value ?? {}) as Record<string, unknown>;
  const known = Object.entries(serverSettingsSchema.shape).flatMap(([name, schema]) => {
    const parsed = name in value ? schema.safeParse(value[name]) : null;
    return parsed?.success === true ? [[name, parsed.data]] : [];
  });
  return Object.fromEntries(known) as Partial<ServerSettings>;
}
