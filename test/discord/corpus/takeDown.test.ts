import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ChatInputCommandInteraction } from 'discord.js';
import { expect, it } from 'vitest';
import { takeDown } from '../../../src/discord/corpus/takeDown.ts';
import type { OpenIndex } from '../../../src/domain/index/openIndex.ts';
import { silence } from '../../../src/owners/articles/silence.ts';
import { commandContext, fakeContext } from '../../fakes/botContext.ts';
import { fakeInteraction } from '../../fakes/interactions.ts';
import { newsCorpus } from '../../fakes/newsCorpus.ts';
import { attributeAll } from '../../fixtures/attributeAll.ts';
import { answerOf, excerptOf } from '../../fixtures/writtenAnswer.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

const TEXTS: Readonly<Record<string, string>> = {
  'quay.txt': 'Mayor Ann Lowe said on Monday that the quay would close in June for the summer.\n',
  'quay.md': 'The union said on Tuesday that the ferry crews would go back to work in the spring.\n',
};

/** The articles of a folder with these files, as a build reads it that leaves some out. */
async function articlesOf(files: readonly string[], omit: ReadonlySet<string> = new Set()) {
  const seeds = path.join(await temporaryFolder(), 'seeds');
  await mkdir(seeds);
  for (const file of files) await writeFile(path.join(seeds, file), TEXTS[file] ?? '');
  return (await attributeAll(seeds, undefined, { omit })).articles;
}

/** An index of which the one article is found, whatever is asked for. */
function indexOf(found: Awaited<ReturnType<typeof articlesOf>>[number]): OpenIndex {
  const index = newsCorpus();
  const findArticle = async () => found.article.id;
  return { ...index, catalogue: { ...index.catalogue, findArticle, articles: async () => [found] } };
}

it.each([
  ['comes', ['quay.txt'], ['quay.txt', 'quay.md']],
  ['goes', ['quay.txt', 'quay.md'], ['quay.txt']],
])('holds where a file of the same name %s later, whose own article stays', async (_, before, after) => {
  const found = (await articlesOf(before)).find(({ article }) => article.file === 'seeds/quay.txt');
  if (found === undefined) throw new Error('no article');
  const index = indexOf(found);
  const context = commandContext(fakeContext({ corpus: async () => index as never }));
  const { interaction } = fakeInteraction<ChatInputCommandInteraction>({ kind: 'slash', options: { article: 'quay' } });
  await interaction.deferReply();
  await takeDown(interaction, context);

  const gone = await context.takedowns.ids();
  expect((await articlesOf(after, gone)).map(({ article }) => article.file)).toEqual(
    after.slice(1).map((file) => `seeds/${file}`),
  );
  // Answers that were given when it had the other id.
  const viewer = { user: 'ada', guild: 'g1', channel: 'c1' };
  const excerpts = ['quay', 'seeds/quay.txt#quay'].map((articleId) => excerptOf({ articleId, file: 'seeds/quay.txt' }));
  const { receipts } = silence(context.state, context.takedowns);
  await receipts.save(answerOf({ receipt: 'AAAAAAAA0000000000000000AA', excerpts }), viewer);
  expect((await receipts.last(viewer))?.excerpts.map(({ text }) => text)).toEqual(['', '']);
});
