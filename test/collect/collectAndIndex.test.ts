import { expect, it } from 'vitest';
import { collectAndIndex } from '../../src/collect/collectAndIndex.ts';
import type { Run } from '../../src/collect/createCollector.ts';

const source: Run['source'] = {
  guild: 'g1',
  key: 'k',
  version: 1,
  kind: 'feed',
  url: 'https://news.example/feed',
  every: 3_600_000,
  user: '7',
  isPaused: false,
  nextAt: 0,
  last: null,
  validators: {},
};
const found: Run['found'] = { added: [], changed: [], skipped: [], problem: null, isMore: false, validators: {} };
const before = { at: 0, added: 0, changed: 0, skipped: 0, why: null, problem: null };

async function after(...runs: readonly Run[]) {
  const done = { indexed: 0, noted: [] as string[], broken: [] as string[], logged: 0 };
  await collectAndIndex({
    collector: { collectDue: async () => runs },
    audit: {
      add: async ({ guild, user, action, outcome }) => void done.noted.push(`${guild} ${user} ${action}: ${outcome}`),
    },
    log: { info: () => void (done.logged += 1) },
    reindex: async () => void (done.indexed += 1),
    onBroken: async ({ url }, problem) => void done.broken.push(`${url} ${problem}`),
  });
  return done;
}

it('builds one new index where anything came, and none where nothing did', async () => {
  expect(await after()).toMatchObject({ indexed: 0, noted: [] });
  expect(await after({ source, before, found })).toMatchObject({ indexed: 0, noted: [], logged: 1 });
  const added = { source, before, found: { ...found, added: ['a.html', 'b.html'] } };
  const changed = { source: { ...source, kind: 'address' as const }, before, found: { ...found, changed: ['c.html'] } };
  expect(await after(added, changed, { source, before, found })).toMatchObject({
    indexed: 1,
    noted: [
      'g1 7 fetch feed https://news.example/feed: done: 2 new, 0 changed',
      'g1 7 fetch address https://news.example/feed: done: 0 new, 1 changed',
    ],
  });
});

it('notes once what is broken, and tells of it from the second time on', async () => {
  const failing = { ...found, problem: 'answers 503' };
  expect(await after({ source, before, found: failing })).toMatchObject({
    noted: ['g1 7 fetch feed https://news.example/feed: failed: answers 503'],
    broken: [],
  });
  expect(await after({ source, before: { ...before, problem: 'answers 503' }, found: failing })).toMatchObject({
    noted: [],
    broken: ['https://news.example/feed answers 503'],
    indexed: 0,
  });
  const well = await after({ source, before: { ...before, problem: 'answers 503' }, found });
  expect(well).toMatchObject({ noted: [expect.stringContaining('done: 0 new')], broken: [] });
  expect(await after({ source: { ...source, guild: null, user: null }, before: null, found: failing })).toMatchObject({
    noted: [],
  });
});
