import { describe, expect, it } from 'vitest';
import { lastSpoke, meanwhile } from './whoSpoke.ts';

describe('"they"', () => {
  it.each([
    ['the one group before', 'The nurses left. They said it was late.', 'the nurses (-) pronoun'],
    ['with what hangs on it', 'Officials in Castell left. They said it was late.', 'officials in Castell (-) pronoun'],
    ['of this sentence', 'The nurses left, but they said it was late.', 'the nurses (-) pronoun'],
    ['that is not far', `The nurses left.${meanwhile(1)} They said it was late.`, '?'],
    ['and no other', 'The nurses left while the sailors came. They said it was late.', '?'],
    ['told of twice', 'The nurses sat while the nurses talked. They said it was late.', 'the nurses (-) pronoun'],
    ['of people', 'The boats left. They said it was late.', '?'],
    ['of several', 'The nurse left. They said it was late.', '?'],
    [
      'that acts, not the one acted upon',
      'The sailors met the nurses. They said it was late.',
      'the sailors (-) pronoun',
    ],
    ['that also did it', 'The nurses also left. They said it was late.', 'the nurses (-) pronoun'],
    ['and not whose something is', 'The pier owned by sailors closed. They said it was late.', '?'],
    ['over a double space', 'Officials in  Castell left. They said it was late.', 'officials in Castell (-) pronoun'],
    ['that does something', 'The pier was shut by nurses. They said it was late.', '?'],
    ['outside quotes', '“The nurses left,” Voss said. They said it was late.', '?'],
  ])('means a group: %s', (_which, text, expected) => {
    expect(lastSpoke(text)).toBe(expected);
  });

  it('means two who spoke together, for two sentences more', () => {
    const pair = 'Norway and Chile said it was late.';
    expect(lastSpoke(`${pair} They said it was cold.`)).toBe('Norway and Chile (-) pronoun');
    expect(lastSpoke(`${pair}${meanwhile(1)} They said it was cold.`)).toBe('Norway and Chile (-) pronoun');
    expect(lastSpoke(`${pair}${meanwhile(2)} They said it was cold.`)).toBe('?');
    expect(lastSpoke(`${pair} Peru and Cuba said it was dark. They said it was cold.`)).toBe(
      'Peru and Cuba (-) pronoun',
    );
  });
});

describe('"both nations", "the two sides"', () => {
  it.each([
    [
      'who spoke together',
      'Qatar and Egypt said it was late. Both nations said it was cold.',
      'Qatar and Egypt (-) nominal',
    ],
    ['who are named together', 'Qatar and Egypt met. The two sides said it was late.', 'Qatar and Egypt (-) nominal'],
    [
      'in the same sentence',
      'Qatar and Egypt, serving as mediators, met in Oslo, in which both nations said it was late.',
      'Qatar and Egypt (-) nominal',
    ],
    [
      'two sentences ago',
      `Qatar and Egypt met.${meanwhile(1)} Both nations said it was late.`,
      'Qatar and Egypt (-) nominal',
    ],
    [
      'not longer ago',
      `Qatar and Egypt met.${meanwhile(2)} Both nations said it was late.`,
      'both nations (-) nominal',
    ],
    [
      'four sentences ago, where they spoke',
      `Qatar and Egypt said it was late.${meanwhile(3)} Both nations said it was cold.`,
      'Qatar and Egypt (-) nominal',
    ],
    [
      'not longer ago',
      `Qatar and Egypt said it was late.${meanwhile(4)} Both nations said it was cold.`,
      'both nations (-) nominal',
    ],
    ['not one of them', 'Qatar or Egypt met. Both nations said it was late.', 'both nations (-) nominal'],
    ['no people', 'Tom Reyes and Karl Putnam met. Both nations said it was late.', 'both nations (-) nominal'],
    ['nobody else', 'Qatar and Egypt met. Both sailors said it was late.', 'both sailors (-) nominal'],
    ['nobody of another kind', 'Qatar and Egypt met. The two sailors said it was late.', 'the two sailors (-) nominal'],
    ['as countries', 'Norway and Chile met. Both countries said it was late.', 'Norway and Chile (-) nominal'],
    [
      'not who only belongs to them',
      'Qatar and Egypt met. Officials of both nations said it was late.',
      'officials of both nations (-) nominal',
    ],
    ['as governments', 'Norway and Chile met. The two governments said it was late.', 'Norway and Chile (-) nominal'],
    ['as leaders', 'Norway and Chile met. Both leaders said it was late.', 'Norway and Chile (-) nominal'],
    [
      'two that are no countries',
      'The Harbour Union and the Dock Union met. Both sides said it was late.',
      'Harbour Union and Dock Union (-) nominal',
    ],
  ])('mean %s', (_whom, text, expected) => {
    expect(lastSpoke(text)).toBe(expected);
  });
});
