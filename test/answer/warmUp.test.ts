import { expect, it } from 'vitest';
import { warmUp } from '../../src/answer/warmUp.ts';

function fakeServices(said: string[]) {
  const note =
    <T>(name: string, value: T) =>
    async () => (said.push(name), value);
  return {
    manifest: note('manifest', null),
    index: note('index', { index: null }) as () => Promise<never>,
    embedder: note('embedder', { model: null }) as () => Promise<never>,
    reader: note('reader', null),
  };
}

it('opens the index once it is known which one is live, and the models', async () => {
  const said: string[] = [];
  await warmUp(fakeServices(said));
  expect(said.toSorted()).toEqual(['embedder', 'index', 'manifest', 'reader']);
  expect(said.indexOf('manifest')).toBeLessThan(said.indexOf('index'));
});

it.each(['manifest', 'index', 'embedder', 'reader'] as const)('says what is wrong with the %s', async (name) => {
  const broken = { ...fakeServices([]), [name]: async () => Promise.reject(new Error(`no ${name}`)) };
  await expect(warmUp(broken)).rejects.toThrow(`no ${name}`);
});
