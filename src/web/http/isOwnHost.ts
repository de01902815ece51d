import { isLoopback } from '../../text/isLoopback.ts';

/** Where the reader listens, and under which address people reach it. */
export interface Place {
  /** The address that is listened on. */
  readonly host: string;
  /** The public address, where there is one. */
  readonly url?: string | undefined;
}

/**
 * Whether a request is meant for this reader. A page of somebody else's may give its own name the address of this
 * machine (DNS rebinding): its requests come with that name, and are refused. Where the reader listens to a network and
 * no public address is set, any name may be its own.
 *
 * @param host the request's `Host`
 */
export function isOwnHost(host: string | undefined, place: Place): boolean {
  if (host === undefined || !URL.canParse(`http://${host}`)) return false;
  const { hostname } = new URL(`http://${host}`);
  if (isLoopback(hostname) || hostname === place.host) return true;
  return place.url === undefined ? !isLoopback(place.host) : hostname === new URL(place.url).hostname;
}
