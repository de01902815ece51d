import { expect, it } from 'vitest';
import { scoreAttribution, type AttributionRow } from './scoreAttribution.ts';

const row = (content: [number, number][], source: [number, number][] = [], kind = 'direct'): AttributionRow => ({
  doc: 'a',
  kind,
  source,
  content,
});

it('matches each row once, by the overlap of content, and scores sources of the matched', () => {
  const gold = [row([[0, 10]], [[20, 25]]), row([[30, 40]], [[50, 55]], 'indirect'), row([[60, 70]], [], 'indirect')];
  const predicted = [row([[0, 10]], [[24, 30]]), row([[32, 40]], [[0, 5]]), row([[33, 40]]), row([[80, 90]])];
  expect(scoreAttribution(gold, predicted)).toEqual({
    gold: 3,
    predicted: 4,
    exact: { precision: 25, recall: 33.3, f1: 28.6 },
    matched: { precision: 50, recall: 66.7, f1: 57.1 },
    sourceRight: 50,
    recall: { direct: 100, indirect: 50 },
  });
});
