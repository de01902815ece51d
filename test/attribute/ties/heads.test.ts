import { describe, expect, it } from 'vitest';
import { tiesIn } from '../../../src/attribute/ties/tiesIn.ts';
import { readArticle } from '../readArticle.ts';

/** "party (via)" of somebody in an article, or "-". */
function tieOf(text: string, name: string, role: string | null = null): string {
  const tie = tiesIn({ text }, readArticle(text).statements)({ name, role });
  return tie === null ? '-' : `${tie.party} (${tie.via})`;
}

describe('whose president is meant in an article about two states', () => {
  const text = 'Norway met the United States twice. The United States asked the Lowe administration in Norway.';

  it('is told by his administration', () => {
    expect(tieOf(text, 'Ann Lowe', 'President')).toBe('United States (office)');
    expect(tieOf(text, 'Ann Lowe', 'Vice President')).toBe('United States (office)');
  });

  it.each([
    ['of another office', text, 'Ann Lowe', 'director'],
    ['of another name', text, 'Bo Li', 'President'],
    ['where no other state is named', 'It asked the Lowe administration twice.', 'Ann Lowe', 'President'],
  ])('not %s', (_what, article, name, role) => {
    expect(tieOf(article, name, role)).not.toBe('United States (office)');
  });
});

describe('the opposition of a state', () => {
  it.each([
    ['a Norwegian opposition leader', null],
    ['Norwegian opposition leaders', null],
    ['Ann Lowe', 'Norwegian opposition leader'],
  ])('is not that state: %s, %s', (name, role) => {
    expect(tieOf('It rained in Castell.', name, role)).toBe('Opposition (story)');
  });
});

it('is not that state before a name either', () => {
  const text = 'Norwegian opposition leader Ann Lowe said it rained.';
  expect(tieOf(text, 'Ann Lowe', 'Norwegian opposition leader')).toBe('Opposition (story)');
});

it('a spokesperson for who is in a cabinet speaks for the state', () => {
  const text =
    'The United States waits. A spokesman for Secretary of State Ann Lowe said it rained in the United States.';
  expect(tieOf(text, 'a spokesman for Secretary of State Ann Lowe')).toBe('United States (office)');
});

it('a scholar of a university is no body', () => {
  const text = 'Ann Lowe, a University of Castell law professor, said it rained.';
  expect(tieOf(text, 'Ann Lowe', 'University of Castell law professor')).toBe('University of Castell (role)');
});

it('an embassy that is nobody’s by name is no party', () => {
  expect(tieOf('It rained in Castell.', 'Ann Lowe', 'embassy official')).toBe('-');
});

it.each(['the retailer', 'the insurer', 'the bureau'])('%s alone is whoever was named before', (name) => {
  expect(tieOf('It rained in Castell.', name)).toBe('-');
});
