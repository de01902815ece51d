import type { Citation, Excerpt } from '../../domain/answer.ts';
import type { IndexedArticle } from '../../domain/indexedArticle.ts';
import { container, reply, sentence, text, type Reply } from '../elements/components.ts';
import { attach } from '../elements/attach.ts';
import { escapeMarkdown } from '../elements/escapeMarkdown.ts';
import type { Language } from '../../phrases/language.ts';
import { markWords } from '../elements/markWords.ts';
import { fits } from '../elements/measure.ts';
import { phrase } from '../../phrases/phrase.ts';
import { quoted } from '../elements/quoted.ts';
import { renderCitation } from './renderCitation.ts';

/**
 * The paragraph around an excerpt, that in bold and its words that answer underlined; from what stands in the index
 * now, so a changed article says so. A paragraph that no message holds comes as a file.
 */
export function renderContext(
  excerpt: Excerpt,
  citation: Citation | null,
  found: IndexedArticle | null,
  language: Language,
): Reply {
  if (found === null || found.article.text.slice(excerpt.start, excerpt.end) !== excerpt.text)
    return sentence(phrase(language, 'gone'));
  const { text: whole, blocks } = found.article;
  const around = blocks.filter((block) => block.start < excerpt.end && excerpt.start < block.end);
  const start = Math.min(excerpt.start, ...around.map((block) => block.start));
  const end = Math.max(excerpt.end, ...around.map((block) => block.end));
  const marked = quoted(
    escapeMarkdown(whole.slice(start, excerpt.start)) +
      markWords(excerpt, { isBold: true }) +
      escapeMarkdown(whole.slice(excerpt.end, end)),
  );
  const offsets = `${escapeMarkdown(excerpt.file)} ${excerpt.start}–${excerpt.end}`;
  const place = `-# ${citation === null ? offsets : `${renderCitation(citation, language)} · ${offsets}`}`;

  const components = [container([text(`${marked}\n${place}`)])];
  if (fits(components)) return reply(...components);
  const { file, component } = attach('context.txt', whole.slice(start, end));
  return { ...reply(container([text(`${phrase(language, 'wholeAttached')}\n${place}`), component])), files: [file] };
}
