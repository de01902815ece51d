import { beforeAll, describe, expect, it } from 'vitest';
import type { OpenIndex } from '../../../../src/domain/index/openIndex.ts';
import { analyseQuestion } from '../../../../src/retrieve/question/analyseQuestion.ts';
import { asksOthers } from '../../../../src/retrieve/question/asksOthers.ts';
import { hashEmbedder } from '../../../fakes/hashEmbedder.ts';
import { memoryIndex } from '../../../fakes/memoryIndex.ts';
import { writtenContent } from '../../../fixtures/writtenContent.ts';

const thought = (words: string, by: string, side?: string) => ({
  words,
  by,
  kind: 'paraphrase' as const,
  ...(side === undefined ? {} : { side }),
});

let index: OpenIndex;
beforeAll(async () => {
  const content = await writtenContent(
    [
      {
        id: 'weir-1',
        title: 'Weir to be raised',
        outlet: 'Weir Post',
        date: '2031-04-05',
        paragraphs: [
          'Lena Voss said the weir was too low.',
          'Rolf Quill said the weir was high enough.',
          'The lock keepers said the weir was old.',
          'The council of elders said the weir would stand.',
          'Both parties said the weir mattered.',
          'Lena Voss and Rolf Quill said the river was theirs.',
          'Norway said the salmon were Norwegian.',
          'Oslo said the river was wide.',
          'Downing Street said the weir was far.',
          'Nora Finn, the lock keeper’s bride, said the weir was loud.',
          'Chancellor Ivo Stein said the weir was cold.',
          'Chancellor Ada Bell said the weir was warm.',
          'The people said the weir was green.',
        ],
        statements: [
          thought('the weir was too low', 'Lena Voss', 'Millers'),
          thought('the weir was high enough', 'Rolf Quill', 'Anglers'),
          thought('the weir was old', 'the lock keepers'),
          thought('the weir would stand', 'the council of elders'),
          thought('the weir mattered', 'both parties'),
          thought('the river was theirs', 'Lena Voss and Rolf Quill'),
          thought('the salmon were Norwegian', 'Norway', 'Norway'),
          thought('the river was wide', 'Oslo', 'Norway'),
          thought('the weir was far', 'Downing Street', 'United Kingdom'),
          { ...thought('the weir was loud', 'Nora Finn'), role: 'the lock keeper’s bride' },
          { ...thought('the weir was cold', 'Ivo Stein'), role: 'Chancellor' },
          { ...thought('the weir was warm', 'Ada Bell'), role: 'Chancellor' },
          thought('the weir was green', 'the people'),
        ],
      },
    ],
    hashEmbedder,
  );
  index = memoryIndex(content);
});

const asked = async (question: string): Promise<string[]> =>
  (await analyseQuestion(question, index)).saidBy.map(({ text }) => text);

describe('who is asked', () => {
  it.each([
    'How do Voss and Quill differ on the weir?',
    'Where do Voss and Quill disagree?',
    'What is the difference between Voss and Quill over the weir?',
    'Voss vs Quill on the weir',
    'How does Voss’s plan for the weir differ from Quill’s?',
    'In what way is Voss’s view of the weir different from Quill’s?',
    'Compare what Voss and Quill said about the weir.',
    'What does Voss say about the weir versus councillor Quill?',
    'What does Voss say about the weir versus the senator Quill?',
    'Compare Voss’s and Quill’s positions on the weir.',
    'How do Voss and Quill see the weir?',
    'What do Voss and Quill say about the weir?',
    'What does Voss say about the weir, and what does Quill want for the weir?',
    'Does Voss agree with Quill on the weir?',
    'Is Voss agreeing with Quill about the weir?',
    'Why does Voss side with Quill over the weir?',
    'Do Voss and Quill agree on the weir?',
    'Do Voss and Quill support the weir?',
    'What did Voss say about the weir, and Quill?',
    'What is Voss complaining about – and councillor Quill?',
    'What did Voss say about the weir, but what about the senator Quill?',
    'What did Voss say of the weir, what did Quill fire back?',
    'Voss v Quill on the weir',
    'Voss v. Quill on the weir',
    'Voss in April vs Quill: what does each say of the weir?',
    'Compare the sides: Voss’s way with the weir vs councillor Quill’s',
    'What did Voss and Quill have to say on the weir?',
    'How do Mayor Voss and Doctor Quill see the idea of giving the weir a new name?',
    'How do Voss’s case for the weir and Quill’s line on it differ?',
    'Which side has the point: Voss’s argument or Quill’s answer?',
    'What does Voss say, and what does Quill want, as the mill shuts?',
    'What do Voss, or Quill say about the weir?',
    'Voss and Quill on the weir',
    'What do Voss and Quill each hold dear about the weir?',
    'Voss and his boss Quill, how high should the weir be, and what does each say?',
    'The weir is too low? Voss says one thing, Quill another',
    'Give me Voss’s story of the weir and then Quill’s',
    'How high is the weir, in the eyes of Voss on one side and Quill on the other?',
    'Did Oslo raise the weir? Voss on the one hand, the old miller Quill on the other hand',
    'The case made by Voss and Quill for the weir, and what speaks against it?',
    'What is the row between Voss and Quill about?',
    'Voss against Quill over the weir',
    'Voss  against  the  Quill of the weir, over the weir',
    'Between  the  old Voss and Quill, whom does each blame for the weir?',
    'How high is the weir? Voss,  on  the  one  side, says low; what of Quill  on  the  other  side?',
    'The weir is high in the eyes of  the  Voss and Quill of today, who says what?',
    'What of the points  made  by  Voss and Quill about the weir?',
    'What of the argument put  forward  by Voss and Quill for the weir?',
    'What do Voss and Quill  both  hold dear about the weir?',
    'Voss and Quill,  should the weir be high, and what does each say?',
    'The weir is too low? Voss says so, Quill  otherwise',
    'The weir is too low? Voss says so, Quill the opposite, the town nothing',
    'Which story of the weir is right, Voss’ story or Quill’s, and what does each side say?',
    'Between Voss and Quill, whom does each blame for the weir?',
  ])('%s asks both', async (question) => {
    expect(await asked(question)).toEqual(['Voss', 'Quill']);
  });

  it('is no day of the week', async () => {
    expect(await asked('What did Voss tell the Sunday shows about the weir?')).toEqual(['Voss']);
    expect((await analyseQuestion('What did Voss say on Sunday, and on Monday Night?', index)).names).toMatchObject([
      { text: 'Voss' },
      { text: 'Monday Night' },
    ]);
  });

  it('is one who stands before a matter, or in whose eyes it is', async () => {
    expect(await asked('Quill on the weir: is it too low?')).toEqual(['Quill']);
    expect(await asked('Is the weir too low in the eyes of Quill?')).toEqual(['Quill']);
    expect(await asked('the weir on the river')).toEqual([]);
    expect(await asked('Quill on 3 April 2031: was he there?')).toEqual([]);
    expect(await asked('Quill on May 3, was he there?')).toEqual([]);
    expect(await asked('Quill on the other bank, was he there?')).toEqual([]);
    expect(await asked('Quill on one bank, was he there?')).toEqual([]);
    expect(await asked('On the weir, Quill on the mill: who was there?')).toEqual([]);
    expect(await asked('voss n quill each want what of the weir')).toEqual(['voss', 'quill']);
  });

  it('is each of two who are known to have spoken together', async () => {
    expect(await asked('What do Lena Voss and Rolf Quill say about the weir?')).toEqual(['Lena Voss', 'Rolf Quill']);
  });

  it('is asked once, by however many names', async () => {
    expect(await asked('Voss vs Quill: how do Voss and Quill differ on the weir?')).toEqual(['Voss', 'Quill']);
    expect(await asked('Voss vs Quill: how do Lena Voss and Quill differ on the weir?')).toEqual(['Voss', 'Quill']);
    expect(await asked('How do Oslo and Norway differ on the salmon?')).toEqual([]);
  });

  it.each([
    'What does each side say about the talks between Voss and Quill?',
    'Who backs Voss and Quill on the weir, and who is against them?',
    'What are the reactions of both sides to Voss and Quill?',
    'How much did Voss and Quill pay?',
    'Did Voss act differently from Quill?',
    'Did Voss meet with Quill at the weir?',
    'How many eels did Voss and Quill fire?',
    'How many critics of Voss spoke?',
    'How did Voss and Quill get to the weir?',
    'Voss and Quill closed the mill: what did its friends say vs the people against it?',
    'How long was the row between Voss and Quill?',
    'What does each side say about the weir of Voss and Quill?',
    'Who paid for Voss’s weir and Quill’s?',
    'Voss was one of those against Quill: what does each side say of the weir?',
    'The weir, said to stand against Quill and Voss: what does each side say of it?',
    'Who paid one thing, Quill another?',
  ])('%s asks neither', async (question) => {
    expect(await asked(question)).toEqual([]);
  });

  it('is asked by what they are, too, beside others', async () => {
    expect(await asked('How do the lock keepers and Voss differ on the weir?')).toEqual(['the lock keepers', 'Voss']);
    expect(await asked('What do the lock keepers, the council of elders and Voss each say?')).toEqual([
      'the lock keepers',
      'the council of elders',
      'Voss',
    ]);
    expect(await asked('What do the lock keepers say, and what does the council of elders say?')).toEqual([
      'the lock keepers',
      'the council of elders',
    ]);
  });

  it('is nobody whom only the question describes', async () => {
    expect(await asked('How do Voss and the people differ on the weir?')).not.toContain('the people');
  });

  it('is asked together with somebody of whom nobody speaks', async () => {
    expect(await asked('What did Voss and the town clerk say about the weir?')).toEqual(['Voss']);
    expect(await asked('Who met Voss and the old clerk on the weir?')).toEqual([]);
  });

  it('is the last of two names that stand together', async () => {
    expect(await asked('Quill vs the Norway Millers: where do they differ?')).toEqual(['Quill', 'Millers']);
  });

  it('is asked for an argument or a story only where sides are', async () => {
    expect(await asked('How does each side see Voss’s claim, and what is the row about?')).toEqual(['Voss']);
    expect(await asked('When was Voss’s case heard?')).toEqual([]);
  });

  it('is described by the whole of the phrase', async () => {
    const question = 'What do Voss and the lock keepers say about the weir?';
    const { saidBy } = await analyseQuestion(question, index);
    expect(saidBy[1]).toEqual({
      text: 'the lock keepers',
      terms: ['lock', 'keeper'],
      kind: 'other',
      refersTo: [],
      sides: [],
      start: question.indexOf('the lock'),
      end: question.indexOf(' say'),
      known: true,
    });
    expect(await asked('What do the Millers and Voss say about the weir?')).toEqual(['Millers', 'Voss']);
    // Broken off, as people type.
    expect(await asked('What do Voss and the')).toEqual([]);
    expect(await asked('What do Voss and the lock keepers of')).toEqual(['Voss', 'the lock keepers']);
  });

  it('is nobody who is called so nowhere, and no side in general', async () => {
    expect(await asked('What do the parties and Voss say?')).toEqual(['Voss']);
    expect(await asked('What do the lock keepers say about the weir?')).toEqual([]);
    expect(await asked('What does Voss say about the lock keepers?')).toEqual(['Voss']);
  });

  it('is whoever is compared, though no article writes of them', async () => {
    expect(await asked('How do the plumbers and Voss differ on the weir?')).toEqual(['plumbers', 'Voss']);
    expect(await asked('Initech vs Globex')).toEqual(['Initech', 'Globex']);
    expect(await asked('initech vs voss on the weir')).toEqual(['initech', 'voss']);
    expect(await asked('A vs B')).toEqual(['A', 'B']);
    expect(await asked('How do __x9__ and plumbers disagree?')).toEqual(['__x9__', 'plumbers']);
    // What the articles write of is looked for by its words.
    expect(await asked('The weir vs the mill')).toEqual([]);
  });

  it('is an outlet where it is set against somebody', async () => {
    expect(await asked('Weir Post vs Voss on the mill')).toEqual(['Weir Post', 'Voss']);
    expect(await asked('What did both sides say about the mill, according to the Weir Post?')).toEqual([]);
    expect(await asked('What did the Weir Post say about the mill?')).toEqual([]);
  });

  it('is whose view or answer is asked for, and each who is joined to them', async () => {
    expect(await asked('What are the views of Voss, the lock keepers and Quill on the mill?')).toEqual([
      'Voss',
      'the lock keepers',
      'Quill',
    ]);
    expect(await asked('What is the position of Voss on what Quill sold?')).toEqual(['Voss']);
    expect(await asked('Compare the opinions of Voss and Quill')).toEqual(['Voss', 'Quill']);
  });

  it('is not what two differ about', async () => {
    expect(await asked('How do the two sides differ on Norway?')).toEqual([]);
  });

  it('is no description without an article', async () => {
    expect(await asked('How do lock keepers and Voss differ on the mill?')).toEqual([]);
    expect(await asked('How do some lock keepers and Voss differ on the mill?')).toEqual([]);
  });

  it.each([
    ['What was Voss’s reaction to the weir?', ['Voss']],
    ['What were the lock keepers told of Voss’s response to the weir?', ['Voss']],
    ['What is the position of the millers on Voss’s explanation of the weir?', ['Voss']],
    ['What did Voss’s defence lawyer say about the weir?', ['Voss’s defence lawyer']],
    ['Is the weir too low, in the view of Voss?', ['Voss']],
    ['Is Voss too slow?', []],
    ['What does Weir Post say about the weir?', []],
    ['What did Norway’s minister say about the salmon?', ['Norway']],
    ['What did Voss mill town officials say about the weir?', []],
    ['What did Norway Voss say about the weir?', ['Voss']],
    ['What did Quill write about “Voss says no”?', ['Quill']],
    ['What do Voss demand from the town?', ['Voss']],
    // A verb of the lexicon, in a form that is no passive.
    ['What does Voss demand of the town over the weir?', ['Voss']],
    ['What is Voss demanding over the weir?', ['Voss']],
    ['What has Voss said about the weir?', ['Voss']],
    ['Why was Voss accused over the weir?', []],
    ['How many eels had Voss confirmed?', []],
    ['What reason did Voss give for the weir?', ['Voss']],
    ['Why did Voss give up the weir?', []],
    ['How did Voss fire the kiln?', []],
    ['When did Voss grin?', []],
    ['What did Voss tear into at the mill?', ['Voss']],
    ['What did Voss tear up at the mill?', []],
    ['What did Voss tear off at the mill?', []],
    ['Is the weir too low, according to the Millers?', ['Millers']],
    ['What did Quill say when she visited Voss?', ['Quill']],
    // Too far from the name to be one role of theirs.
    ['What did Voss’s tall old harbour lawyer say about the weir?', []],
    // Whose verb it is: of the name's own role, and of nobody else.
    ['What did Quill say about Voss’s first campaign rally in town?', ['Quill']],
    ['What did Voss officials in town say about the weir?', []],
    ['What did Voss and others say about the weir?', []],
    ['What did people in Voss want for the weir?', []],
    ['What do the critics of Voss say about the weir?', []],
    ['What do the leaders of the millers and the head of Voss say about the weir?', ['Voss']],
    ['Did the Weir Post quote Voss as saying the weir is low?', ['Voss']],
    ['Did Quill quote Voss as saying the weir is low?', ['Voss']],
    ['Did Quill deny that Voss said the weir is low?', ['Quill']],
    ['Is it true that Voss said the weir is low?', ['Voss']],
    // What is only added counts behind a mark, and where somebody is asked.
    ['What did Voss say about the weir and Quill?', ['Voss']],
    ['What did Voss say about the weir, and the old Quill?', ['Voss']],
    ['What did Voss say about the weir, and Quill again?', ['Voss']],
    ['How high is the weir, and Quill?', []],
  ])('%s: %j', async (question, names) => {
    expect(await asked(question)).toEqual(names);
  });

  it('is a country by its capital', async () => {
    const { saidBy } = await analyseQuestion('What do Oslo and Voss say about the weir?', index);
    expect(saidBy).toMatchObject([
      { text: 'Oslo', kind: 'side', sides: ['Norway'] },
      { text: 'Voss', kind: 'speaker' },
    ]);
    const alone = await analyseQuestion('How low is the weir, according to Oslo?', index);
    expect(alone.saidBy).toMatchObject([{ text: 'Oslo', kind: 'side', sides: ['Norway'] }]);
    const typed = await analyseQuestion('what do oslo and voss say about the weir?', index);
    expect(typed.saidBy).toMatchObject([{ text: 'oslo', kind: 'side', sides: ['Norway'] }, { text: 'voss' }]);
    expect(typed.saidBy.map(({ written }) => written)).toEqual(['Oslo', 'Voss']);
    const lower = await analyseQuestion('oslo vs voss on the weir', index);
    expect(lower.saidBy).toMatchObject([{ text: 'oslo', kind: 'side', sides: ['Norway'] }, { text: 'voss' }]);
    const unheard = await analyseQuestion('How do Tokyo and Voss differ on the weir?', index);
    expect(unheard.saidBy).toMatchObject([{ text: 'Tokyo', kind: 'other' }, { text: 'Voss' }]);
    const seat = await analyseQuestion('What do Downing Street and Voss say about the weir?', index);
    expect(seat.saidBy).toMatchObject([{ kind: 'speaker', refersTo: ['Downing Street'] }, { text: 'Voss' }]);
  });

  it('is the one speaker who is called so, where it is one', async () => {
    const { saidBy } = await analyseQuestion('What do the bride and Voss say about the weir?', index);
    expect(saidBy).toMatchObject([{ text: 'the bride', kind: 'other', refersTo: ['Nora Finn'] }, { text: 'Voss' }]);
    const two = await analyseQuestion('What do the chancellor and Voss say about the weir?', index);
    expect(two.saidBy).toMatchObject([{ text: 'the chancellor', refersTo: [] }, { text: 'Voss' }]);
  });

  it('is asked beside others only where a half of the question names nobody of them', async () => {
    const others = async (question: string): Promise<boolean> => asksOthers(await analyseQuestion(question, index));
    expect(await others('What do Voss and Quill say about the weir, and how high is the weir now?')).toBe(true);
    expect(await others('What do Voss and Quill say about the weir, and what do they want for the river?')).toBe(false);
    expect(await others('What does Voss say about the weir, and what does Quill say about the weir?')).toBe(false);
    expect(await others('The old stone weir, what do Voss and Quill say about the weir?')).toBe(false);
  });
});
