import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { connectModels } from '../../../../src/work/models/remote/connectModels.ts';
import { runModels } from '../../../../src/work/models/runModels.ts';
import { embedderContract } from '../../../contracts/embedderContract.ts';
import { readerContract } from '../../../contracts/readerContract.ts';
import { hashEmbedder } from '../../../fakes/hashEmbedder.ts';
import { serveFakeModels } from '../../../fixtures/serveFakeModels.ts';

const ids = { embedder: async () => 'hash-embedder', reader: async () => 'word-reader' };
const patience = { pause: 100, patience: 1_500, stuckAfter: 1_500 };

function connect(urls: readonly string[]) {
  const told: string[] = [];
  const pool = connectModels({ urls, token: null, ids, onChange: (words) => told.push(words), patience });
  return { models: runModels(pool, { hasReader: true }), told };
}

const two = await Promise.all([serveFakeModels(), serveFakeModels()]);
const shared = connect(two.map(({ url }) => url));
afterAll(async () => {
  shared.models.close();
  await Promise.all(two.map(({ close }) => close()));
});
embedderContract('two addresses', () => shared.models.embedder());
readerContract('two addresses', async () => {
  const reader = await shared.models.reader();
  if (!reader) throw new Error('there should be a reader');
  return reader;
});

describe('models of other machines', () => {
  it('do all that was asked where one machine goes away, and where one is slow', async () => {
    const texts = Array.from({ length: 32 * 40 }, (_, n) => `text ${n}`);
    let done = 0;
    const leaving = await serveFakeModels({
      embedder: {
        ...hashEmbedder,
        async embed(batch, purpose) {
          if ((done += 1) >= 5) await leaving.cut();
          return hashEmbedder.embed(batch, purpose);
        },
      },
    });
    const slow = await serveFakeModels({
      embedder: { ...hashEmbedder, embed: () => new Promise((resolve) => setTimeout(() => resolve([]), 4_000)) },
    });
    const steady = await serveFakeModels();
    onTestFinished(() => Promise.all([leaving, slow, steady].map(({ close }) => close())).then(() => {}));
    const { models, told } = connect([leaving.url, slow.url, steady.url]);
    onTestFinished(() => models.close());
    expect(await (await models.embedder()).embed(texts, 'passage')).toEqual(await hashEmbedder.embed(texts, 'passage'));
    expect(told.filter((words) => words.includes(leaving.url) && words.includes('left out'))).not.toEqual([]);
    expect(told.join('\n')).toContain(`${slow.url} does not answer (nothing within 1.5 s)`);
  });

  it('are there again once one is started again', async () => {
    const first = await serveFakeModels();
    const { models } = connect([first.url]);
    onTestFinished(() => models.close());
    const embedder = await models.embedder();
    await first.close();
    const asked = embedder.embed(['one'], 'query');
    const again = await serveFakeModels({ port: first.port });
    onTestFinished(again.close);
    expect(await asked).toEqual(await hashEmbedder.embed(['one'], 'query'));
  });
});
