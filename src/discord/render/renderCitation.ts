import type { Citation } from '../../domain/answer.ts';
import { label } from '../elements/label.ts';
import type { Language } from '../../phrases/language.ts';
import { nameLanguage } from '../../phrases/nameLanguage.ts';
import { phrase } from '../../phrases/phrase.ts';
import { renderDate } from '../elements/renderDate.ts';

/** `[1] **Title** · Outlet · 25 July 2025`, one line; an article without a title goes by how it begins. */
export function renderCitation(citation: Citation, language: Language): string {
  const name = citation.title ?? citation.opening;
  const title =
    name === undefined ? `${phrase(language, 'untitled')} (${label(citation.articleId)})` : `**${label(name)}**`;
  return [
    `[${citation.number}] ${title}`,
    ...(citation.outlet === null ? [] : [label(citation.outlet)]),
    ...(citation.language === undefined ? [] : [label(nameLanguage(citation.language, language))]),
    citation.date === null ? phrase(language, 'noDate') : renderDate(citation.date),
  ].join(' · ');
}
