import { expect, it } from 'vitest';
import { withStorySides } from '../../../src/ingest/sides/withStorySides.ts';

it('adds sides that are heard and on no list, each once, behind those that are', () => {
  const union = { name: 'Harbour Union', aliases: ['HU'], members: [] };
  expect(withStorySides([union], ['Police', 'Harbour Union', 'Crews', 'Police'])).toEqual([
    union,
    { name: 'Crews', aliases: [], members: [], derived: true },
    { name: 'Police', aliases: [], members: [], derived: true },
  ]);
});
