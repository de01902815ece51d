import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitClauses } from '../../../src/retrieve/question/splitClauses.ts';

describe('splitClauses', () => {
  it('leaves a short question whole', () => {
    expect(splitClauses('Who closed the quay, and why?')).toEqual(['Who closed the quay, and why?']);
  });

  it('splits a long one, and keeps short pieces with what stands before them', () => {
    expect(
      splitClauses(
        'Does the first article praise the harbour master for reopening the quay, ' +
          'while the second article blames the mayor for closing the market, as the paper says?',
      ),
    ).toEqual([
      'Does the first article praise the harbour master for reopening the quay,',
      'while the second article blames the mayor for closing the market, as the paper says?',
    ]);
  });

  it('loses no word', () => {
    assert(
      property(string(), (text) => {
        expect(splitClauses(text).join(' ').replace(/\s+/gu, '')).toBe(text.replace(/\s+/gu, ''));
      }),
    );
  });
});
