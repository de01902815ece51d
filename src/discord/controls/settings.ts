import { MessageFlags, type ModalSubmitInteraction } from 'discord.js';
import type { SettingsChange } from '../../owners/settings/createSettingsStore.ts';
import { readSettingsFile, writeSettingsFile } from '../../owners/settings/settingsFile.ts';
import { languageOf } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import { phraseOfSentence } from '../../phrases/sentences/phraseOfSentence.ts';
import { fetchAttachment } from '../corpus/fetchAttachment.ts';
import { attach } from '../elements/attach.ts';
import { reply, sentence, text } from '../elements/components.ts';
import { label } from '../elements/label.ts';
import type { Control, Press } from '../interaction/command.ts';
import type { CommandContext } from '../interaction/commandContext.ts';
import { bounds } from '../limits.ts';
import { noteChange } from '../settings/noteChange.ts';
import { onlyOfServer } from '../settings/onlyOfServer.ts';
import { refuseSettings } from '../settings/refuseSettings.ts';
import { renderChanges } from '../settings/renderChanges.ts';
import { renderSettings } from '../settings/renderSettings.ts';
import { cooldownModal, importModal } from '../settings/settingsModals.ts';

/** The menus, buttons and modals of `/settings`. */
export const settings = {
  kind: 'settings',
  isOpen: true,
  refuse: refuseSettings,

  async press(interaction, [what = ''], context) {
    const language = languageOf(interaction.locale);
    const guild = interaction.guildId ?? '';
    if (interaction.isAnySelectMenu()) {
      await interaction.deferUpdate();
      const { values } = interaction;
      const isOne = interaction.isStringSelectMenu() || what === 'alerts';
      const value = isOne ? (values[0] ?? null) : values;
      await show(interaction, await context.servers.change(guild, { [what]: value }), context);
    } else if (what === 'cooldown') await interaction.showModal(cooldownModal(context.here.cooldown, language));
    else if (what === 'import') await interaction.showModal(importModal(language));
    else if (what === 'reset') {
      await interaction.deferUpdate();
      await show(interaction, await context.servers.reset(guild), context, phrase(language, 'settingsReset'));
    } else {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply(
        what === 'changes'
          ? renderChanges(await context.state.audit.of(guild, bounds.changes), language)
          : exported(context, language),
      );
    }
  },

  async submit(interaction, [what], context) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const refusal = refuseSettings(interaction) ?? (await take(interaction, what, context));
    if (refusal !== null) await interaction.editReply(sentence(refusal));
  },
} satisfies Control;

/** What was sent with a modal; why it was not taken, or null. */
async function take(
  interaction: ModalSubmitInteraction,
  what: string | undefined,
  context: CommandContext,
): Promise<string | null> {
  const language = languageOf(interaction.locale);
  const guild = interaction.guildId ?? '';
  if (what === 'cooldown') {
    const typed = interaction.fields.getTextInputValue('seconds').trim();
    if (!/^\d{1,4}$/.test(typed) || Number(typed) > 3600) return phrase(language, 'cooldownHelp');
    await show(interaction, await context.servers.change(guild, { cooldown: Number(typed) }), context);
    return null;
  }
  const file = interaction.fields.getUploadedFiles('file')?.first();
  if (file === undefined || file.size > bounds.settingsFile) return phrase(language, 'importHelp');
  const bytes = await fetchAttachment(file.url, interaction.client.rest.options.api);
  if (bytes.length > bounds.settingsFile) return phrase(language, 'importHelp');
  const read = readSettingsFile(Buffer.from(bytes).toString('utf8'), language);
  if ('problem' in read)
    return phrase(language, 'importRefused', { problem: label(phraseOfSentence(language, read.problem)) });
  const { settings: known, left } = onlyOfServer(read.settings, interaction.guild);
  const note = [
    phrase(language, 'settingsImported'),
    ...(left === 0 ? [] : [phrase(language, 'importLeftOut', { n: left })]),
  ].join(' ');
  await show(interaction, await context.servers.change(guild, known), context, note);
  return null;
}

async function show(
  interaction: Press | ModalSubmitInteraction,
  change: SettingsChange,
  context: CommandContext,
  note?: string,
): Promise<void> {
  await noteChange(interaction, change, context);
  const { after } = change;
  const language = after.language === 'reader' ? languageOf(interaction.locale) : after.language;
  await interaction.editReply(
    renderSettings({
      settings: after,
      bounds: context.servers.bounds,
      language,
      areSeveral: context.corpora.areSeveral,
      ...(note === undefined ? {} : { note }),
    }),
  );
}

function exported({ here }: CommandContext, language: ReturnType<typeof languageOf>) {
  const { file, component } = attach('on-record-settings.json', writeSettingsFile(here));
  return { ...reply(text(phrase(language, 'settingsExported')), component), files: [file] };
}
