import { describe, expect, it } from 'vitest';
import type { Engine, EngineRequest } from '../../../src/store/opensearch/client/engine.ts';
import { settleCopies } from '../../../src/store/opensearch/write/settleCopies.ts';

const SHORT = { pause: 1, deadline: 30 };
const first = (count: number) => ({ routing: { state: 'STARTED', primary: true }, docs: { count } });
const copy = (count: number, state = 'STARTED') => ({ routing: { state, primary: false }, docs: { count } });

/** An engine whose shards hold this much each time it is asked; the last stays. */
function engineWith(...seen: object[][][]): { engine: Engine; asked: EngineRequest[] } {
  const asked: EngineRequest[] = [];
  return {
    asked,
    engine: {
      async send<T>(request: EngineRequest): Promise<T> {
        const shards = seen[Math.min(asked.length, seen.length - 1)] ?? [];
        asked.push(request);
        return { indices: { news: { shards: Object.fromEntries(shards.entries()) } } } as T;
      },
      close: async () => {},
    },
  };
}

describe('settleCopies', () => {
  it('counts what can be found in the first copies of all shards', async () => {
    const { engine, asked } = engineWith([[first(3), copy(3)], [copy(4), first(4)], [first(0)]]);
    expect(await settleCopies(engine, 'news', SHORT)).toBe(7);
    expect(asked).toEqual([{ method: 'GET', path: '/news/_stats/docs', query: { level: 'shards' } }]);
  });

  it('waits until the last copy of the last shard has all', async () => {
    const behind = [
      [first(3), copy(3)],
      [first(4), copy(4), copy(1)],
    ];
    const { engine, asked } = engineWith(behind, behind, [
      [first(3), copy(3)],
      [first(4), copy(4), copy(4)],
    ]);
    expect(await settleCopies(engine, 'news', SHORT)).toBe(7);
    expect(asked).toHaveLength(3);
  });

  it('does not wait for a copy that answers nobody yet', async () => {
    const { engine, asked } = engineWith([[first(3), copy(0, 'INITIALIZING')]]);
    expect(await settleCopies(engine, 'news', SHORT)).toBe(3);
    expect(asked).toHaveLength(1);
  });

  it('counts nothing in an index that says nothing, and in a shard without a first copy', async () => {
    expect(await settleCopies(engineWith([]).engine, 'news', SHORT)).toBe(0);
    expect(await settleCopies(engineWith([[first(2)], []]).engine, 'news', SHORT)).toBe(2);
  });

  it('gives up where a copy does not get them, and says what to do', async () => {
    const { engine } = engineWith([[first(3), copy(2)]]);
    await expect(settleCopies(engine, 'news', SHORT)).rejects.toThrow(
      'A copy of the new index news lacks documents that the first one has; the old index is as it was.',
    );
  });
});
