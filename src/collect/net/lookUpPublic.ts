import dns from 'node:dns';
import type { LookupFunction } from 'node:net';

/** A host that leads somewhere it may not. */
export class AddressError extends Error {}

/** Addresses of a host. */
export type Resolve = (host: string) => Promise<readonly dns.LookupAddress[]>;

export const resolveByDns: Resolve = (host) => dns.promises.lookup(host, { all: true, verbatim: true });

/**
 * A look-up for sockets that gives only addresses that were checked, so that what is connected to is what was looked
 * at, whatever the name means a moment later. A host with one address that is not allowed has none.
 */
export function createLookUp(resolve: Resolve, isAllowed: (address: string) => boolean): LookupFunction {
  return (host, options, done) => {
    resolve(host).then(
      (found) => {
        const [first] = found;
        if (first === undefined || !found.every(({ address }) => isAllowed(address)))
          done(new AddressError('leads to an address that is not on the public net'), '', 0);
        else if (options.all === true) done(null, [...found]);
        else done(null, first.address, first.family);
      },
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), '', 0),
    );
  };
}
