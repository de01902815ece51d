import type { Excerpt } from '../../domain/answer.ts';
import { attributionOf } from '../parts/attributionOf.ts';
import { escapeMarkdown } from '../parts/escapeMarkdown.ts';
import type { Language } from '../../phrases/language.ts';
import { bounds } from '../limits.ts';
import { phrase } from '../../phrases/phrase.ts';
import { quoted } from '../parts/quoted.ts';
import { shorten } from '../parts/shorten.ts';

/** What is shown of an excerpt, or of a statement that stands for one. */
type Shown = Pick<Excerpt, 'text' | 'kind' | 'speaker' | 'articleId'> & {
  readonly alsoIn: readonly { readonly articleId: string }[];
  /** Null where nothing is numbered. */
  readonly citation: number | null;
  /** Whether a Context button beside it shows the whole; where not, a cut one points to the file. */
  readonly hasContext?: boolean;
};

/**
 * An excerpt as a quotation, and under it who said it, what kind of statement it is, and its citation number.
 * A long one is cut at a word, says so, and names the button that shows the whole.
 */
export function renderExcerpt(excerpt: Shown, language: Language): string {
  const whole = escapeMarkdown(excerpt.text);
  const shown = whole.length <= bounds.excerpt ? quoted(whole) : shortened(excerpt, language);
  const about = [
    ...attributionOf(excerpt, language),
    ...(excerpt.citation === null ? [] : [`[${excerpt.citation}]`]),
    ...alsoIn(excerpt, language),
  ];
  return `${shown}\n-# ${about.join(' · ')}`;
}

function shortened({ text, hasContext }: Shown, language: Language): string {
  const rest =
    hasContext === false
      ? phrase(language, 'cutInFile')
      : phrase(language, 'cut', { button: `**${phrase(language, 'context')}**` });
  return `${quoted(escapeMarkdown(cutAtWord(text)))}\n-# ${rest}`;
}

function alsoIn(excerpt: Shown, language: Language): string[] {
  const articles = new Set(excerpt.alsoIn.map(({ articleId }) => articleId));
  articles.delete(excerpt.articleId);
  return articles.size === 0 ? [] : [phrase(language, 'alsoIn', { n: articles.size })];
}

/** The longest run of whole words that stays within the bound once escaped. Escaping at most doubles a text. */
function cutAtWord(value: string): string {
  let end = Math.min(value.length, bounds.excerpt);
  while (escapeMarkdown(value.slice(0, end)).length > bounds.excerpt)
    end -= Math.ceil((escapeMarkdown(value.slice(0, end)).length - bounds.excerpt) / 2);
  const cut = value.slice(0, end);
  const words = cut.replace(/\s+\S*$/, '');
  return words === '' ? shorten(value, end) : words;
}
