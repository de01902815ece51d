import type { Article } from '../domain/article.ts';
import type { Span } from '../domain/span.ts';
import type { Speaker, Statement } from '../domain/statement.ts';
import { findQuotes } from '../text/findQuotes.ts';
import { ordinaryName } from '../text/names/ordinaryName.ts';
import { genderOfName } from './lexicon/genderOfName.ts';
import { findLabelled } from './turns/findLabelled.ts';

/** Fewest words in marks that are somebody's; fewer are a name or a term. */
const MIN_WORDS = 4;

/**
 * Who said what in an article that is not in English, as far as marks and names tell, which are the same everywhere:
 * what stands in quotation marks, and what follows "Name:". Somebody's name right behind a quote, with a word or two
 * between ("…», a déclaré Marie Dupont"), is whose it is; else nobody is named. No word is read by English rules. Pure,
 * linear.
 */
export function findQuoted(article: Pick<Article, 'id' | 'text' | 'title' | 'blocks'>): Statement[] {
  const { text } = article;
  const blocks = article.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'item');
  const turns = findLabelled({ ...article, blocks: article.blocks }).filter(({ source }) => source !== null);
  const inTurn = ({ start, end }: Span): boolean =>
    turns.some(({ content }) => content.some((each) => each.start < end && start < each.end));
  const quotes = findQuotes(text, blocks).filter(
    (quote) =>
      !inTurn(quote) && (text.slice(quote.start, quote.end).match(/[\p{L}\p{M}]+/gu)?.length ?? 0) >= MIN_WORDS,
  );
  const statement = (content: readonly Span[], source: Span | null, cue: Span): Statement => ({
    articleId: article.id,
    content,
    source: source === null ? [] : [source],
    cue: [cue],
    kind: 'quote',
    stance: 'said',
    speaker: source === null ? null : speakerOf(text.slice(source.start, source.end)),
  });
  return [
    ...turns.map(({ content, source, cue }) => statement(content, source, cue)),
    ...quotes.map((quote) => {
      const named = nameBehind(text, quote.end);
      const mark = { start: quote.end - 1, end: quote.end };
      return statement([{ start: quote.start, end: quote.end }], named?.name ?? null, named?.cue ?? mark);
    }),
  ].toSorted((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

/** A word of a name, or an initial. */
const PART = String.raw`(?:\p{Lu}[\p{L}\p{M}’'-]+|\p{Lu}\.)`;
/** A name of two to five words or initials, none of which ends the sentence. */
const NAME = String.raw`${PART}(?: (?:\p{Ll}{2,3} )?${PART}){1,4}`;
/** A comma or a dash, a verb of one or two words, and a full name. A short last word ("à", "zu") is no verb's. */
const BEHIND = new RegExp(
  String.raw`^[\s,.–—-]{0,4}((?:\p{Ll}[\p{L}’'-]{0,20} )?\p{Ll}[\p{L}’'-]{2,20}) (${NAME})`,
  'u',
);

function nameBehind(text: string, end: number): { readonly name: Span; readonly cue: Span } | null {
  const found = BEHIND.exec(text.slice(end, end + 160));
  const [whole = '', verb = '', name = ''] = found ?? [];
  if (found === null) return null;
  const nameEnd = end + whole.length;
  const verbStart = nameEnd - name.length - 1 - verb.length;
  return {
    name: { start: nameEnd - name.length, end: nameEnd },
    cue: { start: verbStart, end: verbStart + verb.length },
  };
}

/** A first name that is known begins the name; what stands before it is an office ("Bürgermeister Jens Vogel"). */
function speakerOf(words: string): Speaker {
  const parts = words.split(/\s+/u);
  const first = parts.findIndex((part, n) => n > 0 && n < parts.length - 1 && genderOfName(part) !== 'unknown');
  const at = genderOfName(parts[0] ?? '') === 'unknown' && first > 0 ? first : 0;
  return {
    name: ordinaryName(parts.slice(at).join(' ')),
    role: at === 0 ? null : parts.slice(0, at).join(' '),
    side: null,
    resolved: 'named',
  };
}
