import { expect, it } from 'vitest';
import { deliverAlerts } from '../../../src/discord/settings/deliverAlerts.ts';
import { createSettingsStore } from '../../../src/owners/settings/createSettingsStore.ts';
import { memoryState } from '../../fakes/botContext.ts';
import { textOf } from '../../e2e/reading.ts';

it('tells what is amiss in the language of the server, and escapes what is not ours', async () => {
  const servers = createSettingsStore(memoryState().documents, { leastCooldown: 0, longest: 'all' });
  await servers.change('german', { language: 'de' });
  const told: string[] = [];
  const deliver = deliverAlerts(async ({ channel }, message) => {
    told.push(`${channel} ${textOf({ body: message })}`);
    return true;
  }, servers);
  await deliver.alerts('g1', 'c1', ['stale', 'old', 'problems']);
  await deliver.errors('german', 'c2', [
    { kind: 'an interaction failed', count: 3000 },
    { kind: 'a *new* index cannot be opened', count: 1 },
  ]);
  const broken = { key: 'k', url: 'https://news.example/_feed_', problem: 'answers 503' };
  for (const guild of ['g1', 'german']) await deliver.broken(guild, 'c3', { ...broken, guild });
  expect(told[0]).toMatch(/^c1 [^]*changed since[^]*⚠[^]*month[^]*⚠[^]*not read/);
  expect(told[1]).toMatch(
    /^c2 ⚠ Etwas ging schief[^]*\n- 3\.000 × eine Interaktion ist misslungen\n- 1 × a \\\*new\\\* index/,
  );
  expect(told[2]).toMatch(/^c3 ⚠ A feed[^]*\n- https\\:\/\/news\.example\/\\_feed\\_ answers 503$/);
  expect(told[3]).toMatch(/_feed\\_ antwortet 503$/);
});
