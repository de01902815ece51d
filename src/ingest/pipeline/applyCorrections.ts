import type { Article } from '../../domain/article.ts';
import type { Correction } from '../../domain/correction.ts';
import type { SeedProblem } from '../../domain/seed.ts';
import type { Side } from '../../domain/sides.ts';
import type { Statement } from '../../domain/statement.ts';
import { lastingId, ownId } from '../../text/scopedId.ts';

interface Attributed {
  readonly article: Article;
  readonly statements: readonly Statement[];
}

/**
 * Statements with the speakers that managers gave them, and the sides with those that these name. A correction whose
 * words no longer stand in their article, or under another speaker by now, is a problem to look at and changes nothing.
 */
export function applyCorrections<T extends Attributed>(
  articles: readonly T[],
  sides: readonly Side[],
  corrections: readonly Correction[],
): { readonly articles: readonly T[]; readonly sides: readonly Side[]; readonly problems: readonly SeedProblem[] } {
  const applied = new Set<Correction>();
  const mended = articles.map((one) => {
    const own = corrections.filter((correction) => one.article.copies.some((copy) => isFor(correction, copy)));
    if (own.length === 0) return one;
    return {
      ...one,
      statements: one.statements.map((statement) => {
        const found = own.find((correction) => isOf(correction, statement, one.article.text));
        if (found === undefined) return statement;
        applied.add(found);
        return mend(statement, found);
      }),
    };
  });
  return { articles: mended, sides: withNamed(sides, applied), problems: left(articles, corrections, applied) };
}

/** Also where another file has the id by now, or no longer has: whose words they are is looked at as well. */
function isFor({ articleId }: Correction, copy: { readonly id: string; readonly file: string }): boolean {
  return [copy.id, ownId(copy), lastingId(copy)].includes(articleId);
}

/** The words of a statement as a correction names it. */
function wordsOf({ content }: Statement, text: string): string {
  return text.slice(content[0]?.start, content.at(-1)?.end);
}

function isOf({ words, from }: Correction, statement: Statement, text: string): boolean {
  return (statement.speaker?.name ?? null) === from && wordsOf(statement, text) === words;
}

function mend(statement: Statement, { to, by, at }: Correction): Statement {
  return { ...statement, speaker: to === null ? null : { ...to, resolved: 'named' }, corrected: { by, at } };
}

function withNamed(sides: readonly Side[], applied: ReadonlySet<Correction>): readonly Side[] {
  const known = new Set(sides.map(({ name }) => name));
  const named = new Set([...applied].flatMap(({ to }) => to?.side ?? []));
  const added = [...named].filter((name) => !known.has(name));
  return [...sides, ...added.map((name) => ({ name, aliases: [], members: [] }))];
}

/** Of articles that are not here, nothing is said: they may be elsewhere, or come back. */
function left(
  articles: readonly Attributed[],
  corrections: readonly Correction[],
  applied: ReadonlySet<Correction>,
): SeedProblem[] {
  return articles.flatMap(({ article }) =>
    corrections
      .filter((one) => !applied.has(one) && article.copies.some((copy) => isFor(one, copy)))
      .map(({ words }) => ({
        file: article.file,
        problem: `has a correction that no longer fits ("${words.slice(0, 60)}"); make it again, or take it back`,
      })),
  );
}
