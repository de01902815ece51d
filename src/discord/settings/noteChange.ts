import type { RepliableInteraction } from 'discord.js';
import type { SettingsChange } from '../../owners/settings/createSettingsStore.ts';
import { type ServerSettings, settingNames } from '../../owners/settings/serverSettings.ts';
import type { BotContext } from '../interaction/botContext.ts';
import { noteAction } from '../manage/noteAction.ts';

/** What the actions are called that change a setting: this, and the setting's name. */
export const SETTING = 'settings.';
/** Between what it was and what it is. */
export const ARROW = ' → ';

/** Writes down for the server's managers what is another now: "settings.answers: public → private". */
export async function noteChange(
  interaction: RepliableInteraction,
  { before, after }: SettingsChange,
  context: Pick<BotContext, 'state' | 'log'>,
): Promise<void> {
  for (const name of settingNames) {
    const [was, is] = [written(before[name]), written(after[name])];
    if (was !== is) await noteAction(interaction, `${SETTING}${name}`, `${was}${ARROW}${is}`, context);
  }
}

function written(value: ServerSettings[keyof ServerSettings]): string {
  if (value === null) return '–';
  return typeof value === 'object' ? value.join(', ') || '–' : String(value);
}
