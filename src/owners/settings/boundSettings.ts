import type { ServerSettings } from './serverSettings.ts';

/** How far the settings of a server may go, as whoever runs the bot decides. */
export interface SettingBounds {
  /** Seconds that everybody waits between two questions at least. */
  readonly leastCooldown: number;
  /** The longest answer that a server may choose. */
  readonly longest: ServerSettings['length'];
  /** Whether it may have messages answered that mention the bot; where nothing is said, not. */
  readonly mentions?: boolean;
}

const LENGTHS: readonly ServerSettings['length'][] = ['1', '3', 'all'];

/** Settings as they hold: what goes further than it may is cut to what may be. */
export function boundSettings(settings: ServerSettings, bounds: SettingBounds): ServerSettings {
  const length = lengthsWithin(bounds).includes(settings.length) ? settings.length : bounds.longest;
  const mentions = bounds.mentions === true ? settings.mentions : 'off';
  return { ...settings, length, mentions, cooldown: Math.max(settings.cooldown, bounds.leastCooldown) };
}

/** The lengths of an answer that a server may choose. */
export function lengthsWithin({ longest }: SettingBounds): readonly ServerSettings['length'][] {
  return LENGTHS.slice(0, LENGTHS.indexOf(longest) + 1);
}
