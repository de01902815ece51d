import { describe, expect, it } from 'vitest';
import { packPassage, unpackPassage } from '../../../src/store/opensearch/mapping/heldPassage.ts';

const passage = {
  articleId: 'ferry-1',
  outlet: 'Coast Courier',
  date: null,
  sentences: [2, 4] as const,
  start: 10,
  end: 90,
  articleLength: 900,
  body: 'ferri talk québec',
  title: '',
};

describe('a passage that is kept in a column', () => {
  it('comes back as it was', () => {
    expect(unpackPassage(packPassage({ ...passage, sentences: [2, 4] }))).toEqual(passage);
  });

  it('keeps whole terms from the start, as many as the engine takes', () => {
    const terms = 'québec '.repeat(5_000).trim();
    const packed = packPassage({ ...passage, sentences: [2, 4], body: terms, title: terms });
    expect(Buffer.from(packed, 'base64').length).toBeLessThan(32_766);
    const { body, title } = unpackPassage(packed);
    expect(title).toBe(body);
    expect(terms.startsWith(body)).toBe(true);
    expect(body.split(' ').every((term) => term === 'québec')).toBe(true);
    expect(Buffer.byteLength(body)).toBeGreaterThan(14_900);
  });
});
