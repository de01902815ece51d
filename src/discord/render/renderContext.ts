import type { Citation, Excerpt } from '../../domain/answer.ts';
import type { StandingArticle, Verified } from '../../evidence/verified.ts';
import { button, container, reply, row, sentence, text, type Reply } from '../elements/components.ts';
import { attach } from '../elements/attach.ts';
import { escapeMarkdown } from '../elements/escapeMarkdown.ts';
import { label } from '../elements/label.ts';
import type { Language } from '../../phrases/language.ts';
import { markWords } from '../elements/markWords.ts';
import { describePlace } from '../../phrases/describePlace.ts';
import { fits } from '../elements/measure.ts';
import { originalButton } from '../links/originalButton.ts';
import { phrase } from '../../phrases/phrase.ts';
import { quoted } from '../elements/quoted.ts';
import { renderCitation } from './renderCitation.ts';

/**
 * The paragraph around an excerpt, that in bold and its words that answer underlined; from what stands in the index
 * now, so a changed article says so. A paragraph that no message holds comes as a file.
 *
 * @param correct id of a button that mends whose words it is, for whom may press it
 */
export function renderContext(
  excerpt: Verified<Excerpt>,
  citation: Citation | null,
  found: StandingArticle | null,
  language: Language,
  correct: string | null = null,
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
  const { place: stands } = excerpt;
  const where = stands === undefined ? `${excerpt.start}–${excerpt.end}` : describePlace(stands, language);
  const offsets = `${label(excerpt.file)} ${where}`;
  const place = `-# ${citation === null ? offsets : `${renderCitation(citation, language)} · ${offsets}`}`;

  const buttons = [
    ...originalButton(found.article.url, excerpt.text),
    ...(correct === null ? [] : [button(phrase(language, 'correct'), correct)]),
  ];
  const original = buttons.length === 0 ? [] : [row(...buttons)];
  const components = [container([text(`${marked}\n${place}`), ...original])];
  if (fits(components)) return reply(...components);
  const { file, component } = attach('context.txt', whole.slice(start, end));
  return {
    ...reply(container([text(`${phrase(language, 'wholeAttached')}\n${place}`), component, ...original])),
    files: [file],
  };
}
