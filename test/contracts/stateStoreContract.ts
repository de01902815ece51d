import { describe, expect, it } from 'vitest';
import type { Abstention } from '../../src/domain/answer.ts';
import type { StateStore, Viewer } from '../../src/domain/state.ts';
import { answerOf } from '../fixtures/writtenAnswer.ts';

const DAY = 86_400_000;
const FIRST = 'AAAAAAAA0000000000000000AA';
const SECOND = 'BBBBBBBB0000000000000000BB';

/**
 * What every StateStore must do.
 *
 * @param create a new, empty one that keeps things for 90 days of a clock that the test sets.
 */
export function stateStoreContract(name: string, create: (now: () => number) => Promise<StateStore>): void {
  const viewer = (given: Partial<Viewer> = {}): Viewer => ({ user: 'ada', guild: 'g1', channel: 'c1', ...given });
  const bo = viewer({ user: 'bo' });
  const [first, second] = [FIRST, SECOND].map((receipt) => answerOf({ receipt, question: receipt })) as [
    ReturnType<typeof answerOf>,
    ReturnType<typeof answerOf>,
  ];

  describe(`StateStore: ${name}`, () => {
    let time = 0;
    const fresh = (): Promise<StateStore> => {
      time = 1_000 * DAY;
      return create(() => time++);
    };

    it('opens a public answer for everybody who is where it was given, and for nobody elsewhere', async () => {
      const { receipts } = await fresh();
      await receipts.save(first, viewer());
      for (const here of [viewer(), bo, viewer({ user: 'cy', pressed: true })])
        expect(await receipts.load(FIRST, here)).toEqual(first);
      for (const there of [{ channel: 'c2' }, { guild: 'g2' }, { guild: null }, { guild: null, channel: null }])
        expect(await receipts.load(FIRST, { ...bo, ...there, pressed: true })).toBeNull();
    });

    it('opens a private answer for its asker alone, wherever they are', async () => {
      const { receipts } = await fresh();
      await receipts.save(first, viewer(), true);
      expect(await receipts.load(FIRST, bo)).toBeNull();
      expect(await receipts.load(FIRST, { ...bo, pressed: true })).toBeNull();
      for (const there of [{}, { channel: 'c2' }, { guild: null, channel: 'direct' }])
        expect(await receipts.load(FIRST, viewer(there))).toEqual(first);
    });

    it('opens any answer by its whole receipt alone, for links that were signed for it', async () => {
      const { receipts } = await fresh();
      await receipts.save(first, viewer(), true);
      expect(await receipts.open(FIRST)).toEqual(first);
      for (const other of [FIRST.slice(0, 25), FIRST.toLowerCase(), '', '%'])
        expect(await receipts.open(other)).toBeNull();
    });

    it('opens and counts an answer as one of the corpus that it is from, and of no other', async () => {
      const { receipts } = await fresh();
      await receipts.save({ ...first, index: { ...first.index, corpus: 'court' } }, viewer({ guild: 'g1' }));
      const inCourt = viewer({ guild: 'g1', corpus: 'court' });
      const seen = async (looking: Viewer, corpus?: string) => [
        (await receipts.load(FIRST, looking))?.receipt,
        (await receipts.last(looking))?.receipt,
        (await receipts.open(FIRST, corpus))?.receipt,
        (await receipts.tally('g1', corpus)).answered + (await receipts.tally('g1', corpus)).abstained,
      ];
      expect(await seen(inCourt, 'court')).toEqual([FIRST, FIRST, FIRST, 1]);
      for (const other of [undefined, 'default', 'ports'])
        expect(await seen(viewer({ guild: 'g1', ...(other === undefined ? {} : { corpus: other }) }), other)).toEqual([
          undefined,
          undefined,
          undefined,
          0,
        ]);
    });

    it('finds an answer by the beginning of its receipt, in any case, where only one begins so', async () => {
      const { receipts } = await fresh();
      await receipts.save(first, viewer());
      expect(await receipts.load('aaaaaaaa', viewer())).toEqual(first);
      expect(await receipts.load('AAAAAAA', viewer())).toBeNull();
      const alike = answerOf({ receipt: `${FIRST.slice(0, 20)}ZZZZZZ` });
      await receipts.save(alike, bo, true);
      expect(await receipts.load('AAAAAAAA', viewer())).toEqual(first);
      expect(await receipts.load('AAAAAAAA', bo)).toBeNull();
      expect(await receipts.load(alike.receipt, bo)).toEqual(alike);
    });

    it('finds nothing by what is no receipt', async () => {
      const { receipts } = await fresh();
      await receipts.save(first, viewer());
      for (const other of ['', '%', 'AAAAAAA%', '________', "' OR 1=1 --", 'AAAA AAAA', `${FIRST}0000000`])
        expect(await receipts.load(other, viewer())).toBeNull();
    });

    it('knows the last answer of each person in each place, and of no other', async () => {
      const { receipts } = await fresh();
      expect(await receipts.last(viewer())).toBeNull();
      await receipts.save(first, viewer());
      await receipts.save(second, bo, true);
      expect([await receipts.last(viewer()), await receipts.last(bo)]).toEqual([first, second]);
      await receipts.save(second, viewer());
      expect(await receipts.last(viewer())).toEqual(second);
      expect(await receipts.last(viewer({ channel: 'c2' }))).toBeNull();
    });

    it('deletes an answer, with what was thought of it, for its asker and for who manages the server', async () => {
      const { receipts, feedback } = await fresh();
      await receipts.save(first, viewer());
      await receipts.save(second, viewer({ guild: 'g11' }));
      const entry = { receipt: FIRST, question: 'Why?', helpful: true, reason: null, at: '2031-03-06T10:00:00.000Z' };
      await feedback.add(entry, 'bo');
      for (const [who, isManager] of [
        [bo, false],
        [viewer({ user: 'bo', guild: 'g2' }), true],
        [viewer({ user: 'bo', guild: null }), true],
      ] as const)
        expect(await receipts.remove(FIRST, who, isManager)).toBe(false);
      expect(await receipts.remove(FIRST.slice(0, 8), viewer())).toBe(false);
      // The server's id begins the other's.
      expect(await receipts.remove(SECOND, viewer({ user: 'bo', guild: 'g1' }), true)).toBe(false);
      expect(await receipts.remove(FIRST, bo, true)).toBe(true);
      expect([await receipts.load(FIRST, viewer()), await feedback.all()]).toEqual([null, []]);
      expect(await receipts.remove(SECOND, viewer({ guild: null }))).toBe(true);
      expect(await receipts.remove(SECOND, viewer())).toBe(false);
    });

    it('counts how the questions of one server went', async () => {
      const { receipts, feedback } = await fresh();
      const missing = (...names: string[]) => names.map((one) => ({ name: one, speaks: true, note: '' }));
      const kept = async (guild: string, n: number, given: Parameters<typeof answerOf>[0]) => {
        const receipt = `${guild}${n}`.toUpperCase().padEnd(26, '0');
        await receipts.save(answerOf({ ...given, receipt }), viewer({ guild, channel: `c${n}` }), n % 2 === 0);
        return { receipt, question: 'Why?', reason: null, at: '2031-03-06T10:00:00.000Z' };
      };
      for (let n = 0; n < 3; n += 1) await kept('g1', n, { missingSides: missing('Mayor', ...(n < 2 ? ['Bay'] : [])) });
      const abstained = (n: number, why: Abstention, ...sides: string[]) =>
        kept('g1', n, { outcome: 'no_evidence', why, missingSides: missing(...sides) });
      const words = { kind: 'noAnswer', speakers: [], missing: ['Port'], topic: ['crane'], dates: [] } as const;
      const last = await abstained(3, words, 'Mayor');
      await abstained(5, { kind: 'unknownName', names: ['Port'] });
      // Once a question, however often in it.
      await abstained(7, { kind: 'notHeard', names: ['Port', 'Bay', 'Bay'] }, 'Bay');
      const elsewhere = await kept('g11', 4, { missingSides: missing('Crews', 'Crews', 'Crews') });
      await feedback.add({ ...last, helpful: false }, 'ada');
      await feedback.add({ ...last, helpful: true }, 'bo');
      await feedback.add({ ...last, helpful: false }, 'cy');
      await feedback.add({ ...elsewhere, helpful: true }, 'cy');
      expect(await receipts.tally('g1')).toEqual({
        answered: 3,
        abstained: 3,
        helpful: 1,
        unhelpful: 2,
        missing: [
          { name: 'Mayor', count: 4 },
          { name: 'Bay', count: 3 },
          { name: 'Port', count: 3 },
        ],
      });
      expect(await receipts.tally('g2')).toEqual({ answered: 0, abstained: 0, helpful: 0, unhelpful: 0, missing: [] });
    });

    it('holds one judgement of a person on an answer, with what was shown while that is kept', async () => {
      const { receipts, feedback } = await fresh();
      await receipts.save(first, viewer());
      const entry = { receipt: FIRST, question: 'Why?', helpful: true, reason: null, at: '2031-03-06T10:00:00.000Z' };
      await feedback.add(entry, 'ada');
      await feedback.add({ ...entry, helpful: false, reason: 'Too short' }, 'ada');
      await feedback.add({ ...entry, receipt: SECOND, at: '2031-03-06T11:00:00.000Z' }, 'bo');
      expect(await feedback.all()).toEqual([
        { ...entry, helpful: false, reason: 'Too short', shown: first },
        { ...entry, receipt: SECOND, at: '2031-03-06T11:00:00.000Z', shown: null },
      ]);
    });

    it('lists what managers of one server did, the newest first, and no more than is asked for', async () => {
      const { audit } = await fresh();
      const did = (guild: string, hour: number) =>
        ({ guild, user: '4711', action: 'reindex', outcome: 'done', at: `2031-03-06T1${hour}:00:00.000Z` }) as const;
      for (const entry of [did('g1', 1), did('g2', 2), did('g1', 3), did('g1', 4)]) await audit.add(entry);
      expect(await audit.of('g1', 2)).toEqual([did('g1', 4), did('g1', 3)]);
      expect(await audit.of('g3', 2)).toEqual([]);
    });

    it('lists the files that each server added, until they are taken back', async () => {
      const { uploads } = await fresh();
      const upload = (guild: string, file: string) =>
        ({ guild, file, bytes: 12, at: '2031-03-06T10:00:00.000Z' }) as const;
      for (const one of [upload('g1', 'a.txt'), upload('g2', 'c.txt'), upload('g1', 'b.txt')]) await uploads.add(one);
      await uploads.remove('g1', 'a.txt');
      await uploads.remove('g1', 'c.txt');
      expect(await uploads.of('g1')).toEqual([upload('g1', 'b.txt')]);
      expect(await uploads.of('g2')).toEqual([upload('g2', 'c.txt')]);
    });

    it('takes a file for that of the server that added it last, since its name was free', async () => {
      const { uploads } = await fresh();
      const upload = (guild: string, bytes: number) =>
        ({ guild, file: 'a.txt', bytes, at: '2031-03-06T10:00:00.000Z' }) as const;
      for (const [guild, bytes] of [
        ['g1', 1],
        ['g2', 2],
        ['g2', 3],
      ] as const)
        await uploads.add(upload(guild, bytes));
      expect([await uploads.of('g1'), await uploads.of('g2')]).toEqual([[], [upload('g2', 3)]]);
    });

    it('holds documents by server, kind and key, as they were put', async () => {
      const { documents } = await fresh();
      const value = { text: 'ö "\'', list: [1, null, { deep: true }] };
      expect(await documents.get({ guild: 'g1', kind: 'k', key: 'a' })).toBeNull();
      for (const place of [
        { guild: 'g2', kind: 'k', key: 'a' },
        { guild: 'g1', kind: 'k', key: 'b' },
        { guild: 'g1', kind: 'k', key: 'a' },
        { guild: 'g1', kind: 'other', key: 'a' },
        { guild: null, kind: 'k', key: 'a' },
      ])
        expect(await documents.put(place, { ...value, place }, 0)).toBe(1);
      const place = { guild: 'g1', kind: 'k', key: 'a' };
      expect(await documents.get(place)).toEqual({ ...place, value: { ...value, place }, version: 1 });
      expect((await documents.list('g1', 'k')).map(({ key }) => key)).toEqual(['a', 'b']);
      expect(await documents.list(null, 'k')).toMatchObject([{ guild: null, key: 'a' }]);
      expect((await documents.everywhere('k')).map(({ guild, key }) => [guild, key])).toEqual([
        [null, 'a'],
        ['g1', 'a'],
        ['g1', 'b'],
        ['g2', 'a'],
      ]);
    });

    it('changes and removes a document only where it is as whoever does so has seen it', async () => {
      const { documents } = await fresh();
      const place = { guild: 'g1', kind: 'k', key: 'a' };
      expect(await documents.put(place, 'none yet', 1)).toBeNull();
      expect(await documents.put(place, 'first', 0)).toBe(1);
      expect(await documents.put(place, 'late', 0)).toBeNull();
      expect(await documents.put(place, 'second', 1)).toBe(2);
      expect(await documents.put(place, 'late', 1)).toBeNull();
      expect(await documents.get(place)).toEqual({ ...place, value: 'second', version: 2 });
      expect(await documents.remove(place, 1)).toBe(false);
      expect(await documents.remove({ ...place, guild: null })).toBe(false);
      expect([await documents.remove(place, 2), await documents.remove(place)]).toEqual([true, false]);
      expect(await documents.put(place, 'anew', 0)).toBe(1);
      expect([await documents.remove(place), await documents.get(place)]).toEqual([true, null]);
    });

    it('forgets a server, and no other', async () => {
      const state = await fresh();
      const at = new Date(time).toISOString();
      for (const guild of ['11', '111', '12']) {
        const receipt = guild.padEnd(26, '0');
        await state.receipts.save(answerOf({ receipt }), viewer({ guild }));
        await state.feedback.add({ receipt, question: 'Why?', helpful: true, reason: null, at }, 'ada');
        await state.audit.add({ guild, user: '1', action: 'reindex', outcome: 'done', at });
        await state.uploads.add({ guild, file: `${guild}.txt`, bytes: 1, at });
        await state.documents.put({ guild, kind: 'k', key: 'a' }, guild, 0);
      }
      const left = async (guild: string) => [
        (await state.receipts.load(guild.padEnd(26, '0'), viewer({ guild }))) !== null,
        (await state.audit.of(guild, 9)).length,
        (await state.uploads.of(guild)).length,
        (await state.documents.list(guild, 'k')).length,
      ];
      await state.forgetGuild('11');
      expect(await left('11')).toEqual([false, 0, 0, 0]);
      for (const other of ['111', '12']) expect(await left(other)).toEqual([true, 1, 1, 1]);
      expect(await state.feedback.all()).toHaveLength(2);
    });

    it('forgets a person, and nobody else', async () => {
      const state = await fresh();
      await state.receipts.save(first, viewer(), true);
      await state.receipts.save(second, bo);
      const judged = { question: 'Why?', helpful: true, reason: null, at: '2031-03-06T10:00:00.000Z' };
      await state.feedback.add({ ...judged, receipt: SECOND }, 'ada');
      await state.feedback.add({ ...judged, receipt: SECOND }, 'bo');
      expect(await state.forget('ada')).toEqual({ answers: 1, feedback: 1 });
      expect(await state.receipts.load(FIRST, viewer())).toBeNull();
      expect(await state.receipts.last(bo)).toEqual(second);
      expect(await state.feedback.all()).toHaveLength(1);
      expect(await state.forget('ada')).toEqual({ answers: 0, feedback: 0 });
    });

    it('keeps answers, feedback and what managers did for 90 days', async () => {
      const state = await fresh();
      const at = new Date(time).toISOString();
      await state.receipts.save(first, viewer());
      await state.feedback.add({ receipt: FIRST, question: 'Why?', helpful: true, reason: null, at }, 'ada');
      await state.audit.add({ guild: 'g1', user: '1', action: 'reindex', outcome: 'done', at });
      const left = async () => [
        await state.receipts.load(FIRST, viewer()),
        (await state.feedback.all()).length,
        (await state.audit.of('g1', 9)).length,
      ];
      time += 89 * DAY;
      await state.sweep();
      expect(await left()).toEqual([first, 1, 1]);
      time += 2 * DAY;
      await state.sweep();
      expect(await left()).toEqual([null, 0, 0]);
    });

    it('gives what is to be done once to the first who asks, until its time has passed', async () => {
      const { claim } = await fresh();
      expect([await claim('watch', DAY), await claim('watch', DAY), await claim('other', DAY)]).toEqual([
        true,
        false,
        true,
      ]);
      time += DAY - 100;
      expect(await claim('watch', DAY)).toBe(false);
      time += 200;
      expect([await claim('watch', DAY), await claim('watch', DAY)]).toEqual([true, false]);
    });

    it('gives it once to processes whose clocks differ a little', async () => {
      const { claim } = await fresh();
      expect(await claim('watch', DAY)).toBe(true);
      time -= 100;
      expect(await claim('watch', DAY)).toBe(false);
    });

    it('gives it again where the clock was far ahead and is set right', async () => {
      const { claim } = await fresh();
      time += 3650 * DAY;
      expect(await claim('watch', DAY)).toBe(true);
      time -= 3650 * DAY;
      expect([await claim('watch', DAY), await claim('watch', DAY)]).toEqual([true, false]);
    });

    it('clears by itself, with the first answer that is kept', async () => {
      const state = await fresh();
      await state.audit.add({
        guild: 'g1',
        user: '1',
        action: 'reindex',
        outcome: 'done',
        at: new Date(0).toISOString(),
      });
      await state.receipts.save(first, viewer());
      expect(await state.audit.of('g1', 9)).toEqual([]);
    });
  });
}
