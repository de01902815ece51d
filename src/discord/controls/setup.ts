import { MessageFlags, type ModalSubmitInteraction } from 'discord.js';
import { languageOf } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import { phraseOfSentence } from '../../phrases/sentences/phraseOfSentence.ts';
import { asksNothing } from '../../text/asksNothing.ts';
import { mustWait } from '../access/mustWait.ts';
import { reindexAndReport } from '../corpus/reindexAndReport.ts';
import { uploadModal } from '../corpus/uploadModal.ts';
import { sentence } from '../elements/components.ts';
import { label } from '../elements/label.ts';
import { askAndKeep } from '../interaction/askAndKeep.ts';
import { turnToCorpus } from '../interaction/bindCorpus.ts';
import type { Control, Press } from '../interaction/command.ts';
import type { CommandContext } from '../interaction/commandContext.ts';
import { showAnswer } from '../interaction/showAnswer.ts';
import { noteChange } from '../settings/noteChange.ts';
import { refuseSettings } from '../settings/refuseSettings.ts';
import { allSides, loadSetup } from '../setup/loadSetup.ts';
import { mendSetup } from '../setup/mendSetup.ts';
import { renderSetup } from '../setup/renderSetup.ts';
import { questionModal, sideModal } from '../setup/setupModals.ts';

/** The menus, buttons and modals of `/corpus setup`. */
export const setup = {
  kind: 'setup',
  isOpen: true,
  isManaging: true,
  refuse: refuseSettings,

  async press(interaction, [what = ''], context) {
    const language = languageOf(interaction.locale);
    if (what === 'upload') {
      const [own] = context.offer.managed;
      turnToCorpus(interaction, context, own ?? '');
      await interaction.showModal(uploadModal(language));
    } else if (what === 'ask' || what === 'side') await openModal(interaction, what, context);
    else if (what === 'keep') await keep(interaction, context);
    else if (what === 'corpora') {
      await interaction.deferUpdate();
      const values = interaction.isStringSelectMenu() ? interaction.values : [];
      await choose(interaction, values, context);
    } else {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply(renderSetup(await loadSetup(interaction, context), language));
    }
  },

  async submit(interaction, [what = '', key = ''], context) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const refusal = refuseSettings(interaction);
    if (refusal !== null) await interaction.editReply(sentence(refusal));
    else if (what === 'ask') await ask(interaction, context);
    else {
      const state = await loadSetup(interaction, context);
      const language = languageOf(interaction.locale);
      const problem = state.isOurs ? await mendSetup(interaction, key, state) : phrase(language, 'setupSidesElsewhere');
      await interaction.editReply(
        renderSetup(await loadSetup(interaction, context), language, problem ?? phrase(language, 'setupMended')),
      );
    }
  },
} satisfies Control;

/** Which corpora are asked, in the order in which they are offered: the first is meant where none is named. */
async function choose(interaction: Press, values: readonly string[], context: CommandContext): Promise<void> {
  const { guildId } = interaction;
  if (guildId === null) return;
  const corpora = context.offer.offered.filter((name) => values.includes(name));
  const change = await context.servers.change(guildId, { corpora });
  await noteChange(interaction, change, context);
  const offer = await context.corpora.offer(guildId, corpora);
  const state = await loadSetup(interaction, { ...context, offer, here: change.after });
  await interaction.editReply(renderSetup(state, languageOf(interaction.locale)));
}

async function openModal(interaction: Press, what: 'ask' | 'side', context: CommandContext): Promise<void> {
  const language = languageOf(interaction.locale);
  const state = await loadSetup(interaction, context);
  if (what === 'ask') {
    const [first] = state.sides;
    // In English whatever the reader speaks: so are the articles whose speakers are known.
    const example = first === undefined ? '' : `What did ${label(first.name)} say?`;
    await interaction.showModal(questionModal(language, example));
    return;
  }
  const [chosen] = interaction.isStringSelectMenu() ? interaction.values : [];
  const side = state.sides.find(({ name }) => name === chosen);
  if (side !== undefined && state.isOurs) await interaction.showModal(sideModal(side, language));
  else await interaction.reply({ ...sentence(phrase(language, 'gone')), flags: PRIVATE });
}

const PRIVATE = MessageFlags.Ephemeral | MessageFlags.IsComponentsV2;

/** Keeps the list as it is, and builds a new index with it. */
async function keep(interaction: Press, context: CommandContext): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const language = languageOf(interaction.locale);
  const state = await loadSetup(interaction, context);
  const problem = state.isOurs
    ? await state.context.keepSides(await allSides(state))
    : phrase(language, 'setupSidesElsewhere');
  if (problem === null) return reindexAndReport(interaction, state.context, { waits: true });
  await interaction.editReply(
    sentence(phrase(language, 'sidesRefused', { problem: label(phraseOfSentence(language, problem)) })),
  );
}

/** The first question, as `/ask` asks it, for whoever sets the bot up alone. */
async function ask(interaction: ModalSubmitInteraction, given: CommandContext): Promise<void> {
  const { context } = await loadSetup(interaction, given);
  const question = interaction.fields.getTextInputValue('question').trim();
  const language = languageOf(interaction.locale);
  const wait = asksNothing(question) ? phrase(language, 'blank') : mustWait(interaction, context.rate, context.here);
  if (wait !== null) return void (await interaction.editReply(sentence(wait)));
  const answer = await askAndKeep(interaction, question, {}, context, true);
  await interaction.editReply(await showAnswer(answer, { language, isPrivate: true }, context));
}
