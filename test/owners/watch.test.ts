import { describe, expect, it } from 'vitest';
import type { DocumentStore } from '../../src/domain/state.ts';
import { createTakedowns } from '../../src/owners/articles/createTakedowns.ts';
import { readUnlessTaken } from '../../src/owners/articles/readUnlessTaken.ts';
import { MOST_WATCHES, createWatches, type WatchContent } from '../../src/owners/watch/createWatches.ts';
import { findNews } from '../../src/owners/watch/findNews.ts';
import { DIGEST_EVERY, type Delivery, sendDigests } from '../../src/owners/watch/sendDigests.ts';
import { memoryState } from '../fakes/botContext.ts';
import { type WrittenArticle, harbour, newsCorpus } from '../fakes/newsCorpus.ts';

const content = (given: Partial<WatchContent> = {}): WatchContent => ({
  user: 'ada',
  channel: null,
  voice: null,
  outlet: null,
  words: null,
  isPaused: false,
  isUndelivered: false,
  owed: [],
  locale: 'en',
  corpus: 'default',
  from: null,
  ...given,
});

describe('watches', () => {
  it('belong to a server or to a user, who pauses, stops and forgets their own', async () => {
    const watches = createWatches(memoryState().documents);
    const shared = await watches.add('g1', content({ channel: 'c1', words: 'rota' }));
    const own = await watches.add(null, content({ words: 'offer' }));
    await watches.add(null, content({ user: 'bo', words: 'offer' }));
    expect(await watches.of({ guild: 'g1' })).toEqual([shared]);
    expect(await watches.of({ user: 'ada' })).toEqual([own]);
    if (own === null) throw new Error('not added');
    expect(await watches.pause(own, 'by hand')).toBe(true);
    expect(await watches.of({ user: 'ada' })).toEqual([{ ...own, isPaused: true }]);
    expect(await watches.pause({ ...own, guild: 'g1' }, 'by hand')).toBe(false);
    expect(await watches.remove({ ...own, guild: 'g1' })).toBe(false);
    expect(await watches.forget('ada')).toBe(1);
    expect((await watches.all()).map(({ user, channel }) => [user, channel])).toEqual([
      ['bo', null],
      ['ada', 'c1'],
    ]);
  });

  it('are no more than a menu holds', async () => {
    const watches = createWatches(memoryState().documents);
    for (let n = 0; n < MOST_WATCHES; n += 1) expect(await watches.add('g1', content())).not.toBeNull();
    expect(await watches.add('g1', content())).toBeNull();
    expect(await watches.add('g2', content())).not.toBeNull();
    for (let n = 0; n < MOST_WATCHES; n += 1) expect(await watches.add(null, content())).not.toBeNull();
    expect(await watches.add(null, content())).toBeNull();
    expect(await watches.add(null, content({ user: 'bo' }))).not.toBeNull();
  });

  it('keep what two processes change at the same time, and are not made by a change', async () => {
    const watches = createWatches(memoryState().documents);
    const watch = (await watches.add('g1', content({ channel: 'c1' }))) ?? expect.unreachable();
    const changes = [watches.owe(watch, ['harbour-1']), watches.pause(watch, 'by hand')];
    await Promise.all(changes);
    expect(await watches.all()).toMatchObject([{ owed: ['harbour-1'], isPaused: true, isUndelivered: false }]);
    await watches.remove(watch);
    await watches.owe(watch, []);
    expect(await watches.pause(watch, 'not')).toBe(false);
    expect(await watches.all()).toEqual([]);
  });
});

describe('news', () => {
  const texts = async (given: Partial<WatchContent>, isNew: (id: string) => boolean = () => true) => {
    const { articles, catalogue } = newsCorpus();
    const fresh = articles.map(({ article }) => article.id).filter(isNew);
    return (await findNews(content(given), catalogue, fresh)).map(({ found, statement: { content: spans } }) =>
      found.article.text.slice(spans[0]?.start, spans[0]?.end),
    );
  };
  const offer = '“Our offer stands until Friday and not a day longer,”';

  it('are of a voice, an outlet and words, and of new articles alone', async () => {
    expect(await texts({ voice: { kind: 'speaker', name: 'Bo Marsh' } })).toEqual([offer]);
    expect(await texts({ voice: { kind: 'side', name: 'Harbour Lines' } })).toHaveLength(2);
    expect(await texts({ outlet: 'Sound Radio', words: 'OFFERS Friday' })).toEqual([offer]);
    expect(await texts({ words: 'offer' })).toHaveLength(2);
    expect(await texts({ voice: { kind: 'speaker', name: 'Bo Marsh' }, outlet: 'Coast Courier' })).toEqual([]);
    expect(await texts({ words: 'offer' }, (id) => id === 'harbour-1')).toEqual([
      'the crews had never answered its last offer',
    ]);
  });
});

/** A bot that has sent digests before, over articles that the test changes. */
async function desk(documents: DocumentStore = memoryState().documents) {
  const takedowns = createTakedowns(documents, () => 0);
  const watches = createWatches(documents);
  const sent: [string, number][] = [];
  const clock = { now: 1_900_000_000_000 };
  const shelf: { written: readonly WrittenArticle[]; edited: boolean; outcome: Delivery } = {
    written: harbour.slice(0, 1),
    edited: false,
    outcome: 'arrived',
  };
  const send = () =>
    sendDigests({
      documents,
      watches,
      corpus: async () => newsCorpus(shelf.written),
      readSeedText: readUnlessTaken(
        () => takedowns,
        async ({ id }) =>
          shelf.edited
            ? 'other words'
            : (newsCorpus(harbour).articles.find(({ article }) => article.id === id)?.article.text ?? null),
      ),
      deliver: async ({ words }, news) => {
        sent.push([words ?? '', news.length]);
        return shelf.outcome;
      },
      now: () => clock.now,
    });
  await watches.add(null, content({ words: 'offer' }));
  await send();
  return { documents, takedowns, watches, sent, clock, shelf, send };
}

describe('digests', () => {
  it('tell of what came since, once an hour at most, and of nothing the first time', async () => {
    const { sent, clock, shelf, send } = await desk();
    expect(sent).toEqual([]);
    shelf.written = harbour;
    clock.now += DIGEST_EVERY - 1;
    await send();
    expect(sent).toEqual([]);
    clock.now += 1;
    await send();
    expect(sent).toEqual([['offer', 1]]);
    clock.now += DIGEST_EVERY;
    await send();
    expect(sent).toHaveLength(1);
  });

  it('go on where the clock was far ahead and is set right', async () => {
    const { sent, clock, shelf, send } = await desk();
    const { now } = clock;
    clock.now += 1000 * DIGEST_EVERY;
    shelf.written = [];
    await send();
    clock.now = now + DIGEST_EVERY;
    shelf.written = harbour.slice(1);
    await send();
    expect(sent).toEqual([['offer', 1]]);
  });

  it('come from one of two processes that look at the same time', async () => {
    const one = await desk();
    const other = await desk(one.documents);
    for (const { shelf, clock } of [one, other]) {
      shelf.written = harbour;
      clock.now += DIGEST_EVERY;
    }
    await Promise.all([one.send(), other.send()]);
    // Two watches by now, each told once.
    expect([...one.sent, ...other.sent]).toEqual([
      ['offer', 1],
      ['offer', 1],
    ]);
    expect([one.sent.length, other.sent.length].toSorted()).toEqual([0, 2]);
  });

  it('quote nothing from a file that has changed, and skip what is paused', async () => {
    for (const isEdited of [true, false]) {
      const { watches, sent, clock, shelf, send } = await desk();
      const [watch] = await watches.all();
      if (!isEdited && watch !== undefined) await watches.pause(watch, 'by hand');
      Object.assign(shelf, { written: harbour, edited: isEdited });
      clock.now += DIGEST_EVERY;
      await send();
      expect(sent).toEqual([]);
    }
  });

  it('are silent about what was taken down, while the index still has it', async () => {
    const { takedowns, sent, clock, shelf, send } = await desk();
    shelf.written = harbour;
    const [, { id }] = harbour as readonly [WrittenArticle, WrittenArticle];
    const taken = { id, ids: [id], title: null, url: null, guild: 'g1', user: 'ada', at: '2031-03-07T10:00:00.000Z' };
    await takedowns.add(taken);
    clock.now += DIGEST_EVERY;
    await send();
    expect(sent).toEqual([]);
  });

  it('that are not taken pause their watch until somebody goes on with it, and then come', async () => {
    const { watches, sent, clock, shelf, send } = await desk();
    Object.assign(shelf, { written: harbour, outcome: 'refused' });
    clock.now += DIGEST_EVERY;
    await send();
    const [watch] = await watches.all();
    expect(watch).toMatchObject({ isPaused: true, isUndelivered: true });
    clock.now += DIGEST_EVERY;
    await send();
    expect(sent).toHaveLength(1);
    shelf.outcome = 'arrived';
    if (watch !== undefined) await watches.pause(watch, 'not');
    expect(await watches.all()).toMatchObject([{ isPaused: false, isUndelivered: false }]);
    await send();
    expect(sent).toEqual([
      ['offer', 1],
      ['offer', 1],
    ]);
  });

  it('that Discord could not be told of come with the next one, once, though nothing new came', async () => {
    const { watches, sent, clock, shelf, send } = await desk();
    shelf.outcome = 'failed';
    shelf.written = harbour;
    clock.now += DIGEST_EVERY;
    await send();
    expect(await watches.all()).toMatchObject([{ isPaused: false, isUndelivered: false }]);
    clock.now += DIGEST_EVERY - 1;
    await send();
    expect(sent).toHaveLength(1);
    shelf.outcome = 'arrived';
    for (const wait of [1, DIGEST_EVERY]) {
      clock.now += wait;
      await send();
    }
    expect(sent).toEqual([
      ['offer', 1],
      ['offer', 1],
    ]);
  });

  it('that did not arrive do not quote what is gone since', async () => {
    const { watches, sent, clock, shelf, send } = await desk();
    Object.assign(shelf, { written: harbour, outcome: 'failed' });
    clock.now += DIGEST_EVERY;
    await send();
    Object.assign(shelf, { written: [], outcome: 'arrived' });
    clock.now += DIGEST_EVERY;
    await send();
    expect(sent).toHaveLength(1);
    expect(await watches.all()).toMatchObject([{ owed: [] }]);
  });
});
