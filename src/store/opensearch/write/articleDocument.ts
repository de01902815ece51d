import { authorsOf } from '../../../indexing/names/authorsOf.ts';
import { contentTerms } from '../../../indexing/contentTerms.ts';
import { labelOf } from '../../../indexing/labelOf.ts';
import { longForms } from '../../../indexing/longForms.ts';
import { shortKey } from '../../../indexing/shortKey.ts';
import type { ArticleEntry } from '../../../domain/index/indexWriter.ts';
import type { ArticleSummary } from '../../../domain/index/catalogue.ts';
import { amountsIn } from '../../../text/amountsIn.ts';
import { amountKey } from '../mapping/amountKey.ts';
import { beginnings } from '../mapping/beginnings.ts';
import { documentId, exact, exactTuple } from '../mapping/fields.ts';
import type { EngineDocument } from './document.ts';
import { lengthOf } from './lengthOf.ts';

/** @param ord its place in the corpus */
export function articleDocument(entry: ArticleEntry, ord: number): EngineDocument {
  const { article, sentences, statements, passages } = entry;
  const { id, file, sha256, title, outlet, date, url } = article;
  const key = shortKey(id);
  const label = labelOf(article);
  const files = [...new Set([file, ...article.copies.map((copy) => copy.file)])];
  const cited = { id, file, sha256, title, outlet, date, url };
  const summary: ArticleSummary = { ...cited, key, label, files, statements: statements.length };
  const whole = `${article.text}\n${title ?? ''}`;
  return {
    part: 'articles',
    id: documentId(id),
    fields: {
      id: exact(id),
      ord,
      key,
      copies: article.copies.map((copy) => exact(copy.id)),
      ...(title === null ? {} : { title: exact(title.trim().toLowerCase()) }),
      ...(outlet === null ? {} : { outlet: exact(outlet), outlet_folded: exact(outlet.toLowerCase()) }),
      authors: authorsOf(article).map(exact),
      ...(date === null ? {} : { date }),
      sha256,
      held: [article, ...article.copies].map((copy) => exactTuple(copy.file, copy.sha256)),
      counted: passages.map(({ start, end }) => contentTerms(article.text.slice(start, end)).join(' ')),
      heading: contentTerms(title ?? '').join(' '),
      letters: [article.text, title ?? ''].map((text) => lettersIn(text)),
      initials: [...longForms(whole).keys()],
      amounts: amountKeys(article.text),
      length: lengthOf(passages),
      statements: statements.length,
      ...beginnings([label, outlet, date].filter((part) => part !== null).join(' '), [id]),
      summary: JSON.stringify(summary),
      entry: JSON.stringify(article),
      sentences: JSON.stringify(sentences),
      said: JSON.stringify(statements),
    },
  };
}

/** Runs of letters and digits as `spellingPhrases` has them. */
function lettersIn(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  );
}

/** Each amount by its value in its unit, and by its value in any. */
function amountKeys(text: string): string[] {
  return [...new Set(amountsIn(text).flatMap(({ value, unit }) => [amountKey(value, unit), amountKey(value, null)]))];
}
