import type { Side } from '../../../src/domain/sides.ts';
import type { Statement } from '../../../src/domain/statement.ts';
import { readArticle, type ReadArticle } from '../readArticle.ts';
import { derive } from './withSides.ts';

/** Who speaks in an article: names, or names with roles. */
export type Speakers = readonly (string | readonly [name: string, role: string])[];

/** An article in which these people speak, in this order. */
export function heard(speakers: Speakers): Pick<ReadArticle, 'article' | 'statements'> {
  const statements = speakers.map((each): Statement => {
    const [name, role] = typeof each === 'string' ? [each, null] : each;
    const speaker = { name, role, side: null, resolved: 'named' } as const;
    return { articleId: 'made-up', content: [], source: [], cue: [], kind: 'paraphrase', stance: 'said', speaker };
  });
  return { article: readArticle('').article, statements };
}

/** One line a side: "name (aliases): members". */
export function sidesOf(articles: readonly Speakers[], given: readonly Side[] = []): string[] {
  return derive(articles.map(heard), given).map(
    ({ name, aliases, members }) => `${name} (${aliases.join(', ')}): ${members.join(', ')}`,
  );
}
