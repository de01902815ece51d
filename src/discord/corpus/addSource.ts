import { type ChatInputCommandInteraction, MessageFlags, TimestampStyles, time } from 'discord.js';
import type { Collector } from '../../collect/createCollector.ts';
import { MOST_SOURCES, type Source } from '../../collect/sources/createSources.ts';
import { languageOf } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import { phraseOfSentence } from '../../phrases/sentences/phraseOfSentence.ts';
import { sentence } from '../elements/components.ts';
import { label } from '../elements/label.ts';
import type { CommandContext } from '../interaction/commandContext.ts';
import { limits } from '../limits.ts';
import { noteAction } from '../manage/noteAction.ts';
import { reindexAndReport } from './reindexAndReport.ts';

const HOUR = 3_600_000;
/** Hours from one time to the next where nobody chooses. */
const USUAL = { feed: 1, address: 24 } as const;

/**
 * `/corpus add`: asks the feed or address at once; one that cannot be read is not kept. Where articles came, a new
 * index follows. Call it after the defer.
 */
export async function addSource(
  interaction: ChatInputCommandInteraction,
  collector: Collector,
  context: CommandContext,
): Promise<void> {
  const language = languageOf(interaction.locale);
  const { options } = interaction;
  const [feed, address] = [options.getString('feed')?.trim(), options.getString('address')?.trim()];
  const typed = feed ?? address;
  if (typed === undefined || (feed !== undefined && address !== undefined)) {
    await interaction.editReply(sentence(phrase(language, 'sourceOne')));
    return;
  }
  const kind = feed === undefined ? 'address' : 'feed';
  const refuse = async (problem: string): Promise<void> => {
    await noteAction(interaction, `add ${kind} ${typed}`, `refused: ${problem}`, context);
    const shown = { address: label(typed, limits.choiceText), problem: label(phraseOfSentence(language, problem)) };
    await interaction.editReply(sentence(phrase(language, 'sourceRefused', shown)));
  };
  const refusal = collector.refuse(typed);
  if (refusal !== null) return refuse(refusal);
  const source = await collector.sources.add(interaction.guildId ?? '', {
    kind,
    url: typed,
    every: (options.getInteger('hours') ?? USUAL[kind]) * HOUR,
    user: interaction.user.id,
  });
  if (source === null) {
    await interaction.editReply(sentence(phrase(language, 'sourceFull', { n: MOST_SOURCES })));
    return;
  }
  const run = await collector.collect(source);
  if (run.found.problem !== null) {
    await collector.sources.remove(source);
    return refuse(run.found.problem);
  }
  const n = run.found.added.length;
  await noteAction(interaction, `add ${kind} ${typed}`, `done: ${n} articles`, context);
  if (n > 0) await reindexAndReport(interaction, context, { waits: true });
  await tell(interaction, run.source, n);
}

/** Behind the report of the new index where there is one, else in its place. */
async function tell(interaction: ChatInputCommandInteraction, { url, nextAt }: Source, n: number): Promise<void> {
  const added = {
    address: label(url, limits.choiceText),
    when: time(Math.floor(nextAt / 1000), TimestampStyles.RelativeTime),
    n,
  };
  const told = sentence(phrase(languageOf(interaction.locale), 'sourceAdded', added));
  if (n === 0) await interaction.editReply(told);
  else await interaction.followUp({ ...told, flags: told.flags | MessageFlags.Ephemeral });
}
