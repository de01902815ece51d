import type { ApplicationCommandOptionChoiceData } from 'discord.js';
import { voicesOf } from '../../corpus/voicesOf.ts';
import type { SearchIndex } from '../../domain/ports.ts';
import { shortKey } from '../../corpus/shortKey.ts';
import { titleOf } from '../elements/titleOf.ts';
import { limits } from '../limits.ts';

/** Sides, as they are named in the index. */
export function sideChoices(corpus: SearchIndex, typed: string): ApplicationCommandOptionChoiceData[] {
  return matching(
    corpus.sides.map(({ name, aliases }) => ({ name, value: name, also: aliases })),
    typed,
  );
}

/** Outlets, then articles. */
export function sourceChoices(corpus: SearchIndex, typed: string): ApplicationCommandOptionChoiceData[] {
  return [...outletChoices(corpus, typed), ...articleChoices(corpus, typed)];
}

export function outletChoices(corpus: SearchIndex, typed: string): ApplicationCommandOptionChoiceData[] {
  const outlets = new Set(corpus.articles.flatMap(({ article }) => (article.outlet === null ? [] : [article.outlet])));
  return matching(
    [...outlets].map((name) => ({ name, value: name })),
    typed,
  );
}

/** Articles by title, outlet and date; the value is a short key, since an id may be longer than Discord takes. */
export function articleChoices(corpus: SearchIndex, typed: string): ApplicationCommandOptionChoiceData[] {
  const articles = corpus.articles.map(({ article }) => ({
    name: [titleOf(article), article.outlet, article.date].filter((part) => part !== null).join(' · '),
    value: shortKey(article.id),
    also: [article.id],
  }));
  return matching(articles, typed);
}

/** Sides and speakers, those who say most first. */
export function voiceChoices(corpus: SearchIndex, typed: string): ApplicationCommandOptionChoiceData[] {
  return matching(
    voicesOf(corpus).map(({ name }) => ({ name, value: name })),
    typed,
  );
}

interface Choice {
  readonly name: string;
  readonly value: string;
  /** Other names by which it is found. */
  readonly also?: readonly string[];
}

/** What holds the typed text, without regard to case and accents; what begins with it first. */
function matching(choices: readonly Choice[], typed: string): ApplicationCommandOptionChoiceData[] {
  const wanted = fold(typed);
  const held = choices
    .map((choice) => ({
      choice,
      at: Math.min(...[choice.name, ...(choice.also ?? [])].map((name) => at(fold(name), wanted))),
    }))
    .filter((found) => found.at !== Number.POSITIVE_INFINITY);
  held.sort((a, b) => Math.sign(a.at) - Math.sign(b.at));
  return held
    .map(({ choice: { name, value } }) => ({ name, value }))
    .filter(({ name, value }) => name.trim() !== '' && value.length <= limits.choiceText)
    .slice(0, limits.choices);
}

function at(name: string, wanted: string): number {
  const found = name.indexOf(wanted);
  return found === -1 ? Number.POSITIVE_INFINITY : found;
}

function fold(value: string): string {
  return value
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .trim();
}
