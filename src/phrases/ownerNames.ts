import type { Words } from './language.ts';

/** Names and descriptions of the commands and options of those who run a server, and of what came with them. */
export const ownerNames = {
  settings: [
    { en: 'settings', ar: 'إعدادات', es: 'ajustes', fr: 'réglages', de: 'einstellungen' },
    {
      en: 'How the bot answers in this server',
      ar: 'كيف يجيب البوت في هذا الخادم',
      es: 'Cómo responde el bot en este servidor',
      fr: 'Comment le bot répond dans ce serveur',
      de: 'Wie der Bot in diesem Server antwortet',
    },
  ],
} as const satisfies Record<string, readonly [Words, Words]>;
