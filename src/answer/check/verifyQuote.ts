import type { IndexedArticle } from '../../domain/indexedArticle.ts';
import type { OpenIndex } from '../../domain/index/openIndex.ts';
import type { ReadSeedText } from '../../domain/ports.ts';
import { stillStanding } from '../../evidence/stillStanding.ts';
import type { Side } from '../../domain/sides.ts';
import type { StandingArticle } from '../../evidence/verified.ts';
import { type Alignment, alignWords } from './alignWords.ts';
import { isSameSpeaker } from './isSameSpeaker.ts';
import { copiedRuns } from './copiedRuns.ts';
import { cutTogether } from './cutTogether.ts';
import { keptWords, placeOf } from './placeOf.ts';
import type { Place, QuoteVerdict, Text } from './quoteVerdict.ts';
import { differing, speakerAt, withDenial } from './speakerAt.ts';
import { turns } from './stanceAt.ts';
import { contentTerms } from '../../indexing/contentTerms.ts';
import { withinSaid } from './withinSaid.ts';
import { quoteWords, type QuoteWord } from '../../indexing/quoteWords.ts';
import { ownTurn } from '../../work/ownTurn.ts';

/** Bounds, and shares of the quote's words. Ranges in brackets. */
const DEFAULTS = {
  /** Passages that keyword search brings up for a quote [10, 500]. */
  passages: 60,
  /** And for each of its sentences, which may come from elsewhere [3, 50]. */
  passagesOfSentence: 8,
  /** Articles that are compared word by word [10, 200]: about a millisecond each for a quote of 100 words. */
  articles: 60,
  /** Kept words that make it "changed" whatever else fits [0.6, 0.95]. */
  nearlySame: 0.8,
  /** Kept words below which it is another sentence [0.4, 0.8]. */
  recognisable: 0.6,
  /** Content words that a passage shares with a quote to be near it, and the share of the quote's [0.2, 0.5]. */
  nearTerms: 2,
  near: 0.3,
  /** Words of the quote that the pieces must hold [0.7, 1]. */
  covered: 0.8,
} as const;

/**
 * Looks for a quote in the corpus. Word-level approximate matching (Sellers 1980) in the articles that keyword search
 * brings up; stitched quotes are found as runs of words that are copied in one piece. An article whose file has changed
 * since it was indexed is not looked at.
 *
 * @param claimed who is said to have said it, or a side; null to leave that open.
 */
export async function verifyQuote(
  quote: string,
  claimed: string | null,
  corpus: Corpus,
  readSeedText: ReadSeedText,
): Promise<QuoteVerdict> {
  const words = quoteWords(quote);
  if (words.length === 0) return { kind: 'notFound', nearest: null };
  const indexed = await candidates(quote, corpus);
  const standing = await stillStanding(
    indexed.map(({ article }) => article),
    readSeedText,
  );
  const articles = indexed.flatMap((one): StandingArticle[] => {
    const { article } = one;
    return standing.has(article) ? [{ ...one, article }] : [];
  });
  const sides = claimed === null ? [] : await corpus.catalogue.sidesNamed([claimed]);
  const keys = words.map(({ key }) => key);
  const texts: Text[] = [];
  const found: { text: Text; alignment: Alignment; place: Place }[] = [];
  for (const one of articles) {
    await ownTurn();
    const theirs = keptWords(one.article);
    const text = { one, theirs, keys: theirs.map(({ key }) => key) };
    texts.push(text);
    for (const alignment of alignWords(keys, text.keys))
      found.push({ text, alignment, place: placeOf(one, theirs, alignment.start, alignment.end) });
  }
  // Of equal ones the earliest, whatever brought them up.
  found.sort((a, b) => a.alignment.cost - b.alignment.cost || dayOf(a.text.one).localeCompare(dayOf(b.text.one)));
  const best = found[0];

  const exact = found.filter(({ alignment }) => alignment.cost === 0).map(({ place }) => place);
  const [first, ...others] = decisiveFirst(exact, claimed, sides);
  if (first !== undefined) {
    const speaker = speakerAt(first, claimed, sides);
    return { kind: 'verbatim', places: [first, ...others], speaker: withDenial(speaker, first, others) };
  }

  const kept = best === undefined ? 0 : 1 - best.alignment.cost / words.length;
  if (best !== undefined && kept >= DEFAULTS.nearlySame) return changed(best);
  const pieces = stitched(quote, words, texts);
  if (pieces !== null) return { kind: 'stitched', pieces };
  const cut = cutTogether(quote, words, texts);
  if (cut !== null) return { kind: 'stitched', pieces: cut };
  if (best !== undefined && kept >= DEFAULTS.recognisable) return changed(best);
  return { kind: 'notFound', nearest: await nearestPassage(quote, corpus, articles) };

  function changed({ text: { one, theirs }, alignment, place: whole }: (typeof found)[number]): QuoteVerdict {
    const [from, to] = withinSaid(whole, alignment, theirs);
    const place = placeOf(one, theirs, from, to);
    const changes = alignment.changes(
      words.map((word) => quote.slice(word.start, word.end)),
      theirs.map(({ start, end }) => one.article.text.slice(start, end)),
      from,
      to,
    );
    const speaker = speakerAt(place, claimed, sides);
    const isSame = !turns(quote, one.article.text.slice(place.start, place.end));
    return { kind: 'changed', place, changes, speaker: isSame ? speaker : differing(speaker, place) };
  }
}

/** What of an index is looked at. */
type Corpus = Pick<OpenIndex, 'passages' | 'catalogue'>;

function dayOf({ article }: IndexedArticle): string {
  return article.date ?? '9999';
}

/**
 * Articles that share words with the quote, then with one of its sentences, most promising first. Comparing is words
 * times words, so only so many articles are compared.
 */
async function candidates(quote: string, { passages, catalogue }: Corpus): Promise<readonly IndexedArticle[]> {
  const parts = quote.split(/(?<=[.!?…])\s+|\.\.\.|…|\[[^\]]*\]/u).filter((part) => part.trim().length > 20);
  const best = await Promise.all(
    [quote, ...parts].map((text, n) =>
      passages.keyword({ text }, {}, n === 0 ? DEFAULTS.passages : DEFAULTS.passagesOfSentence),
    ),
  );
  const ids = [...new Set(best.flat().map(({ articleId }) => articleId))];
  return catalogue.articles(ids.slice(0, DEFAULTS.articles));
}

function stitched(
  quote: string,
  words: readonly QuoteWord[],
  texts: readonly Text[],
): readonly { words: string; place: Place }[] | null {
  const runs = copiedRuns(
    words.map(({ key }) => key),
    texts.map(({ keys }) => keys),
  );
  const covered = runs.reduce((sum, run) => sum + run.length, 0) / words.length;
  if (runs.length < 2 || covered < DEFAULTS.covered) return null;
  return runs.flatMap(({ from, length, text, at }) => {
    const source = texts[text];
    const [first, last] = [words[from], words[from + length - 1]];
    if (source === undefined || first === undefined || last === undefined) return [];
    return [{ words: quote.slice(first.start, last.end), place: placeOf(source.one, source.theirs, at, at + length) }];
  });
}

/** What was claimed before what it is not: said by them, otherwise held by them, said by others, the rest. */
function decisiveFirst(places: readonly Place[], claimed: string | null, sides: readonly Side[]): readonly Place[] {
  const rank = ({ statement, stance }: Place): number =>
    (stance === 'said' ? 1 : 0) +
    (claimed !== null && statement?.speaker && isSameSpeaker(statement.speaker, claimed, sides) ? 4 : 0) +
    (statement?.speaker ? 2 : 0);
  return places.toSorted((a, b) => rank(b) - rank(a));
}

/**
 * The passage that keyword search has first, where it holds so much of the quote that one may be made of the other: one
 * word that both have makes nothing near.
 *
 * @param standing articles whose files hold what was indexed
 */
async function nearestPassage(
  quote: string,
  { passages }: Corpus,
  standing: readonly StandingArticle[],
): Promise<Place | null> {
  const [hit] = await passages.keyword({ text: quote }, {}, 1);
  const found = standing.find(({ article }) => article.id === hit?.articleId);
  const terms = [...new Set(contentTerms(quote))];
  const [passage] = hit === undefined ? [] : await passages.probe([hit.id], { terms, vectors: [] });
  if (passage === undefined || found === undefined) return null;
  const shared = new Set(passage.terms.map(({ term }) => term)).size;
  if (shared < Math.min(terms.length, Math.max(DEFAULTS.nearTerms, terms.length * DEFAULTS.near))) return null;
  const { start, end } = passage;
  const statement =
    found.statements.find(({ content }) => content.some((span) => span.start < end && start < span.end)) ?? null;
  return { found, start, end, statement, stance: statement?.stance ?? null };
}
