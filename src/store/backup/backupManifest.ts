import { z } from 'zod';
import { GENERATION_NAME } from '../embedded/generationFiles.ts';

/** Stands beside what was copied. */
export const BACKUP_FILE = 'BACKUP.json';

export const backupManifestSchema = z.object({
  /** Raised where an older backup would mean something else. */
  onRecordBackup: z.literal(1),
  /** ISO 8601. */
  createdAt: z.string(),
  generation: z.string().regex(GENERATION_NAME),
  /** SHA-256 of each file by its path, with forward slashes. */
  files: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
});

/** What a backup holds. */
export type BackupManifest = z.infer<typeof backupManifestSchema>;
