import type { Citation } from '../domain/answer.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import type { Language } from './language.ts';
import { bounds } from './limits.ts';
import { phrase } from './phrases.ts';
import { renderDate } from './renderDate.ts';
import { shorten } from './shorten.ts';

/** `[1] **Title** · Outlet · 25 July 2025`, one line. */
export function renderCitation(citation: Citation, language: Language): string {
  return [
    `[${citation.number}] ${citation.title === null ? `${phrase(language, 'untitled')} (${escaped(citation.articleId)})` : `**${escaped(citation.title)}**`}`,
    ...(citation.outlet === null ? [] : [escaped(citation.outlet)]),
    citation.date === null ? phrase(language, 'noDate') : renderDate(citation.date),
  ].join(' · ');
}

function escaped(value: string): string {
  return escapeMarkdown(shorten(value.replace(/\s+/g, ' ').trim(), bounds.title));
}
