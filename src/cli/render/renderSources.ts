import { styleText } from 'node:util';
import wrapAnsi from 'wrap-ansi';
import type { Answer } from '../../domain/answer.ts';
import type { ArticleSummary } from '../../domain/index/catalogue.ts';
import type { StandingArticle } from '../../evidence/verified.ts';
import { labelOf } from '../../indexing/labelOf.ts';
import { distinctStatements } from '../../indexing/distinctStatements.ts';
import { sentencesOf } from '../../indexing/sentencesOf.ts';
import type { Statement } from '../../domain/statement.ts';
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
          ...oneLine(last.citations).map(({ number, title, opening, articleId, file, ...rest }) =>
            hung(
              `[${number}] ${about({ ...rest, label: title ?? opening ?? articleId })}\n${file}`,
              '  ',
              options.width,
            ),
          ),
          '',
        ]
      : [];
  return `${[...cited, bold(count(articles, 'article'))].join('\n')}\n`;
}

/** Some of the list of all articles. */
export function renderListed(articles: readonly ArticleSummary[], { width }: TextOptions): string {
  return oneLine(articles)
    .map((one) => {
      const lines = [about(one), `${count(one.statements, 'statement')} · ${one.files.join(', ')}`];
      return `  ${one.id}\n${hung(lines.join('\n'), '    ', width)}\n`;
    })
    .join('');
}

/** One article: where it stands, who wrote it, and its statements in the order of the text. */
export function renderArticle(found: StandingArticle, { width, color }: TextOptions): string {
  const { article } = oneLine(found);
  const bold = (text: string): string => (color ? styleText('bold', text) : text);
  const facts = [
    ['Outlet', article.outlet],
    ['Date', article.date],
    ['Author', article.author],
    ['Address', article.url],
    ['Files', article.copies.map(({ file }) => file).join(', ')],
    ['SHA-256', article.sha256],
  ].map(([name, value]) => `  ${(name ?? '').padEnd(8)} ${value ?? '(not given)'}`);
  const shown = distinctStatements(found);
  const said = oneLine(shown).map((statement) => renderStatement(statement, found, width));
  const heading = bold(count(shown.length, 'statement'));
  return `${[bold(labelOf(article)), '', ...facts, '', heading, ...said.flatMap((one) => ['', one])].join('\n')}\n`;
}

/** A statement in the whole sentences that hold it, and below them who made it and how. */
function renderStatement(statement: Statement, { article, ...found }: StandingArticle, width: number): string {
  const { speaker, kind, stance, via } = statement;
  const words = sentencesOf(statement, { article, ...found })
    .map(({ start, end }) => article.text.slice(start, end).replaceAll(/\s+/g, ' '))
    .join(' […] ');
  const who = speaker ? new Set([speaker.name, speaker.side].filter(Boolean)) : ['speaker unclear'];
  const how = [kind, phraseOfStance(stance, via, 'en')].filter(Boolean).join(', ');
  return `${hung(oneLine(words), '  │ ', width)}\n${hung(`${[...who].join(', ')} (${how})`, '    ', width)}`;
}

/** Text in lines of `width` columns, each after the same beginning. */
function hung(text: string, beginning: string, width: number): string {
  return wrapAnsi(text, width - beginning.length).replaceAll(/^/gm, beginning);
}

function about({ label, outlet, date }: Pick<ArticleSummary, 'label' | 'outlet' | 'date'>): string {
  return [label, outlet, date].filter(Boolean).join(' · ');
}
