import { expect, it } from 'vitest';
import { hasRight, refuseToAnswer } from '../../../src/owners/settings/mayUse.ts';
import { defaultSettings } from '../../../src/owners/settings/serverSettings.ts';

const [READERS, WRITERS] = ['100000000000000001', '100000000000000002'];
const member = { isManager: false, roles: ['100000000000000009'] };
const reader = { isManager: false, roles: ['100000000000000009', READERS] };
const manager = { isManager: true, roles: [] };

it('answers everybody everywhere where nothing is set', () => {
  expect(refuseToAnswer(defaultSettings, member, ['c1'])).toBeNull();
});

it('answers in the chosen channels and what hangs on them, managers too', () => {
  const settings = { ...defaultSettings, channels: ['c1', 'c2'] };
  for (const who of [member, manager]) {
    expect(refuseToAnswer(settings, who, ['c2'])).toBeNull();
    expect(refuseToAnswer(settings, who, ['thread', 'c1'])).toBeNull();
    expect(refuseToAnswer(settings, who, ['c3'])).toBe('channel');
    expect(refuseToAnswer(settings, who, [])).toBe('channel');
  }
});

it('answers the chosen roles, and managers whatever their roles', () => {
  const settings = { ...defaultSettings, askRoles: [READERS] };
  expect([member, reader, manager].map((who) => refuseToAnswer(settings, who, ['c1']))).toEqual(['role', null, null]);
});

it('lets roles do what was given to them, and nobody where nothing was given', () => {
  const settings = { ...defaultSettings, uploadRoles: [READERS], reindexRoles: [WRITERS] };
  for (const [right, who, expected] of [
    ['upload', reader, true],
    ['reindex', reader, false],
    ['upload', member, false],
    ['upload', manager, true],
    ['reindex', manager, true],
  ] as const)
    expect(hasRight(right, settings, who)).toBe(expected);
  expect(hasRight('upload', defaultSettings, member)).toBe(false);
});
