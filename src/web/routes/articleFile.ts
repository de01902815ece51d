import path from 'node:path';
import { phrase } from '../../phrases/phrase.ts';
import { openReading } from '../reading/openReading.ts';
import { showProblem } from './show.ts';
import type { Route } from './webContext.ts';

/**
 * `GET /articles/KEY/file`: the PDF that an article was read from, so that its pages can be seen (`#page=2`). Of no
 * other format: a browser would run what is in a page.
 */
export const articleFile: Route = (context) => async (c) => {
  const gone = (status: 404 | 410) => showProblem(c, context, status, phrase(c.var.language, 'gone'), { asking: null });
  const found = await openReading(await context.corpus(), context.readSeedText).article(c.req.param('key') ?? '');
  if (found === 'changed') return gone(410);
  if (found === null || !/\.pdf$/i.test(found.article.file)) return gone(404);
  const bytes = await context.readSeedBytes(found.article);
  if (bytes === null) return gone(410);
  return c.body(new Uint8Array(bytes), 200, {
    'Content-Type': 'application/pdf',
    'Content-Disposition': `inline; filename*=UTF-8''${encoded(path.posix.basename(found.article.file))}`,
  });
};

/** A name as RFC 8187 has it in a header. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
}
