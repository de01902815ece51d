import type {
  AnySelectMenuInteraction,
  ApplicationCommandOptionChoiceData,
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { CommandContext } from './commandContext.ts';

export interface Guarded {
  /**
   * Answers everybody everywhere, whatever the server set of channels and roles: what tells of the bot itself, and what
   * asks for a right of its own. All else is answered where and to whom the server's settings say.
   */
  readonly isOpen?: true;
  /** Changes articles: is about the corpus that the server looks after, rather than the one that it asks. */
  readonly isManaging?: true;
}

/** A slash command. */
export interface SlashCommand extends Guarded {
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /**
   * A sentence for whoever must wait or ask differently, told privately. At once: it comes before the defer, which
   * fixes who sees the reply.
   */
  refuse?(interaction: ChatInputCommandInteraction, context: CommandContext): string | null;
  /** Defers first; then edits the reply once. */
  execute(interaction: ChatInputCommandInteraction, context: CommandContext): Promise<void>;
  autocomplete?(
    interaction: AutocompleteInteraction,
    context: CommandContext,
  ): Promise<readonly ApplicationCommandOptionChoiceData[]>;
}

/** An entry of the Apps menu of a message. */
export interface MessageCommand extends Guarded {
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  /** As of a slash command. */
  refuse?(interaction: MessageContextMenuCommandInteraction, context: CommandContext): string | null;
  execute(interaction: MessageContextMenuCommandInteraction, context: CommandContext): Promise<void>;
}

export type Command = SlashCommand | MessageCommand;

/** A press on a button, or a choice in a select. */
export type Press = ButtonInteraction | AnySelectMenuInteraction;

/** What a press on a button, a choice in a select, or a sent modal does. `args` are those that `writeCustomId` got. */
export interface Control extends Guarded {
  readonly kind: string;
  /** As of a slash command, for presses. */
  refuse?(interaction: Press, context: CommandContext): string | null;
  press?(interaction: Press, args: readonly string[], context: CommandContext): Promise<void>;
  submit?(interaction: ModalSubmitInteraction, args: readonly string[], context: CommandContext): Promise<void>;
}

/** Whether it is typed with a slash, and not an entry of a menu. */
export function isSlash(command: Command): command is SlashCommand {
  return (command.data.type ?? 1) === 1;
}
