import { MessageFlags } from 'discord.js';

/** What a bot did with an interaction, in order. */
interface Did {
  readonly did: 'reply' | 'followUp' | 'editReply' | 'deferReply' | 'deferUpdate' | 'respond';
  readonly what: unknown;
}

type Kind = 'autocomplete' | 'slash' | 'menu' | 'button' | 'modal' | 'other';

interface Given {
  readonly kind: Kind;
  readonly commandName?: string;
  readonly customId?: string;
  /** Of a slash command, by name. */
  readonly options?: Readonly<Record<string, string | boolean>>;
  readonly locale?: string;
  readonly user?: string;
  readonly channelId?: string | null;
  readonly guildId?: string | null;
  /** Of the message under a button: whether one person sees it, and who asked for it (null: nobody is known). */
  readonly message?: { readonly isPrivate: boolean; readonly asker: string | null; readonly repliedTo?: string };
  /** Thrown by whatever is sent. */
  readonly failure?: Error;
}

/**
 * An interaction as discord.js hands it over, as far as the bot looks at it: it takes one first answer, and refuses a
 * second one and an edit of none, as discord.js does.
 */
export function fakeInteraction<T>(given: Given): { readonly interaction: T; readonly did: readonly Did[] } {
  const {
    kind,
    options = {},
    locale = 'en-GB',
    user = 'u1',
    channelId = 'c1',
    guildId = 'g1',
    message,
    failure,
  } = given;
  const did: Did[] = [];
  const state = { deferred: false, replied: false };
  const first = (name: Did['did'], change: Partial<typeof state>) => async (what?: unknown) => {
    if (failure !== undefined) throw failure;
    if (state.deferred || state.replied) throw new Error(`${name}: answered before`);
    Object.assign(state, change);
    did.push({ did: name, what });
  };
  const later = (name: Did['did']) => async (what: unknown) => {
    if (failure !== undefined) throw failure;
    if (!state.deferred && !state.replied) throw new Error(`${name}: not answered yet`);
    state.replied = true;
    did.push({ did: name, what });
    return { id: 'm1' };
  };
  const interaction = {
    id: 'i1',
    locale,
    user: { id: user },
    channelId,
    guildId,
    options: {
      getString: (name: string) => options[name] ?? null,
      getFocused: () => ({ name: '', value: '' }),
      getBoolean: (name: string) => options[name] ?? null,
    },
    ...(given.commandName === undefined ? {} : { commandName: given.commandName }),
    ...(given.customId === undefined ? {} : { customId: given.customId }),
    ...(message === undefined
      ? {}
      : {
          message: {
            flags: { has: (flag: number) => message.isPrivate && flag === MessageFlags.Ephemeral },
            mentions: { repliedUser: message.repliedTo === undefined ? null : { id: message.repliedTo } },
            interactionMetadata: message.asker === null ? null : { user: { id: message.asker } },
          },
        }),
    get deferred() {
      return state.deferred;
    },
    get replied() {
      return state.replied;
    },
    isAutocomplete: () => kind === 'autocomplete',
    isChatInputCommand: () => kind === 'slash',
    isMessageContextMenuCommand: () => kind === 'menu',
    isMessageComponent: () => kind === 'button',
    isModalSubmit: () => kind === 'modal',
    isRepliable: () => kind !== 'autocomplete' && kind !== 'other',
    reply: first('reply', { replied: true }),
    deferReply: first('deferReply', { deferred: true }),
    deferUpdate: first('deferUpdate', { deferred: true }),
    respond: first('respond', { replied: true }),
    editReply: later('editReply'),
    followUp: later('followUp'),
  };
  return { interaction: interaction as T, did };
}
