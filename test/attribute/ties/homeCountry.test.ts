import { describe, expect, it } from 'vitest';
import { homeCountry } from '../../../src/attribute/ties/homeCountry.ts';

describe('homeCountry', () => {
  it('is the one country that an article names at least twice, and any other half as often at most', () => {
    expect(homeCountry('Norway waits. Oslo is quiet.')).toBe('Norway');
    expect(homeCountry('Norway waits.')).toBeNull();
    expect(homeCountry('Norway waits. Oslo is quiet. Peru waits.')).toBe('Norway');
    expect(homeCountry('Norway waits. Oslo is quiet. Peru and Lima wait.')).toBeNull();
  });

  it('is that of the outlet where it is spoken of, and none where another is more than twice as often', () => {
    expect(homeCountry('Norway waits. Peru and Lima wait.', 'The Norwegian Times')).toBe('Norway');
    expect(homeCountry('Norway waits. Peru, Lima and Peruvian ships wait.', 'The Norwegian Times')).toBeNull();
    expect(homeCountry('Peru and Lima wait.', 'The Norwegian Times')).toBe('Peru');
    expect(homeCountry('It rains.', 'The Norwegian Times')).toBeNull();
    expect(homeCountry('Norway waits. Peru and Lima wait.', 'The Times')).toBe('Peru');
  });
});
