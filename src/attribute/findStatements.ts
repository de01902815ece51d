import type { Article, Sentence } from '../domain/article.ts';
import type { Span } from '../domain/span.ts';
import type { Statement, StatementKind } from '../domain/statement.ts';
import { findQuotes, type Quote } from '../text/findQuotes.ts';
import { findContent } from './content.ts';
import { findCues } from './cue.ts';
import { chunkEnd, chunkStart, parseSentence, type ParsedSentence } from './parseSentence.ts';
import { findSource, type Source } from './source.ts';
import { resolveSpeakers } from './coreference.ts';

/**
 * Finds who said what in an article: content, cue and source of each statement as spans, and the speaker resolved within
 * the article (`side` is null: sides are assigned later). In order of the text; contents do not overlap.
 * Pure; time linear in the text.
 */
export function findStatements(article: Pick<Article, 'id' | 'text' | 'title' | 'blocks'>, sentences: readonly Sentence[]): Statement[] {
  const { text } = article;
  const quotes = findQuotes(text, article.blocks);
  const drafts: Draft[] = [];
  const parsedAll: ParsedSentence[] = [];
  let firstQuote = 0;
  for (const sentence of sentences) {
    while ((quotes[firstQuote]?.end ?? Infinity) <= sentence.start) firstQuote++;
    const touching: Quote[] = [];
    for (let at = firstQuote; (quotes[at]?.start ?? Infinity) < sentence.end; at++) {
      const quote = quotes[at];
      if (quote !== undefined) touching.push(quote);
    }
    const parsed = parseSentence(text, sentence, touching);
    parsedAll.push(parsed);
    drafts.push(...inSentence(parsed, sentence));
  }
  const kept = followQuotes(sentences, quotes, drafts);
  return resolveSpeakers(article, parsedAll, kept).map(({ draft, speaker }) => ({
    articleId: article.id,
    content: draft.content,
    source: draft.source === null ? [] : [draft.source],
    cue: [draft.cue],
    kind: kindOf(text, draft.content, quotes),
    speaker,
  }));
}

export interface Draft {
  readonly parsed: ParsedSentence;
  readonly sourceChunks: Source | null;
  readonly block: number;
  source: Span | null;
  cue: Span;
  content: Span[];
}

function inSentence(parsed: ParsedSentence, sentence: Sentence): Draft[] {
  const found = findCues(parsed).flatMap((cue) => {
    const source = findSource(parsed, cue);
    const content = findContent(parsed, cue, source);
    if (content === null || (source === null && !cue.passive)) return [];
    return [{ cue, source, content }];
  });
  // A cue after its content ("…, X said") tops what stands in the content; then the leftmost wins.
  const kept: typeof found = [];
  const clashes = (a: (typeof found)[number], b: (typeof found)[number]): boolean => {
    const at = chunkStart(parsed, b.cue.first);
    return a.content.spans.some((span) => span.start <= at && at < span.end) || a.content.spans.some((x) => b.content.spans.some((y) => x.start < y.end && y.start < x.end));
  };
  for (const candidate of [...found].sort((a, b) => rank(a.content.side) - rank(b.content.side) || a.cue.first - b.cue.first)) {
    if (!kept.some((each) => clashes(each, candidate))) kept.push(candidate);
  }
  kept.sort((a, b) => a.cue.first - b.cue.first);
  return kept.map(({ cue, source, content }) => ({
    parsed,
    sourceChunks: source,
    block: sentence.block,
    source: source === null ? null : { start: chunkStart(parsed, source.first), end: chunkEnd(parsed, source.end - 1) },
    cue: { start: chunkStart(parsed, cue.first), end: chunkEnd(parsed, cue.end - 1) },
    content: [...content.spans],
  }));
}

function rank(side: 'left' | 'right' | 'both'): number {
  return side === 'right' ? 1 : 0;
}

/** Follows quotes over sentences, and takes in the quotes that come after a cue without one of their own. */
function followQuotes(sentences: readonly Sentence[], quotes: readonly Quote[], drafts: Draft[]): Draft[] {
  // Extend content that ends within a quote to the end of that quote.
  for (const draft of drafts) {
    draft.content = draft.content.map((span) => {
      const quote = quotes.find((each) => each.start >= span.start - 0 && each.start < span.end && each.end > span.end);
      return quote === undefined ? span : { start: span.start, end: quote.end };
    });
  }
  const byStart = new Map<number, Quote>(quotes.map((quote) => [quote.start, quote]));
  let last: Draft | null = null;
  let queue = 0;
  for (const sentence of sentences) {
    if (last !== null && last.block !== sentence.block) last = null;
    const own = drafts.filter((draft, at) => at >= queue && draft.parsed.start === sentence.start);
    if (own.length > 0) {
      last = own.at(-1) ?? null;
      queue += own.length;
      continue;
    }
    const quote = byStart.get(sentence.start);
    if (last === null || quote === undefined) continue;
    const end = last.content.at(-1)?.end ?? 0;
    if (quote.start >= end && quote.end - quote.start > 2) last.content = [...last.content, { start: quote.start, end: quote.end }];
  }
  return drafts;
}

function kindOf(text: string, content: readonly Span[], quotes: readonly Quote[]): StatementKind {
  let quoted = 0;
  let visible = 0;
  for (const span of content) {
    for (let at = span.start; at < span.end; at++) {
      if (!/[\p{L}\p{N}]/u.test(text.charAt(at))) continue;
      visible++;
      if (quotes.some((quote) => quote.start <= at && at < quote.end)) quoted++;
    }
  }
  return quoted === 0 ? 'paraphrase' : quoted === visible ? 'quote' : 'mixed';
}
