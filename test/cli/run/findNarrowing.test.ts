import { expect, it } from 'vitest';
import { findNarrowing } from '../../../src/cli/run/findNarrowing.ts';
import { harbour, newsCorpus } from '../../fakes/newsCorpus.ts';

const { catalogue } = newsCorpus(harbour);
const between = async (since: string, until: string) =>
  findNarrowing(catalogue, { side: undefined, source: undefined, since, until });

it('takes a month or a year with all of its days, also one day', async () => {
  expect(await between('2031', '2031-02')).toEqual({ since: '2031-01-01', until: '2031-02-28' });
  expect(await between('2031-03-04', '2031-03-04')).toEqual({ since: '2031-03-04', until: '2031-03-04' });
});

it('takes a side by any of its names, and a speaker by his', async () => {
  const of = async (side: string) =>
    findNarrowing(catalogue, { side, source: undefined, since: undefined, until: undefined });
  expect(await of('ferry crews')).toEqual({ side: 'Ferry Crews' });
  expect(await of('ada quill')).toEqual({ side: 'Ada Quill' });
  await expect(of('Atlantis')).rejects.toThrow('know no side and no speaker Atlantis; they know, for example, ');
});

it('refuses a period that ends before it begins: no article could be within', async () => {
  await expect(between('2031-03', '2031-02')).rejects.toThrow(
    '--since 2031-03 is later than --until 2031-02; give the earlier day first.',
  );
  await expect(between('March', '2031')).rejects.toThrow('--since takes a date');
});
