import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { expect, it } from 'vitest';
import { type KeywordDocument, openKeywords, serializeKeywords } from '../../../src/store/embedded/keywordIndex.ts';
import { tokenize } from '../../../src/text/tokens.ts';

const words = fc.constantFrom(
  'ferry',
  'crews',
  'called',
  'a',
  'strike',
  'on',
  'the',
  'harbour',
  'talks',
  'Monday',
  'Quill',
);
const text = fc.array(words, { maxLength: 9 }).map((all) => all.join(' '));
const document = fc.record({ body: text, title: text, speaker: text, outlet: text });
const query = fc.record({
  text,
  boostField: fc.record({ body: fc.constant(1), title: fc.constantFrom(0.3, 0.5, 2) }),
  k: fc.integer({ min: 0, max: 12 }),
});

it('ranks as minisearch does, to the last bit of the score', () => {
  fc.assert(
    fc.property(fc.array(document, { maxLength: 10 }), query, (given, { text: asked, boostField, k }) => {
      const documents: KeywordDocument[] = given.map((fields, id) => ({ id, ...fields }));
      const mini = new MiniSearch<KeywordDocument>({
        fields: ['body', 'title', 'speaker', 'outlet'],
        tokenize,
        processTerm: (term) => term,
      });
      mini.addAll(documents);
      const boostTerm = (term: string): number => (term === 'ferri' ? 0.7 : 1);
      const expected = mini
        .search(asked, { boost: boostField, boostTerm })
        .slice(0, k)
        .map(({ id, score }) => ({ passage: id as number, score }));
      const keywords = openKeywords(serializeKeywords(documents));
      expect(keywords.search({ text: asked, boostField, boostTerm }, k)).toEqual(expected);
      // Nothing of one search is left for the next.
      expect(keywords.search({ text: asked, boostField, boostTerm }, k)).toEqual(expected);
    }),
  );
});

it('knows in how many passages a term stands, in whatever field', () => {
  const keywords = openKeywords(
    serializeKeywords([
      { id: 0, body: 'The ferry crews', title: 'Ferries', speaker: '', outlet: '' },
      { id: 1, body: '', title: '', speaker: 'Crew', outlet: '' },
    ]),
  );
  expect(['ferry', 'Crews', 'zebra'].map(keywords.documentFrequency)).toEqual([1, 2, 0]);
});
