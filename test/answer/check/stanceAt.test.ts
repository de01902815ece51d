import { describe, expect, it } from 'vitest';
import { verifyQuote } from '../../../src/answer/check/verifyQuote.ts';
import type { Stance } from '../../../src/domain/statement.ts';
import { hashEmbedder } from '../../fakes/hashEmbedder.ts';
import { memoryIndex } from '../../fakes/memoryIndex.ts';
import { writtenContent } from '../../fixtures/writtenContent.ts';
import { filesOf } from '../../fakes/standing.ts';

/** The verdict on words of one paragraph, in which somebody says `said`. */
async function verdictOn(quote: string, paragraph: string, said?: string, stance: Stance = 'said', claimed = 'Quill') {
  const statements = said === undefined ? [] : [{ words: said, by: 'Ada Quill', stance }];
  const written = [{ id: 'pier', title: 'Pier', paragraphs: [paragraph], statements }];
  const corpus = memoryIndex(await writtenContent(written, hashEmbedder));
  const verdict = await verifyQuote(quote, claimed, corpus, filesOf(corpus));
  return 'speaker' in verdict ? verdict.speaker : null;
}

describe('words that somebody says', () => {
  const said = '“I have not seen it. There is no proof that the pier is shut, and the dock is dry,”';
  it.each([
    ['I have not seen it', 'asClaimed'],
    ['seen it', 'denied'],
    ['the pier is shut', 'denied'],
    ['the dock is dry', 'asClaimed'],
  ])('“%s” are %s there', async (quote, kind) => {
    expect(await verdictOn(quote, `${said} Ada Quill said.`, said)).toMatchObject({ kind });
  });

  it.each([
    ['before a condition', 'the pier will open', 'the pier will open if it is mended', 'conditional'],
    ['after a condition', 'the pier will open', 'if it is mended, the pier will open', 'conditional'],
    ['after "even if"', 'the pier will open', 'even if it rains, the pier will open', 'asClaimed'],
    ['after "whether"', 'the pier will open', 'it is unclear whether the pier will open', 'asked'],
    ['in a question', 'will the pier open', 'we ask: will the pier open? We do not know', 'asked'],
    ['after a denial', 'the pier will open', 'the mayor denied that the pier will open', 'denied'],
    ['after "not only"', 'the pier will open', 'not only the pier will open', 'asClaimed'],
    ['after what is to be said', 'the pier will open', 'they want her to say that the pier will open', 'conditional'],
    ['after "false"', 'the pier will open', 'it is false that the pier will open', 'denied'],
    ['after "no doubt"', 'the pier will open', 'there is no doubt that the pier will open', 'asClaimed'],
    ['after "unlikely"', 'the pier will open', 'it is unlikely that the pier will open', 'denied'],
    ['before "only if"', 'the pier will open', 'the pier will open only if it is mended', 'conditional'],
    ['before "but only if"', 'the pier will open', 'the pier will open, but only if it is mended', 'conditional'],
    ['before "unless"', 'the pier will open', 'the pier will open, unless it rains', 'conditional'],
    ['after another condition', 'the pier will open', 'if it rains we leave; the pier will open', 'asClaimed'],
    ['after another "whether"', 'the pier will open', 'whether it rains or not, the pier will open', 'asClaimed'],
    ['after "whether or not"', 'the pier will open', 'we ask whether or not the pier will open', 'asked'],
    ['before another question', 'the pier will open', 'the pier will open. Will the lock? We ask', 'asClaimed'],
    ['after "not to"', 'to open the pier', 'not to open the pier', 'denied'],
    ['after two negations', 'the pier will open', 'nobody denies that the pier will open', 'asClaimed'],
  ])('hold as they do there: %s', async (_, quote, words, kind) => {
    expect(await verdictOn(quote, `Ada Quill said ${words}.`, words)).toMatchObject({ kind });
  });
});

it.each(['denied', 'conditional', 'asked', 'reported'] as const)(
  'are never as claimed where they are %s, whoever is claimed',
  async (stance) => {
    const held = { kind: stance, speaker: { name: 'Ada Quill' } };
    // That another has them comes first, unless who has them denies them.
    const ofOther = stance === 'denied' ? held : { kind: 'other', speaker: { name: 'Ada Quill' }, held };
    const paragraph = 'On Monday Ada Quill spoke of this: the pier is shut.';
    expect(await verdictOn('the pier is shut', paragraph, 'the pier is shut', stance)).toMatchObject(held);
    expect(await verdictOn('the pier is shut', paragraph, 'the pier is shut', stance, 'Bo Marsh')).toMatchObject(
      ofOther,
    );
  },
);

it('are denied by narration too, and otherwise unclear there', async () => {
  expect(await verdictOn('the pier is shut', 'There is no proof that the pier is shut.')).toEqual({
    kind: 'denied',
    speaker: null,
  });
  expect(await verdictOn('the pier is shut', 'If the pier is shut, the boats leave.')).toEqual({ kind: 'unclear' });
  expect(await verdictOn('the pier is shut', 'We ask whether or not the pier is shut.')).toEqual({ kind: 'unclear' });
});

describe('changed words', () => {
  const words = 'we will not close the 3 old harbours';
  const paragraph = `Ada Quill said ${words}.`;
  it.each([
    ['leave out a "not"', 'we will close the 3 old harbours', { kind: 'differs', speaker: { name: 'Ada Quill' } }],
    ['have another figure', 'we will not close the 30 old harbours', { kind: 'differs' }],
    ['have the figure as a word', 'we will not close the three old harbours', { kind: 'asClaimed' }],
    ['keep the sense', 'we will not close our 3 old harbours', { kind: 'asClaimed' }],
  ])('%s', async (_, quote, speaker) => {
    expect(await verdictOn(quote, paragraph, words)).toMatchObject(speaker);
  });

  it('are of another first', async () => {
    expect(await verdictOn('we will close the 3 old harbours', paragraph, words, 'said', 'Bo Marsh')).toMatchObject({
      kind: 'other',
      speaker: { name: 'Ada Quill' },
      held: { kind: 'differs' },
    });
  });
});

describe('words that an outlet takes back', () => {
  it.each([
    'An earlier version of this story said that the pier is shut.',
    'Correction: this article wrongly stated that the pier is shut.',
  ])('%s', async (note) => {
    expect(await verdictOn('the pier is shut', note)).toEqual({ kind: 'denied', speaker: null });
  });

  it('not those of a better version of a thing', async () => {
    const said = 'an earlier version of the plan was good enough';
    expect(await verdictOn('was good enough', `Ada Quill said ${said}.`, said)).toEqual({ kind: 'asClaimed' });
  });

  it('are denied elsewhere, by who says them or by nobody else', async () => {
    const says = (id: string, by: string, stance: Stance, verb: string) => ({
      id,
      title: id,
      paragraphs: [`${by} ${verb} that the pier is shut.`],
      statements: [{ words: 'that the pier is shut', by, stance }],
    });
    const of = async (...written: ReturnType<typeof says>[]) => {
      const corpus = memoryIndex(await writtenContent(written, hashEmbedder));
      const verdict = await verifyQuote('that the pier is shut', 'Quill', corpus, filesOf(corpus));
      return 'speaker' in verdict ? verdict.speaker : null;
    };
    const claim = says('a', 'Ada Quill', 'said', 'said');
    expect(await of(claim, says('b', 'Ada Quill', 'denied', 'never claimed'))).toMatchObject({
      kind: 'asClaimed',
      deniedBy: { name: 'Ada Quill' },
    });
    expect(await of(claim, says('b', 'Bo Marsh', 'denied', 'denied'))).toEqual({ kind: 'asClaimed' });
  });
});

it('are judged where the claimed speaker says them, and that place comes first', async () => {
  const [first, second] = ['The pier is shut, Bo Marsh denied.', 'The pier is shut, Ada Quill said.'];
  const content = await writtenContent(
    [
      {
        id: 'a',
        title: 'A',
        paragraphs: [first],
        statements: [{ words: 'The pier is shut', by: 'Bo Marsh', stance: 'denied' }],
      },
      { id: 'b', title: 'B', paragraphs: [second], statements: [{ words: 'The pier is shut', by: 'Ada Quill' }] },
    ],
    hashEmbedder,
  );
  const corpus = memoryIndex(content);
  const verdict = await verifyQuote('The pier is shut', 'Quill', corpus, filesOf(corpus));
  expect(verdict).toMatchObject({ kind: 'verbatim', speaker: { kind: 'asClaimed' } });
  expect(verdict.kind === 'verbatim' && verdict.places.map(({ found }) => found.article.id)).toEqual(['b', 'a']);
});
