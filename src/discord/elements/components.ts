import {
  ButtonStyle,
  ComponentType,
  MessageFlags,
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIButtonComponentWithURL,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  type APISectionComponent,
  type APITextDisplayComponent,
} from 'discord.js';
import { limits } from '../limits.ts';
import { shorten } from './shorten.ts';

/** What a rendered reply is: plain data, ready for `editReply` and for a judge. */
export interface Reply {
  readonly flags: MessageFlags.IsComponentsV2;
  readonly components: APIMessageTopLevelComponent[];
  readonly allowedMentions: { readonly parse: [] };
  readonly files?: { readonly attachment: Buffer; readonly name: string }[];
}

/** One neutral colour for every side. */
const accent = 0x5b6b7c;

/** A reply never pings: said on each message, since an edit without it falls back to the defaults. */
export function reply(...components: APIMessageTopLevelComponent[]): Reply {
  return { flags: MessageFlags.IsComponentsV2, components, allowedMentions: { parse: [] } };
}

/** A reply that is one sentence. */
export function sentence(content: string): Reply {
  return reply(text(content));
}

/** A record may hold half a character, which Discord would refuse with the whole message: it is shown as `\uFFFD`. */
export function text(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content: content.toWellFormed() };
}

export function container(components: readonly APIComponentInContainer[]): APIContainerComponent {
  return { type: ComponentType.Container, accent_color: accent, components: [...components] };
}

export function section(content: string, accessory: APIButtonComponentWithCustomId): APISectionComponent {
  return { type: ComponentType.Section, components: [text(content)], accessory };
}

export function row<T extends APIComponentInMessageActionRow>(...components: T[]): APIActionRowComponent<T> {
  return { type: ComponentType.ActionRow, components };
}

export function button(
  label: string,
  customId: string,
  options: { disabled?: boolean; main?: boolean } = {},
): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: options.main === true ? ButtonStyle.Primary : ButtonStyle.Secondary,
    label: shorten(label, limits.buttonLabel),
    custom_id: customId,
    ...(options.disabled === true ? { disabled: true } : {}),
  };
}

/** A button that opens an address, which Discord shows before it does. */
export function linkButton(label: string, url: string): APIButtonComponentWithURL {
  return { type: ComponentType.Button, style: ButtonStyle.Link, label: shorten(label, limits.buttonLabel), url };
}

export const divider: APIComponentInContainer = { type: ComponentType.Separator };
