import type { SearchIndex } from '../../domain/ports.ts';
import { foldWord, tokens } from '../../text/tokens.ts';

/** A name that the corpus uses. */
export interface CorpusName {
  readonly kind: 'outlet' | 'side' | 'speaker';
  /** The outlet or side as the corpus writes it, or the speaker. */
  readonly name: string;
  /** Folded words of this form of the name. */
  readonly words: readonly string[];
  /** Sides that it is, or speaks for. */
  readonly sides: readonly string[];
}

/** Names by their first folded word, longest form first. */
export type CorpusNames = ReadonlyMap<string, readonly CorpusName[]>;

/**
 * Names of outlets, sides and speakers of an index, in the forms that a question may use. Kept as long as the index is.
 */
export function corpusNames(index: SearchIndex): CorpusNames {
  let names = kept.get(index);
  if (!names) {
    names = collect(index);
    kept.set(index, names);
  }
  return names;
}

const kept = new WeakMap<SearchIndex, CorpusNames>();

function collect(index: SearchIndex): CorpusNames {
  const byFirst = new Map<string, Map<string, CorpusName>>();
  const add = (kind: CorpusName['kind'], name: string, form: string, side: string | null): void => {
    const words = tokens(form).map(({ start, end }) => foldWord(form.slice(start, end)));
    const [first] = words;
    if (first === undefined || (words.length === 1 && first.length < 2)) return;
    const forms = byFirst.get(first) ?? new Map<string, CorpusName>();
    const key = `${kind} ${name} ${words.join(' ')}`;
    const sides = new Set([...(forms.get(key)?.sides ?? []), ...(side === null ? [] : [side])]);
    forms.set(key, { kind, name, words, sides: [...sides] });
    byFirst.set(first, forms);
  };
  // A speaker is heard again and again; what was added once need not be read again.
  const heard = new Set<string>();
  for (const { article, statements } of index.articles) {
    if (article.outlet !== null)
      for (const form of formsOfOutlet(article.outlet)) add('outlet', article.outlet, form, null);
    for (const { speaker } of statements) {
      const key = speaker ? `${speaker.side ?? ''}\n${speaker.name}` : '';
      if (!speaker || heard.has(key)) continue;
      heard.add(key);
      for (const form of formsOfPerson(speaker.name)) add('speaker', speaker.name, form, speaker.side);
    }
  }
  for (const side of index.sides) {
    for (const form of [side.name, ...side.aliases]) add('side', side.name, form, side.name);
    for (const member of side.members)
      for (const form of formsOfPerson(member)) add('speaker', member, form, side.name);
  }
  return new Map(
    [...byFirst].map(([first, forms]) => [
      first,
      [...forms.values()].toSorted((a, b) => b.words.length - a.words.length),
    ]),
  );
}

/**
 * "Cnbc | World Business News Leader" is also asked for as "Cnbc", "The Verge" as "Verge", "CBSSports.com" as
 * "CBSSports".
 */
function formsOfOutlet(outlet: string): string[] {
  const [short = outlet] = outlet.split(/\s+[|–—:-]\s+|\s*\|\s*/u);
  const forms = [outlet, short, short.replace(/\.(?:com|org|net)$/iu, '')];
  return [...forms, ...forms.map((form) => form.replace(/^the\s+/iu, ''))];
}

/**
 * "Steve C. Witkoff" is also asked for as "Steve Witkoff" and "Witkoff"; descriptions without a name ("officials") are
 * not asked for by name.
 */
function formsOfPerson(name: string): string[] {
  if (!/\p{Lu}/u.test(name)) return [];
  const words = name.split(/\s+/u);
  const isPerson = words.length > 1 && words.length <= 4 && words.every((word) => /^\p{Lu}/u.test(word));
  const last = words.at(-1);
  const plain = words.filter((word) => !/^\p{Lu}\.?$/u.test(word)).join(' ');
  return isPerson && last !== undefined && last.length > 2 ? [...new Set([name, plain, last])] : [name];
}
