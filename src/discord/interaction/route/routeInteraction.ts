import {
  DiscordAPIError,
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  type ModalSubmitInteraction,
  type RepliableInteraction,
} from 'discord.js';
import { bindCorpus } from '../bindCorpus.ts';
import { type Command, type Control, type Press, isSlash } from '../command.ts';
import type { CommandContext, RunningContext } from '../commandContext.ts';
import { readCustomId } from '../../elements/customId.ts';
import { languageOf } from '../../../phrases/language.ts';
import { phrase } from '../../../phrases/phrase.ts';
import { mustWait } from '../../access/mustWait.ts';
import { replyPrivately } from '../replyPrivately.ts';
import { logNameOf } from './logNameOf.ts';
import { refuseBy } from './refuseBy.ts';
import { reportFailure } from './reportFailure.ts';
import { suggest } from './suggest.ts';

/** What a bot can do, by name. */
export interface Routes {
  readonly commands: readonly Command[];
  readonly controls: readonly Control[];
}

/**
 * Takes each interaction to the command or control it names. Never throws and never rejects: what goes wrong becomes
 * one log line, and a sentence for the person where Discord still takes one.
 */
export function createRouter(
  { commands, controls }: Routes,
  running: RunningContext,
  onDiscordError: (code: number | string) => void = () => {},
): (interaction: Interaction) => Promise<void> {
  const byName = new Map(commands.map((command) => [command.data.name, command]));
  const byKind = new Map(controls.map((control) => [control.kind, control]));

  /** The command or control that an interaction is for. */
  function askedBy(interaction: Interaction): Command | Control | undefined {
    if ('customId' in interaction) return byKind.get(readCustomId(interaction.customId)?.kind ?? '');
    return 'commandName' in interaction ? byName.get(interaction.commandName) : undefined;
  }

  async function work(interaction: RepliableInteraction, context: CommandContext): Promise<void> {
    if (interaction.isChatInputCommand()) await slash(interaction, byName.get(interaction.commandName), context);
    else if (interaction.isMessageContextMenuCommand())
      await menu(interaction, byName.get(interaction.commandName), context);
    else if (interaction.isMessageComponent() || interaction.isModalSubmit()) await press(interaction, byKind, context);
  }

  return async (interaction) => {
    const started = performance.now();
    try {
      const wait = interaction.isRepliable() ? mustWait(interaction, running.pace) : null;
      const here = await running.servers.of(interaction.guildId);
      // A language that the server chose is that of everybody in it.
      if (here.language !== 'reader') Object.assign(interaction, { locale: here.language });
      const context = await bindCorpus(interaction, askedBy(interaction), running, here);
      if (interaction.isAutocomplete()) await suggest(interaction, byName.get(interaction.commandName), context);
      else if (!interaction.isRepliable()) return;
      else if (wait !== null) await replyPrivately(interaction, wait);
      else if (!(await running.inTurn(whoOf(interaction), () => work(interaction, context))))
        await replyPrivately(interaction, phrase(languageOf(interaction.locale), 'busy'));
      running.log.debug({ ...logNameOf(interaction), ms: Math.round(performance.now() - started) }, 'interaction done');
    } catch (error) {
      if (error instanceof DiscordAPIError) onDiscordError(error.code);
      await reportFailure(interaction, error, running);
    }
  };
}

async function slash(
  interaction: ChatInputCommandInteraction,
  command: Command | undefined,
  context: CommandContext,
): Promise<void> {
  if (command === undefined || !isSlash(command))
    return replyPrivately(interaction, phrase(languageOf(interaction.locale), 'unknownCommand'));
  const refusal = refuseBy(command, interaction, context) ?? command.refuse?.(interaction, context) ?? null;
  return refusal === null ? command.execute(interaction, context) : replyPrivately(interaction, refusal);
}

async function menu(
  interaction: MessageContextMenuCommandInteraction,
  command: Command | undefined,
  context: CommandContext,
): Promise<void> {
  if (command === undefined || isSlash(command))
    return replyPrivately(interaction, phrase(languageOf(interaction.locale), 'unknownCommand'));
  const refusal = refuseBy(command, interaction, context) ?? command.refuse?.(interaction, context) ?? null;
  return refusal === null ? command.execute(interaction, context) : replyPrivately(interaction, refusal);
}

async function press(
  interaction: Press | ModalSubmitInteraction,
  byKind: ReadonlyMap<string, Control>,
  context: CommandContext,
): Promise<void> {
  const state = readCustomId(interaction.customId);
  const found = state === null ? undefined : byKind.get(state.kind);
  const refusal =
    refuseBy(found, interaction, context) ??
    (interaction.isModalSubmit() ? null : (found?.refuse?.(interaction, context) ?? null));
  if (refusal !== null) return replyPrivately(interaction, refusal);
  const args = state?.args ?? [];
  const work = interaction.isModalSubmit()
    ? found?.submit?.(interaction, args, context)
    : found?.press?.(interaction, args, context);
  if (work !== undefined) return work;
  context.log.info({ ...logNameOf(interaction) }, 'a control of an older version was used');
  return replyPrivately(interaction, phrase(languageOf(interaction.locale), 'oldControl'));
}

function whoOf({ user, guildId }: RepliableInteraction): { readonly user: string; readonly guild: string | null } {
  return { user: user.id, guild: guildId };
}
