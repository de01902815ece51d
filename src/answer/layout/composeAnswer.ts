import type { Abstention, Citation, Excerpt, IndexInfo, MissingSide } from '../../domain/answer.ts';
import type { Article } from '../../domain/article.ts';
import { citationOf } from '../../evidence/citationOf.ts';
import type { Verified, VerifiedAnswer } from '../../evidence/verified.ts';
import type { Uncited } from '../../evidence/verifyExcerpts.ts';
import type { Selection } from './selection.ts';

/** What composing needs beside the excerpts. */
interface Parts {
  readonly question: string;
  /** Articles of the excerpts, and of other places of the same words. */
  readonly articles: readonly Article[];
  readonly info: IndexInfo;
  readonly receipt: string;
  readonly confidence: number;
  readonly ms: number;
  readonly notShown?: NonNullable<VerifiedAnswer['notShown']>;
}

/**
 * An answer with excerpts: citations numbered in the order in which they are read (side after side, then the rest),
 * sides by what is left of them.
 */
export function composeAnswer(
  excerpts: readonly Verified<Uncited>[],
  selection: Selection,
  parts: Parts & {
    readonly missing: readonly Pick<MissingSide, 'name' | 'speaks'>[];
    /** What the question quotes, and nobody says in these words. */
    readonly unsaid: readonly string[];
    /** What comes nearest of those who are missing. */
    readonly nearest: readonly Verified<Uncited>[];
  },
): VerifiedAnswer {
  const bySide = selection.sides.flatMap((side) => excerpts.filter((excerpt) => isOf(side, excerpt)));
  const asRead = [...bySide, ...excerpts, ...parts.nearest];
  const cited = cite(excerpts, asRead, parts.articles);
  const sides = selection.sides.map((side) => {
    const shown = excerpts.flatMap((excerpt, position) => (isOf(side, excerpt) ? [position] : []));
    return { name: side.name, found: side.found, shown: shown.length, excerpts: shown };
  });
  const gone = sides.filter(({ shown }) => shown === 0).map(({ name }) => ({ name, speaks: true }));
  const unsaid = parts.unsaid.map((words) => ({ name: `“${words}”`, speaks: false, isQuote: true as const }));
  return {
    question: parts.question,
    outcome: 'answered',
    sides: sides.filter(({ shown }) => shown > 0),
    missingSides: [...unsaid, ...parts.missing, ...gone].map((one) => ({ ...one, note: noteOf(one) })),
    ...cited,
    nearest: cite(parts.nearest, asRead, parts.articles).excerpts,
    ...explanation(parts),
    confidence: parts.confidence,
    receipt: parts.receipt,
    index: parts.info,
    ms: parts.ms,
  };
}

function noteOf({ name, speaks, isQuote }: Omit<MissingSide, 'note'>): string {
  if (isQuote === true) return `Nobody says ${name} word for word in these articles.`;
  return speaks
    ? `${name} speaks in these articles, but no statement of theirs that answers this was found.`
    : `${name} was not found to say anything in these articles.`;
}

/** Whether an excerpt is one of a side's units, as it stands in its file. */
function isOf({ units }: Selection['sides'][number], { articleId, start, speaker }: Uncited): boolean {
  return units.some(
    ({ unit, statement }) =>
      unit.article.article.id === articleId && unit.start === start && (statement?.speaker ?? null) === speaker,
  );
}

/** An answer that says that there is none, with the excerpts that come nearest. */
export function composeNoEvidence(
  nearest: readonly Verified<Uncited>[],
  why: Abstention,
  parts: Parts & { readonly didYouMean: string | null },
): VerifiedAnswer {
  const cited = cite(nearest, nearest, parts.articles);
  return {
    question: parts.question,
    outcome: 'no_evidence',
    why,
    ...(parts.didYouMean === null ? {} : { didYouMean: parts.didYouMean }),
    sides: [],
    missingSides: [],
    excerpts: [],
    nearest: cited.excerpts,
    ...explanation(parts),
    citations: cited.citations,
    confidence: parts.confidence,
    receipt: parts.receipt,
    index: parts.info,
    ms: parts.ms,
  };
}

function explanation({ notShown }: Parts): Pick<VerifiedAnswer, 'notShown'> {
  return notShown === undefined ? {} : { notShown };
}

function cite(
  excerpts: readonly Verified<Uncited>[],
  asRead: readonly Verified<Uncited>[],
  articles: readonly Article[],
): { excerpts: Verified<Excerpt>[]; citations: Citation[] } {
  const ids = [...new Set(asRead.map(({ articleId }) => articleId))];
  const citations = ids.flatMap((id, n) => {
    const article = articles.find((one) => one.id === id);
    return article ? [citationOf(article, n + 1)] : [];
  });
  return {
    excerpts: excerpts.map((excerpt) => ({ ...excerpt, citation: ids.indexOf(excerpt.articleId) + 1 })),
    citations,
  };
}
