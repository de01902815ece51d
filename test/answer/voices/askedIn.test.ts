import { describe, expect, it } from 'vitest';
import { askedIn } from '../../../src/answer/voices/askedIn.ts';
import type { IndexedArticle } from '../../../src/domain/indexedArticle.ts';
import type { Statement } from '../../../src/domain/statement.ts';
import { articleOf } from '../../fixtures/longArticle.ts';

const plain = articleOf('mill', ['The mill ran.', 'It was loud.', 'It was cheap.', 'Rain fell.', 'All agreed.']);
const spoken = (sentence: number, name: string, side: string | null, stance: Statement['stance'] = 'said') =>
  ({
    content: [plain.sentences[sentence]],
    source: [],
    speaker: { name, side, role: null },
    stance,
  }) as unknown as Statement;
const article: IndexedArticle = {
  ...plain,
  statements: [
    spoken(0, 'Runa Holt', 'Millers'),
    spoken(1, 'Emil Stark', 'Neighbours'),
    spoken(2, 'Tove Lund', 'Millers'),
    spoken(2, 'Runa Holt', 'Millers'),
    spoken(3, 'Ann Rask', 'Millers', 'asked'),
    spoken(4, 'Pia Rask', 'Millers'),
  ],
};
const QUESTION = 'What about the mill?';
const part = { question: QUESTION, asked: 'the millers', spokenBy: { names: [], side: 'Millers', terms: [] } };
const askedFrom = (first: number, end: number, of = part): string | null =>
  askedIn(of, { article, sentences: [first, end] }).asked;

describe('askedIn', () => {
  it('asks for a side by the names of those who speak for it in the window, each once', () => {
    expect(askedIn(part, { article, sentences: [0, 2] })).toEqual({ question: QUESTION, asked: 'Runa Holt' });
    expect(askedFrom(0, 3)).toBe('Runa Holt and Tove Lund');
  });

  it('asks for the side as it is named where nobody speaks for it, or where many do', () => {
    expect(askedFrom(1, 2)).toBe('the millers');
    expect(askedFrom(3, 4)).toBe('the millers');
    expect(askedFrom(0, 5)).toBe('the millers');
  });

  it('asks by name for whom the question describes', () => {
    const baker = { names: ['Emil Stark'], side: null, terms: ['baker'] };
    expect(askedFrom(0, 3, { question: QUESTION, asked: 'the baker', spokenBy: baker } as never)).toBe('Emil Stark');
    expect(askedFrom(2, 4, { question: QUESTION, asked: 'the baker', spokenBy: baker } as never)).toBe('the baker');
  });

  it('asks by name for whoever holds the office that is asked', () => {
    const held = { ...spoken(1, 'Emil Stark', null), speaker: { name: 'Emil Stark', side: null, role: 'the mayor' } };
    const mayor = { question: QUESTION, asked: 'the mayor', spokenBy: { names: [], side: null, terms: ['mayor'] } };
    const inOffice = { ...article, statements: [held as unknown as Statement] };
    expect(askedIn(mayor, { article: inOffice, sentences: [0, 3] }).asked).toBe('Emil Stark');
    expect(askedIn(mayor, { article: inOffice, sentences: [2, 3] }).asked).toBe('the mayor');
  });

  it('asks for a person as the question names them, and for nobody where nobody is asked', () => {
    const ofPerson = { question: QUESTION, asked: 'Stark', spokenBy: { names: ['Emil Stark'], side: null, terms: [] } };
    expect(askedIn(ofPerson as never, { article, sentences: [0, 5] }).asked).toBe('Stark');
    expect(
      askedIn({ question: QUESTION, asked: null, spokenBy: null }, { article, sentences: [0, 5] }).asked,
    ).toBeNull();
  });
});
