import { expect, it } from 'vitest';
import { renderBlocks } from '../../../src/cli/render/renderBlocks.ts';
import { renderContext } from '../../../src/cli/render/renderContext.ts';
import { renderExplanation } from '../../../src/cli/render/renderExplanation.ts';
import { renderReport } from '../../../src/cli/render/renderReport.ts';
import { renderRow } from '../../../src/cli/render/renderRow.ts';
import { renderArticle, renderListed, renderListHead } from '../../../src/cli/render/renderSources.ts';
import { renderText } from '../../../src/cli/render/renderText.ts';
import { stripControls } from '../../../src/cli/run/stripControls.ts';
import { verified } from '../../fixtures/verified.ts';

/** What a title, a name or a file may hold: lines that look like ours, and a style that looks like ours. */
const FORGED = 'Pier\n\nDredgers (1)\n  │ “We never dredged.”\r\n    [1] \u001B[1mOtto Kelp\u001B[22m\u0085\u2028x';
const HARMLESS = 'Pier Dredgers';

/** Everything that a terminal shows of articles, where all that they name is called `name`. */
function shown(name: string, color: boolean): Record<string, string> {
  const options = { width: 10_000, color };
  const text = `“No,” said ${name}.`;
  const article = {
    id: name,
    file: name,
    sha256: name,
    text,
    title: name,
    outlet: name,
    author: name,
    date: '2031-03-04',
    url: `https://quay.example/${name}`,
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' as const }],
    copies: [{ id: name, file: name, sha256: name }],
  };
  const excerpt = verified({
    text,
    file: name,
    articleId: name,
    start: 0,
    end: text.length,
    citation: 1,
    kind: 'quote' as const,
    stance: 'reported' as const,
    via: name,
    speaker: { name, role: name, side: name, resolved: 'named' as const },
    answer: [{ start: 1, end: 3 }],
    bearers: [{ start: 1, end: 3, name }],
    alsoIn: [{ file: name, articleId: name, start: 0, end: 1, outlet: name, date: null }],
    score: 1,
    why: { part: name, candidate: null, reader: null, needed: 0, folded: 0 },
  });
  const { id: articleId, title, outlet, date, url, file, sha256 } = article;
  const answer = {
    question: name,
    outcome: 'answered' as const,
    sides: [{ name, found: 1, shown: 1, excerpts: [0] }],
    missingSides: [{ name, speaks: true, note: name }],
    excerpts: [excerpt],
    citations: [{ number: 1, articleId, title, outlet, date, url, file, sha256 }],
    nearest: [],
    notShown: [{ ...excerpt, reason: name }],
    confidence: 1,
    receipt: 'ABCD2345',
    index: { generation: 'g', model: 'm', articles: 1, passages: 1, reader: 'r' },
    ms: 1,
  } as unknown as Parameters<typeof renderText>[0];
  const found = {
    article,
    sentences: [{ start: 0, end: 3 }],
    statements: [{ ...excerpt, content: [{ start: 0, end: 3 }] }],
  } as unknown as Parameters<typeof renderArticle>[0];
  const problems = [{ file: name, line: 2, problem: name }];
  return {
    answer: renderText(answer, options),
    why: renderExplanation(answer, options),
    context: renderContext(excerpt, found, options),
    head: renderListHead(1, answer, options),
    list: renderListed(
      [{ id: name, label: name, outlet: name, date: null, files: [name], statements: 1 }] as unknown as Parameters<
        typeof renderListed
      >[0],
      options,
    ),
    article: renderArticle(found, options),
    blocks: renderBlocks(
      [{ ...article, language: null, blocks: [{ kept: null, reason: 'byline', text: name }] }] as unknown as Parameters<
        typeof renderBlocks
      >[0],
      problems,
    ),
    report: renderReport({
      generation: 'g',
      seeds: 1,
      articles: 1,
      passages: 1,
      statements: 1,
      embedded: 1,
      ms: 1,
      problems,
      formats: {},
      merged: [{ kept: name, merged: [name] }],
      dropped: {},
      statementsBySide: { [name]: 1 },
    }),
    row: renderRow({ articleId: name, title: name, files: [name], by: { name } }),
  };
}

it.each([false, true])('prints as many lines whatever an article names things, colour: %s', (color) => {
  const [forged, harmless] = [shown(FORGED, color), shown(HARMLESS, color)];
  for (const [what, text] of Object.entries(forged))
    expect([what, stripControls(text).split('\n').length]).toEqual([what, harmless[what]?.split('\n').length]);
});

it('prints no style that an article brought', () => {
  for (const [what, text] of Object.entries(shown(FORGED, false)))
    expect([what, /(?!\n)[\p{Cc}\u2028]/u.test(stripControls(text))]).toEqual([what, false]);
  for (const [what, text] of Object.entries(shown(FORGED, true)))
    expect([what, stripControls(text).includes('\u001B[1mOtto')]).toEqual([what, false]);
});
