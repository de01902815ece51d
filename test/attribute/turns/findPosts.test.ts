import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/domain/article.ts';
import { findPosts } from '../../../src/attribute/turns/findPosts.ts';

/** Who posted what, as `name: words`, on a page of these blocks, each behind the bullet that was taken off it. */
function posted(...blocks: (readonly [kind: Article['blocks'][number]['kind'], words: string, bullet?: string])[]) {
  let text = '';
  const spans = blocks.map(([kind, words, bullet = '']) => {
    const start = text.length + bullet.length;
    text += `${bullet}${words}\n\n`;
    return { kind, start, end: start + words.length };
  });
  return findPosts({ text, title: null, blocks: spans }).map(
    ({ source, content }) =>
      `${text.slice(source?.start, source?.end)}: ${content.map(({ start, end }) => text.slice(start, end)).join()}`,
  );
}

const ABOVE = ['paragraph', 'The ferry is late again.'] as const;
const SIGNED = 'Ida Brook (@idabrook) June 3, 2031';

describe('findPosts', () => {
  it.each(['- ', '— ', '–  '])('takes a bullet before a signature for its dash: %j', (bullet) => {
    expect(posted(ABOVE, ['paragraph', SIGNED, bullet])).toEqual(['Ida Brook: The ferry is late again.']);
  });

  it('takes no other mark for a dash', () => {
    expect(posted(ABOVE, ['paragraph', SIGNED, '* '])).toEqual([]);
    expect(posted(ABOVE, ['paragraph', SIGNED, '-x'])).toEqual([]);
  });

  it('gives the paragraph above to the first of two who sign below it', () => {
    const both = `— ${SIGNED} — Olav Reed (@reed) June 4, 2031`;
    expect(posted(ABOVE, ['paragraph', both])).toEqual(['Ida Brook: The ferry is late again.']);
  });

  it('reads a post of two words, and none of one', () => {
    expect(posted(['heading', 'Ferries'], ['paragraph', `It sank! — ${SIGNED}`])).toEqual(['Ida Brook: It sank!']);
    expect(posted(['heading', 'Ferries'], ['paragraph', `Sunk! — ${SIGNED}`])).toEqual([]);
  });

  it('has no post where a signature opens the page, follows a heading or stands in the title', () => {
    expect(posted(['paragraph', `— ${SIGNED}`], ABOVE)).toEqual([]);
    expect(posted(['heading', 'Late ferries'], ['paragraph', `— ${SIGNED}`])).toEqual([]);
    expect(posted(['title', `The ferry is late — ${SIGNED}`], ABOVE)).toEqual([]);
  });
});
