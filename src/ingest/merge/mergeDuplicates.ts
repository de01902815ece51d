import type { Article, Copy } from '../../domain/article.ts';
import { foldText } from '../../text/foldText.ts';
import { splitSentences } from '../../text/splitSentences.ts';
import type { CleanSeed } from '../clean/cleanSeed.ts';

export interface Merged {
  /** Id of the copy that is cited. */
  readonly kept: string;
  /** Ids of the others. */
  readonly merged: readonly string[];
}

/**
 * A copy may be cut short, but a brief within a long report is an article of its own: least share of the longer one's
 * words.
 */
const MIN_LENGTH_SHARE = 0.3;
/** Articles that are looked at for a copy: a sentence that more of them have is a formula, and leads to none. */
const MAX_POSTINGS = 64;

interface Body {
  readonly clean: CleanSeed;
  /** Its sentences without case, marks and typography. Nothing that has no word. */
  readonly sentences: ReadonlySet<string>;
  readonly words: number;
}

/** One article that others may be copies of. */
interface Group {
  readonly body: Body;
  readonly copies: CleanSeed[];
}

/**
 * Joins seeds that hold the same article: a copy is one whose every sentence stands word for word in the longer one.
 * What differs in a figure, a negation, a speaker or a paragraph stays an article of its own, with its own outlet and
 * date, so that what only one of them says is found and shown as its; the sentences that they share are folded when an
 * answer is put together. Candidates come from an inverted index of sentences, so that time is near linear.
 *
 * The copy that is cited has the most body and, among equals, the fewest dropped blocks; what it does not say
 * about itself is taken from the others. Articles come in the order of their first seed.
 */
export function mergeDuplicates(clean: readonly CleanSeed[]): { articles: Article[]; merged: Merged[] } {
  const order = new Map(clean.map((each, i) => [each.seed.id, i]));
  const groups: Group[] = [];
  const holders = new Map<string, Group[]>();
  for (const body of clean.map(bodyOf).toSorted(byWorth)) {
    const same = findGroup(body, holders);
    if (same) {
      same.copies.push(body.clean);
      continue;
    }
    const group: Group = { body, copies: [body.clean] };
    for (const sentence of body.sentences) {
      const list = holders.get(sentence);
      if (list === undefined) holders.set(sentence, [group]);
      else if (list.length <= MAX_POSTINGS) list.push(group);
    }
    groups.push(group);
  }
  const first = (group: Group): number => Math.min(...group.copies.map(({ seed }) => order.get(seed.id) ?? 0));
  const sorted = groups.toSorted((a, b) => first(a) - first(b));
  return {
    articles: sorted.map(({ copies }) => toArticle(copies)),
    merged: sorted
      .filter(({ copies }) => copies.length > 1)
      .map(({ copies }) => ({
        kept: copies[0]?.seed.id ?? '',
        merged: copies.slice(1).map(({ seed }) => seed.id),
      })),
  };
}

function bodyOf(clean: CleanSeed): Body {
  const { text } = clean.seed;
  const sentences = clean.blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
    .flatMap((block) => splitSentences(text, block))
    .map(({ start, end }) => foldText(text.slice(start, end)).match(WORDS) ?? [])
    .filter((words) => words.length > 0);
  return {
    clean,
    sentences: new Set(sentences.map((words) => words.join(' '))),
    words: sentences.reduce((sum, words) => sum + words.length, 0),
  };
}

/** With currencies and signs: "$5" is not "€5", nor "5%". */
const WORDS = /[\p{L}\p{M}\p{N}\p{Sc}%]+/gu;

/** Most body first, then fewer dropped blocks, then the id. */
function byWorth(a: Body, b: Body): number {
  return (
    b.words - a.words || a.clean.dropped.length - b.clean.dropped.length || (a.clean.seed.id < b.clean.seed.id ? -1 : 1)
  );
}

function findGroup(body: Body, holders: ReadonlyMap<string, readonly Group[]>): Group | undefined {
  // Every sentence must be held, so that the one that fewest hold names all candidates.
  const [fewest] = [...body.sentences].map((each) => holders.get(each) ?? []).toSorted((a, b) => a.length - b.length);
  if (fewest === undefined || fewest.length > MAX_POSTINGS) return undefined;
  return fewest.find(
    ({ body: { sentences, words } }) =>
      body.words >= words * MIN_LENGTH_SHARE && [...body.sentences].every((sentence) => sentences.has(sentence)),
  );
}

function toArticle(clean: readonly CleanSeed[]): Article {
  const copies = clean.map(({ seed: { id, file, sha256, at }, metadata: { title, outlet, date, url } }): Copy => {
    return { id, file, sha256, ...(at === undefined ? {} : { at }), title, outlet, date, url };
  });
  const [main] = clean;
  const [copy] = copies;
  if (!main || !copy) throw new Error('an article needs a seed');
  const known = (field: keyof CleanSeed['metadata']): string | null =>
    clean.map(({ metadata }) => metadata[field]).find((value) => value !== null) ?? null;
  // An address or a name of its own says where this copy stood; another's would be false of it.
  const isPlaced = copy.outlet !== null || copy.url !== null;
  return {
    ...copy,
    title: known('title'),
    outlet: isPlaced ? copy.outlet : known('outlet'),
    author: known('author'),
    date: known('date'),
    url: isPlaced ? copy.url : known('url'),
    ...(main.language === null ? {} : { language: main.language }),
    ...(main.seed.places === undefined ? {} : { places: main.seed.places }),
    text: main.seed.text,
    blocks: main.blocks,
    copies,
  };
}
