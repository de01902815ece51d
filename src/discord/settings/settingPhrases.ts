import type { ServerSettings } from '../../owners/settings/serverSettings.ts';
import type { PhraseKey } from '../../phrases/phrases.ts';

/** What each setting is called. */
export const settingPhrases = {
  corpora: 'setCorpora',
  channels: 'setChannels',
  askRoles: 'setAskRoles',
  uploadRoles: 'setUploadRoles',
  reindexRoles: 'setReindexRoles',
  answers: 'setAnswers',
  language: 'setLanguage',
  length: 'setLength',
  mentions: 'setMentions',
  alerts: 'setAlerts',
  cooldown: 'setCooldown',
} as const satisfies Readonly<Record<keyof ServerSettings, PhraseKey>>;
