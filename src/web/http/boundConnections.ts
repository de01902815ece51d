import type { Socket } from 'node:net';
import { isLoopback } from '../../text/isLoopback.ts';
import { clientOf } from './clientOf.ts';

/** What of a connection is looked at. */
type Connection = Pick<Socket, 'remoteAddress' | 'destroy' | 'once'>;

/**
 * Ends connections that are more than `most` of one address (of IPv6, of its network), so that nobody takes up all that
 * there may be. Those of this machine are not counted: a proxy there brings everybody's.
 */
export function boundConnections(most: number): (connection: Connection) => void {
  const held = new Map<string, number>();
  return (connection) => {
    const { remoteAddress: address } = connection;
    if (address === undefined || isLoopback(address)) return;
    const client = clientOf(address, undefined);
    const count = held.get(client) ?? 0;
    if (count >= most) return void connection.destroy();
    held.set(client, count + 1);
    connection.once('close', () => {
      const left = (held.get(client) ?? 1) - 1;
      if (left === 0) held.delete(client);
      else held.set(client, left);
    });
  };
}
