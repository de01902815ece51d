import { expect, it } from 'vitest';
import { createErrorTally } from '../../src/owners/alerts/createErrorTally.ts';
import { ERRORS_EVERY, sendErrors } from '../../src/owners/alerts/sendErrors.ts';
import { tellBroken } from '../../src/owners/alerts/tellBroken.ts';
import { ALERT_EVERY, OLD, sendAlerts } from '../../src/owners/alerts/sendAlerts.ts';
import { createSettingsStore } from '../../src/owners/settings/createSettingsStore.ts';
import { memoryState } from '../fakes/botContext.ts';

const CHANNEL = '100000000000000001';

async function desk() {
  const { documents } = memoryState();
  const servers = createSettingsStore(documents, { leastCooldown: 0, longest: 'all' });
  for (const guild of ['ours', 'theirs']) await servers.change(guild, { alerts: CHANNEL });
  await servers.change('quiet', { cooldown: 1 });
  const clock = { now: 1_900_000_000_000 };
  const found = { builtAt: new Date(clock.now), isStale: false, problems: [] as string[] };
  const told: string[] = [];
  const look = () =>
    sendAlerts({
      documents,
      servers,
      isManaging: async (guild) => guild !== 'theirs',
      status: async () => found,
      deliver: async (guild, channel, alerts) => {
        told.push(`${guild} ${channel} ${alerts.join(' ')}`);
        return true;
      },
      now: () => clock.now,
    });
  return { clock, found, told, look };
}

it('tells the channel that was chosen what is amiss: at once when it is new, then once a day', async () => {
  const { clock, found, told, look } = await desk();
  await look();
  expect(told).toEqual([]);
  found.isStale = true;
  await look();
  await look();
  expect(told).toEqual([`ours ${CHANNEL} stale`]);
  found.problems.push('bad.bin');
  await look();
  expect(told.at(-1)).toBe(`ours ${CHANNEL} stale problems`);
  clock.now += ALERT_EVERY - 1;
  await look();
  expect(told).toHaveLength(2);
  clock.now += 1;
  await look();
  expect(told).toHaveLength(3);
});

it('tells of an index that is old, and anew of what was well in between', async () => {
  const { clock, found, told, look } = await desk();
  clock.now += OLD;
  await look();
  expect(told).toEqual([]);
  clock.now += 1;
  await look();
  expect(told).toEqual([`ours ${CHANNEL} old`]);
  found.builtAt = new Date(clock.now);
  await look();
  found.isStale = true;
  await look();
  found.isStale = false;
  await look();
  found.isStale = true;
  await look();
  expect(told.slice(1)).toEqual([`ours ${CHANNEL} stale`, `ours ${CHANNEL} stale`]);
});

it('is told by one of two processes', async () => {
  const { found, told, look } = await desk();
  found.isStale = true;
  await Promise.all([look(), look()]);
  expect(told).toHaveLength(1);
});

it('tells what went wrong, each kind with how often, at most once an hour, by one process of several', async () => {
  const state = memoryState();
  const { documents } = state;
  const servers = createSettingsStore(documents, { leastCooldown: 0, longest: 'all' });
  for (const guild of ['ours', 'theirs']) await servers.change(guild, { alerts: CHANNEL });
  const told: string[] = [];
  const [one, two] = [createErrorTally(), createErrorTally()];
  const claimed = new Set<string>();
  const look = (tally: typeof one) =>
    sendErrors({
      tally,
      servers,
      isManaging: async (guild) => guild !== 'theirs',
      async claim(name, milliseconds) {
        expect(milliseconds).toBe(ERRORS_EVERY);
        const isFirst = !claimed.has(name);
        claimed.add(name);
        return isFirst;
      },
      async deliver(guild, channel, errors) {
        told.push(`${guild} ${channel} ${errors.map(({ kind, count }) => `${count} ${kind}`).join(', ')}`);
        return true;
      },
    });
  await look(one);
  for (const kind of ['a failed', 'b failed', 'a failed']) one.note(kind);
  two.note('a failed');
  await look(one);
  await look(two);
  expect(told).toEqual([`ours ${CHANNEL} 2 a failed, 1 b failed`]);
  await look(one);
  claimed.clear();
  await look(two);
  expect(told.slice(1)).toEqual([`ours ${CHANNEL} 1 a failed`]);
});

it('counts more kinds than it tells apart as others', () => {
  const tally = createErrorTally();
  for (let n = 0; n < 100; n += 1) tally.note(`kind ${n}`);
  expect(tally.open().length).toBeLessThan(30);
  expect(tally.open().at(-1)).toEqual({ kind: 'other errors', count: 80 });
});

it('tells once a day of a feed that cannot be read, the channel that its server chose', async () => {
  const state = memoryState();
  const servers = createSettingsStore(state.documents, { leastCooldown: 0, longest: 'all' });
  const told: string[] = [];
  const broken = { guild: 'ours', key: 'k', url: 'https://news.example/feed', problem: 'answers 503' };
  const tell = (one = broken) =>
    tellBroken(one, {
      servers,
      claim: state.claim,
      async deliver(_guild, channel, { url, problem }) {
        told.push(`${channel} ${url} ${problem}`);
        return true;
      },
    });
  await tell();
  expect(told).toEqual([]);
  await servers.change('ours', { alerts: CHANNEL });
  await tell();
  await tell();
  expect(told).toEqual([`${CHANNEL} https://news.example/feed answers 503`]);
  await tell({ ...broken, key: 'other' });
  expect(told).toHaveLength(2);
});

it('tells again after a day where the clock was far ahead and is set right', async () => {
  const { clock, found, told, look } = await desk();
  const { now } = clock;
  found.isStale = true;
  clock.now += 1000 * ALERT_EVERY;
  found.builtAt = new Date(clock.now);
  await look();
  clock.now = now;
  await look();
  expect(told).toHaveLength(2);
});
