import type { AlsoIn, Bearer, ExcerptKind, Why } from '../domain/answer.ts';
import type { Article, Copy } from '../domain/article.ts';
import type { ReadSeedText } from '../domain/ports.ts';
import type { Span } from '../domain/span.ts';
import type { Statement } from '../domain/statement.ts';
import { findInCopy } from '../text/findInCopy.ts';
import { placeAt } from '../text/placeAt.ts';
import type { ExcerptCandidate } from './excerptCandidate.ts';
import { quotesSomebody } from './quotesSomebody.ts';
import type { DraftExcerpt } from './verifyExcerpts.ts';

/** A candidate that was chosen, with the statement that it is shown as and where nearly the same words stand. */
export interface ChosenCandidate {
  readonly unit: ExcerptCandidate;
  readonly statement: Statement | null;
  readonly score: number;
  readonly alike: readonly ExcerptCandidate[];
  /** The words that answer, as offsets into the article's text. */
  readonly answer: readonly Span[];
  readonly why?: Why;
}

/**
 * Turns a chosen unit into an excerpt of its article, with every other place of the same words: other articles, other
 * copies.
 */
export async function draftExcerpt(chosen: ChosenCandidate, readSeedText: ReadSeedText): Promise<DraftExcerpt> {
  const { article } = chosen.unit.article;
  const { start, end } = chosen.unit;
  const text = article.text.slice(start, end);
  const kind = kindOf(chosen);
  const stands = placeAt(article.places, start);
  const elsewhere = chosen.alike.map((unit) => {
    const other = unit.article.article;
    return { ...sourceOf(other), start: unit.start, end: unit.end, text: other.text.slice(unit.start, unit.end) };
  });
  const inCopies = await Promise.all(article.copies.slice(1).map((copy) => findPlace(text, copy, readSeedText)));
  return {
    text,
    ...placeOf(article),
    ...(stands === undefined ? {} : { place: stands }),
    start,
    end,
    kind,
    stance: kind === 'narration' ? null : (chosen.statement?.stance ?? null),
    ...(chosen.statement?.via === undefined ? {} : { via: chosen.statement.via }),
    speaker: chosen.statement?.speaker ?? null,
    ...(kind === 'narration' && !quotesSomebody(chosen.unit) ? authorBeside(chosen.statement, article) : {}),
    ...(chosen.statement?.corrected === undefined ? {} : { corrected: chosen.statement.corrected }),
    answer: chosen.answer,
    bearers: bearersOf(chosen.unit),
    alsoIn: [...inCopies.filter((one) => one !== null), ...elsewhere],
    score: Math.round(chosen.score * 1e4) / 1e4,
    ...(chosen.why === undefined ? {} : { why: chosen.why }),
  };
}

/**
 * Who wrote what an article tells itself, where it is not shown as theirs already: an outlet's, by a guest. What it
 * quotes, nobody knows whom, is not its author's.
 */
function authorBeside(statement: Statement | null, { author }: Article): Pick<DraftExcerpt, 'author'> {
  const isShown = statement?.speaker != null && author?.includes(statement.speaker.name) === true;
  return author === null || isShown ? {} : { author };
}

/** Whom the pronouns and descriptions mean that a unit's speakers go by: "he" is Steve Witkoff. */
function bearersOf({ start, end, statements }: ExcerptCandidate): Bearer[] {
  const found = statements.flatMap(({ source, speaker }) =>
    speaker === null || speaker.resolved === 'named' ? [] : source.map((span) => ({ ...span, name: speaker.name })),
  );
  const inside = found.filter((one) => one.start >= start && one.end <= end);
  return inside.filter((one, n) => inside.findIndex((other) => other.start === one.start) === n);
}

/** What somebody says in several ways is part quote where one of them is: "She rejects the plan, calling it “dead”". */
function kindOf({ statement, unit }: ChosenCandidate): ExcerptKind {
  if (statement === null) return 'narration';
  const quotes = ({ speaker, kind }: Statement): boolean =>
    kind !== 'paraphrase' && speaker !== null && speaker.name === statement.speaker?.name;
  return statement.kind === 'paraphrase' && unit.statements.some(quotes) ? 'mixed' : statement.kind;
}

function placeOf({ id, file }: Copy): { articleId: string; file: string } {
  return { articleId: id, file };
}

function sourceOf(copy: Copy): Omit<AlsoIn, 'start' | 'end'> {
  return { ...placeOf(copy), outlet: copy.outlet, date: copy.date };
}

async function findPlace(
  text: string,
  copy: Copy,
  readSeedText: ReadSeedText,
): Promise<DraftExcerpt['alsoIn'][number] | null> {
  const copyText = await readSeedText(copy);
  const span = copyText === null ? null : findInCopy(text, copyText);
  return copyText === null || span === null
    ? null
    : { ...sourceOf(copy), ...span, text: copyText.slice(span.start, span.end) };
}
