import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { pino } from 'pino';
import { corpus as corpusCommand } from '../../commands/corpus.ts';
import { followUp } from '../../src/answer/followUp.ts';
import { verifyQuote } from '../../src/answer/check/verifyQuote.ts';
import { readConfig } from '../../src/config.ts';
import { createBotContext } from '../../src/createBotContext.ts';
import { createServices } from '../../src/services.ts';
import { unhelpful } from '../../src/discord/controls/unhelpful.ts';
import { exportAnswer } from '../../src/discord/render/answer/exportAnswer.ts';
import { findStanding } from '../../src/corpus/findStanding.ts';
import { phrase } from '../../src/phrases/phrase.ts';
import { renderAnswer } from '../../src/discord/render/answer/renderAnswer.ts';
import { renderArticle } from '../../src/discord/render/renderArticle.ts';
import { renderArticles } from '../../src/discord/render/renderArticles.ts';
import { renderCitations } from '../../src/discord/render/renderCitations.ts';
import { renderContext } from '../../src/discord/render/renderContext.ts';
import { renderHelp } from '../../src/discord/render/renderHelp.ts';
import type { CommandContext } from '../../src/discord/interaction/commandContext.ts';
import { renderSettings } from '../../src/discord/settings/renderSettings.ts';
import { renderSetup } from '../../src/discord/setup/renderSetup.ts';
import { defaultSettings } from '../../src/owners/settings/serverSettings.ts';
import { renderStatus } from '../../src/discord/corpus/renderStatus.ts';
import { renderTimeline } from '../../src/discord/render/renderTimeline.ts';
import { renderVerdict } from '../../src/discord/render/renderVerdict.ts';
import { page, type Scene } from './page.ts';
import { shrinkPng } from './shrinkPng.ts';

/**
 * Draws the pictures of the README: the payloads that the bot sends about the articles that ship, on a page in the
 * manner of Discord, taken by a headless browser:
 *
 *     node --import ./src/stripTypes.mjs docs/pictures/render.ts
 *       [--browser /usr/bin/chromium] [--question TEXT] [NAME…]
 */
const { values, positionals } = parseArgs({
  options: {
    browser: { type: 'string', default: '/usr/bin/chromium' },
    question: { type: 'string', default: 'What did each side say caused the talks to break down?' },
  },
  allowPositionals: true,
});
const run = promisify(execFile);
const folder = await mkdtemp(path.join(os.tmpdir(), 'on-record-pictures-'));
try {
  for (const [name, scene] of Object.entries(await scenes())) {
    if (positionals.length === 0 || positionals.includes(name)) await take(name, page(scene));
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function scenes(): Promise<Readonly<Record<string, Scene>>> {
  const services = createServices({ ...readConfig({}), index: folder }, pino({ level: 'warn' }, pino.destination(2)));
  await services.refresh();
  const bot = createBotContext(services);
  const { readSeedText } = services;
  const corpus = await bot.corpus();
  const { info, catalogue } = corpus;
  const language = 'en';
  const overview = await catalogue.overview();
  const [sides, voices] = [
    await catalogue.sides({ offset: 0, limit: 50 }),
    await catalogue.voices({ offset: 0, limit: 6 }),
  ];

  const { question } = values;
  const answer = await bot.ask(question);
  const [first] = answer.excerpts;
  if (first === undefined) throw new Error(`no answer to: ${question}`);
  const article = await findStanding(catalogue, first.articleId, readSeedText);
  const before = { question: 'What did Hamas say about the proposal?' };
  const understood = (await followUp('and the United States?', before, catalogue)) ?? before;
  const lean = { ...(await bot.ask(understood.question)), asked: { typed: 'and the United States?' } };
  const nothing = await bot.ask('Who won the women’s marathon at the Paris Olympics?');
  // The one with the most that is not shown: under it the button stands.
  const [side] = answer.sides.toSorted((a, b) => b.found - b.shown - (a.found - a.shown));
  const more = { ...(await bot.ask(question, { side: side?.name ?? '' })), asked: { side: side?.name ?? '' } };
  const check = async (quote: string, claimed: string | null): Promise<Scene> => ({
    command: `/verify quote: ${quote.slice(0, 40)}…${claimed === null ? '' : ` speaker: ${claimed}`}`,
    components: renderVerdict(
      quote,
      claimed,
      await verifyQuote(quote, claimed, corpus, readSeedText),
      info.articles,
      language,
    ).components,
  });
  // The words of a statement of the corpus, so that the pictures follow the articles.
  const said = article?.statements.find((statement) => statement.kind === 'quote' && statement.speaker !== null);
  const voice = { kind: 'speaker', name: said?.speaker?.name ?? 'Hamas' } as const;
  const words =
    said === undefined || article === null
      ? first.text
      : article.article.text.slice(said.content[0]?.start, said.content[0]?.end);
  // The start of what two sides said, in one breath: that is how stitched quotes are made.
  const stitched = answer.sides
    .slice(0, 2)
    .map(({ excerpts: [at = 0] }) => answer.excerpts[at]?.text.split(/\s+/).slice(0, 12).join(' '))
    .join(' ');
  const somebodyElse =
    answer.excerpts.find(({ speaker }) => speaker?.side !== said?.speaker?.side)?.speaker?.name ?? null;
  const feedback = await modalOf((interaction) => unhelpful.press(interaction as never, [answer.receipt]));
  const upload = await modalOf((interaction) =>
    corpusCommand.execute({ ...interaction, options: { getSubcommand: () => 'upload' } } as never, null as never),
  );

  return {
    ask: { command: `/ask question: ${question}`, components: renderAnswer(answer, { language }).components },
    'ask-german': {
      command: `/fragen frage: ${question}`,
      components: renderAnswer(answer, { language: 'de', page: 1 }).components,
    },
    context: {
      command: 'Context',
      isPrivate: true,
      components: renderContext(
        first,
        answer.citations.find(({ number }) => number === first.citation) ?? null,
        article,
        language,
      ).components,
    },
    more: {
      command: phrase(language, 'more', { side: side?.name ?? '', n: (side?.found ?? 0) - (side?.shown ?? 0) }),
      isPrivate: true,
      components: renderAnswer(more, { language, isPrivate: true }).components,
    },
    'follow-up': {
      command: '/ask question: and the United States?',
      components: renderAnswer(lean, { language }).components,
    },
    'no-evidence': {
      command: '/ask question: Who won the women’s marathon at the Paris Olympics?',
      components: renderAnswer(nothing, { language }).components,
    },
    sources: {
      command: '/sources',
      isPrivate: true,
      components: (await renderCitations(answer, catalogue, language)).components,
    },
    articles: {
      command: '/sources',
      isPrivate: true,
      components: (await renderArticles(catalogue, language)).components,
    },
    article: {
      command: `/sources article: ${article?.article.title ?? article?.article.id}`,
      isPrivate: true,
      components: article === null ? [] : renderArticle(article, language).components,
    },
    export: { command: 'Export', isPrivate: true, components: exportAnswer(answer, language).components },
    verify: await check(words, said?.speaker?.name ?? null),
    'verify-changed': await check(
      words.replace(/\b(not|no|never|any|all|its)\b/i, 'some').replace(/\S+(?=\S{0,2}$)/, 'tomorrow'),
      null,
    ),
    'verify-stitched': await check(stitched, null),
    'verify-other': await check(words, somebodyElse),
    'check-quote': { ...(await check(words, null)), command: 'Apps > Check this quote', isPrivate: true },
    timeline: {
      command: `/timeline speaker: ${said?.speaker?.name ?? 'Hamas'}`,
      components: (await renderTimeline(catalogue, voice, readSeedText, language)).components,
    },
    status: {
      command: '/corpus status',
      isPrivate: true,
      components: renderStatus(
        { info, statements: overview.statements, sides: sides.items },
        await bot.status(),
        language,
      ).components,
    },
    help: {
      command: '/help',
      isPrivate: true,
      components: renderHelp({ articles: info.articles, overview, voices: voices.items }, language).components,
    },
    setup: {
      command: '/corpus setup',
      isPrivate: true,
      components: renderSetup(
        {
          context: {
            ...bot,
            offer: { asked: ['default'], offered: ['default'], managed: ['default'] },
            settings: { ...bot.settings, allowUploads: true },
          } as unknown as CommandContext,
          articles: info.articles,
          sides: sides.items,
          areKept: false,
          isOurs: true,
          isAsked: false,
        },
        language,
      ).components,
    },
    settings: {
      command: '/settings',
      isPrivate: true,
      components: renderSettings({
        settings: defaultSettings,
        bounds: { leastCooldown: 0, longest: 'all', mentions: true },
        language,
        areSeveral: false,
      }).components,
    },
    feedback,
    upload,
  };
}

/** The modal that a press or a command opens. */
async function modalOf(open: (interaction: object) => Promise<void>): Promise<Scene> {
  const shown: { title: string; components: readonly object[] }[] = [];
  await open({ locale: 'en-US', showModal: async (modal: (typeof shown)[number]) => void shown.push(modal) });
  return { command: '', components: shown[0]?.components ?? [], modalTitle: shown[0]?.title ?? '' };
}

/** Two passes of the browser: how high the page is, then the picture at that height. */
async function take(name: string, html: string): Promise<void> {
  const file = path.join(folder, `${name}.html`);
  const measured = "Math.ceil(document.querySelector('main').getBoundingClientRect().height)";
  await writeFile(file, `${html}<script>document.body.dataset.height = ${measured}</script>`);
  const quiet = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--hide-scrollbars',
    '--disable-lcd-text',
    `--user-data-dir=${path.join(folder, 'profile')}`,
  ];
  const { stdout } = await run(values.browser, [...quiet, '--window-size=720,400', '--dump-dom', `file://${file}`]);
  const height = /data-height="(\d+)"/.exec(stdout)?.[1] ?? '800';
  const picture = path.join(import.meta.dirname, `${name}.png`);
  await run(values.browser, [...quiet, `--window-size=720,${height}`, `--screenshot=${picture}`, `file://${file}`]);
  await writeFile(picture, shrinkPng(await readFile(picture)));
  process.stderr.write(`${name}.png ${height} px\n`);
}
