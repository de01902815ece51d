import { describe, expect, it } from 'vitest';
import { respell } from '../../../../src/retrieve/question/spelling/respell.ts';
import { newsCorpus } from '../../../fakes/newsCorpus.ts';

const index = newsCorpus([
  {
    id: 'clinic-1',
    title: 'Clinic',
    paragraphs: [
      'The National Health Service would pay $12.4m for the harbour clinic after the ceasefire.',
      'The FCU asked for two beds on Monday.',
    ],
  },
]);

describe('respell', () => {
  it.each([
    ['Who pays 12.4 million dollars?', 'Who pays $12.4m?'],
    ['Who pays 12.4 million?', 'Who pays $12.4m?'],
    ['Who pays 12.4 million euros?', 'Who pays 12.4 million euros?'],
    ['What will NHS pay?', 'What will National Health Service pay?'],
    ['What of the cease-fire?', 'What of the ceasefire?'],
    ['Who speaks for the Ferry Crews Union?', 'Who speaks for the FCU?'],
    ['Who asked for 2 beds on 2 March 2031?', 'Who asked for two beds on 2 March 2031?'],
    ['Who paid $12.4m to the clinic?', 'Who paid $12.4m to the clinic?'],
    ['Who met the XYZ?', 'Who met the XYZ?'],
    ['how many ppl paid for the clinic lol', 'how many people paid for the clinic'],
    ['Tbh who paid?', 'who paid?'],
    ['who paid yrs b4 govt said smth abt it, plz', 'who paid years before government said something about it,'],
    ['pls who paid btw', 'who paid'],
    ['what do natl dems and orgs of Max say', 'what do national Democrats and organizations of Max say'],
    ['who paid Max n the FCU cos they asked', 'who paid Max and the FCU because they asked'],
    ['who paid tho', 'who paid though'],
    ['whos gonna pay n who wanna', 'whos going to pay and who want to'],
    ['Who met the IMO, and why in bc?', 'Who met the IMO, and why in bc?'],
    ['Who met constructor lolly?', 'Who met constructor lolly?'],
  ])('%s', async (question, written) => {
    expect(await respell(question, index.statistics)).toBe(written);
  });
});
