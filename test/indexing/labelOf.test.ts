import { expect, it } from 'vitest';
import { labelOf } from '../../src/indexing/labelOf.ts';
import { newsCorpus } from '../fakes/newsCorpus.ts';

/** What an article with this title and opening goes by. */
function shown(title: string | null, opening: string): string | undefined {
  const [found] = newsCorpus([{ id: 'a-1', title, paragraphs: [opening] }]).articles;
  return found && labelOf(found.article);
}

it('is the title on one line', () => {
  expect(shown(' A  ferry\n sinks ', 'Words.')).toBe('A ferry sinks');
});

it('is how the article begins where it has no title that can be seen', () => {
  for (const title of [null, '', ' ', '\u200b\u0007']) expect(shown(title, 'The tide\nstood.')).toBe('The tide stood.');
  expect(shown(null, '𝒳'.repeat(100))).toBe('𝒳'.repeat(100));
  expect(shown(null, `${'a'.repeat(90)} ${'b'.repeat(20)}`)).toBe(`${'a'.repeat(90)}…`);
  expect(shown(null, '𝒳'.repeat(101))).toBe(`${'𝒳'.repeat(100)}…`);
});

it('is the id where nothing can be seen', () => {
  expect(shown(null, '\u200b\u00ad')).toBe('a-1');
});
