import type { Exchange } from './twin/testDiscord.ts';

interface Component {
  readonly type: number;
  readonly content?: string;
  readonly custom_id?: string;
  readonly label?: string;
  readonly url?: string;
  readonly disabled?: boolean;
  readonly components?: readonly Component[];
  readonly accessory?: Component;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
}

/** Every component of a sent message, nested ones too. */
export function componentsOf({ body }: Pick<Exchange, 'body'>): readonly Component[] {
  const { components, data } = body as {
    components?: readonly Component[];
    data?: { components?: readonly Component[] };
  };
  return (components ?? data?.components ?? []).flatMap(flatten);
}

/** All text of a sent message, as it is sent. */
export function textOf(sent: Pick<Exchange, 'body'>): string {
  return componentsOf(sent)
    .flatMap(({ content }) => content ?? [])
    .join('\n');
}

/** The custom_id of the n-th button with this label. */
export function buttonOf(sent: Pick<Exchange, 'body'>, label: string, n = 0): string {
  const found = componentsOf(sent).filter((component) => component.label === label)[n]?.custom_id;
  if (found === undefined)
    throw new Error(
      `no button ${label} in: ${componentsOf(sent)
        .flatMap((component) => component.label ?? [])
        .join(', ')}`,
    );
  return found;
}

/** The id of the message that a request made or changed. */
export function messageOf({ response }: Exchange): string {
  return (response as { id: string }).id;
}

/** Whether only one person sees what follows a defer or reply with this body. */
export function isEphemeral({ body }: Pick<Exchange, 'body'>): boolean {
  const { flags, data } = body as { flags?: number; data?: { flags?: number } };
  return ((flags ?? data?.flags ?? 0) & 64) !== 0;
}

function flatten(component: Component): Component[] {
  return [
    component,
    ...(component.components ?? []).flatMap(flatten),
    ...(component.accessory === undefined ? [] : flatten(component.accessory)),
  ];
}

/** The choices that an autocomplete got. */
export function choicesOf({ body }: Pick<Exchange, 'body'>): readonly { name: string; value: string }[] {
  return (body as { data: { choices: { name: string; value: string }[] } }).data.choices;
}
