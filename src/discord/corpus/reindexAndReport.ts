import type { RepliableInteraction } from 'discord.js';
import type { CorpusStatus } from '../interaction/botContext.ts';
import { type CorpusChange, compareGenerations } from '../../corpus/compareGenerations.ts';
import type { CommandContext } from '../interaction/commandContext.ts';
import { sentence } from '../elements/components.ts';
import { escapeMarkdown } from '../elements/escapeMarkdown.ts';
import { languageOf } from '../../phrases/language.ts';
import { bounds } from '../limits.ts';
import { phrase } from '../../phrases/phrase.ts';
import { noteAction } from '../manage/noteAction.ts';
import { renderCorpusChange } from './renderCorpusChange.ts';

/**
 * Builds a new index beside the live one, shows how far it is, and reports what changed. Call it after the defer.
 *
 * @param waits true where something was added: a build under way may have read the seeds before, so one more follows
 *   it. Otherwise whoever asks while one runs is told so.
 */
export async function reindexAndReport(
  interaction: RepliableInteraction,
  context: CommandContext,
  { waits = false } = {},
): Promise<void> {
  const language = languageOf(interaction.locale);
  if (context.building.count > 0 && !waits) {
    await interaction.editReply(sentence(phrase(language, 'reindexBusy')));
    return;
  }
  context.building.count += 1;
  let shownAt = -Infinity;
  let lastShown: Promise<unknown> = Promise.resolve();
  const show = (step: string) => {
    if (performance.now() - shownAt < bounds.progressEvery) return;
    shownAt = performance.now();
    // A progress line that does not arrive is no reason to stop building.
    lastShown = interaction
      .editReply(sentence(phrase(language, 'reindexing', { step: escapeMarkdown(step) })))
      .catch(() => null);
  };
  const result = await build(context, show).finally(() => {
    context.building.count -= 1;
  });
  await noteAction(interaction, 'reindex', result === null ? 'failed' : 'done', context);
  // Progress may still be on its way: the report comes after it.
  await lastShown;
  await interaction.editReply(
    result === null
      ? sentence(phrase(language, 'reindexFailed'))
      : renderCorpusChange(result.change, result.problems, language),
  );
}

/** Null where the build failed, which is in the log. */
async function build(
  context: CommandContext,
  show: (step: string) => void,
): Promise<{ change: CorpusChange; problems: CorpusStatus['problems'] } | null> {
  try {
    // The first articles of a server's own corpus have no index before them.
    const before = await context.corpus().then(
      ({ catalogue }) => catalogue,
      () => null,
    );
    const { problems } = await context.reindex(show);
    const change = await compareGenerations(before, (await context.corpus()).catalogue);
    context.log.info(
      {
        added: change.added.length,
        changed: change.changed.length,
        removed: change.removed.length,
        skipped: problems.length,
      },
      'reindexed from Discord',
    );
    return { change, problems };
  } catch (error) {
    context.log.error({ err: error }, 'a reindex from Discord failed; the old index stays');
    return null;
  }
}
