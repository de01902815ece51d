import { describe, expect, it } from 'vitest';
import type { Place } from '../../../src/answer/check/quoteVerdict.ts';
import { bounds } from '../../../src/discord/limits.ts';
import { renderPlace } from '../../../src/discord/render/renderPlace.ts';
import { newsCorpus, type WrittenArticle } from '../../fakes/newsCorpus.ts';
import { standingArticle } from '../../fixtures/verified.ts';

const written: WrittenArticle = {
  id: 'a_1',
  title: 'The *Quay*',
  outlet: 'River_Post',
  date: '2031-03-04',
  paragraphs: ['First *one*.', 'Then “We go on,” she *said*.', 'Last *one*.'],
  statements: [{ words: '“We go on,”', by: 'Ada', role: 'pilot' }],
};

/** The place of these words, with or without the statement that they belong to. */
function render(words: string, { isSaid = false, ...change }: Partial<WrittenArticle> & { isSaid?: boolean } = {}) {
  const corpus = newsCorpus([
    { id: 'other', title: 'Other', paragraphs: ['We go on.'] },
    { ...written, ...change },
  ]);
  const found = corpus.articles[1];
  if (found === undefined) throw new Error('no article');
  const { article, statements } = found;
  const start = article.text.indexOf(words);
  const place: Place = {
    found: standingArticle(found),
    start,
    end: start + words.length,
    statement: isSaid ? (statements[0] ?? null) : null,
    stance: isSaid ? 'said' : null,
  };
  const [said = '', where = ''] = renderPlace(place, 'en').split('\n-# ');
  return { said, where, start, end: place.end };
}

describe('a place', () => {
  it('says who says the words, in which article, and where', () => {
    const { where, start, end } = render('We go on', { isSaid: true });
    const day = `<t:${Date.UTC(2031, 2, 4, 12) / 1000}:D>`;
    expect(where).toBe(
      `**Ada**, pilot · quote · **The \\*Quay\\*** · River\\_Post · ${day} · seeds/a\\_1.txt ${start}–${end}`,
    );
  });

  it('that nobody says is the article’s own words, and what is not known is not there', () => {
    const { where, start, end } = render('We go on', { title: null, outlet: null, date: null });
    expect(where).toBe(`the article’s own words · **First \\*one\\*.** · no date · seeds/a\\_1.txt ${start}–${end}`);
  });

  it('shows the whole sentence, its words in bold, and no neighbour', () => {
    expect(render('We go on').said).toBe('> Then “**We go on**,” she \\*said\\*.');
    expect(render('Then “We go on,” she *said*.').said).toBe('> **Then “We go on,” she \\*said\\*.**');
    expect(render('First').said).toBe('> **First** \\*one\\*.');
  });

  it('shows every sentence that the words reach into', () => {
    expect(render('*said*.\n\nLast').said).toBe('> Then “We go on,” she **\\*said\\*.**\n> \n> **Last** \\*one\\*.');
  });

  it('shows the words alone where their sentence is too long', () => {
    const room = bounds.excerpt - '****'.length;
    const fitting = { paragraphs: [`word ${'x'.repeat(room - 5)}`], statements: [] };
    expect(render('word', fitting).said).toBe(`> **word** ${'x'.repeat(room - 5)}`);
    const long = { paragraphs: [`word ${'x'.repeat(room - 4)}`], statements: [] };
    expect(render('word', long).said).toBe('> **word**');
    const words = 'x'.repeat(room - 4);
    expect(render(words, long).said).toBe(`> **${'x'.repeat(bounds.excerpt / 2 - 1)}…**`);
  });
});
