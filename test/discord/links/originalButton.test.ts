import { expect, it } from 'vitest';
import { addressOf } from '../../../src/discord/links/addressOf.ts';
import { originalButton } from '../../../src/discord/links/originalButton.ts';

const long = `${'a'.repeat(60)}.${'b'.repeat(20)}.example`;

it('is one button with the host on it, whole', () => {
  expect(originalButton('https://courier.example/a', 'We go on.', '[2]')).toEqual([
    { type: 2, style: 5, label: '[2] courier.example', url: 'https://courier.example/a#:~:text=We%20go%20on.' },
  ]);
  expect(originalButton('https://courier.example/a', '')[0]).toMatchObject({ label: 'courier.example' });
  // A host that is cut could be any other.
  expect(originalButton(`https://${long}/`, '')).toEqual([]);
  expect(originalButton(null, 'We go on.')).toEqual([]);
});

it('leaves words out where an address would be too long, and is none where it still is', () => {
  const path = (length: number) => `https://a.example/${'x'.repeat(length)}`;
  expect(originalButton(path(480), 'word '.repeat(12))[0]?.url).toBe(path(480));
  expect(originalButton(path(512), '')).toEqual([]);
});

it('shows an address as it is, without a preview', () => {
  expect(addressOf('https://courier.example/a?b=c')).toEqual(['<https://courier.example/a?b=c>']);
  for (const url of [null, undefined, 'javascript:alert(1)', `https://a.example/${'x'.repeat(300)}`])
    expect(addressOf(url)).toEqual([]);
});
