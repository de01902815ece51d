import { expect, it } from 'vitest';
import { findSides } from '../../../src/attribute/sides/findSides.ts';
import { jointNames } from '../../../src/attribute/sides/jointSpeakers.ts';
import { heard } from './speakers.ts';

it('tells two who speak together from one with an "and" in the name', () => {
  const { statements } = heard(['Sail and Rope Agency', 'Norway and Chile', 'Ann Lowe', 'Norway and Chile']);
  expect(jointNames(statements)).toEqual([
    ['Sail and Rope Agency', ['Sail and Rope Agency']],
    ['Norway and Chile', ['Norway', 'Chile']],
  ]);
});

it('is not asked again of who was told apart where they were found', () => {
  const { article, statements } = heard(['the two coasts']);
  const given = ['Norway', 'Chile'].map((name) => ({ name, aliases: [], members: [] }));
  const sidesOf = (joint?: ReturnType<typeof jointNames>) => {
    const { assign } = findSides([{ article, statements, ties: [], ...(joint && { joint }) }], given);
    return assign(0, statements).map(({ speaker }) => speaker?.side);
  };
  expect(sidesOf([['the two coasts', ['Norway', 'Chile']]])).toEqual(['Norway', 'Chile']);
  expect(sidesOf()).toHaveLength(1);
});
