import { inStory } from './inStory.ts';
import type { Article } from '../../domain/article.ts';
import type { Side } from '../../domain/sides.ts';
import type { Statement } from '../../domain/statement.ts';
import { assignSides } from './assignSides.ts';
import { deriveSides } from './deriveSides.ts';
import { holdersIn } from './holdersIn.ts';
import { jointSpeakers, type JointNames } from './jointSpeakers.ts';
import { type RecordedTies, recordedTies } from './recordedTies.ts';

/** What the sides of all articles are told from: who speaks in each, and for whom, as far as it tells. */
export interface HeardArticle {
  readonly article: Pick<Article, 'id' | 'title'>;
  readonly statements: readonly Pick<Statement, 'speaker'>[];
  readonly ties: RecordedTies;
  readonly joint?: JointNames;
}

export interface FoundSides {
  /** The given ones and those derived. */
  readonly sides: readonly Side[];
  /** The statements of one of the articles, by its place, with the sides of their speakers. */
  assign(place: number, statements: readonly Statement[]): readonly Statement[];
}

/**
 * Sides of all articles together. A side that only its own story has ("Police") and that another article has too gets
 * the title of the article: these are two parties, and nothing that one says may stand under the other.
 */
export function findSides(articles: readonly HeardArticle[], given: readonly Side[]): FoundSides {
  const ties = articles.map((one) => recordedTies(one.ties));
  const voices = new Set(
    articles.flatMap(({ statements }) => statements.flatMap(({ speaker }) => speaker?.name ?? [])),
  );
  const told = articles.map((one) => ({
    statements: [...one.statements, ...holdersIn(one.statements, one.ties, voices).map((speaker) => ({ speaker }))],
  }));
  const joint = new Map(articles.flatMap((one) => one.joint ?? []));
  const partsOf = (name: string): readonly string[] => joint.get(name) ?? jointSpeakers(name);
  const sides = [...given, ...deriveSides(told, given, ties, partsOf)];
  const assign = assignSides(sides, partsOf);
  const known = new Set(sides.map(({ name }) => name));
  const heard = new Map<string, number>();
  // Of what one speaker says again and again, once: equal speakers are one object here.
  for (const [place, { statements }] of articles.entries())
    for (const side of new Set(
      assign([...new Set(statements)], ties[place]).flatMap(({ speaker }) => speaker?.side ?? []),
    ))
      heard.set(side, (heard.get(side) ?? 0) + 1);
  const apart = (side: string, article: Pick<Article, 'id' | 'title'> | undefined): string =>
    article === undefined || known.has(side) || OF_SOMEBODY.test(side) || (heard.get(side) ?? 0) < 2
      ? side
      : inStory(side, article);
  return {
    sides,
    assign: (place, statements) =>
      assign(statements, ties[place]).map((statement) => {
        const side = statement.speaker?.side ?? null;
        return statement.speaker === null || side === null
          ? statement
          : { ...statement, speaker: { ...statement.speaker, side: apart(side, articles[place]?.article) } };
      }),
  };
}

/** "Voss’s supporters", "Voss campaign": the same in all stories. */
const OF_SOMEBODY = /^\p{Lu}[\p{L}-]+(?:[’']s | campaign$)/u;
