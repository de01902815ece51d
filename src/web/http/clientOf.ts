import { isIPv6 } from 'node:net';
import { isLoopback } from '../../text/isLoopback.ts';

/**
 * Who asks, as a key for the pace: the address of the connection. Behind a proxy on this machine, which is there where
 * the reader has a public address, it is the last one that the proxy added to `X-Forwarded-For`; what stands before it
 * anybody may write.
 *
 * @param peer address of the connection; undefined where there is none, as in a test
 * @param forwarded the header, where a proxy is expected
 */
export function clientOf(peer: string | undefined, forwarded: string | undefined): string {
  const last = forwarded?.split(',').at(-1)?.trim();
  const address = peer !== undefined && isLoopback(peer) && last ? last : (peer ?? 'nobody');
  return isIPv6(address) && !address.includes('.') ? networkOf(address) : address;
}

/** A household has a whole /64 to write from. */
function networkOf(address: string): string {
  const [head = '', tail] = address.toLowerCase().split('%', 1)[0]?.split('::') ?? [];
  const groups = head === '' ? [] : head.split(':');
  const end = tail === undefined || tail === '' ? [] : tail.split(':');
  const all = tail === undefined ? groups : [...groups, ...Array(8 - groups.length - end.length).fill('0'), ...end];
  return `${all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
