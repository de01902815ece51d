import { expect, it } from 'vitest';
import { createIsWithout } from '../../src/owners/articles/createIsWithout.ts';
import type { IndexedArticle } from '../../src/domain/indexedArticle.ts';

it('looks up what was taken down once an index and list, and again where one of them is held', async () => {
  const looked: string[] = [];
  const isWithout = createIsWithout();
  const holds = (generation: string, held: readonly string[], taken: readonly string[]) =>
    isWithout(
      {
        info: { generation },
        catalogue: {
          articles: async (ids) => {
            looked.push(`${generation}: ${ids.join(' ')}`);
            return ids.flatMap((id) => (held.includes(id) ? [{} as IndexedArticle] : []));
          },
        },
      },
      new Set(taken),
    );
  const seen = [
    await holds('first', ['a'], ['a']),
    await holds('first', ['a'], ['a']),
    await holds('second', [], ['a']),
    await holds('second', [], ['a']),
    await holds('second', ['b'], ['a', 'b']),
    await holds('third', [], ['a', 'b']),
    await holds('third', [], ['a', 'b']),
  ];
  expect(seen).toEqual([false, false, true, true, false, true, true]);
  expect(looked).toEqual(['first: a', 'first: a', 'second: a', 'second: a b', 'third: a b']);
});
