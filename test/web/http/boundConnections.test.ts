import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { boundConnections } from '../../../src/web/http/boundConnections.ts';

/** A connection as far as it is looked at. */
class Connection extends EventEmitter {
  isEnded = false;
  readonly remoteAddress: string;

  constructor(remoteAddress: string) {
    super();
    this.remoteAddress = remoteAddress;
  }

  destroy(): never {
    this.isEnded = true;
    return this as never;
  }
}

it('ends what is too many of one address or network, and nobody else’s', () => {
  const bound = boundConnections(2);
  const come = (address: string): Connection => {
    const connection = new Connection(address);
    bound(connection as never);
    return connection;
  };
  const [first, second, third] = ['198.51.100.7', '198.51.100.7', '198.51.100.7'].map(come);
  expect([first, second, third].map((one) => one?.isEnded)).toEqual([false, false, true]);
  expect(come('198.51.100.8').isEnded).toBe(false);
  // One that was ended is none that closes a place.
  third?.emit('close');
  expect(come('198.51.100.7').isEnded).toBe(true);
  first?.emit('close');
  expect(come('198.51.100.7').isEnded).toBe(false);
  expect(['2001:db8::1', '2001:db8::2', '2001:db8::3'].map(come).map(({ isEnded }) => isEnded)).toEqual([
    false,
    false,
    true,
  ]);
  expect(['127.0.0.1', '127.0.0.1', '::1', '::ffff:127.0.0.1'].map(come).some(({ isEnded }) => isEnded)).toBe(false);
});
