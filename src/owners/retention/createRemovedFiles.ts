import { z } from 'zod';
import type { SeedProblem } from '../../domain/seed.ts';
import type { StateStore, Upload } from '../../domain/state.ts';
import { QUOTA, createQuota } from '../quota/createQuota.ts';

/** A file that a server took back, and may put back for a while. */
export interface RemovedFile extends Upload {
  /** Milliseconds since 1970. */
  readonly removedAt: number;
}

export interface RemovedFiles {
  /** Takes one of a server's files out of the articles; returns why it could not, or null. */
  remove(upload: Upload): Promise<SeedProblem | null>;
  /** Puts one back; returns why it could not (`full`: the server may have no more), or null. */
  restore(guild: string, file: string): Promise<SeedProblem | 'full' | null>;
  /** Those of a server that can be put back, by name. */
  of(guild: string): Promise<readonly RemovedFile[]>;
  /** Deletes for good what was taken back long enough ago. */
  sweep(): Promise<void>;
  /** Deletes for good all files that a server added, taken back or not. */
  forget(guild: string): Promise<void>;
}

/** What is done to the folder of articles, as `ingest/build` does it. */
export interface SeedFolder {
  /** Keeps it for this server: another may take back one of the same name meanwhile. */
  removeSeed(guild: string, name: string): Promise<SeedProblem | null>;
  /** Notes whose it is (`own`) before it is there; where that returns false it stays out (`full`). */
  restoreSeed(guild: string, name: string, own: () => Promise<boolean>): Promise<SeedProblem | 'full' | null>;
  /** Deletes what `removeSeed` kept; nothing where it kept nothing of that name. */
  purgeSeed(guild: string, name: string): Promise<void>;
}

/** How long, in milliseconds, a file that was taken back can be put back: 30 days. */
export const REMOVED_FOR = 30 * 86_400_000;

const KIND = 'removed';
const removedSchema = z.object({ bytes: z.number(), at: z.string(), removedAt: z.number() });

/** @param now milliseconds since 1970 */
export function createRemovedFiles(
  state: Pick<StateStore, 'documents' | 'uploads'>,
  { removeSeed, restoreSeed, purgeSeed }: SeedFolder,
  now: () => number = Date.now,
): RemovedFiles {
  const { documents, uploads } = state;
  const quota = createQuota(state);
  const place = (guild: string, key: string) => ({ guild, kind: KIND, key });
  const of = async (guild: string): Promise<readonly RemovedFile[]> =>
    (await documents.list(guild, KIND)).map(({ key, value }) => ({ guild, file: key, ...removedSchema.parse(value) }));

  /** Deletes the oldest of a server's that are more than is kept: as much as it may have in the corpus. */
  async function letGo(guild: string): Promise<void> {
    let [count, total] = [0, 0];
    for (const { file, bytes } of (await of(guild)).toSorted((a, b) => b.removedAt - a.removedAt)) {
      [count, total] = [count + 1, total + bytes];
      if (count <= QUOTA.count && total <= QUOTA.bytes) continue;
      await purgeSeed(guild, file);
      await documents.remove(place(guild, file));
    }
  }

  return {
    of,
    async remove({ guild, file, bytes, at }) {
      // First that it is kept: what nobody knows of would neither be put back nor go.
      const before = await documents.get(place(guild, file));
      const version = await documents.put(place(guild, file), { bytes, at, removedAt: now() }, before?.version ?? 0);
      const problem = await removeSeed(guild, file);
      if (problem !== null) {
        if (before === null) await documents.remove(place(guild, file));
        else await documents.put(place(guild, file), before.value, version ?? before.version);
        return problem;
      }
      await uploads.remove(guild, file);
      await letGo(guild);
      return null;
    },
    async restore(guild, file) {
      const found = (await of(guild)).find((one) => one.file === file);
      if (found === undefined) return { file, problem: 'was not taken back here, or too long ago' };
      let isNoted = false;
      const problem = await restoreSeed(guild, file, async () => {
        isNoted = await quota.take({ guild, file, bytes: found.bytes, at: found.at });
        return isNoted;
      });
      if (problem === null) await documents.remove(place(guild, file));
      else if (isNoted) await uploads.remove(guild, file);
      return problem;
    },
    async sweep() {
      for (const { guild, key, value, version } of await documents.everywhere(KIND)) {
        if (guild === null || removedSchema.parse(value).removedAt > now() - REMOVED_FOR) continue;
        await purgeSeed(guild, key);
        await documents.remove(place(guild, key), version);
      }
    },
    async forget(guild) {
      for (const { file } of await uploads.of(guild)) {
        await removeSeed(guild, file);
        await purgeSeed(guild, file);
      }
      for (const { file } of await of(guild)) await purgeSeed(guild, file);
    },
  };
}
