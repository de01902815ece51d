import { expect, it } from 'vitest';
import { tellsOfBody } from '../../../src/attribute/lexicon/tellsOfBody.ts';

it.each(['Norland-led', 'Oslo-based', 'U.N.-backed', 'non-profit', 'non-partisan', 'Élan-run'])(
  'only tells what a body is like: %s',
  (word) => expect(tellsOfBody(word)).toBe(true),
);

it.each(['Norland', 'led', '-led', 'Norland-built', 'Norland-runner', '1st-run'])('may be of a name: %s', (word) =>
  expect(tellsOfBody(word)).toBe(false),
);
