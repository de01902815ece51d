import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UsageError } from '../errors.ts';

/**
 * Listens on an address, and gives the port: where 0 is asked for, the one that the system chose.
 *
 * @param refusal what to say, and to do, where it cannot be listened on
 * @throws UsageError with the refusal.
 */
export async function listenOn(
  server: Server,
  { host, port }: { readonly host: string; readonly port: number },
  refusal: string,
): Promise<number> {
  server.listen(port, host);
  await once(server, 'listening').catch((cause: unknown) => {
    throw new UsageError(refusal, { cause });
  });
  return (server.address() as AddressInfo).port;
}
