import { z } from 'zod';
import ar from 'zod/v4/locales/ar.js';
import de from 'zod/v4/locales/de.js';
import en from 'zod/v4/locales/en.js';
import es from 'zod/v4/locales/es.js';
import fr from 'zod/v4/locales/fr.js';
import { type ServerSettings, serverSettingsSchema } from './serverSettings.ts';

/** What `/settings` exports and imports. The number is raised where an older file would mean something else. */
const fileSchema = z.strictObject({ onRecordSettings: z.literal(1), settings: serverSettingsSchema });

/** What a value should have been, in words of the library that looks at it. */
const IN_WORDS = { ar, de, en, es, fr } as const;

export function writeSettingsFile(settings: ServerSettings): string {
  return `${JSON.stringify({ onRecordSettings: 1, settings }, null, 2)}\n`;
}

/**
 * The settings in a file, or what is wrong with it: the first thing, and where it stands.
 *
 * @param language in which it is said what a value should have been; the rest is in English
 */
export function readSettingsFile(
  text: string,
  language: keyof typeof IN_WORDS,
): { settings: ServerSettings } | { problem: string } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { problem: 'it is no JSON; export the settings of a server, and change that file' };
  }
  const parsed = fileSchema.safeParse(json, { error: IN_WORDS[language]().localeError });
  if (parsed.success) return { settings: parsed.data.settings };
  const [issue] = parsed.error.issues;
  return { problem: `${issue?.path.join('.') || 'onRecordSettings'}: ${issue?.message ?? 'is not understood'}` };
}
