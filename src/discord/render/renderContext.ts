import type { Citation, Excerpt } from '../../domain/answer.ts';
import type { IndexedArticle } from '../../domain/ports.ts';
import { container, reply, sentence, text, type Reply } from '../parts/components.ts';
import { attach } from '../parts/attach.ts';
import { bold } from '../parts/bold.ts';
import { escapeMarkdown } from '../parts/escapeMarkdown.ts';
import type { Language } from '../../phrases/language.ts';
import { fits } from '../parts/measure.ts';
import { phrase } from '../../phrases/phrase.ts';
import { quoted } from '../parts/quoted.ts';
import { renderCitation } from './renderCitation.ts';

/**
 * The paragraph around an excerpt with the excerpt in bold; from what stands in the index now, so a changed article
 * says so. A paragraph that no message holds comes as a file.
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
      bold(excerpt.text) +
      escapeMarkdown(whole.slice(excerpt.end, end)),
  );
  const offsets = `${escapeMarkdown(excerpt.file)} ${excerpt.start}–${excerpt.end}`;
  const place = `-# ${citation === null ? offsets : `${renderCitation(citation, language)} · ${offsets}`}`;

  const components = [container([text(`${marked}\n${place}`)])];
  if (fits(components)) return reply(...components);
  const { file, component } = attach('context.txt', whole.slice(start, end));
  return { ...reply(container([text(`${phrase(language, 'wholeAttached')}\n${place}`), component])), files: [file] };
}
