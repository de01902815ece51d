import { OnRecordError } from '../../errors.ts';
import { bounds, limits } from '../limits.ts';

/** Where Discord keeps what people upload. */
const HOSTS: readonly string[] = ['cdn.discordapp.com', 'media.discordapp.net'];

/**
 * The bytes of a file that Discord keeps for us. The address comes over the gateway and is not taken on trust: it must
 * be one of Discord's hosts over https, or the host of the API base that the bot was given (a test server has no
 * other), it may lead nowhere else, and no more is read than a file may have.
 *
 * @param api base of Discord's REST API
 * @throws OnRecordError where it is another host, does not come in time, or is larger than a file may be.
 */
export async function fetchAttachment(url: string, api: string): Promise<Uint8Array> {
  if (!isDiscords(url, api)) throw new OnRecordError('An attachment is not on a host of Discord; it was not fetched.');
  // One deadline for the answer and for all of its bytes.
  const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(bounds.download) });
  if (!response.ok || response.body === null) {
    await response.body?.cancel();
    throw new OnRecordError(`Discord answered ${response.status} for an attachment; try again.`);
  }
  return readAtMost(limits.attachmentBytes, response.body);
}

function isDiscords(url: string, api: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, port, origin } = new URL(url);
  return (protocol === 'https:' && port === '' && HOSTS.includes(hostname)) || origin === new URL(api).origin;
}

/** Leaving the loop early closes the connection. */
async function readAtMost(most: number, body: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > most) throw new OnRecordError('An attachment is larger than Discord said; it was dropped.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}
