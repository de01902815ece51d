import { beforeAll, describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answerQuestion.ts';
import type { Answer } from '../../src/domain/answer.ts';
import { type Desk, openDesk } from '../fixtures/openDesk.ts';

const thought = (words: string, by: string, more: { readonly side?: string; readonly role?: string } = {}) => ({
  words,
  by,
  kind: 'paraphrase' as const,
  ...more,
});

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk([
    {
      id: 'weir-1',
      title: 'Weir to be raised',
      date: '2031-04-05',
      paragraphs: [
        'Lena Voss said the old weir was too low for the mill.',
        'Rolf Quill said the old weir was high enough for the mill.',
        'Greta Holm said the old weir was a danger to the mill.',
        'Critics of Rolf Quill said the old weir served him and the mill.',
        'Lena Voss and Rolf Quill said the mill and the weir were theirs.',
        'A keepers’ spokesman said the old weir of the mill was safe.',
        'Ivo Stein of the Keepers said a stork had nested.',
      ],
      statements: [
        thought('the old weir was too low for the mill', 'Lena Voss', { side: 'Millers' }),
        thought('the old weir was high enough for the mill', 'Rolf Quill', { side: 'Millers' }),
        thought('the old weir was a danger to the mill', 'Greta Holm', { side: 'Anglers' }),
        thought('the old weir served him and the mill', 'critics of Rolf Quill'),
        thought('the mill and the weir were theirs', 'Lena Voss and Rolf Quill'),
        thought('the old weir of the mill was safe', 'a keepers’ spokesman'),
        thought('a stork had nested', 'Ivo Stein', { side: 'Keepers' }),
      ],
    },
    {
      id: 'weir-2',
      title: 'Letters of the week',
      date: '2031-04-06',
      paragraphs: ['Nora Finn said the old weir bothered no salmon.', 'Ada Bell said the winter was long.'],
      statements: [
        thought('the old weir bothered no salmon', 'Nora Finn', { side: 'Boaters' }),
        thought('the winter was long', 'Ada Bell', { side: 'Poets' }),
      ],
    },
  ]);
});
const ask = (question: string, options = {}): Promise<Answer> => answerQuestion(desk.deps, question, options);
const bySection = ({ sides, excerpts }: Answer): Record<string, (string | undefined)[]> =>
  Object.fromEntries(sides.map((side) => [side.name, side.excerpts.map((at) => excerpts[at]?.speaker?.name)]));

describe('a question that sets several against each other', () => {
  it('shows those alone, each in a section, though they are of one side', async () => {
    const answer = await ask('How do Voss and Quill differ on the old weir of the mill?');
    expect(bySection(answer)).toEqual({
      'Lena Voss': expect.arrayContaining(['Lena Voss', 'Lena Voss and Rolf Quill']),
      'Rolf Quill': expect.arrayContaining(['Rolf Quill', 'Lena Voss and Rolf Quill']),
    });
    const speakers = answer.excerpts.map(({ speaker }) => speaker?.name);
    // What they said together is shown once, and nobody else is.
    expect(speakers.toSorted()).toEqual(['Lena Voss', 'Lena Voss and Rolf Quill', 'Rolf Quill']);
    expect(answer.missingSides).toEqual([]);
  });

  it('says by name of whom nothing was found', async () => {
    const answer = await ask('Where do Voss and Stein disagree about the old weir of the mill?');
    expect(Object.keys(bySection(answer))).toEqual(['Lena Voss']);
    expect(answer.missingSides).toEqual([
      {
        name: 'Ivo Stein',
        speaks: true,
        note: 'Ivo Stein speaks in these articles, but no statement of theirs that answers this was found.',
      },
    ]);
  });

  it('hears in another article who is silent in the story, and misses who says nothing of it anywhere', async () => {
    const heard = await ask('How do Voss, Finn and Bell differ on the old weir of the mill?');
    expect(bySection(heard)).toMatchObject({
      'Lena Voss': expect.arrayContaining(['Lena Voss']),
      'Nora Finn': ['Nora Finn'],
    });
    expect(heard.missingSides.map(({ name }) => name)).toEqual(['Ada Bell']);
  });

  it('asks those who are named by what they are in the words of who speaks for them', async () => {
    const answer = await ask('How do the keepers and Voss differ on the old weir of the mill?');
    expect(bySection(answer)).toMatchObject({ 'the keepers': ['a keepers’ spokesman'] });
  });

  it('hears all sides where it only describes those whom it asks, and nobody is called so', async () => {
    const answer = await ask('How do the owners and the workers differ on the old weir of the mill?');
    expect(Object.keys(bySection(answer))).toEqual(expect.arrayContaining(['Anglers', 'Millers']));
    expect(answer.missingSides).toEqual([]);
    expect((await ask('How do Bo Marsh and Otto Crane differ on the old weir of the mill?')).outcome).toBe(
      'no_evidence',
    );
  });

  it('hides nobody where a half of the question asks anybody', async () => {
    const answer = await ask('What do Voss and Quill say about the old weir, and what is a danger to the old mill?');
    expect(answer.excerpts.map(({ speaker }) => speaker?.name)).toContain('Greta Holm');
  });

  it('can be asked again of one of them alone', async () => {
    const answer = await ask('How do Voss and Quill differ on the old weir of the mill?', { side: 'Rolf Quill' });
    const speakers = new Set(answer.excerpts.map(({ speaker }) => speaker?.name));
    expect(speakers).toEqual(new Set(['Rolf Quill', 'Lena Voss and Rolf Quill']));
  });
});

describe('one of whom nothing is shown', () => {
  let kiln: Desk;
  beforeAll(async () => {
    kiln = await openDesk([
      {
        id: 'kiln-1',
        title: 'Kiln to burn at night',
        date: '2031-04-05',
        paragraphs: [
          'Runa Holt said the kiln that burns at night kept her warm.',
          'Baker Emil Stark said rye was dear.',
          'Ada Bell said the winter was long.',
          'Gus Wold swept the chimney.',
        ],
        statements: [
          thought('the kiln that burns at night kept her warm', 'Runa Holt'),
          thought('rye was dear', 'Emil Stark', { role: 'Baker' }),
          thought('the winter was long', 'Ada Bell'),
        ],
      },
      {
        id: 'kiln-2',
        title: 'Kiln smokes',
        date: '2031-04-06',
        paragraphs: ['Stark said the kiln that burns at night blackened his bread.'],
        statements: [thought('the kiln that burns at night blackened his bread', 'Emil Stark')],
      },
    ]);
  });
  const differ = async (other: string): Promise<Answer> =>
    answerQuestion(kiln.deps, `How do Holt and ${other} differ on the kiln that burns at night?`);

  it('is not who is described in another article than the one that has their words', async () => {
    const answer = await differ('the baker');
    expect(answer.missingSides).toEqual([]);
    expect(bySection(answer)['the baker']).toEqual(['Emil Stark']);
    expect(answer.excerpts.map(({ text }) => text)).toContainEqual(expect.stringContaining('blackened his bread'));
  });

  it('is told to speak of other things, and what comes nearest is kept beside the answer', async () => {
    const answer = await differ('Ada Bell');
    expect(answer.missingSides).toEqual([
      {
        name: 'Ada Bell',
        speaks: true,
        note: 'Ada Bell speaks in these articles, but no statement of theirs that answers this was found.',
      },
    ]);
    expect(answer.nearest.map(({ text }) => text)).toEqual(['Ada Bell said the winter was long.']);
    const cited = answer.citations.find(({ number }) => number === answer.nearest[0]?.citation);
    expect(cited?.articleId).toBe('kiln-1');
  });

  it('is told to say nothing only where nothing of theirs is in any article', async () => {
    const answer = await differ('Gus Wold');
    expect(answer.missingSides).toEqual([
      { name: 'Gus Wold', speaks: false, note: 'Gus Wold was not found to say anything in these articles.' },
    ]);
    expect(answer.nearest).toEqual([]);
  });
});

describe('a body without a name whose officer speaks', () => {
  const open = async (...more: readonly { by: string; role: string; side: string }[]): Promise<Answer> => {
    const officers = [{ by: 'Runa Holt', role: 'Harbour Minister', side: 'Norway' }, ...more];
    const { deps } = await openDesk([
      {
        id: 'ferry-1',
        title: 'Ferry to stop',
        date: '2031-04-05',
        paragraphs: [
          ...officers.map(({ by, role }) => `${role} ${by} said the ferry that sails at night cost too much.`),
          'Greta Holm of the Keepers said the ferry that sails at night was needed.',
        ],
        statements: [
          ...officers.map(({ by, ...of }) => thought('the ferry that sails at night cost too much', by, of)),
          thought('the ferry that sails at night was needed', 'Greta Holm', { side: 'Keepers' }),
        ],
      },
      {
        id: 'rye-1',
        title: 'Rye is dear',
        date: '2031-04-06',
        paragraphs: ['A government spokesman said rye was dear.'],
        statements: [thought('rye was dear', 'a government spokesman')],
      },
    ]);
    return answerQuestion(deps, 'How do the government and Holm differ on the ferry that sails at night?');
  };

  it('is heard in the words of its minister', async () => {
    const answer = await open();
    expect(bySection(answer)).toMatchObject({ 'the government': ['Runa Holt'] });
    expect(answer.missingSides).toEqual([]);
  });

  it('is heard in no minister’s where two states have one', async () => {
    const answer = await open({ by: 'Otto Crane', role: 'Fish Minister', side: 'Chile' });
    expect(Object.keys(bySection(answer))).not.toContain('the government');
  });
});
