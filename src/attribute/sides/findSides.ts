import type { Article } from '../../domain/article.ts';
import type { Side } from '../../domain/sides.ts';
import type { Statement } from '../../domain/statement.ts';
import { assignSides } from './assignSides.ts';
import { deriveSides } from './deriveSides.ts';
import { tiesIn } from '../ties/tiesIn.ts';

/**
 * Sides of all articles together: `sides` are the given ones and those derived, `statements` what is said in each
 * article, with the sides of speakers. A side that only its own story has ("Police") and that another article has too
 * gets the title of the article: these are two parties, and nothing that one says may stand under the other.
 */
export function findSides(
  articles: readonly { readonly article: Article; readonly statements: readonly Statement[] }[],
  given: readonly Side[],
): { readonly sides: readonly Side[]; readonly statements: readonly Statement[][] } {
  const ties = articles.map(({ article, statements }) => tiesIn(article, statements));
  const sides = [...given, ...deriveSides(articles, given, ties)];
  const assign = assignSides(sides);
  const known = new Set(sides.map(({ name }) => name));
  const assigned = articles.map(({ statements }, at) => assign(statements, ties[at]));
  const heard = new Map<string, number>();
  for (const statements of assigned)
    for (const side of new Set(statements.flatMap(({ speaker }) => speaker?.side ?? [])))
      heard.set(side, (heard.get(side) ?? 0) + 1);
  const apart = (side: string, { title, id }: Article): string =>
    known.has(side) || (heard.get(side) ?? 0) < 2 ? side : `${side} (${title ?? id})`;
  return {
    sides,
    statements: assigned.map((statements, at) =>
      statements.map((statement) => {
        const side = statement.speaker?.side ?? null;
        const article = articles[at]?.article;
        return statement.speaker === null || side === null || article === undefined
          ? statement
          : { ...statement, speaker: { ...statement.speaker, side: apart(side, article) } };
      }),
    ),
  };
}
