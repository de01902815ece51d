import { expect, it } from 'vitest';
import { clientOf } from '../../../src/web/http/clientOf.ts';

it('is the address of the connection', () => {
  expect(clientOf('203.0.113.7', undefined)).toBe('203.0.113.7');
  expect(clientOf(undefined, undefined)).toBe('nobody');
});

it('is what the proxy of this machine added last, and nobody else’s word', () => {
  expect(clientOf('127.0.0.1', '198.51.100.1, 203.0.113.7')).toBe('203.0.113.7');
  expect(clientOf('::ffff:127.0.0.1', ' 203.0.113.7 ')).toBe('203.0.113.7');
  expect(clientOf('198.51.100.9', '203.0.113.7')).toBe('198.51.100.9');
  expect(clientOf('127.0.0.1', '')).toBe('127.0.0.1');
});

it('is one for all addresses of a household', () => {
  expect(clientOf('2001:db8:0:12:aaaa::1', undefined)).toBe('2001:db8:0:12::/64');
  expect(clientOf('2001:DB8:0:12:bbbb:1:2:3', undefined)).toBe('2001:db8:0:12::/64');
  expect(clientOf('2001:db8::1', undefined)).toBe('2001:db8:0:0::/64');
  expect(clientOf('fe80::1%eth0', undefined)).toBe('fe80:0:0:0::/64');
  expect(clientOf('::ffff:203.0.113.7', undefined)).toBe('::ffff:203.0.113.7');
});
