import { expect, it } from 'vitest';
import type { Place } from '../../src/answer/check/quoteVerdict.ts';
import { renderContext as renderInTerminal } from '../../src/cli/render/renderContext.ts';
import { renderExplanation } from '../../src/cli/render/renderExplanation.ts';
import { renderArticle as renderArticleInTerminal } from '../../src/cli/render/renderSources.ts';
import { renderText } from '../../src/cli/render/renderText.ts';
import { findStanding } from '../../src/corpus/findStanding.ts';
import { exportAnswer } from '../../src/discord/render/answer/exportAnswer.ts';
import { renderAnswer } from '../../src/discord/render/answer/renderAnswer.ts';
import { renderArticle } from '../../src/discord/render/renderArticle.ts';
import { renderContext } from '../../src/discord/render/renderContext.ts';
import { renderExcerpt } from '../../src/discord/render/renderExcerpt.ts';
import { renderPlace } from '../../src/discord/render/renderPlace.ts';
import { renderStatement } from '../../src/discord/render/renderStatement.ts';
import type { Answer, Excerpt } from '../../src/domain/answer.ts';
import type { Catalogue } from '../../src/domain/index/catalogue.ts';
import type { IndexedArticle } from '../../src/domain/indexedArticle.ts';
import type { ReadSeedText } from '../../src/domain/ports.ts';
import type { Statement } from '../../src/domain/statement.ts';
import { recheckAnswer } from '../../src/evidence/recheckAnswer.ts';
import type { Verified } from '../../src/evidence/verified.ts';
import { wordsAt } from '../../src/evidence/wordsAt.ts';
import type { VoicePage } from '../../src/web/reading/reading.ts';
import { answerPage } from '../../src/web/views/answerPage.ts';
import { articlePage } from '../../src/web/views/articlePage.ts';
import { timelinePage } from '../../src/web/views/timelinePage.ts';
import { verified } from '../fixtures/verified.ts';

const text = { width: 80, color: false };

/** For the compiler alone, which `npm run check` asks: it complains of a refusal that it does not find, too. */
export async function onlyWhatWasCompared(
  excerpt: Verified<Excerpt>,
  plain: Excerpt,
  kept: Answer,
  found: IndexedArticle,
  catalogue: Catalogue,
  read: ReadSeedText,
  { place, statement, voices }: { place: Place; statement: Statement; voices: VoicePage },
): Promise<unknown> {
  const { answer } = await recheckAnswer(kept, read);
  const standing = await findStanding(catalogue, 'a', read);
  const allowed = [
    renderExcerpt({ ...excerpt, citation: 2 }, 'en'),
    renderAnswer({ ...answer, sides: [] }, { language: 'en' }),
    renderText(answer, text),
    renderContext(excerpt, null, standing, 'en'),
    answerPage({ answer, changed: [], titles: new Map() }, 'en'),
    timelinePage(voices, '', 'en'),
    ...(standing === null
      ? []
      : [
          renderArticle(standing, 'en'),
          renderStatement(statement, standing, 'en'),
          articlePage(standing, [], 'en'),
          timelinePage({ ...voices, items: [{ found: standing, statement, alsoIn: [] }] }, '', 'en'),
        ]),
  ];
  return [
    ...allowed,
    // @ts-expect-error an excerpt that nobody compared
    renderExcerpt(plain, 'en'),
    // @ts-expect-error one that was compared, with other words
    renderExcerpt({ ...excerpt, text: 'Never said.' }, 'en'),
    // @ts-expect-error an answer that was kept
    renderAnswer(kept, { language: 'en' }),
    // @ts-expect-error and as files
    exportAnswer(kept, 'en'),
    // @ts-expect-error and in the terminal
    renderText(kept, text),
    // @ts-expect-error and with reasons
    renderExplanation(kept, text),
    // @ts-expect-error an article of the index
    renderArticle(found, 'en'),
    // @ts-expect-error and in the terminal
    renderArticleInTerminal(found, text),
    // @ts-expect-error the paragraph around an excerpt, out of the index
    renderContext(excerpt, null, found, 'en'),
    // @ts-expect-error around one that nobody compared
    renderContext(plain, null, standing, 'en'),
    // @ts-expect-error and in the terminal
    renderInTerminal(excerpt, found, text),
    // @ts-expect-error a statement of the index
    renderStatement(statement, found, 'en'),
    // @ts-expect-error the place of a quote in the index
    renderPlace({ ...place, found }, 'en'),
    // @ts-expect-error an answer that was kept, on the web
    answerPage({ answer: kept, changed: [], titles: new Map() }, 'en'),
    // @ts-expect-error an article of the index, on the web
    articlePage(found, [], 'en'),
    // @ts-expect-error a statement of the index, on the web
    timelinePage({ ...voices, items: [{ found, statement, alsoIn: [] }] }, '', 'en'),
  ];
}

it('takes spans out of a text that was compared, and says where something is left out between them', () => {
  const { text: whole } = verified({ text: 'One. Two. Three.' });
  expect(wordsAt(whole, [{ start: 0, end: 4 }])).toBe('One.');
  expect(
    wordsAt(whole, [
      { start: 0, end: 4 },
      { start: 10, end: 16 },
    ]),
  ).toBe('One. […] Three.');
});
