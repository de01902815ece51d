import type { Sentence } from '../../domain/article.ts';
import type { Span } from '../../domain/span.ts';
import type { Quote } from '../../text/findQuotes.ts';
import type { Draft } from './draft.ts';

/**
 * Follows content that ends inside a quote to the end of that quote, over sentences, and gives a quote that opens a
 * later sentence, without a cue of its own, to whoever spoke last: "…," Smith said. "It failed." Into the next
 * paragraph it follows only where that begins with the quote.
 */
export function followQuotes(
  sentences: readonly Sentence[],
  quotes: readonly Quote[],
  drafts: readonly Draft[],
): Draft[] {
  const byStart = new Map<number, Quote>(quotes.map((quote) => [quote.start, quote]));
  const grown: Growing[] = [];
  // A quote with a cue of its own further on is not anybody else's.
  const claimed = new Set(drafts.flatMap(({ content }) => content.map(({ start }) => start)));
  let next = 0;
  let last: Growing | null = null;
  /** The first quote that begins in the sentence or later. */
  let first = 0;
  /** One past the last character that belongs to a quote that was followed. */
  let covered = 0;
  for (const [number, sentence] of sentences.entries()) {
    const before: number = next;
    for (let draft = drafts[next]; draft !== undefined && draft.sentence === number; draft = drafts[++next]) {
      const toEnd = (each: Draft): Span[] => each.content.map((span) => toQuoteEnd(span, each, sentence));
      const grows: Growing = {
        draft: { ...draft, nested: draft.nested.map((each) => ({ ...each, content: toEnd(each) })) },
        content: toEnd(draft),
        quoting: draft.content.some(({ start }) => byStart.has(start)),
        block: draft.block,
      };
      covered = Math.max(covered, ...grows.content.map(({ end }) => end));
      grown.push(grows);
      // “…,” said Smith, who once wanted to leave. “…”: whoever was quoted goes on.
      if (last?.draft.sentence !== number || !last.quoting || grows.quoting) last = isSigned(draft) ? null : grows;
    }
    if (next > before) continue;
    if (sentence.start < covered) continue;
    while ((quotes[first]?.start ?? Infinity) < sentence.start) first++;
    const quote = byStart.get(sentence.start);
    if (
      quote === undefined &&
      last?.quoting === true &&
      last.draft.block === sentence.block &&
      last.draft.sentence === number - 1
    ) {
      const rest = mostlyQuoted(sentence, quotes, first);
      if (rest !== null) {
        last.content.push(rest);
        covered = rest.end;
        continue;
      }
    }
    if (quote === undefined) {
      // Narration ends the run of quotes at a paragraph's end.
      if (last !== null && last.draft.block !== sentence.block) last = null;
      continue;
    }
    if (claimed.has(quote.start)) {
      last = null;
      continue;
    }
    if (
      last === null ||
      sentence.block > last.block + 1 ||
      (sentence.block !== last.draft.block && !last.quoting && !quotesAny(last))
    )
      continue;
    last.content.push({ start: quote.start, end: quote.end });
    if (quote.continues) last.block = sentence.block;
    covered = quote.end;
  }
  return apart(grown.map(({ draft, content }) => ({ ...draft, content })));
}

/**
 * Words belong to one statement: what an earlier one holds (a transcript's turn, a quote after a colon) is nobody
 * else's.
 */
function apart(drafts: readonly Draft[]): Draft[] {
  const taken: Span[] = [];
  return drafts.flatMap((draft, index) => {
    // Statements stand in the order of their cues, so a clash is never far.
    const better =
      draft.yields &&
      drafts.slice(index + 1, index + 4).some((later) => !later.yields && clashes(draft.content, later.content));
    if (better) return [];
    const near = taken.slice(-24);
    const content = draft.content.filter(
      (span) => !near.some((other) => span.start < other.end && other.start < span.end),
    );
    taken.push(...content);
    return content.length === 0 ? [] : [{ ...draft, content: [...content].toSorted((a, b) => a.start - b.start) }];
  });
}

/**
 * But “the worst is behind us, and we will open in May.” — a sentence in the run of quotes that is more than half in
 * marks.
 */
function mostlyQuoted(sentence: Span, quotes: readonly Quote[], first: number): Span | null {
  let last: Quote | undefined;
  let length = 0;
  for (let at = first; (quotes[at]?.end ?? Infinity) <= sentence.end; at++) {
    last = quotes[at];
    if (last !== undefined) length += last.end - last.start;
  }
  return last === undefined || length * 2 < sentence.end - sentence.start
    ? null
    : { start: sentence.start, end: Math.max(last.end, sentence.end - 1) };
}

/** “It failed.” — Jane Smith: the next quote has another name under it. */
function isSigned({ parsed, cue }: Draft): boolean {
  return /^[-–—―]+$/.test(parsed.text.slice(cue.start, cue.end));
}

/** Some of what was said stands in marks. */
function quotesAny({ draft, content }: Growing): boolean {
  return draft.parsed.quotes.some((quote) => content.some(({ start, end }) => start < quote.end && quote.start < end));
}

function clashes(a: readonly Span[], b: readonly Span[]): boolean {
  return a.some((x) => b.some((y) => x.start < y.end && y.start < x.end));
}

interface Growing {
  readonly draft: Draft;
  readonly content: Span[];
  readonly quoting: boolean;
  /** Where a quotation of several paragraphs has come to. */
  block: number;
}

function toQuoteEnd(span: Span, { parsed }: Draft, sentence: Span): Span {
  const quote = parsed.quotes.find((each) => each.start >= span.start && each.start < span.end && each.end > span.end);
  return quote !== undefined && (span.end >= sentence.end - 1 || quote.end <= sentence.end)
    ? { start: span.start, end: quote.end }
    : span;
}
