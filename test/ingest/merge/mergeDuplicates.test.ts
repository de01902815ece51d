import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Seed, SeedMetadata } from '../../../src/domain/seed.ts';
import { cleanSeed } from '../../../src/ingest/clean/cleanSeed.ts';
import { mergeSeeds } from '../../fixtures/mergeSeeds.ts';
import { stopwatch } from '../../fixtures/stopwatch.ts';

const seed = (id: string, text: string, given: SeedMetadata = {}): Seed => ({
  id,
  file: `news/${id}.txt`,
  sha256: id,
  text,
  given,
});
const merge = (...seeds: Seed[]): ReturnType<typeof mergeSeeds> => mergeSeeds(seeds.map(cleanSeed));
const groups = (...seeds: Seed[]): string[][] =>
  merge(...seeds).articles.map(({ copies }) => copies.map(({ id }) => id));

const quote =
  '“We will not sign a paper that gives away the water of our children,” Prime Minister Ada Quill told the house.';
const first = [
  'Parliament in Lakeland voted on Tuesday against a treaty with its neighbor Riverland ' +
    'that would have let a dam be built on the border.',
  quote,
  'The vote came after a session that ran through the night and ended with shouting in the gallery.',
  'Riverland called its ambassador home and said that the decision was a mistake that both peoples would pay for.',
];
const second = [
  'A dam treaty that took two years to write fell in one night ' +
    'when Lakeland’s deputies turned it down by eleven votes.',
  quote,
  'In Riverland’s capital there was anger, and a promise to build upstream instead, with or without consent.',
  'Farmers on both banks of the Orr said that they had not been asked by either government.',
];
const text = (lines: readonly string[]): string => lines.join('\n\n');

describe('mergeDuplicates', () => {
  it('joins one article with other typography and another page around it', () => {
    const page = [
      'Home',
      'News',
      'Sport',
      'Weather',
      '',
      'Treaty falls in Lakeland',
      '',
      'By Ann Lee',
      '7 May 2025',
      '',
      text(first).replaceAll('“', '"').replaceAll('”', '"').replaceAll(' that', '\u00A0that'),
    ];
    const { articles, merged } = merge(seed('dump', page.join('\n')), seed('plain', text(first)));
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({
      id: 'plain',
      file: 'news/plain.txt',
      title: 'Treaty falls in Lakeland',
      author: 'Ann Lee',
      date: '2025-05-07',
    });
    expect(articles[0]?.copies.map(({ id }) => id)).toEqual(['plain', 'dump']);
    expect(articles[0]?.text).toBe(text(first));
    expect(merged).toEqual([{ kept: 'plain', merged: ['dump'] }]);
  });

  it('joins a copy that was cut short, and cites the longer one', () => {
    expect(groups(seed('cut', text(first.slice(0, 3))), seed('whole', text(first)))).toEqual([['whole', 'cut']]);
  });

  it.each([
    ['a negation', 'will not sign', 'will sign'],
    ['a speaker', 'Ada Quill', 'Bo Marsh'],
    ['a day', 'Tuesday', 'Monday'],
    ['a currency', 'both peoples', 'both $5 peoples'],
    ['a word', 'in the gallery', 'in the hall'],
  ])('keeps wire copies apart that differ by %s', (_, from, to) => {
    const copy = text(first).replace(from, to);
    expect(copy).not.toBe(text(first));
    expect(groups(seed('a', text(first)), seed('b', copy)).toSorted()).toEqual([['a'], ['b']]);
  });

  it('keeps two reports on one event apart, also where they share a quote', () => {
    expect(groups(seed('a', text(first)), seed('b', text(second)))).toEqual([['a'], ['b']]);
  });

  it('keeps a copy apart that has a paragraph of its own', () => {
    const own = [
      ...first.slice(0, 3),
      'The opposition leader, Tom Okoro, said he would ask the court in the capital ' +
        'to look into how the votes were counted.',
    ];
    expect(
      groups(seed('a', text([...first, second[0] ?? '', second[2] ?? '', second[3] ?? ''])), seed('b', text(own))),
    ).toEqual([['a'], ['b']]);
  });

  it('keeps it apart also where that is all it has of its own, in a long article', () => {
    const whole = [...first, ...second.filter((line) => line !== quote)];
    const own =
      'The opposition leader, Tom Okoro, said he would ask the court to look into how the votes were counted.';
    const copy = [...whole.slice(0, -1), own];
    expect(groups(seed('a', text(whole)), seed('b', text(copy)))).toEqual([['a'], ['b']]);
  });

  it('keeps a brief apart from the long report that holds it', () => {
    const long = [...first, ...second, ...first.map((line) => `Later ${line.split(' ').toReversed().join(' ')}`)];
    expect(groups(seed('brief', text(first.slice(0, 2))), seed('long', text(long)))).toEqual([['brief'], ['long']]);
  });

  it('joins short records only where they say the same', () => {
    expect(
      groups(
        seed('a', 'The bridge will close on Monday.'),
        seed('b', 'The bridge  will close on Monday.'),
        seed('c', 'The bridge will close on Tuesday.'),
      ),
    ).toEqual([['a', 'b'], ['c']]);
  });

  it('fills what the cited copy does not say, and keeps what it says', () => {
    const { articles } = merge(
      seed('a', text(first), { outlet: 'The Echo' }),
      seed('b', text(first), { outlet: 'The Other', date: '2025-05-06T10:00:00Z', url: 'https://example.org/b' }),
    );
    // The outlet is another: its address is not that of this copy.
    expect(articles[0]).toMatchObject({ outlet: 'The Echo', date: '2025-05-06', url: null });
    expect(articles[0]?.copies).toMatchObject([
      { id: 'a', outlet: 'The Echo', date: null, url: null },
      { id: 'b', outlet: 'The Other', date: '2025-05-06', url: 'https://example.org/b' },
    ]);
  });

  it('takes outlet and address from a copy where the cited one has neither', () => {
    const { articles } = merge(
      seed('a', text(first)),
      seed('b', text(first), { outlet: 'The Other', url: 'https://example.org/b' }),
    );
    expect(articles[0]).toMatchObject({ id: 'a', outlet: 'The Other', url: 'https://example.org/b' });
  });

  it('gives the same articles in any order of the seeds, and every seed once', () => {
    const seeds = [
      seed('a', text(first)),
      seed('b', text(second)),
      seed('c', text(first.slice(0, 3))),
      seed('d', 'One line.'),
      seed('e', 'One line.'),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(seeds, { minLength: 5 }), (some) => {
        expect(
          groups(...some)
            .map((ids) => ids.join())
            .toSorted(),
        ).toEqual(['a,c', 'b', 'd,e']);
      }),
    );
  });

  it('is near linear: 3,000 reports with a formula in common', () => {
    const words = Array.from({ length: 3000 }, (_, i) => i.toString(36).padStart(3, 'q'));
    const seeds = words.map((_, i) => {
      const own = Array.from({ length: 120 }, (_unused, j) => words[(i * 7919 + j * 104_729 + i * j) % words.length]);
      return seed(
        `s${i}`,
        `This is the daily report of the office for the record and for all who read it.\n\n${own.join(' ')}.`,
      );
    });
    const clean = seeds.map(cleanSeed);
    const took = stopwatch();
    expect(mergeSeeds(clean).articles).toHaveLength(3000);
    expect(took()).toBeLessThan(5000);
  });
});
