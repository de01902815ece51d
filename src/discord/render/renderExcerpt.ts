import type { Excerpt } from '../../domain/answer.ts';
import { attributionOf } from '../elements/attributionOf.ts';
import type { Verified } from '../../evidence/verified.ts';
import type { Language } from '../../phrases/language.ts';
import { describePlace } from '../../phrases/describePlace.ts';
import { bounds } from '../limits.ts';
import { markWords } from '../elements/markWords.ts';
import { phrase } from '../../phrases/phrase.ts';
import { quoted } from '../elements/quoted.ts';
import { renderDate } from '../elements/renderDate.ts';

/** What is shown of an excerpt, or of a statement that stands for one. */
type Shown = Pick<Verified<Excerpt>, 'text' | 'kind' | 'stance' | 'via' | 'speaker' | 'articleId'> &
  Partial<Pick<Excerpt, 'start' | 'answer' | 'author' | 'bearers' | 'place' | 'corrected'>> & {
    readonly alsoIn: readonly { readonly articleId: string }[];
    /** Null where nothing is numbered. */
    readonly citation: number | null;
    /** Of its article; null where it has none, absent where it need not be told. */
    readonly day?: string | null | undefined;
    /** Number on the Context button beside it, which shows the whole; without one, a cut excerpt points to the file. */
    readonly context?: number;
  };

/**
 * An excerpt as a quotation with the words that answer in bold, and under it who said it, what kind of statement it is,
 * and its citation number, with its day where that has to be told. A long one is cut at a word, says so, and names the
 * button that shows the whole.
 */
export function renderExcerpt(excerpt: Shown, language: Language): string {
  // Rechecked, and no longer there.
  if (excerpt.text === '') return `-# ${phrase(language, 'gone')}`;
  const whole = markWords(excerpt);
  const shown = whole.length <= bounds.excerpt ? quoted(whole) : shortened(excerpt, language);
  const about = [
    ...attributionOf(excerpt, language),
    ...(excerpt.citation === null ? [] : [`[${excerpt.citation}]${dayOf(excerpt, language)}`]),
    ...(excerpt.place === undefined ? [] : [describePlace(excerpt.place, language)]),
    ...alsoIn(excerpt, language),
  ];
  return `${shown}\n-# ${about.join(' · ')}`;
}

function dayOf({ day }: Shown, language: Language): string {
  if (day === undefined) return '';
  return ` ${day === null ? phrase(language, 'noDate') : renderDate(day, 'short')}`;
}

function shortened(excerpt: Shown, language: Language): string {
  const rest =
    excerpt.context === undefined
      ? phrase(language, 'cutInFile')
      : phrase(language, 'cut', { button: `**${phrase(language, 'context', { n: excerpt.context })}**` });
  return `${quoted(cutAtWord(excerpt))}\n-# ${rest}`;
}

function alsoIn(excerpt: Shown, language: Language): string[] {
  const articles = new Set(excerpt.alsoIn.map(({ articleId }) => articleId));
  articles.delete(excerpt.articleId);
  return articles.size === 0 ? [] : [phrase(language, 'alsoIn', { n: articles.size })];
}

/** A run of whole words as long as stays within the bound once escaped and marked; a longer word is cut too. */
function cutAtWord(excerpt: Shown): string {
  const first = (length: number): string => markWords(excerpt, { length });
  const most = Math.min(excerpt.text.length, bounds.excerpt);
  let [fitting, over] = first(most).length <= bounds.excerpt ? [most, most] : [0, most];
  while (over - fitting > 1) {
    const middle = Math.floor((fitting + over) / 2);
    if (first(middle).length <= bounds.excerpt) fitting = middle;
    else over = middle;
  }
  const words = excerpt.text.slice(0, fitting).replace(/\s+\S*$/, '').length;
  if (words > 0) return first(words);
  const within = excerpt.text.slice(0, Math.max(0, fitting - 1));
  return `${first(within.length - (/[\uD800-\uDBFF]$/.test(within) ? 1 : 0))}…`;
}
