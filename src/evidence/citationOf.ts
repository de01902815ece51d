import type { Article } from '../domain/article.ts';
import type { Citation } from '../domain/answer.ts';
import { labelOf } from '../indexing/labelOf.ts';

/** An article as it is cited under a number; one without a title goes by how it begins. */
export function citationOf(article: Article, number: number): Citation {
  const { id, title, outlet, date, language, url, file, sha256 } = article;
  return {
    number,
    articleId: id,
    title,
    ...(title === null ? { opening: labelOf(article) } : {}),
    outlet,
    date,
    ...(language === undefined ? {} : { language }),
    url,
    file,
    sha256,
  };
}
