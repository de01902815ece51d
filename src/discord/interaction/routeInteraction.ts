import {
  DiscordAPIError,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  type ModalSubmitInteraction,
  type RepliableInteraction,
} from 'discord.js';
import { DeadlineError } from '../../errors.ts';
import { bindCorpus } from './bindCorpus.ts';
import type { Command, Control, Guarded, Press, SlashCommand } from './command.ts';
import type { CommandContext, RunningContext } from './commandContext.ts';
import { readCustomId } from '../elements/customId.ts';
import { languageOf } from '../../phrases/language.ts';
import { limits } from '../limits.ts';
import { phrase } from '../../phrases/phrase.ts';
import { shorten } from '../elements/shorten.ts';
import { phraseOfError } from './phraseOfError.ts';
import { mustWait } from '../access/mustWait.ts';
import { refuseHere } from '../access/refuseHere.ts';
import { replyPrivately } from './replyPrivately.ts';

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
      running.log.debug({ ...nameOf(interaction), ms: Math.round(performance.now() - started) }, 'interaction done');
    } catch (error) {
      if (error instanceof DiscordAPIError) onDiscordError(error.code);
      await report(interaction, error, running);
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
  context.log.info({ ...nameOf(interaction) }, 'a control of an older version was used');
  return replyPrivately(interaction, phrase(languageOf(interaction.locale), 'oldControl'));
}

/** One bad choice makes Discord refuse them all, so blanks go and long names are shortened; a long value cannot be. */
async function suggest(
  interaction: AutocompleteInteraction,
  command: Command | undefined,
  context: CommandContext,
): Promise<void> {
  const isAnswered =
    command !== undefined &&
    isSlash(command) &&
    refuseBy(command, interaction, context) === null &&
    context.typing.take(interaction.user.id, interaction.guildId) === null;
  const choices = isAnswered ? await choicesFor(interaction, command, context) : [];
  const fitting = choices
    .map(({ name, value }) => ({ name: shorten(name.replace(/\s+/g, ' ').trim(), limits.choiceText), value }))
    .filter(({ name, value }) => name !== '' && String(value).length <= limits.choiceText);
  await interaction.respond(fitting.slice(0, limits.choices));
}

/** The corpora that may be named are the router's matter: commands know of one only. */
async function choicesFor(interaction: AutocompleteInteraction, command: SlashCommand, context: CommandContext) {
  const { name, value } = interaction.options.getFocused(true);
  if (name !== 'corpus') return (await command.autocomplete?.(interaction, context)) ?? [];
  const { asked, managed } = context.offer;
  const names = command.isManaging === true ? [...new Set([...managed, ...asked])] : asked;
  return names.filter((each) => each.includes(value.trim().toLowerCase())).map((each) => ({ name: each, value: each }));
}

/** Why this is not let through: as the server's settings say, or since there is no such corpus here. */
function refuseBy(
  asked: Guarded | undefined,
  interaction: Interaction,
  { here, isUnconfirmed, offer, corpusName }: CommandContext,
): string | null {
  if (asked === undefined) return null;
  if (asked.isOpen === true) return null;
  const language = languageOf(interaction.locale);
  const refusal = isUnconfirmed ? phrase(language, 'settingsLost') : refuseHere(interaction, here);
  if (refusal !== null || corpusName !== null) return refusal;
  return phrase(language, offer.asked.length === 0 ? 'noCorpusHere' : 'otherCorpus', {
    names: offer.asked.join(', '),
  });
}

async function report(interaction: Interaction, error: unknown, context: RunningContext): Promise<void> {
  if (isGone(error)) {
    context.log.warn(
      { ...nameOf(interaction), code: error.code },
      'Discord no longer takes an answer to this interaction',
    );
    return;
  }
  const isLate = error instanceof DeadlineError;
  if (isLate) context.log.warn(nameOf(interaction), 'there was too much to do to finish in time');
  else context.log.error({ ...nameOf(interaction), err: error }, 'an interaction failed');
  if (!interaction.isRepliable()) return;
  await replyPrivately(interaction, phrase(languageOf(interaction.locale), phraseOfError(error))).catch(
    (cause: unknown) => {
      context.log.debug({ ...nameOf(interaction), err: cause }, 'and could not be told');
    },
  );
}

/**
 * Unknown channel (10003), message (10008) or interaction (10062: too late), answered before (40060: two processes, or
 * pressed twice), token out of life (50027): ordinary, and nobody is left to tell.
 */
function isGone(error: unknown): error is DiscordAPIError {
  return error instanceof DiscordAPIError && [10003, 10008, 10062, 40060, 50027].includes(Number(error.code));
}

function whoOf({ user, guildId }: RepliableInteraction): { readonly user: string; readonly guild: string | null } {
  return { user: user.id, guild: guildId };
}

function isSlash(command: Command): command is SlashCommand {
  return (command.data.type ?? 1) === 1;
}

/** What is logged of an interaction: never what was typed. */
function nameOf(interaction: Interaction): { interaction: string; name: string } {
  if ('commandName' in interaction) return { interaction: interaction.id, name: interaction.commandName };
  return {
    interaction: interaction.id,
    name: 'customId' in interaction ? (readCustomId(interaction.customId)?.kind ?? 'unknown control') : 'unknown',
  };
}
