import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { verifyQuote } from '../../src/answer/check/verifyQuote.ts';
import type { Excerpt } from '../../src/domain/answer.ts';
import type { Verified } from '../../src/evidence/verified.ts';
import { standingArticle } from '../fixtures/verified.ts';
import type { Reply } from '../../src/discord/elements/components.ts';
import { exportAnswer } from '../../src/discord/render/answer/exportAnswer.ts';
import { compareGenerations } from '../../src/corpus/compareGenerations.ts';
import { renderArticle } from '../../src/discord/render/renderArticle.ts';
import { renderArticles } from '../../src/discord/render/renderArticles.ts';
import { renderCitations } from '../../src/discord/render/renderCitations.ts';
import { renderContext } from '../../src/discord/render/renderContext.ts';
import { renderCorpusChange } from '../../src/discord/corpus/renderCorpusChange.ts';
import { renderHelp } from '../../src/discord/render/renderHelp.ts';
import { renderStatus } from '../../src/discord/corpus/renderStatus.ts';
import { renderTimeline } from '../../src/discord/render/renderTimeline.ts';
import { renderVerdict } from '../../src/discord/render/renderVerdict.ts';
import { fakeAnswer } from '../fakes/botContext.ts';
import { newsCorpus } from '../fakes/newsCorpus.ts';
import { judge } from '../e2e/judge/judge.ts';
import { textOf } from '../e2e/reading.ts';
import { shownText } from './shownText.ts';
import { filesOf } from '../fakes/standing.ts';

/** Articles as bad as they come: markup of Discord's in every place, long lines, empty names. */
const nasty = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.lorem({ maxCount: 40 }),
  fc.constantFrom(
    '**bold** @everyone <@1> [text](https://hidden.example)',
    '`'.repeat(40),
    '_'.repeat(1200),
    '# h\n> q\n- l\n1. n',
    'word '.repeat(900),
    '||spoiler|| ~~gone~~ <t:0:R>',
    '\u202egnorw',
  ),
);
const name = fc.oneof(
  fc.string({ minLength: 1, maxLength: 80 }),
  fc.constantFrom('Ada Quill', '@here', '**Bo**', 'x'.repeat(300)),
);
const articles = fc.array(
  fc.record({
    title: fc.option(nasty),
    outlet: fc.option(name),
    date: fc.constantFrom('2031-03-04', null),
    url: fc.constantFrom(null, 'https://courier.example/a', 'javascript:alert(1)', 'https://x.example/<b>'),
    paragraphs: fc.array(
      nasty.map((text) => `${text} end.`),
      { minLength: 1, maxLength: 4 },
    ),
    by: fc.option(name),
    side: fc.constantFrom('Crews', 'Lines **x**'),
  }),
  { minLength: 1, maxLength: 14 },
);

const corpora = articles.map((written) =>
  newsCorpus(
    written.map(({ by, side, paragraphs, ...rest }, n) => ({
      id: `a${n}`,
      ...rest,
      paragraphs,
      statements: paragraphs.map((words) => ({ words, by, side })),
    })),
  ),
);

it('makes messages that Discord takes, and nothing but our own formatting, of any article', async () => {
  await fc.assert(
    fc.asyncProperty(corpora, fc.constantFrom('en', 'ar', 'es', 'fr', 'de'), nasty, async (corpus, language, quote) => {
      const [found] = corpus.articles;
      const answer = fakeAnswer(corpus, 'word bold lorem end');
      const { items: voices } = await corpus.catalogue.voices({ offset: 0, limit: 3 });
      const { items: sides } = await corpus.catalogue.sides({ offset: 0, limit: 9 });
      const overview = await corpus.catalogue.overview();
      const replies: Reply[] = [
        await renderArticles(corpus.catalogue, language),
        renderHelp({ articles: 3, overview, voices }, language),
        ...corpus.articles.flatMap((one) =>
          [0, 1, 99].map((page) => renderArticle(standingArticle(one), language, page)),
        ),
        ...(await Promise.all(
          voices.flatMap((voice) =>
            [0, 99].map(async (at) => renderTimeline(corpus.catalogue, voice, filesOf(corpus), language, at)),
          ),
        )),
        renderVerdict(
          quote,
          'Ada **Quill**',
          await verifyQuote(quote.slice(0, 300), 'Ada **Quill**', corpus, filesOf(corpus)),
          corpus.info.articles,
          language,
        ),
        await renderCitations(answer, newsCorpus().catalogue, language),
        ...[...answer.excerpts, ...answer.nearest]
          .slice(0, 3)
          .map((excerpt) =>
            renderContext(
              marked(excerpt),
              answer.citations[0] ?? null,
              found ? standingArticle(found) : null,
              language,
            ),
          ),
        renderStatus(
          { info: corpus.info, statements: overview.statements, sides },
          {
            builtAt: null,
            isStale: false,
            problems: Array.from({ length: 30 }, () => ({ file: quote, line: 3, problem: quote })),
          },
          language,
        ),
        renderCorpusChange(
          await compareGenerations(corpus.catalogue, newsCorpus().catalogue),
          [{ file: quote, problem: quote }],
          language,
        ),
        exportAnswer(answer, language),
      ];
      for (const { allowedMentions, files = [], ...reply } of replies) {
        const body = { ...reply, allowed_mentions: allowedMentions };
        expect(
          judge({
            method: 'PATCH',
            path: '/webhooks/123456789012345678/t/messages/@original',
            body,
            files: files.map((file) => file.name),
          }),
        ).toEqual([]);
        expect(shownText(textOf({ body })).active.filter((active) => !ours.has(active))).toEqual([]);
      }
    }),
    { numRuns: 25 },
  );
}, 60_000);

/** With some of its words answering, and some standing for somebody. */
function marked(excerpt: Verified<Excerpt>): Verified<Excerpt> {
  const { start } = excerpt;
  return {
    ...excerpt,
    answer: [{ start: start + 3, end: start + 40 }],
    bearers: [{ start, end: start + 6, name: '@here **Bo**' }],
  };
}

/** Bold, italics, underlined, struck through, quotations, lists, small print, headings, code, dates, own addresses. */
const ours: ReadonlySet<string> = new Set([
  '*',
  '_',
  '~~',
  '> ',
  '- ',
  '-# ',
  '### ',
  '`',
  '<t:',
  '<https:',
  'https://',
]);

it('names the model as it stands in the index, and one of anything as one', () => {
  const { info } = newsCorpus([{ id: 'quay', title: 'Quay', paragraphs: ['The tide stood high.'] }]);
  const counts = { info, statements: 0, sides: [] };
  const shown = textOf({
    body: renderStatus(
      { ...counts, info: { ...counts.info, model: 'on-record-embed@1  mean `[ASK]`\n', passages: 1 } },
      { builtAt: null, isStale: false, problems: [] },
      'en',
    ),
  });
  expect(shown).toContain('1 article · 1 passage · 0 statements\n');
  expect(shown).toContain('model `on-record-embed@1 mean [ASK]`');
  expect(shown).not.toContain('/corpus reindex');
  expect(textOf({ body: renderStatus(counts, { builtAt: null, isStale: true, problems: [] }, 'en') })).toContain(
    'changed since. /corpus reindex',
  );
});
