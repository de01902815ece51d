import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UsageError } from '../errors.ts';

/**
 * Listens on an address, and gives the port: where 0 is asked for, the one that the system chose.
 *
 * @param place the settings that name the address
 * @param todo what to do where it cannot be listened on
 * @throws UsageError that says why not.
 */
export async function listenOn(
  server: Server,
  { host, port }: { readonly host: string; readonly port: number },
  place: string,
  todo = 'choose others',
): Promise<number> {
  server.listen(port, host);
  await once(server, 'listening').catch((cause: unknown) => {
    throw new UsageError(`${place} cannot be listened on${whyNot(cause)}; ${todo}.`, { cause });
  });
  return (server.address() as AddressInfo).port;
}

/** What the system said, in words. */
function whyNot(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const known: Readonly<Record<string, string>> = {
    EADDRINUSE: ', since the port is in use',
    EADDRNOTAVAIL: ', since that is no address of this machine',
    ENOTFOUND: ', since there is no such address',
    EACCES: ', since this user may not',
  };
  return known[code] ?? (code === '' ? '' : ` (${code})`);
}
