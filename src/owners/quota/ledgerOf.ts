import type { UploadLedger } from '../../domain/state.ts';

/**
 * The files of each server as they are in the folder: what was taken out by hand, or never came since its process was
 * killed, counts for nothing, and the rest as much as it is. One without a word is on its way, and counts as noted.
 *
 * @param sizeOf bytes of a file of the folder; null where there is none
 */
export function ledgerOf(uploads: UploadLedger, sizeOf: (file: string) => Promise<number | null>): UploadLedger {
  return {
    ...uploads,
    async of(guild) {
      const noted = await uploads.of(guild);
      const sizes = await Promise.all(noted.map(({ file }) => sizeOf(file)));
      return noted.flatMap((upload, n) => {
        const size = sizes[n] ?? null;
        return size === null ? [] : [{ ...upload, bytes: size > 0 ? size : upload.bytes }];
      });
    },
  };
}
