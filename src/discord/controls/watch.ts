import { languageOf } from '../../phrases/language.ts';
import type { Control } from '../interaction/command.ts';
import { noteAction } from '../manage/noteAction.ts';
import { describeWatch } from '../watch/describeWatch.ts';
import { renderWatches } from '../watch/renderWatches.ts';
import { watchesFor } from '../watch/watchesFor.ts';

/** Pausing, going on with and stopping a watch, chosen in `/watch list`. */
export const watch = {
  kind: 'watch',
  isOpen: true,
  async press(interaction, [action], context) {
    await interaction.deferUpdate();
    const [key] = interaction.isStringSelectMenu() ? interaction.values : [];
    // Only what they may look after: a menu can be sent again by whoever has seen one.
    const found = (await watchesFor(interaction, context)).find((one) => one.key === key);
    if (found !== undefined) {
      if (action === 'stop') await context.watches.remove(found);
      else await context.watches.pause(found, found.isPaused ? 'not' : 'by hand');
      const done = action === 'stop' ? 'stopped' : found.isPaused ? 'goes on' : 'paused';
      if (found.guild !== null) await noteAction(interaction, `watch ${describeWatch(found)}`, done, context);
    }
    await interaction.editReply(renderWatches(await watchesFor(interaction, context), languageOf(interaction.locale)));
  },
} satisfies Control;
