import { expect, it } from 'vitest';
import { readSettingsFile, writeSettingsFile } from '../../../src/owners/settings/settingsFile.ts';
import { defaultSettings } from '../../../src/owners/settings/serverSettings.ts';

const settings = { ...defaultSettings, channels: ['100000000000000001'], cooldown: 60, length: '3' as const };

it('reads what it wrote', () => {
  expect(readSettingsFile(writeSettingsFile(settings), 'en')).toEqual({ settings });
});

it('says what is wrong with a file, and where', () => {
  const file = JSON.parse(writeSettingsFile(settings)) as { settings: object };
  const problem = (some: object) =>
    readSettingsFile(JSON.stringify({ ...file, settings: { ...file.settings, ...some } }), 'en');
  expect(readSettingsFile('{', 'en')).toEqual({ problem: expect.stringContaining('no JSON') });
  expect(readSettingsFile('[]', 'en')).toEqual({ problem: expect.stringMatching(/^onRecordSettings: Invalid/) });
  expect(readSettingsFile('{"onRecordSettings":2,"settings":{}}', 'en')).toEqual({
    problem: expect.stringMatching(/^onRecordSettings/),
  });
  expect(problem({ cooldown: 4000 })).toEqual({ problem: expect.stringMatching(/^settings.cooldown: /) });
  expect(problem({ channels: ['news'] })).toEqual({ problem: expect.stringMatching(/^settings.channels.0: /) });
  expect(problem({ colour: 'red' })).toEqual({ problem: expect.stringMatching(/colour/) });
  expect(readSettingsFile('{"onRecordSettings":1,"settings":{"cooldown":4000}}', 'de')).toEqual({
    problem: expect.stringMatching(/^settings.cooldown: Zu groß/),
  });
});
