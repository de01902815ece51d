import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import type { Side } from '../../src/domain/sides.ts';
import { closedRules, noRules, readCorporaFile } from '../../src/owners/corpora/corporaFile.ts';
import { mendSide } from '../../src/owners/corpora/mendSide.ts';
import { offerTo } from '../../src/owners/corpora/offerTo.ts';
import { stateOf } from '../../src/owners/corpora/stateOf.ts';
import { fakeAnswer, memoryState } from '../fakes/botContext.ts';
import { newsCorpus } from '../fakes/newsCorpus.ts';

const [A, B] = ['100000000000000001', '100000000000000002'];
const NAMES = ['default', 'court', `guild-${A}`, `guild-${B}`, 'ports', 'starter'];
const rulesOf = (file: object) => {
  const read = readCorporaFile(JSON.stringify(file));
  if (!('rules' in read)) throw new Error(read.problem);
  return read.rules;
};
const rules = rulesOf({
  corpora: { court: { ask: [A] }, ports: { manage: [A] }, starter: { ask: 'all' } },
  own: [A],
});
const offer = (id: string, given: { chosen?: string[]; managesDefault?: boolean } = {}, of = rules) =>
  offerTo({ id, chosen: [], managesDefault: false, ...given }, of, NAMES);

describe('who may ask which corpus', () => {
  it('is whoever the file names, for the default one everybody, and nobody else', () => {
    expect(offer(A)).toEqual({
      asked: [`guild-${A}`],
      offered: [`guild-${A}`, 'court', 'ports', 'default', 'starter'],
      managed: [`guild-${A}`, 'ports'],
    });
    expect(offer(B)).toEqual({ asked: ['default'], offered: ['default', 'starter'], managed: [] });
    expect(offer(B, { managesDefault: true }).managed).toEqual(['default']);
    expect(offer(B, {}, noRules)).toEqual({ asked: ['default'], offered: ['default'], managed: [] });
    expect(offer(B, {}, closedRules)).toEqual({ asked: [], offered: [], managed: [] });
  });

  it('is as its managers chose, within that', () => {
    expect(offer(A, { chosen: ['starter', 'court', 'starter'] }).asked).toEqual(['starter', 'court']);
    expect(offer(B, { chosen: ['court', `guild-${A}`] }).asked).toEqual(['default']);
    expect(offer(B, { chosen: ['court', 'starter'] }).asked).toEqual(['starter']);
  });

  it('leaves the default one to those that are named, and to who looks after it', () => {
    const some = rulesOf({ corpora: { default: { ask: [A] } } });
    expect(offer(A, {}, some).asked).toEqual(['default']);
    expect(offer(B, {}, some)).toEqual({ asked: [], offered: [], managed: [] });
    expect(offer(B, { managesDefault: true }, some).asked).toEqual(['default']);
  });

  it('knows a corpus of its own before it has articles, to look after and not to ask', () => {
    expect(offerTo({ id: A, chosen: [], managesDefault: false }, rules, ['default', 'starter'])).toEqual({
      asked: ['default'],
      offered: ['default', 'starter'],
      managed: [`guild-${A}`],
    });
    expect(offer(B, {}, rulesOf({ own: 'all' })).managed).toEqual([`guild-${B}`]);
  });

  it.each([
    ['{', 'not valid JSON'],
    ['{"corpora":{"Big":{}}}', 'corpora.Big: '],
    ['{"corpora":{"court":{"ask":"some"}}}', 'corpora.court.ask: must be "all" or a list of ids of servers'],
    ['{"corpora":{"court":{"manage":["1"]}}}', 'corpora.court.manage.0: must be a Discord id'],
    [`{"corpora":{"default":{"manage":["${A}"]}}}`, 'corpora.default.manage: is set by GUILDS'],
    ['{"guilds":[]}', 'the file: '],
  ])('says what is wrong with %s', (text, problem) => {
    expect(readCorporaFile(text)).toEqual({ problem: expect.stringContaining(problem) });
  });
});

describe('what is kept of a corpus', () => {
  const viewer = { user: 'ada', guild: A, channel: '7' };
  const asked = (receipt: string, corpus?: string): Answer => {
    const answer = fakeAnswer(newsCorpus(), `Which offer stands? ${receipt}`);
    return { ...answer, receipt, index: { ...answer.index, ...(corpus === undefined ? {} : { corpus }) } };
  };

  it('is not there from another one: answers, files, feedback, counts, documents, claims', async () => {
    const all = memoryState();
    const [main, court, ports] = ['default', 'court', 'ports'].map((name) => stateOf(all, name));
    if (main === undefined || court === undefined || ports === undefined) throw new Error('three');
    await main.receipts.save(asked('AAAAAAAA'), viewer);
    await court.receipts.save(asked('CCCCCCCC', 'court'), viewer);
    const opened = async (state: typeof main) => [
      (await state.receipts.load('AAAAAAAA', viewer))?.receipt,
      (await state.receipts.load('CCCCCCCC', viewer))?.receipt,
      (await state.receipts.open('CCCCCCCC'))?.receipt,
      (await state.receipts.last(viewer))?.receipt,
      (await state.receipts.tally(A)).answered,
    ];
    expect(await opened(main)).toEqual(['AAAAAAAA', undefined, undefined, 'AAAAAAAA', 1]);
    expect(await opened(court)).toEqual([undefined, 'CCCCCCCC', 'CCCCCCCC', 'CCCCCCCC', 1]);
    expect(await opened(ports)).toEqual([undefined, undefined, undefined, undefined, 0]);

    const at = '2031-03-06T10:00:00.000Z';
    await court.feedback.add({ receipt: 'CCCCCCCC', question: 'q', helpful: true, reason: null, at }, 'ada');
    await main.feedback.add({ receipt: 'GONE', question: 'q', helpful: true, reason: null, at }, 'ada');
    const judged = async (state: typeof main) => (await state.feedback.all()).map(({ receipt }) => receipt);
    expect([await judged(main), await judged(court), await judged(ports)]).toEqual([['GONE'], ['CCCCCCCC'], []]);
    expect((await court.receipts.tally(A)).helpful).toBe(1);
    expect((await main.receipts.tally(A)).helpful).toBe(0);

    for (const state of [main, court]) await state.uploads.add({ guild: A, file: 'a.txt', bytes: 1, at });
    await court.uploads.remove(A, 'a.txt');
    await court.uploads.add({ guild: A, file: 'b.txt', bytes: 2, at });
    const files = async (state: typeof main) => (await state.uploads.of(A)).map(({ file }) => file);
    expect([await files(main), await files(court), await files(ports)]).toEqual([['a.txt'], ['b.txt'], []]);

    const place = { guild: A, kind: 'correction', key: 'k' };
    await court.documents.put(place, 1, 0);
    expect(await court.documents.get(place)).toEqual({ ...place, value: 1, version: 1 });
    expect(await court.documents.everywhere('correction')).toEqual([{ ...place, value: 1, version: 1 }]);
    expect(await court.documents.list(A, 'correction')).toHaveLength(1);
    for (const state of [main, ports]) {
      expect(await state.documents.get(place)).toBeNull();
      expect(await state.documents.everywhere('correction')).toEqual([]);
      expect(await state.documents.remove(place)).toBe(false);
    }
    expect(await court.documents.remove(place)).toBe(true);
    expect([await court.claim('x', 9000), await main.claim('x', 9000), await court.claim('x', 9000)]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('goes with its person or server from all of them', async () => {
    const all = memoryState();
    const court = stateOf(all, 'court');
    await court.receipts.save(asked('CCCCCCCC', 'court'), viewer);
    await court.documents.put({ guild: A, kind: 'correction', key: 'k' }, 1, 0);
    await all.forgetGuild(A);
    expect(await court.documents.everywhere('correction')).toEqual([]);
    expect(await court.receipts.open('CCCCCCCC')).toBeNull();
  });
});

describe('a side that is mended', () => {
  const side = (name: string, aliases: string[] = [], members: string[] = []): Side => ({ name, aliases, members });
  const sides = [side('Lines', ['HL'], ['Bo Marsh', 'Ivy North']), side('Crews', ['FC'], ['Ada Quill'])];

  it('has the new labels, is known by its old name, and takes what is its own from others', () => {
    const mended = mendSide(sides, 'Crews', { name: 'Union', aliases: ['HL', 'fc', 'FC'], members: ['ivy north'] });
    expect(mended).toEqual([
      side('Lines', [], ['Bo Marsh']),
      { name: 'Union', aliases: ['HL', 'FC', 'Crews'], members: ['ivy north'] },
    ]);
  });

  it('is one with the side whose name it takes', () => {
    expect(mendSide(sides, 'Crews', { name: 'lines', aliases: ['FC'], members: ['Ada Quill'] })).toEqual([
      { name: 'lines', aliases: ['FC', 'Crews', 'HL'], members: ['Ada Quill', 'Bo Marsh', 'Ivy North'] },
    ]);
  });

  it('keeps its name where only its members change', () => {
    expect(mendSide(sides, 'Crews', { name: 'Crews', aliases: [], members: ['Di Frost'] })[1]).toEqual(
      side('Crews', [], ['Di Frost']),
    );
  });
});
