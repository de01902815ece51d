import { TimestampStyles, time, userMention } from 'discord.js';
import type { AuditEntry } from '../../domain/state.ts';
import type { SettingBounds } from '../../owners/settings/boundSettings.ts';
import type { ServerSettings } from '../../owners/settings/serverSettings.ts';
import type { Language } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import { type Reply, container, reply, text } from '../elements/components.ts';
import { fitLines } from '../elements/pages/fitLines.ts';
import { bounds } from '../limits.ts';
import { label } from '../elements/label.ts';
import { ARROW, SETTING } from './noteChange.ts';
import { type Choice, optionsOf } from './optionsOf.ts';
import { settingPhrases } from './settingPhrases.ts';

/** Changes that are shown: each is a line of at most some 300 characters. */
const SHOWN = 10;

/** Which settings changed, from what to what, by whom and when; the newest first. */
export function renderChanges(entries: readonly AuditEntry[], language: Language): Reply {
  const lines = entries
    .filter(({ action }) => action.startsWith(SETTING))
    .slice(0, SHOWN)
    .map(({ at, user, action, outcome }) => {
      const name = action.slice(SETTING.length) as keyof ServerSettings;
      const what = name in settingPhrases ? phrase(language, settingPhrases[name]) : name;
      const when = time(new Date(at), TimestampStyles.ShortDateTime);
      return `- ${when} ${userMention(user)} **${label(what)}**: ${shown(name, outcome, language)}`;
    });
  return reply(
    container([
      text(
        [`### ${phrase(language, 'settingsChanges')}`, ...fitLines(lines, { room: bounds.wholeText }, language)].join(
          '\n',
        ) + none(lines, language),
      ),
    ]),
  );
}

function none(lines: readonly string[], language: Language): string {
  return lines.length === 0 ? `\n${phrase(language, 'logEmpty')}` : '';
}

/** A value as the form calls it; ids as the channels or roles that they stand for, which pings nobody. */
function shown(name: keyof ServerSettings, outcome: string, language: Language): string {
  const known = isChoice(name) ? optionsOf(name, ALL, language) : [];
  const values = outcome.split(ARROW).map((value) => known.find((one) => one.value === value)?.label ?? value);
  const sign = name === 'channels' || name === 'alerts' ? '#' : '@&';
  return label(values.join(ARROW), 400).replace(/\b\d{17,20}\b/g, (id) => `<${sign}${id}>`);
}

function isChoice(name: keyof ServerSettings): name is Choice {
  return name === 'answers' || name === 'language' || name === 'length' || name === 'mentions';
}

/** What was chosen may be more than may be chosen by now. */
const ALL: SettingBounds = { leastCooldown: 0, longest: 'all', mentions: true };
