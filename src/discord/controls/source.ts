import { languageOf } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import { renderSources } from '../corpus/renderSources.ts';
import type { Control } from '../interaction/command.ts';
import { noteAction } from '../manage/noteAction.ts';
import { refuseToManage } from '../manage/refuseToManage.ts';

/** Pausing, going on with and removing a feed or address, chosen in `/corpus feeds`. */
export const source = {
  kind: 'source',
  isOpen: true,
  isManaging: true,
  refuse: (interaction, context) =>
    refuseToManage(interaction, context, 'upload') ??
    (context.collector === null ? phrase(languageOf(interaction.locale), 'fetchOff') : null),
  async press(interaction, [action], context) {
    await interaction.deferUpdate();
    if (context.collector === null) return;
    const { sources } = context.collector;
    const [key] = interaction.isStringSelectMenu() ? interaction.values : [];
    const guild = interaction.guildId ?? '';
    const found = (await sources.of(guild)).find((one) => one.key === key);
    if (found !== undefined) {
      if (action === 'remove') await sources.remove(found);
      else await sources.change(found, { isPaused: !found.isPaused });
      const done = action === 'remove' ? 'removed' : found.isPaused ? 'goes on' : 'paused';
      await noteAction(interaction, `${found.kind} ${found.url}`, done, context);
    }
    await interaction.editReply(renderSources(await sources.of(guild), languageOf(interaction.locale)));
  },
} satisfies Control;
