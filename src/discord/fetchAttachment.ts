import { OnRecordError } from '../errors.ts';
import { bounds, limits } from './limits.ts';

/**
 * The bytes of a file that Discord keeps for us.
 *
 * @throws OnRecordError where it does not come, or is larger than Discord said.
 */
export async function fetchAttachment(url: string): Promise<Uint8Array> {
  const response = await fetch(url, { signal: AbortSignal.timeout(bounds.download) });
  if (!response.ok) throw new OnRecordError(`Discord answered ${response.status} for an attachment; try again.`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length > limits.attachmentBytes) throw new OnRecordError('An attachment is larger than Discord said; it was dropped.');
  return bytes;
}
