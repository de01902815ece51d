import { expect, it } from 'vitest';
import { writtenChannels } from '../../../src/cli/doctor/checkPermissions.ts';
import { createSettingsStore } from '../../../src/owners/settings/createSettingsStore.ts';
import { createWatches } from '../../../src/owners/watch/createWatches.ts';
import type { Services } from '../../../src/services.ts';
import { memoryState } from '../../fakes/botContext.ts';

const [ALERTS, NEWS] = ['100000000000000001', '100000000000000002'];

it('knows the channels that are written to unasked, for alerts and digests, each once', async () => {
  const state = memoryState();
  const bounds = { leastCooldown: 0, longest: 'all' as const };
  const services = { config: { servers: bounds }, state: () => state } as unknown as Services;
  expect(await writtenChannels(services)).toEqual([]);
  const servers = createSettingsStore(state.documents, bounds);
  await servers.change('g1', { alerts: ALERTS });
  await servers.change('g2', { cooldown: 5 });
  const watches = createWatches(state.documents);
  const wanted = { user: 'ada', voice: null, outlet: null, words: 'rota', locale: 'en', corpus: 'default', from: 'g1' };
  await watches.add('g1', { ...wanted, channel: ALERTS });
  await watches.add('g1', { ...wanted, channel: NEWS });
  await watches.add(null, { ...wanted, channel: null });
  expect(await writtenChannels(services)).toEqual([
    { guild: 'g1', channel: ALERTS },
    { guild: 'g1', channel: NEWS },
  ]);
});
