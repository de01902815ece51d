import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { UsageError } from '../../../src/errors.ts';
import { configOf } from '../../../src/store/corpora/configOf.ts';
import { listCorpora } from '../../../src/store/corpora/listCorpora.ts';
import { indexNames, nameGeneration } from '../../../src/store/opensearch/mapping/generationIndices.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

it('keeps each corpus in a folder of its own, with its index beside it', () => {
  const config = readConfig({ CORPORA: 'all', SEEDS: 'mine', INDEX: 'here' });
  expect(configOf(config, 'default')).toBe(config);
  expect(configOf(config, 'court')).toMatchObject({
    seeds: path.join('all', 'court'),
    index: path.join('all', 'court.index'),
    engine: null,
  });
  for (const name of ['', 'Court', '../court', 'a.b', 'a/b', '9th', 'x'.repeat(33)])
    expect(() => configOf(config, name)).toThrow(UsageError);
  expect(() => configOf(readConfig({}), 'court')).toThrow('set CORPORA');
});

it('lists those that have articles, by name, and takes nothing else for one', async () => {
  expect(await listCorpora(null)).toEqual(['default']);
  const folder = await temporaryFolder();
  for (const name of ['ports', 'court', 'court.index', 'Upper', 'empty']) await mkdir(path.join(folder, name));
  for (const name of ['ports', 'court', 'court.index', 'Upper']) await writeFile(path.join(folder, name, 'a.txt'), 'A');
  await writeFile(path.join(folder, 'file'), 'no folder');
  expect(await listCorpora(folder)).toEqual(['default', 'court', 'ports']);
  expect(await listCorpora(folder, { withEmpty: true })).toEqual(['default', 'court', 'empty', 'ports']);
  await expect(listCorpora(path.join(folder, 'nowhere'))).rejects.toThrow('CORPORA');
});

it('gives each corpus indices in a cluster that no pattern of another fits', () => {
  const config = readConfig({ CORPORA: 'all', INDEX_URL: 'https://one:9200', INDEX_PREFIX: 'news' });
  const prefixes = ['default', 'a', 'a-b', 'a-b-c'].map((name) => configOf(config, name).engine?.prefix ?? '');
  expect(new Set(prefixes).size).toBe(4);
  const generation = nameGeneration(new Date());
  for (const one of prefixes)
    for (const other of prefixes.filter((prefix) => prefix !== one)) {
      const theirs = [...indexNames(other).all(generation), indexNames(other).live];
      const any = new RegExp(`^${indexNames(one).any.replaceAll('*', '.*')}$`);
      expect(theirs.filter((name) => any.test(name))).toEqual([]);
      expect(theirs.filter((name) => indexNames(one).generationOf(name) !== null)).toEqual([]);
    }
});
