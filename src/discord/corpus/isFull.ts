import type { Upload } from '../../domain/state.ts';
import { bounds } from '../limits.ts';

/** Whether one more file of so many bytes would be over what a server may have in the corpus. */
export function isFull(uploads: readonly Pick<Upload, 'bytes'>[], more: number): boolean {
  const { count, bytes } = bounds.uploads;
  return uploads.length >= count || uploads.reduce((sum, one) => sum + one.bytes, more) > bytes;
}
