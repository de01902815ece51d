import { z } from 'zod';

/** Ids of channels or roles; Discord's menus hold no more. */
const ids = z
  .array(z.string().regex(/^\d{17,20}$/))
  .max(25)
  .readonly();

/** What the managers of one server set, and what holds where they set nothing. */
export const serverSettingsSchema = z.strictObject({
  /** Names of the corpora that are asked, first the one that is meant where none is named; none: as it is meant to. */
  corpora: z.array(z.string().max(32)).max(25).readonly().default([]),
  /** Channels where questions are answered, their threads with them; none: everywhere. */
  channels: ids.default([]),
  /** Roles that may ask; none: everybody. */
  askRoles: ids.default([]),
  /** Roles that may add and take back articles, beside those who manage the server. */
  uploadRoles: ids.default([]),
  /** Roles that may have the index built anew, beside those who manage the server. */
  reindexRoles: ids.default([]),
  /** Who sees an answer where whoever asks does not choose. */
  answers: z.enum(['public', 'private']).default('public'),
  /** Language of replies; `reader`: that of whoever asks. */
  language: z.enum(['reader', 'en', 'ar', 'es', 'fr', 'de']).default('reader'),
  /** Excerpts a side, or in all where an answer is not set out by side. */
  length: z.enum(['1', '3', 'all']).default('all'),
  /** Whether messages that mention the bot are answered, for everybody to see. */
  mentions: z.enum(['off', 'on']).default('off'),
  /** Channel that is told what is amiss with the articles; null: none. */
  alerts: z
    .string()
    .regex(/^\d{17,20}$/)
    .nullable()
    .default(null),
  /** Seconds that a member waits from one question to the next. */
  cooldown: z.int().min(0).max(3600).default(0),
});

export type ServerSettings = Readonly<z.infer<typeof serverSettingsSchema>>;

export const defaultSettings: ServerSettings = serverSettingsSchema.parse({});

/** The names of all settings, in the order in which they are shown. */
export const settingNames = Object.keys(serverSettingsSchema.shape) as readonly (keyof ServerSettings)[];
