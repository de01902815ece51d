import { beforeAll, describe, expect, it } from 'vitest';
import type { OpenIndex } from '../../../src/domain/index/openIndex.ts';
import { takeCitation } from '../../../src/retrieve/question/takeCitation.ts';
import { hashEmbedder } from '../../fakes/hashEmbedder.ts';
import { memoryIndex } from '../../fakes/memoryIndex.ts';
import { writtenContent } from '../../fixtures/writtenContent.ts';

const article = (id: string, outlet: string) => ({
  id,
  title: 'Weir to be raised',
  outlet,
  date: '2031-04-05',
  paragraphs: ['Lena Voss said that the weir will be raised.'],
  statements: [{ words: 'that the weir will be raised', by: 'Lena Voss', kind: 'paraphrase' as const }],
});

let index: OpenIndex;
beforeAll(async () => {
  index = memoryIndex(
    await writtenContent([article('weir-1', 'Weir Post'), article('weir-2', 'The Mill')], hashEmbedder),
  );
});

const ASKED = 'why is the weir raised?';
const OF_DAY = { since: '2031-04-04', until: '2031-04-06' };

describe('takeCitation', () => {
  it.each([
    ['Weir Post: why is the weir raised?', {}],
    ['In the Weir Post: why is the weir raised?', {}],
    ['Weir Post on 5 April 2031: why is the weir raised?', OF_DAY],
    ['why is the weir raised? (Weir Post, April 5 2031)', OF_DAY],
    ['why is the weir raised (Weir Post, April 5 2031)?', OF_DAY],
    ['why is the weir raised? weir post, april 2031', { since: '2031-04-01', until: '2031-04-31' }],
    ['why is the weir raised? Weir Post, April 2031', { since: '2031-04-01', until: '2031-04-31' }],
    ['why is the weir raised? Weir Post report of 2031', { since: '2031-01-01', until: '2031-12-31' }],
    ['why is the weir raised, Weir Post?', {}],
    ['why is the weir raised – Weir Post, April 2031?', { since: '2031-04-01', until: '2031-04-31' }],
    ['(Weir Post, 3 May 2030 and 4 May 2031) why is the weir raised?', {}],
  ])('takes the outlet out of “%s”', async (question, period) => {
    expect(await takeCitation(question, index.catalogue)).toEqual({ question: ASKED, source: 'Weir Post', ...period });
  });

  it('names the outlet as the corpus does', async () => {
    expect((await takeCitation('why is the weir raised? (the mill)', index.catalogue)).source).toBe('The Mill');
    expect((await takeCitation('why is the weir raised? (Mill)', index.catalogue)).source).toBe('The Mill');
  });

  it.each([
    'What did the Weir Post report about the weir?',
    'Weir Post and Ann Lee: why is the weir raised?',
    'Ann Lee: why is the weir raised?',
    'Lena Voss: why is the weir raised?',
    'why is the weir raised? (Weir)',
    'Ann Lee, Weir Post columnist: why is the weir raised?',
    'why is the weir raised? (5 April 2031)',
    'why is the weir raised (the old one)?',
    'why is the weir raised, and by whom?',
    'why is the weir raised? Weir Post and The Mill',
    '',
  ])('leaves “%s” as it is', async (question) => {
    expect(await takeCitation(question, index.catalogue)).toEqual({ question });
  });
});
