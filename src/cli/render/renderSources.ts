import { styleText } from 'node:util';
import wrapAnsi from 'wrap-ansi';
import type { Answer } from '../../domain/answer.ts';
import type { ArticleSummary } from '../../domain/index/catalogue.ts';
import type { StandingArticle } from '../../evidence/verified.ts';
import { labelOf } from '../../indexing/labelOf.ts';
import { oneLine } from '../../text/escape/oneLine.ts';
import { count } from './count.ts';
import { phraseOfStance } from '../../phrases/phraseOfStance.ts';
import type { TextOptions } from './renderText.ts';
import { shortReceipt } from '../../answer/shortReceipt.ts';

/** The citations of the last answer, if there is one, and the head of the list of all articles. */
export function renderListHead(articles: number, last: Answer | null, options: TextOptions): string {
  const bold = (text: string): string => (options.color ? styleText('bold', text) : text);
  const cited =
    last && last.citations.length > 0
      ? [
          bold(`Sources of your last answer, ${shortReceipt(last.receipt)}: ${oneLine(last.question)}`),
          ...oneLine(last.citations).map(
            ({ number, title, opening, articleId, file, ...rest }) =>
              `  [${number}] ${about({ ...rest, label: title ?? opening ?? articleId })}  ${file}`,
          ),
          '',
        ]
      : [];
  return `${[...cited, bold(count(articles, 'article'))].join('\n')}\n`;
}

/** Some of the list of all articles. */
export function renderListed(articles: readonly ArticleSummary[]): string {
  return oneLine(articles)
    .map(
      (one) => `  ${one.id}\n    ${about(one)}\n    ${count(one.statements, 'statement')} · ${one.files.join(', ')}\n`,
    )
    .join('');
}

/** One article: where it stands, who wrote it, and its statements in the order of the text. */
export function renderArticle(found: StandingArticle, { width, color }: TextOptions): string {
  const { article, statements } = oneLine(found);
  const bold = (text: string): string => (color ? styleText('bold', text) : text);
  const facts = [
    ['Outlet', article.outlet],
    ['Date', article.date],
    ['Author', article.author],
    ['Address', article.url],
    ['Files', article.copies.map(({ file }) => file).join(', ')],
    ['SHA-256', article.sha256],
  ].map(([name, value]) => `  ${(name ?? '').padEnd(8)} ${value ?? '(not given)'}`);
  const said = statements.map(({ speaker, kind, stance, via, content }) => {
    const words = content.map(({ start, end }) => article.text.slice(start, end).replaceAll(/\s+/g, ' ')).join(' … ');
    const who = speaker
      ? [speaker.name, speaker.side].filter((name, i, all) => name && all.indexOf(name) === i).join(', ')
      : 'speaker unclear';
    return wrapAnsi(
      `  ${who} (${[kind, phraseOfStance(stance, via, 'en')].filter(Boolean).join(', ')}): ${words}`,
      width,
      { trim: false },
    ).replaceAll('\n', '\n    ');
  });
  const heading = bold(count(statements.length, 'statement'));
  return `${[bold(labelOf(article)), ...facts, '', heading, ...said].join('\n')}\n`;
}

function about({ label, outlet, date }: Pick<ArticleSummary, 'label' | 'outlet' | 'date'>): string {
  return [label, outlet, date].filter(Boolean).join(' · ');
}
