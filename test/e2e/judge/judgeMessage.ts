const componentsV2 = 1 << 15;

interface Component {
  readonly type: number;
  readonly style?: number;
  readonly custom_id?: string;
  readonly url?: string;
  readonly label?: string;
  readonly emoji?: unknown;
  readonly content?: string;
  readonly file?: { readonly url: string };
  readonly components?: readonly Component[];
  readonly component?: Component;
  readonly accessory?: Component;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
  readonly min_values?: number;
  readonly max_values?: number;
}

interface Message {
  readonly content?: string | null;
  readonly flags?: number | null;
  readonly embeds?:
    | readonly {
        title?: string;
        description?: string;
        footer?: { text: string };
        author?: { name: string };
        fields?: readonly { name: string; value: string }[];
      }[]
    | null;
  readonly components?: readonly Component[] | null;
  readonly allowed_mentions?: {
    readonly parse?: readonly string[];
    readonly users?: unknown;
    readonly roles?: unknown;
  } | null;
  readonly poll?: unknown;
}

/** Rules for a message that the schema does not express, and our own promise that nothing ever pings. */
export function judgeMessage(body: unknown, files: readonly string[], how: 'create' | 'edit'): string[] {
  const message = (body ?? {}) as Message;
  const isV2 = ((message.flags ?? 0) & componentsV2) !== 0;
  const top = message.components ?? [];
  const all = top.flatMap(flatten);
  return [
    ...(isV2 ? v2Rules(message, all, files) : v1Rules(message, top, how, files)),
    ...all.flatMap(componentRules),
    ...duplicates(all.flatMap(({ custom_id: id }) => (id === undefined ? [] : [id]))).map(
      (id) => `custom_id ${id} twice`,
    ),
    ...(message.allowed_mentions?.parse?.length === 0 &&
    message.allowed_mentions.users === undefined &&
    message.allowed_mentions.roles === undefined
      ? []
      : ['mentions are not off']),
  ];
}

function v2Rules({ content, embeds, poll }: Message, all: readonly Component[], files: readonly string[]): string[] {
  const text = all.reduce((sum, component) => sum + (component.type === 10 ? (component.content ?? '').length : 0), 0);
  const shown = all.flatMap(({ file }) => (file === undefined ? [] : [file.url]));
  return [
    ...(content || embeds?.length || poll ? ['content, embeds or a poll beside Components V2'] : []),
    ...(all.length === 0 ? ['an empty message (50006)'] : []),
    ...(all.length > 40 ? [`${all.length} components`] : []),
    ...(text > 4000 ? [`${text} characters of text`] : []),
    ...shown
      .filter((url) => !files.some((name) => url === `attachment://${name}`))
      .map((url) => `${url} is not attached`),
    ...files
      .filter((name) => !shown.includes(`attachment://${name}`))
      .map((name) => `${name} is attached and not shown`),
    ...all.filter(({ type, content: words }) => type === 10 && words?.trim() === '').map(() => 'a blank text display'),
  ];
}

function v1Rules(
  { content, embeds }: Message,
  top: readonly Component[],
  how: 'create' | 'edit',
  files: readonly string[],
): string[] {
  const letters = (embeds ?? []).reduce((sum, { title = '', description = '', footer, author, fields = [] }) => {
    const inFields = fields.reduce((all, { name, value }) => all + name.length + value.length, 0);
    return sum + title.length + description.length + (footer?.text.length ?? 0) + (author?.name.length ?? 0) + inFields;
  }, 0);
  return [
    ...((content ?? '').length > 2000 ? ['content over 2000 characters'] : []),
    ...(letters > 6000 ? [`${letters} characters in embeds`] : []),
    ...(top.length > 5 ? ['more than 5 rows'] : []),
    ...(top.some(({ type }) => type !== 1) ? ['Components V2 without their flag'] : []),
    ...(how === 'create' && !content && !embeds?.length && top.length === 0 && files.length === 0
      ? ['an empty message (50006)']
      : []),
  ];
}

function componentRules(component: Component): string[] {
  const { type, style, custom_id: id, url, label, emoji, components = [], options = [] } = component;
  const isSelect = [3, 5, 6, 7, 8].includes(type);
  return [
    ...(type === 1 && components.some((one) => one.type !== 2) && components.length > 1
      ? ['a select is not alone in its row']
      : []),
    ...(type === 1 && components.length > 5 ? ['more than 5 buttons in a row'] : []),
    ...(type === 2 && style === 5 && (url === undefined || id !== undefined)
      ? ['a link button has a url and no custom_id']
      : []),
    ...(type === 2 && style !== 5 && (id === undefined || url !== undefined)
      ? ['a button has a custom_id and no url']
      : []),
    ...(type === 2 && !label && emoji === undefined ? ['a button without a label'] : []),
    ...(isSelect ? duplicates(options.map(({ value }) => value)).map((value) => `option ${value} twice`) : []),
    ...(options.some((option) => option.label.trim() === '') ? ['a blank option'] : []),
    ...((component.max_values ?? 1) > Math.max(1, options.length) && type === 3
      ? ['max_values over the options there are']
      : []),
  ];
}

export function judgeChoices(data: unknown): string[] {
  const choices = (data as { choices?: readonly { name: string; value: string | number }[] } | null)?.choices ?? [];
  return [
    ...(choices.length > 25 ? [`${choices.length} choices`] : []),
    ...choices.flatMap(({ name, value }) => [
      ...(name.trim() === '' || name.length > 100 ? [`choice name "${name}"`] : []),
      ...(String(value).length > 100 || value === '' ? [`choice value "${value}"`] : []),
    ]),
  ];
}

/** Modals: a Label (18) holds one field, or a text display stands alone; bare text inputs in rows are deprecated. */
export function judgeModal(data: unknown): string[] {
  const { components = [] } = (data ?? {}) as { components?: readonly Component[] };
  const fields = components.flatMap((component) => (component.component === undefined ? [] : [component.component]));
  return [
    ...(components.length < 1 || components.length > 5 ? [`${components.length} components in a modal`] : []),
    ...(components.some(({ type }) => type === 1) ? ['a row in a modal is deprecated: use a label'] : []),
    ...components
      .filter(({ type, label = '' }) => type === 18 && (label.trim() === '' || label.length > 45))
      .map(({ label }) => `modal label "${label}"`),
    ...duplicates(fields.flatMap(({ custom_id: id }) => (id === undefined ? [] : [id]))).map(
      (id) => `field ${id} twice`,
    ),
  ];
}

function flatten(component: Component): Component[] {
  const inner = [...(component.components ?? []), ...(component.accessory === undefined ? [] : [component.accessory])];
  return [component, ...inner.flatMap(flatten)];
}

function duplicates(values: readonly string[]): string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}
