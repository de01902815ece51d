import {
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
  type APIActionRowComponent,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
} from 'discord.js';
import type { SettingBounds } from '../../owners/settings/boundSettings.ts';
import type { ServerSettings } from '../../owners/settings/serverSettings.ts';
import type { Language } from '../../phrases/language.ts';
import { phraseOfNumber } from '../../phrases/phraseOfNumber.ts';
import { phrase } from '../../phrases/phrase.ts';
import { type Reply, button, container, divider, reply, row, text } from '../elements/components.ts';
import { writeCustomId } from '../elements/customId.ts';
import { limits } from '../limits.ts';
import { type Choice, optionsOf } from './optionsOf.ts';
import { settingPhrases } from './settingPhrases.ts';

interface View {
  readonly settings: ServerSettings;
  readonly bounds: SettingBounds;
  readonly language: Language;
  /** Whether there are several corpora to choose from. */
  readonly areSeveral: boolean;
  /** What has just been done. */
  readonly note?: string;
}

/** The settings of a server as a form: each as it is, in a menu that changes it at once. */
export function renderSettings({ settings, bounds, language, areSeveral, note }: View): Reply {
  const { channels, askRoles, uploadRoles, reindexRoles } = settings;
  const roles = { askRoles, uploadRoles, reindexRoles };
  const chosen = (name: Choice) => optionsOf(name, bounds, language);
  return reply(
    container([
      text(
        [
          `### ${phrase(language, 'settingsTitle')}`,
          `-# ${phrase(language, 'settingsHint')}`,
          ...(note === undefined ? [] : [note]),
        ].join('\n'),
      ),
      ...field('channels', language, {
        type: ComponentType.ChannelSelect,
        channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum],
        default_values: channels.map((id) => ({ id, type: SelectMenuDefaultValueType.Channel })),
        ...anyNumber('channels'),
      }),
      ...(['askRoles', 'uploadRoles', 'reindexRoles'] as const).flatMap((name) =>
        field(name, language, {
          type: ComponentType.RoleSelect,
          default_values: roles[name].map((id) => ({ id, type: SelectMenuDefaultValueType.Role })),
          ...anyNumber(name),
        }),
      ),
      ...(
        ['answers', 'language', 'length', ...(bounds.mentions === true ? (['mentions'] as const) : [])] as const
      ).flatMap((name) =>
        field(name, language, {
          type: ComponentType.StringSelect,
          custom_id: writeCustomId('settings', name),
          options: chosen(name).map((option) => ({ ...option, default: option.value === settings[name] })),
        }),
      ),
      ...field('alerts', language, {
        type: ComponentType.ChannelSelect,
        channel_types: [ChannelType.GuildText],
        default_values:
          settings.alerts === null ? [] : [{ id: settings.alerts, type: SelectMenuDefaultValueType.Channel }],
        ...anyNumber('alerts'),
        max_values: 1,
      }),
      divider,
      text(`**${phrase(language, 'setCooldown')}**: ${phraseOfNumber(settings.cooldown, language)}`),
      row(
        button(phrase(language, 'cooldownButton'), writeCustomId('settings', 'cooldown')),
        button(phrase(language, 'settingsChanges'), writeCustomId('settings', 'changes')),
        button(phrase(language, 'export'), writeCustomId('settings', 'export')),
        button(phrase(language, 'import'), writeCustomId('settings', 'import')),
        button(phrase(language, 'reset'), writeCustomId('settings', 'reset')),
      ),
      // A form of its own: a message has no room for one more menu here.
      ...(areSeveral ? [row(button(phrase(language, 'setCorpora'), writeCustomId('setup', 'show')))] : []),
    ]),
  );
}

function field(
  name: keyof ServerSettings,
  language: Language,
  menu: APIComponentInMessageActionRow,
): APIComponentInContainer[] {
  const rowOf: APIActionRowComponent<APIComponentInMessageActionRow> = row(menu);
  return [text(`**${phrase(language, settingPhrases[name])}**`), rowOf];
}

function anyNumber(name: keyof ServerSettings) {
  return { custom_id: writeCustomId('settings', name), min_values: 0, max_values: limits.choices };
}
