import type { Draft } from './draft.ts';
import type { Quote } from '../../text/findQuotes.ts';

/**
 * Gives all paragraphs of a quotation to whoever says one of them: each opens with a mark and only the last closes, so
 * the cue may stand at the first, in the midst or at the last.
 *
 * @param quotes of the article, in order
 */
export function joinParagraphs(quotes: readonly Quote[], drafts: readonly Draft[]): Draft[] {
  const owner = ownersOf(quotes, drafts);
  const joined = new Map<Draft, Quote[]>();
  for (let first = 0; first < quotes.length; first++) {
    let end = first + 1;
    while (quotes[end - 1]?.continues === true && end < quotes.length) end++;
    if (end - first < 2) continue;
    const paragraphs = quotes.slice(first, end);
    let speaks = paragraphs.map((quote) => owner.get(quote)).find((each) => each !== undefined);
    for (const quote of paragraphs) {
      const own = owner.get(quote);
      if (own === undefined && speaks !== undefined) joined.set(speaks, [...(joined.get(speaks) ?? []), quote]);
      speaks = own ?? speaks;
    }
    first = end - 1;
  }
  return drafts.map((draft) => {
    const more = joined.get(draft);
    return more === undefined
      ? draft
      : { ...draft, content: [...draft.content, ...more.map(({ start, end }) => ({ start, end }))] };
  });
}

/** The draft in whose content each quote begins. */
function ownersOf(quotes: readonly Quote[], drafts: readonly Draft[]): ReadonlyMap<Quote, Draft> {
  const owner = new Map<Quote, Draft>();
  const byStart = new Map(quotes.map((quote) => [quote.start, quote]));
  for (const draft of drafts)
    for (const { start, end } of draft.content) {
      const opened =
        byStart.get(start) ?? draft.parsed.quotes.find((quote) => start <= quote.start && quote.start < end);
      const quote = opened === undefined ? undefined : byStart.get(opened.start);
      if (quote !== undefined && !owner.has(quote)) owner.set(quote, draft);
    }
  return owner;
}
