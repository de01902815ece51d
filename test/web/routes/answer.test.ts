import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/answer.ts';
import type { Viewer } from '../../../src/domain/state.ts';
import { fakeAnswer, fakeContext } from '../../fakes/botContext.ts';
import { newsCorpus } from '../../fakes/newsCorpus.ts';
import { openReader, testLinks, textOf, type ReaderOptions } from '../openReader.ts';

const RECEIPT = 'ABCDEFGHJKMNPQRSTVWXYZ0123';
const HERE: Viewer = { user: 'web', guild: null, channel: 'web' };
const DISCORD: Viewer = { user: 'ada', guild: 'g1', channel: 'quay' };
const index = newsCorpus();

/** A reader that keeps an answer. */
async function keeping(
  given: Partial<Answer> = {},
  { viewer = HERE, isPrivate = false, ...options }: ReaderOptions & { viewer?: Viewer; isPrivate?: boolean } = {},
) {
  const reader = await openReader({ index, ...options });
  const answer = { ...fakeAnswer(index, 'Who tore up the rota?'), receipt: RECEIPT, ...given };
  await reader.context.receipts.save(answer, viewer, isPrivate);
  return { ...reader, answer, page: async (path = `/answers/${RECEIPT}`) => reader.read(path) };
}

describe('an answer', () => {
  it('shows who said what, how it holds, where and when, and leads to the place', async () => {
    const { page, read } = await keeping();
    const markup = await page();
    const text = textOf(markup);
    expect(text).toContain('Ferry Crews');
    expect(text).toContain('“They tore up the rota at midnight and called it progress,”');
    expect(text).toContain('Ada Quill , who leads the Ferry Crews’ Union · quote');
    expect(text).toContain('Coast Courier · March 4, 2031');
    expect(text).toContain('Read it where it stands: Ferry talks break down on third night');
    const [, place = ''] = /href="(\/articles\/[\w-]{12}\?mark=[\d-]+#words)"/.exec(markup) ?? [];
    expect(await read(place.replace(/#.*/, ''))).toContain(
      '<mark id="words">“They tore up the rota at midnight and called it progress,”</mark>',
    );
    expect(markup).toContain('name="after" value="Who tore up the rota?"');
  });

  it('marks the words that answer, and names whom a pronoun means outside of the quote', async () => {
    const [excerpt] = fakeAnswer(index, 'Who tore up the rota?').excerpts;
    if (excerpt === undefined) throw new Error('no excerpt');
    const at = excerpt.start;
    const marked = {
      ...excerpt,
      answer: [{ start: at + 6, end: at + 13 }],
      bearers: [{ start: at + 1, end: at + 5, name: 'The <crews>' }],
    };
    const { page } = await keeping({ excerpts: [marked], sides: [] });
    expect(await page()).toContain(
      '“They <i class="bearer">[<bdi>The &lt;crews&gt;</bdi>]</i> <b>tore up</b> the rota at midnight',
    );
  });

  it('says of a stance that is not plain, of hearsay, of what was mended, and of an unclear speaker', async () => {
    const [excerpt] = fakeAnswer(index, 'Who tore up the rota?').excerpts;
    if (excerpt === undefined) throw new Error('no excerpt');
    const shown = async (given: object): Promise<string> => {
      const { page } = await keeping({ excerpts: [{ ...excerpt, ...given }], sides: [] });
      return textOf(await page());
    };
    expect(await shown({ stance: 'denied' })).toContain('quote · denied, rejected or not said');
    expect(await shown({ stance: 'reported', via: 'Bo' })).toContain('quote · according to Bo');
    const corrected = { by: '7', at: '2031-03-07T10:00:00.000Z' };
    expect(await shown({ corrected })).toContain('quote · corrected on March 7, 2031');
    expect(await shown({ speaker: null })).toContain('speaker unclear · quote');
    expect(await shown({ speaker: null, kind: 'narration', stance: null })).toContain('the article’s own words');
    expect(await shown({ speaker: null, kind: 'narration', stance: null })).not.toContain('speaker unclear');
    expect(await shown({ speaker: null, kind: 'narration', stance: null, author: 'Ann Lee' })).toContain(
      'the article’s own words · by Ann Lee',
    );
    const author = { name: 'Ann Lee', role: null, side: null, resolved: 'named' };
    expect(await shown({ speaker: author, kind: 'narration', stance: null })).toContain(
      'Ann Lee · the article’s own words',
    );
  });

  it('says what it was narrowed to', async () => {
    const { page } = await keeping({ asked: { side: 'Ferry Crews', since: '2031-03-01', until: '2031-03-07' } });
    expect(textOf(await page())).toMatch(/Ferry Crews[^]*From March 1, 2031[^]*March 7, 2031/);
  });

  it('offers more of a side that has more, as a form that asks', async () => {
    const { page } = await keeping();
    const markup = await page();
    expect(textOf(markup)).toContain('showing 2 of 4');
    expect(markup).toMatch(
      /name="side" value="Ferry Crews" \/>\s*<button class="plain">More of Ferry Crews \(\+2\)<\/button>/,
    );
  });

  it('names other articles with the same words, each once, with outlet and day', async () => {
    const [excerpt] = fakeAnswer(index, 'Who tore up the rota?').excerpts;
    if (excerpt === undefined) throw new Error('no excerpt');
    const other = {
      file: 'seeds/harbour-2.txt',
      articleId: 'harbour-2',
      start: 1,
      end: 9,
      outlet: 'Sound Radio',
      date: '2031-03-05',
    };
    const alsoIn = [other, { ...other, start: 20, end: 30 }, { ...other, articleId: excerpt.articleId }];
    const { page } = await keeping({ excerpts: [{ ...excerpt, alsoIn }], sides: [] });
    const markup = await page();
    expect(textOf(markup)).toContain('also in 1 article: Sound Radio, March 5, 2031');
    expect(markup).toContain('?mark=1-9#words"');
  });

  it('names the sides that said nothing, and what is on no side under a heading of its own', async () => {
    const given = fakeAnswer(index, 'Who tore up the rota?');
    const [first] = given.sides;
    const sides = first === undefined ? [] : [{ ...first, excerpts: [0], shown: 1 }];
    const { page } = await keeping({ sides, missingSides: [{ name: 'Mediators', speaks: true, note: '' }] });
    const text = textOf(await page());
    expect(text).toContain('Mediators speaks in these articles, but nothing of theirs was found that answers this.');
    expect(text).toContain('On no known side');
  });

  it('folds away what comes nearest of who is missing', async () => {
    const nearest = fakeAnswer(index, 'Who tore up the rota?').excerpts;
    const { page } = await keeping({ missingSides: [{ name: 'Mediators', speaks: true, note: '' }], nearest });
    expect(await page()).toMatch(/<details>\s*<summary>The nearest passages, which do not answer the question/);
  });

  it('lists its sources, each with a link; one without a title by how it begins', async () => {
    const { read } = await keeping({ ...fakeAnswer(index, 'Who said both parties left the table?'), receipt: RECEIPT });
    const text = textOf(await read(`/answers/${RECEIPT}`));
    expect(text).toMatch(/Sources .*Mediators said both parties had .* · no date/);
  });

  it('without evidence says so, suggests a spelling, and keeps what is nearest apart', async () => {
    const given = fakeAnswer(index, 'Which rotta zebra?');
    const { page } = await keeping({ ...given, receipt: RECEIPT });
    const markup = await page();
    expect(textOf(markup)).toContain(
      'These articles do not answer this. Amelia Stone was not found to say anything in these articles.',
    );
    expect(markup).toMatch(/name="question" value="Which rota zebra\?" \/>\s*<button class="plain">Did you mean/);
    expect(markup).toMatch(/<details>\s*<summary>The nearest passages, which do not answer the question<\/summary>/);
    expect(textOf(markup)).not.toContain('Sources');
  });

  it('says where nothing read what was found', async () => {
    const { page } = await keeping({ index: { ...fakeAnswer(index, 'x').index, reader: null } });
    expect(textOf(await page())).toContain('The reader is off');
  });

  it('never shows words that no longer stand in their file, and says which file has changed', async () => {
    const edited = fakeContext().readSeedText;
    const readSeedText: typeof edited = async (seed) => (seed.id === 'harbour-1' ? 'Edited.' : edited(seed));
    const { page } = await keeping({}, { context: { readSeedText } });
    const text = textOf(await page());
    expect(text).toContain('Changed or gone since this answer: seeds/harbour-1.txt.');
    expect(text).toContain('This is no longer in the corpus, or it has changed since.');
    // The same words stand in another article, which has not changed.
    expect(text.split('They tore up the rota').length - 1).toBe(1);
  });

  it('says which file was read anew since, though the words stand', async () => {
    const { citations } = fakeAnswer(index, 'Who tore up the rota?');
    const { page } = await keeping({ citations: citations.map((one) => ({ ...one, sha256: 'before' })) });
    expect(textOf(await page())).toContain('seeds/harbour-1.txt, seeds/harbour-2.txt');
  });
});

describe('the address of an answer', () => {
  const status = async (path: string, options: Parameters<typeof keeping>[1] = {}): Promise<number> => {
    const { get } = await keeping({}, options);
    return (await get(path)).status;
  };
  const signed = (life = 60_000): string => testLinks.pathTo(RECEIPT, life);

  it('is its whole receipt', async () => {
    expect(await status(`/answers/${RECEIPT}`)).toBe(200);
    for (const other of [RECEIPT.slice(0, 8), RECEIPT.slice(0, -1), RECEIPT.toLowerCase(), `${RECEIPT}%20`, '%', 'x'])
      expect([other, await status(`/answers/${other}`)]).toEqual([other, 404]);
  });

  it('opens none that was given in Discord, public or private, without a signature', async () => {
    for (const isPrivate of [false, true])
      expect(await status(`/answers/${RECEIPT}`, { viewer: DISCORD, isPrivate })).toBe(404);
  });

  it('opens any with a signed link, until it expires', async () => {
    for (const isPrivate of [false, true]) {
      expect(await status(signed(), { viewer: DISCORD, isPrivate })).toBe(200);
      expect(await status(signed(-2000), { viewer: DISCORD, isPrivate })).toBe(410);
    }
  });

  it('opens nothing with a link that was changed, and says what to do', async () => {
    const { get } = await keeping({}, { viewer: DISCORD });
    for (const path of [signed().slice(0, -1), signed().replace('until=1', 'until=2'), `/answers/${RECEIPT}?until=1`]) {
      const response = await get(path);
      expect([path, response.status]).toEqual([path, 404]);
      expect(textOf(await response.text())).toContain('This link is not whole. Copy it again');
    }
    expect(textOf(await (await get(signed(-2000))).text())).toContain('This link has expired.');
  });

  it('of an answer that is kept no longer says so', async () => {
    const { read } = await openReader();
    expect(textOf(await read(`/answers/${RECEIPT}`))).toContain('This answer is not kept here, or no longer.');
    expect(textOf(await read(signed()))).toContain('This answer is not kept here, or no longer.');
  });
});
