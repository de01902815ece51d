import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { council, harbour, makeCorpora, openCorpora } from './fixtures/twoServers.ts';

/** Services over the corpora of `makeCorpora`, with the shipped embedder in this process and no reader. */
async function open(env: Readonly<Record<string, string>> = {}) {
  const place = await makeCorpora({ corpora: {} });
  const services = await openCorpora({ SEEDS: place.seeds, INDEX: place.index, CORPORA: place.corpora, ...env });
  onTestFinished(async () => {
    services.close();
    await rm(place.folder, { recursive: true, force: true });
  });
  return services;
}

it('gives each corpus its own index, articles and state, and says in an answer which it is from', async () => {
  const services = await open();
  expect(await services.corpora()).toEqual(['default', 'council', 'harbour', 'starter']);
  const [ours, theirs] = [services.of('harbour'), services.of('council')];
  expect(services.of('harbour')).toBe(ours);
  expect(services.of('default')).toBe(services);
  expect(await ours.isFresh()).toBe(false);
  for (const one of [ours, theirs]) expect(await one.refresh()).toMatchObject({ articles: 1 });
  expect([await ours.isFresh(), await services.manifest()]).toEqual([true, null]);
  const answer = await ours.ask('What did each side say?');
  expect(answer.index.corpus).toBe('harbour');
  expect(JSON.stringify(answer)).toMatch(harbour.marks);
  expect(JSON.stringify(answer)).not.toMatch(council.marks);

  // Not even by the place of an excerpt: what is read again is of that corpus alone.
  const { articleId: id, file, sha256 } = answer.citations[0] ?? { articleId: '', file: '', sha256: '' };
  expect(await ours.readSeedText({ id, file, sha256 })).toMatch(harbour.marks);
  expect(await theirs.readSeedText({ id, file, sha256 })).toBeNull();
  const taken = { id, ids: [id], title: null, url: null, guild: '1', user: '2', at: '2031-03-06T10:00:00.000Z' };
  await theirs.takedowns().add(taken);
  expect(await ours.readSeedText({ id, file, sha256 })).toMatch(harbour.marks);
  await ours.takedowns().add(taken);
  expect(await ours.readSeedText({ id, file, sha256 })).toBeNull();
  // Nor named, in the index that there is until another is built.
  const { catalogue } = await ours.index();
  const title = answer.citations[0]?.title ?? '';
  expect([
    (await catalogue.summaries({ offset: 0, limit: 9 })).items,
    await catalogue.suggestArticles('', 9),
    await catalogue.articles([id]),
    await catalogue.findArticle(id),
    await catalogue.findArticle(title),
  ]).toEqual([[], [], [], null, null]);
  expect((await (await theirs.index()).catalogue.summaries({ offset: 0, limit: 9 })).items).toHaveLength(1);
});

it('holds so many indexes open at a time, and opens one again that it let go of', async () => {
  const services = await open({ OPEN_CORPORA: '1' });
  const [ours, theirs] = [services.of('harbour'), services.of('council')];
  for (const one of [ours, theirs]) await one.refresh();
  const first = await ours.index();
  expect(await ours.index()).toBe(first);
  await theirs.index();
  const again = await ours.index();
  expect(again).not.toBe(first);
  expect(again.info).toEqual(first.info);
  // Whoever held the first one goes on with it.
  expect((await first.catalogue.overview()).statements).toBeGreaterThan(0);
});

it('leaves no folder of an index behind where there are no articles at the path', async () => {
  const services = await open({ SEEDS: 'nowhere', INDEX: path.join('nowhere', 'index') });
  await expect(services.refresh()).rejects.toThrow('There is nothing at nowhere; name a folder of articles');
  await expect(services.reindex()).rejects.toThrow('There is nothing at nowhere');
  expect(existsSync('nowhere')).toBe(false);
});
