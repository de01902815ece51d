import { describe, expect, it } from 'vitest';
import { contentsOf } from '../../readArticle.ts';

describe('what goes on behind who said it', () => {
  it.each([
    [
      'Still, Voss said, the crew and the mayor were starting to agree on the need for calm.',
      ['the crew and the mayor were starting to agree on the need for calm'],
    ],
    [
      'The ferry sank early, Voss said, while the mayor argued his plan of more boats makes sense.',
      [
        'his plan of more boats makes sense',
        'The ferry sank early | while the mayor argued his plan of more boats makes sense',
      ],
    ],
    [
      'The ferry sank early, Voss said, as the crew reported that all boats had been lost.',
      ['that all boats had been lost', 'The ferry sank early | as the crew reported that all boats had been lost'],
    ],
    ['The ferry sank, Voss said, and then said it was late.', ['The ferry sank | and then said it was late']],
    ['After the storm, Voss said, “we rest.”', ['“we rest.”']],
    ['The pier, Voss said, surely had sunk.', ['The pier | surely had sunk']],
    ['The pier had sunk, Voss said, surely.', ['The pier had sunk | surely']],
    ['The ferry sank, Voss said, and the crew swam ashore.', ['The ferry sank | and the crew swam ashore']],
    ['The ferry sank, Voss said, but surely the crew said so.', ['The ferry sank | but surely the crew said so']],
    ['The ferry sank, Voss said, and said it was late.', ['The ferry sank | and said it was late']],
    [
      'The pier leaks, Voss said in a letter, and the locks would close.',
      ['The pier leaks | and the locks would close'],
    ],
    ['If it rains, Voss said, cutting wages would help.', ['If it rains | cutting wages would help']],
  ])('is a part of it: %s', (text, contents) => {
    expect(contentsOf(text)).toEqual(contents);
  });

  it.each([
    ['The pier was old, Voss said, cutting wages.', ['The pier was old']],
    ['The pier was old, Voss said, surely cutting wages.', ['The pier was old']],
    ['The ferry sank, something Voss denied, and the mayor said it was lost.', ['it was lost']],
    ['The ferry sank, Voss said, and the crew said it was late.', ['The ferry sank', 'it was late']],
    ['The ferry sank, Voss said, which hurt.', ['The ferry sank']],
    ['As sailors cheered, the mayor left.', []],
    ['Contrary to what Voss said, the mayor left.', []],
  ])('is not: %s', (text, contents) => {
    expect(contentsOf(text)).toEqual(contents);
  });
});
