import type { AuditEntry } from '../../domain/state.ts';
import type { SettingBounds } from '../../owners/settings/boundSettings.ts';
import type { ServerSettings } from '../../owners/settings/serverSettings.ts';
import type { Language } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import { label } from '../elements/label.ts';
import { ARROW, SETTING } from './noteChange.ts';
import { type Choice, optionsOf } from './optionsOf.ts';
import { settingPhrases } from './settingPhrases.ts';

/** Which setting was changed, and from what to what, as the form calls it: for a message. Null for another action. */
export function describeChange(
  { action, outcome }: Pick<AuditEntry, 'action' | 'outcome'>,
  language: Language,
): { readonly what: string; readonly change: string } | null {
  if (!action.startsWith(SETTING)) return null;
  const name = action.slice(SETTING.length) as keyof ServerSettings;
  const what = name in settingPhrases ? phrase(language, settingPhrases[name]) : name;
  return { what: label(what), change: shown(name, outcome, language) };
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
