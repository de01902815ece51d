import type { Article, Sentence } from '../domain/article.ts';
import type { Span } from '../domain/span.ts';
import type { Statement, StatementKind } from '../domain/statement.ts';
import { findQuotes, type Quote } from '../text/findQuotes.ts';
import { findContent } from './content.ts';
import { resolveSpeakers } from './coreference.ts';
import { findCues } from './cue.ts';
import type { Draft } from './draft.ts';
import { followQuotes } from './followQuotes.ts';
import { chunkEnd, chunkStart, parseSentence, type ParsedSentence } from './parseSentence.ts';
import { findSource } from './source.ts';

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
  for (const [number, sentence] of sentences.entries()) {
    while ((quotes[firstQuote]?.end ?? Infinity) <= sentence.start) firstQuote++;
    const touching: Quote[] = [];
    for (let at = firstQuote; (quotes[at]?.start ?? Infinity) < sentence.end; at++) {
      const quote = quotes[at];
      if (quote !== undefined) touching.push(quote);
    }
    const parsed = parseSentence(text, sentence, touching);
    parsedAll.push(parsed);
    drafts.push(...inSentence(parsed, number, sentence.block));
  }
  const kept = followQuotes(sentences, quotes, drafts);
  const speakers = resolveSpeakers(parsedAll, kept);
  return kept.map((draft, index) => ({
    articleId: article.id,
    content: draft.content,
    source: draft.source === null ? [] : [draft.source],
    cue: [draft.cue],
    kind: kindOf(text, draft.content, quotes),
    speaker: speakers[index] ?? null,
  }));
}

function inSentence(parsed: ParsedSentence, sentence: number, block: number): Draft[] {
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
    sentence,
    block,
    source: source === null ? null : { start: chunkStart(parsed, source.first), end: chunkEnd(parsed, source.end - 1) },
    cue: { start: chunkStart(parsed, cue.first), end: chunkEnd(parsed, cue.end - 1) },
    content: [...content.spans],
  }));
}

function rank(side: 'left' | 'right' | 'both'): number {
  return side === 'right' ? 1 : 0;
}

function kindOf(text: string, content: readonly Span[], quotes: readonly Quote[]): StatementKind {
  let quoted = 0;
  let visible = 0;
  for (const span of content) {
    let index = firstEndingAfter(quotes, span.start);
    for (let at = span.start; at < span.end; at++) {
      if (!/[\p{L}\p{N}]/u.test(text.charAt(at))) continue;
      visible++;
      while ((quotes[index]?.end ?? Infinity) <= at) index++;
      if ((quotes[index]?.start ?? Infinity) <= at) quoted++;
    }
  }
  return quoted === 0 ? 'paraphrase' : quoted === visible ? 'quote' : 'mixed';
}

/** Position of the first quote that ends after an offset; quotes are in order. */
function firstEndingAfter(quotes: readonly Quote[], offset: number): number {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
