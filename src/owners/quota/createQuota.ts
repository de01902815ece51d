import type { StateStore, Upload } from '../../domain/state.ts';
import { withTurn } from './withTurn.ts';

/** Files, and bytes of them, that one server may have in a corpus at a time: sent, fetched or put back. */
export const QUOTA = { count: 200, bytes: 50 * 1024 * 1024 };

export interface Quota {
  /** Whether a new file of so many bytes would fit by now. */
  hasRoom(guild: string, bytes: number): Promise<boolean>;
  /**
   * Notes a file of a server where there is room for it, in the place of one of that name; returns whether there was.
   * Of several that come at the same moment, whatever brings them, the first has the room.
   */
  take(upload: Upload): Promise<boolean>;
}

export function createQuota({ documents, uploads }: Pick<StateStore, 'documents' | 'uploads'>): Quota {
  async function fits(guild: string, more: number, file?: string): Promise<boolean> {
    const others = (await uploads.of(guild)).filter((one) => one.file !== file);
    const bytes = others.reduce((sum, one) => sum + one.bytes, more);
    return others.length < QUOTA.count && bytes <= QUOTA.bytes;
  }

  return {
    hasRoom: (guild, bytes) => fits(guild, bytes),
    take: (upload) =>
      withTurn(documents, { guild: upload.guild, kind: 'quota', key: 'turn' }, async () => {
        if (!(await fits(upload.guild, upload.bytes, upload.file))) return false;
        await uploads.add(upload);
        return true;
      }),
  };
}
