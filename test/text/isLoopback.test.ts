import { expect, it } from 'vitest';
import { isLoopback } from '../../src/text/isLoopback.ts';

it('knows this machine by its names', () => {
  for (const host of ['localhost', '127.0.0.1', '127.9.9.9', '::1', '[::1]', '::ffff:127.0.0.1'])
    expect([host, isLoopback(host)]).toEqual([host, true]);
  for (const host of ['0.0.0.0', '10.0.0.1', 'localhost.example', '127.0.0.1.example', '1127.0.0.1'])
    expect([host, isLoopback(host)]).toEqual([host, false]);
});
