import { expect, it } from 'vitest';
import { isOwnHost } from '../../../src/web/http/isOwnHost.ts';

const own = (host: string | undefined, place: Parameters<typeof isOwnHost>[1]) => isOwnHost(host, place);

it('on this machine alone is known by the names of this machine', () => {
  for (const host of ['localhost:8080', '127.0.0.1:8080', '[::1]:8080'])
    expect(own(host, { host: '127.0.0.1' })).toBe(true);
  // What a page elsewhere could have pointed here.
  for (const host of ['evil.example', '10.0.0.1:8080', 'localhost.evil.example', '', ' ', undefined])
    expect(own(host, { host: '127.0.0.1' })).toBe(false);
});

it('with a public address is known by that too', () => {
  const place = { host: '127.0.0.1', url: 'https://read.example:8443/' };
  expect(own('read.example:8443', place)).toBe(true);
  expect(own('read.example', place)).toBe(true);
  expect(own('other.example', place)).toBe(false);
});

it('in a network without one is known by any', () => {
  expect(own('reader.lan', { host: '0.0.0.0' })).toBe(true);
  expect(own('reader.lan', { host: '0.0.0.0', url: 'https://read.example' })).toBe(false);
  expect(own('10.0.0.5:8080', { host: '10.0.0.5', url: 'https://read.example' })).toBe(true);
});
