import type { ChatInputCommandInteraction } from 'discord.js';
import { findArticle } from '../../corpus/findArticle.ts';
import { shortKey } from '../../indexing/shortKey.ts';
import { languageOf } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import { lastingId } from '../../text/scopedId.ts';
import { sentence } from '../elements/components.ts';
import { label } from '../elements/label.ts';
import { titleOf } from '../elements/titleOf.ts';
import type { CommandContext } from '../interaction/commandContext.ts';
import { limits } from '../limits.ts';
import { noteAction } from '../manage/noteAction.ts';
import { reindexAndReport } from './reindexAndReport.ts';

/** Before the key of an article that was taken down, among names of files. */
const MARK = '#';

/**
 * Takes an article down, whoever's file it is: from this moment nothing quotes it, old answers neither, and the new
 * index does not hold it. Call it after the defer.
 */
export async function takeDown(interaction: ChatInputCommandInteraction, context: CommandContext): Promise<void> {
  const name = interaction.options.getString('article', true);
  const found = await findArticle((await context.corpus()).catalogue, name);
  if (found === null) {
    const unknown = { name: label(name, limits.choiceText) };
    await interaction.editReply(sentence(phrase(languageOf(interaction.locale), 'noArticle', unknown)));
    return;
  }
  const { article } = found;
  await context.takedowns.add({
    id: article.id,
    ids: [...new Set(article.copies.flatMap((copy) => [copy.id, lastingId(copy)]))],
    title: titleOf(article),
    url: article.url,
    guild: interaction.guildId ?? '',
    user: interaction.user.id,
    at: new Date().toISOString(),
  });
  await noteAction(interaction, `takedown ${article.id}`, 'done', context);
  await reindexAndReport(interaction, context, { waits: true });
}

/** What this server took down, as choices of `/corpus restore`. */
export async function takenDown(
  guild: string,
  { takedowns }: CommandContext,
): Promise<readonly { readonly name: string; readonly value: string }[]> {
  const own = (await takedowns.all()).filter((one) => one.guild === guild);
  return own.map(({ id, title }) => ({ name: title ?? id, value: `${MARK}${shortKey(id)}` }));
}

/** Lets an article in again, where the name is one of those choices; returns whether it is. Call it after the defer. */
export async function liftTakedown(
  interaction: ChatInputCommandInteraction,
  name: string,
  context: CommandContext,
): Promise<boolean> {
  const guild = interaction.guildId ?? '';
  const found = (await context.takedowns.all()).find(
    (one) => one.guild === guild && `${MARK}${shortKey(one.id)}` === name,
  );
  if (found === undefined || !(await context.takedowns.lift(guild, found.id))) return false;
  await noteAction(interaction, `restore ${found.id}`, 'done', context);
  await reindexAndReport(interaction, context, { waits: true });
  return true;
}
