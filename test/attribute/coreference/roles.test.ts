import { describe, expect, it } from 'vitest';
import { lastSpoke } from './whoSpoke.ts';

describe('of several roles, the one shown', () => {
  it.each([
    ['is an office before a profession', 'Ann Lowe, a surgeon, came. Mayor Ann Lowe said it was late.', 'Mayor'],
    [
      'is an office of old before a profession',
      'Ann Lowe, a surgeon, came. Ann Lowe, a former mayor, said it was late.',
      'former mayor',
    ],
    [
      'is an office before an office of old',
      'Former mayor Ann Lowe came. Senator Ann Lowe said it was late.',
      'Senator',
    ],
    ['has no day in it', 'It rained. On Friday Secretary of State Ann Lowe said it was late.', 'Secretary of State'],
    ['has no day in it before one word', 'On Friday Secretary Ann Lowe said it was late.', 'Secretary'],
    ['stands before a title of honour', 'Harbour Commissioner Dame Ann Lowe said it was late.', 'Harbour Commissioner'],
    ['is the first of equals', 'Mayor Ann Lowe came. Senator Ann Lowe said it was late.', 'Mayor'],
    ['is the fuller of equals', 'Sen. Ann Lowe came. Texas Sen. Ann Lowe said it was late.', 'Texas Sen.'],
    ['stays the fuller', 'Texas Sen. Ann Lowe came. Sen. Ann Lowe said it was late.', 'Texas Sen.'],
    ['is a judge before a sailor', 'Ann Lowe, a sailor, came. Ann Lowe, a judge, said it was late.', 'judge'],
    ['is a candidate before a surgeon', 'Ann Lowe, a surgeon, came. Candidate Ann Lowe said it was late.', 'Candidate'],
    [
      'is a profession before a friendship',
      'Ann Lowe, a friend of Tom Reyes, came. Ann Lowe, a surgeon, said it was late.',
      'surgeon',
    ],
    [
      'is a friendship, for want of others',
      'Ann Lowe, a friend of Tom Reyes, said it was late.',
      'friend of Tom Reyes',
    ],
    ['is no bare rivalry', 'Rival Ann Lowe said it was late.', '-'],
    ['is none of what others have', 'Mayor Tom Reyes met Ann Lowe. Lowe said it was late.', '-'],
  ])('%s', (_which, text, role) => {
    expect(lastSpoke(text)).toBe(`Ann Lowe (${role}) named`);
  });
});

describe('an officer of a body whose name goes on over "of"', () => {
  it.each([
    ['A Ministry of Health spokeswoman, Ann Lowe, said it is late.', 'Ann Lowe (Ministry of Health spokeswoman) named'],
    ['Ministry of Health spokeswoman Ann Lowe said it is late.', 'Ann Lowe (Ministry of Health spokeswoman) named'],
    ['A Ministry of Health spokeswoman said it is late.', 'a Ministry of Health spokeswoman (-) nominal'],
    ['Department of Health officials said it is late.', 'Department of Health officials (-) nominal'],
    ['Bank of Norland Governor Ann Lowe said it is late.', 'Ann Lowe (Bank of Norland Governor) named'],
    ['The Bank of Norland said it is late.', 'Bank of Norland (-) named'],
  ])('%s', (text, line) => expect(lastSpoke(text)).toBe(line));
});

describe('a body that is named after what it is for', () => {
  it.each([
    ['The Committee to Protect Divers said it is late.', 'Committee to Protect Divers (-) named'],
    ['The Campaign to End Fog said it is late.', 'Campaign to End Fog (-) named'],
    [
      'Committee to Protect Divers chair Ann Lowe said it is late.',
      'Ann Lowe (Committee to Protect Divers chair) named',
    ],
    ['The Harbour Committee had to protect Divers. Ann Lowe said it is late.', 'Ann Lowe (-) named'],
  ])('%s', (text, line) => expect(lastSpoke(text)).toBe(line));
});
