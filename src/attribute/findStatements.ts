import type { Article, Sentence } from '../domain/article.ts';
import type { Span } from '../domain/span.ts';
import type { Speaker, Statement, StatementKind } from '../domain/statement.ts';
import { findQuotes, type Quote } from '../text/findQuotes.ts';
import { candidatesIn } from './statement/candidatesIn.ts';
import { resolveSpeakers } from './coreference/resolveSpeakers.ts';
import { draftsOf } from './draftsOf.ts';
import { quotedWithin } from './quotedWithin.ts';
import type { Draft } from './statement/draft.ts';
import { joinParagraphs } from './statement/joinParagraphs.ts';
import { followQuotes } from './statement/followQuotes.ts';
import { findTurns } from './turns/findTurns.ts';
import { labelsInOrdinaryCase } from './turns/labelsInOrdinaryCase.ts';
import { turnDrafts } from './turns/turnDrafts.ts';
import { parseSentence, type ParsedSentence } from './parse/parseSentence.ts';

/**
 * Finds who said what in an article: content, cue and source of each statement as spans, and the speaker resolved
 * within the article (`side` is null: sides are assigned later). In order of the text. Pure; time linear in the text.
 *
 * The conventions are those of PolNeAR (Newell et al., "An Attribution Relations Corpus for Political News", LREC
 * 2018), as far as readers need them:
 * - content holds the quotation marks of a quote and the "that" or "to" of indirect speech, and no final full stop;
 * - a statement cut by its cue, or going on in the next quotes, is one statement with several content fragments;
 * - of "X said that Y denies it" both are statements: X's, and Y's within it, reported through X, since readers ask
 *   what Y said; what Y says in a clause beside it ("…, with Y calling it “dead”") is a statement of its own;
 * - of "X, citing officials, reported it" the officials say it as well, through X;
 * - of "X claims that Y did it, which Y denies" Y's denial is one as well, of the same words;
 * - of "which X called dead" the content is "which" and "dead": what it is said of stands with it;
 * - content goes on with words in marks that come later in the sentence, if only its cue can have them said;
 * - nothing inside quotation marks is looked into but words in marks of their own; a name or term in marks is no
 *   speech;
 * - the source of "who said" is "who", of "his claim" it is "his"; the speaker is whom they stand for.
 */
export function findStatements(
  article: Pick<Article, 'id' | 'text' | 'title' | 'blocks'>,
  sentences: readonly Sentence[],
): Statement[] {
  const turns = findTurns(article);
  const text = labelsInOrdinaryCase(article.text, turns);
  const inTurn = within(turns.flatMap(({ content }) => content));
  const quotes = findQuotes(text, article.blocks).filter((quote) => !inTurn(quote));
  const byStart = new Map(quotes.map((quote) => [quote.start, quote]));
  const byEnd = new Map(quotes.map((quote) => [quote.end, quote]));
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
    if (inTurn(sentence)) continue;
    const next = sentences[number + 1];
    const beside = {
      before: byEnd.get(sentences[number - 1]?.end ?? -1) ?? null,
      after: byStart.get(next?.start ?? -1) ?? null,
    };
    drafts.push(...draftsOf(parsed, number, sentence.block, candidatesIn(parsed, beside)));
  }
  const outer = [
    ...turnDrafts(text, turns, sentences),
    ...followQuotes(sentences, quotes, joinParagraphs(quotes, drafts)),
  ]
    .toSorted((a, b) => a.sentence - b.sentence || a.cue.start - b.cue.start)
    .map((draft) => ({ ...draft, nested: [...draft.nested, ...quotedWithin(text, quotes, draft)] }));
  const all = outer.flatMap(withNested);
  const speakers = resolveSpeakers(
    parsedAll,
    sentences.map(({ block }) => block),
    all,
  );
  const names = new Map(all.map((draft, at) => [draft, speakers[at]?.name]));
  const voices = new Map(
    all.flatMap((draft) => [
      ...draft.nested.map((one) => [one, names.get(draft)] as const),
      ...(draft.reporter === undefined ? [] : [[draft, names.get(draft.reporter)] as const]),
    ]),
  );
  return all.flatMap((draft, index) => {
    if (draft.content.length === 0) return [];
    const speaker = labelled(speakers[index] ?? null, draft.label ?? '');
    const via = voices.get(draft);
    // "Voss said that the mayor (that is she) would resign": nobody reports themselves.
    // Of "he" whom nobody can tell, the words stay theirs in whose statement they stand.
    const isToldAnyway = speaker === null && draft.reporter === undefined && isPronoun(text, draft);
    if (via !== undefined && (isToldAnyway || speaker?.name === via)) return [];
    return {
      articleId: article.id,
      content: draft.content,
      source: draft.source === null ? [] : [draft.source],
      cue: [draft.cue],
      kind: draft.label === undefined ? kindOf(text, draft.content, marksFor(text, draft, via, quotes)) : 'quote',
      stance: draft.stance,
      speaker,
      ...viaOf(via),
    };
  });
}

function isPronoun(text: string, { source }: Draft): boolean {
  return source !== null && /^(?:s?he|it|they)$/i.test(text.slice(source.start, source.end));
}

/** What a draft has others say stands before it, and who hands it on or denies it behind. */
function withNested(draft: Draft): Draft[] {
  const behind = [draft.reporter, draft.denial].filter((each) => each !== undefined);
  return [...draft.nested.flatMap(withNested), draft, ...behind];
}

function viaOf(via: string | undefined): { via?: string } {
  return via === undefined ? {} : { via };
}

/** Whoever goes by nothing but the label of a turn is called by it. */
function labelled(speaker: Speaker | null, label: string): Speaker | null {
  const known =
    speaker !== null && (speaker.resolved === 'named' || speaker.name.toLowerCase() !== label.toLowerCase());
  return label === '' || known ? speaker : { name: label, role: null, side: null, resolved: 'named' };
}

/** Whether a span shares a character with one of some others, which are in order. */
function within(spans: readonly Span[]): (span: Span) => boolean {
  const ordered = [...spans].toSorted((a, b) => a.start - b.start);
  return ({ start, end }) => (ordered[firstEndingAfter(ordered, start)]?.start ?? Infinity) < end;
}

/** The marks that tell whether a draft quotes: of what somebody is said to say in another's quote, those within it. */
function marksFor(text: string, draft: Draft, via: string | undefined, quotes: readonly Quote[]): readonly Quote[] {
  const start = draft.content[0]?.start ?? 0;
  const around = via === undefined ? undefined : quotes[firstEndingAfter(quotes, start)];
  return around !== undefined && around.inner.start <= start ? findQuotes(text, [around.inner]) : quotes;
}

function kindOf(text: string, content: readonly Span[], quotes: readonly Quote[]): StatementKind {
  let quoted = false;
  let bare = false;
  const hasWord = (start: number, end: number): boolean => /[\p{L}\p{N}]/u.test(text.slice(start, end));
  for (const span of content) {
    let at = span.start;
    for (let index = firstEndingAfter(quotes, at); at < span.end; index++) {
      const start = Math.min(Math.max(at, quotes[index]?.start ?? Infinity), span.end);
      const end = Math.min(quotes[index]?.end ?? Infinity, span.end);
      bare ||= hasWord(at, start);
      quoted ||= hasWord(start, end);
      at = end;
    }
  }
  return !quoted ? 'paraphrase' : bare ? 'mixed' : 'quote';
}

/** Position of the first span that ends after an offset; spans are in order. */
function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
