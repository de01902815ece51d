import { describe, expect, it } from 'vitest';
import type { Correction } from '../../src/domain/correction.ts';
import { createCorrections } from '../../src/owners/articles/createCorrections.ts';
import { createTakedowns } from '../../src/owners/articles/createTakedowns.ts';
import { silence } from '../../src/owners/articles/silence.ts';
import { memoryState } from '../fakes/botContext.ts';
import { answerOf, citationOf, excerptOf } from '../fixtures/writtenAnswer.ts';

const correction = (given: Partial<Correction> = {}): Correction => ({
  articleId: 'a',
  words: 'We go on.',
  from: 'Ada',
  to: { name: 'Bo', role: null, side: 'Crews' },
  by: '7',
  at: '2031-03-07T10:00:00.000Z',
  ...given,
});

describe('corrections', () => {
  it('are those of all servers, and taken back by their own', async () => {
    const corrections = createCorrections(memoryState().documents);
    await corrections.add('g1', correction());
    await corrections.add('g2', correction({ articleId: 'b' }));
    const all = await corrections.all();
    expect(all).toMatchObject([
      { guild: 'g1', ...correction() },
      { guild: 'g2', articleId: 'b' },
    ]);
    const key = all[0]?.key ?? '';
    expect(await corrections.remove('g2', key)).toBeNull();
    expect(await corrections.remove('g1', key)).toMatchObject(correction());
    expect(await corrections.all()).toHaveLength(1);
  });

  it('of one statement are one, which mends what the article is read to say and not what was mended', async () => {
    const corrections = createCorrections(memoryState().documents);
    await corrections.add('g1', correction());
    // The index shows Bo by now.
    await corrections.add('g2', correction({ from: 'Bo', to: { name: 'Cy', role: null, side: null } }));
    expect(await corrections.all()).toMatchObject([{ guild: 'g2', from: 'Ada', to: { name: 'Cy' } }]);
    await corrections.add('g1', correction({ to: null }));
    expect(await corrections.all()).toMatchObject([{ guild: 'g1', from: 'Ada', to: null }]);
    await corrections.add('g1', correction({ from: null, to: { name: 'Di', role: null, side: null } }));
    expect(await corrections.all()).toMatchObject([{ from: 'Ada', to: { name: 'Di' } }]);
    // Another speaker of the same words is another statement.
    await corrections.add('g1', correction({ from: 'Eve' }));
    expect(await corrections.all()).toHaveLength(2);
  });
});

const takedown = {
  id: 'a',
  ids: ['a', 'a2'],
  title: 'A',
  url: 'https://a.example/',
  guild: 'g1',
  user: '7',
  at: '2031-03-07T10:00:00.000Z',
};

describe('takedowns', () => {
  it('hold for all copies of an article until its server lifts them', async () => {
    const takedowns = createTakedowns(memoryState().documents);
    expect([...(await takedowns.ids())]).toEqual([]);
    await takedowns.add(takedown);
    expect([...(await takedowns.ids())]).toEqual(['a', 'a2']);
    expect(await takedowns.all()).toEqual([takedown]);
    expect([await takedowns.lift('g2', 'a'), await takedowns.lift('g1', 'a2')]).toEqual([false, false]);
    await takedowns.add({ ...takedown, guild: 'g2' });
    expect(await takedowns.lift('g1', 'a')).toBe(true);
    // The other server's still holds.
    expect([...(await takedowns.ids())]).toEqual(['a', 'a2']);
    expect(await takedowns.lift('g2', 'a')).toBe(true);
    expect([...(await takedowns.ids())]).toEqual([]);
  });

  it('of another process hold after a second', async () => {
    const { documents } = memoryState();
    let now = 0;
    const takedowns = createTakedowns(documents, () => now);
    await takedowns.ids();
    await createTakedowns(documents).add(takedown);
    now = 999;
    expect((await takedowns.ids()).size).toBe(0);
    now = 1_000;
    expect((await takedowns.ids()).size).toBe(2);
  });

  it('outlive what is kept of their server', async () => {
    const state = memoryState();
    await createTakedowns(state.documents).add(takedown);
    await state.forgetGuild('g1');
    expect(await createTakedowns(state.documents).all()).toHaveLength(1);
  });
});

describe('a kept answer', () => {
  const viewer = { user: 'ada', guild: 'g1', channel: 'c1' };
  const also = { file: 'seeds/a2.txt', articleId: 'a2', start: 0, end: 9 };
  const answer = answerOf({
    receipt: 'AAAAAAAA0000000000000000AA',
    excerpts: [excerptOf(), excerptOf({ articleId: 'b', citation: 2, alsoIn: [also, { ...also, articleId: 'c' }] })],
    citations: [citationOf(1, { url: 'https://a.example/', outlet: 'Courier' }), citationOf(2)],
  });

  it('says nothing of what was taken down, wherever it is opened', async () => {
    const state = memoryState();
    const ids = new Set<string>();
    const silenced = silence(state, { ids: async () => ids });
    await silenced.receipts.save(answer, viewer);
    const at = '2031-03-07T10:00:00.000Z';
    await silenced.feedback.add({ receipt: answer.receipt, question: 'Why?', helpful: true, reason: null, at }, 'ada');
    expect(await silenced.receipts.load(answer.receipt, viewer)).toEqual(answer);
    ids.add('a').add('a2');
    const opened = [
      await silenced.receipts.load(answer.receipt, viewer),
      await silenced.receipts.open(answer.receipt),
      await silenced.receipts.last(viewer),
      (await silenced.feedback.all())[0]?.shown,
    ];
    for (const shown of opened) {
      expect(shown?.excerpts).toMatchObject([
        { text: '', speaker: null, citation: 1 },
        { text: 'We go on.', alsoIn: [{ articleId: 'c' }] },
      ]);
      expect(shown?.citations).toMatchObject([
        { title: null, outlet: null, url: null, file: 'seeds/a.txt' },
        citationOf(2),
      ]);
    }
    expect(await silenced.receipts.load('NOTHING0', viewer)).toBeNull();
  });
});
