import { z } from 'zod';
import { type ServerSettings, serverSettingsSchema } from './serverSettings.ts';

/** What `/settings` exports and imports. The number is raised where an older file would mean something else. */
const fileSchema = z.strictObject({ onRecordSettings: z.literal(1), settings: serverSettingsSchema });

export function writeSettingsFile(settings: ServerSettings): string {
  return `${JSON.stringify({ onRecordSettings: 1, settings }, null, 2)}\n`;
}

/** The settings in a file, or what is wrong with it: the first thing, and where it stands. */
export function readSettingsFile(text: string): { settings: ServerSettings } | { problem: string } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { problem: 'it is no JSON; export the settings of a server, and change that file' };
  }
  const parsed = fileSchema.safeParse(json);
  if (parsed.success) return { settings: parsed.data.settings };
  const [issue] = parsed.error.issues;
  return { problem: `${issue?.path.join('.') || 'the file'}: ${issue?.message ?? 'is not understood'}` };
}
