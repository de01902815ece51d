import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { csrf } from 'hono/csrf';
import { secureHeaders } from 'hono/secure-headers';
import { phrase } from '../../phrases/phrase.ts';
import { answer } from '../routes/answer.ts';
import { article } from '../routes/article.ts';
import { articleFile } from '../routes/articleFile.ts';
import { articles } from '../routes/articles.ts';
import { ask } from '../routes/ask.ts';
import { home } from '../routes/home.ts';
import { showProblem } from '../routes/show.ts';
import { slowDown } from '../routes/slowDown.ts';
import { overTime } from '../routes/overTime.ts';
import { timeline } from '../routes/timeline.ts';
import { voices } from '../routes/voices.ts';
import type { WebContext, WebEnv } from '../routes/webContext.ts';
import { clientOf } from './clientOf.ts';
import { isOwnHost, type Place } from './isOwnHost.ts';
import { languageFor } from './languageFor.ts';
import type { Assets } from './readAssets.ts';
import { reportError } from './reportError.ts';

/** Longest form, in bytes: a question of 300 characters, the one before it, two names. */
const FORM = 16 * 1024;

/** Kept for good: its path names its content. */
const FOR_GOOD = 'public, max-age=31536000, immutable';

/** Nothing from anywhere else, no script or style within a page, no way to make markup of a string. */
const SELF = ["'self'"];
const NONE = ["'none'"];
const POLICY = {
  defaultSrc: NONE,
  scriptSrc: SELF,
  styleSrc: SELF,
  imgSrc: SELF,
  connectSrc: SELF,
  formAction: SELF,
  baseUri: NONE,
  frameAncestors: NONE,
  requireTrustedTypesFor: ["'script'"],
  trustedTypes: NONE,
};

/** The web reader as a function of requests; `serveWeb` gives it a port, tests ask it as it is. */
export function createApp(context: WebContext, assets: Assets, place: Place): Hono<WebEnv> {
  const app = new Hono<WebEnv>();

  app.use(
    secureHeaders({
      contentSecurityPolicy: POLICY,
      referrerPolicy: 'same-origin',
      xFrameOptions: 'DENY',
      // Whether its other names speak https too, who runs it knows.
      strictTransportSecurity: false,
    }),
    compress(),
    async (c, next) => {
      c.set('language', languageFor(c.req.header('accept-language')));
      const forwarded = place.url === undefined ? undefined : c.req.header('x-forwarded-for');
      c.set('client', clientOf(c.env?.incoming?.socket.remoteAddress, forwarded));
      c.header('Cache-Control', 'private, no-cache');
      c.header('X-Robots-Tag', 'noindex, nofollow');
      c.header('Vary', 'Accept-Language', { append: true });
      if (!isOwnHost(c.req.header('host'), place)) return c.text('This is not the address of this page.\n', 421);
      return next();
    },
  );

  app.get('/robots.txt', (c) => c.text('User-agent: *\nDisallow: /\n'));
  app.get('/assets/*', (c) => {
    const found = assets.find(c.req.path);
    if (found === null) return c.notFound();
    return c.body(found.body, 200, { 'Content-Type': found.type, 'Cache-Control': FOR_GOOD });
  });

  app.use(
    async (c, next) => {
      const wait = context.pace.take(c.var.client, 'web');
      return wait === null ? next() : slowDown(c, context, wait.for, { asking: null });
    },
    csrf({ origin: (origin, c) => URL.canParse(origin) && new URL(origin).host === c.req.header('host') }),
    bodyLimit({
      maxSize: FORM,
      onError: (c) => showProblem(c, context, 413, phrase(c.var.language, 'webTooLarge')),
    }),
  );
  app.get('/', home(context));
  app.post('/ask', ask(context));
  app.get('/answers/:receipt', answer(context));
  app.get('/articles', articles(context));
  app.get('/articles/:key', article(context));
  app.get('/articles/:key/file', articleFile(context));
  app.get('/speakers', voices('speaker')(context));
  app.get('/sides', voices('side')(context));
  app.get('/timeline', timeline(context));
  app.get('/over-time', overTime(context));
  app.notFound((c) => showProblem(c, context, 404, phrase(c.var.language, 'webNotFound'), { asking: null }));
  app.onError((error, c) => reportError(error, c, context));
  return app;
}
