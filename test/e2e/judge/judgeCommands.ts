import * as spec from 'discord-api-spec/zod';

interface Option {
  readonly type?: number;
  readonly name: string;
  readonly name_localizations?: Record<string, string> | null;
  readonly description?: string;
  readonly description_localizations?: Record<string, string> | null;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly options?: readonly Option[];
  readonly choices?: readonly { readonly name: string; readonly value: string | number }[];
}

/** A bulk overwrite of commands, with the rules of Discord's reference that its schema does not express. */
export function judgeCommands(body: unknown): string[] {
  if (!Array.isArray(body)) return ['a bulk overwrite is a list'];
  const commands = body as readonly (Option & { default_member_permissions?: string | null })[];
  const count = (type: number) => commands.filter((command) => (command.type ?? 1) === type).length;
  return [
    ...(count(1) > 100 ? ['more than 100 slash commands'] : []),
    ...(count(2) > 15 || count(3) > 15 ? ['more than 15 entries of one menu'] : []),
    ...duplicates(commands.map(({ type = 1, name }) => `${type} ${name}`)),
    ...commands.flatMap((command) => judgeCommand(command).map((problem) => `${command.name}: ${problem}`)),
  ];
}

function judgeCommand(command: Option & { default_member_permissions?: string | null }): string[] {
  // The reference says string; the generated schema says number.
  const { default_member_permissions: permissions, ...rest } = command;
  const parsed = spec.ApplicationCommandUpdateRequestSchema.safeParse({
    ...rest,
    ...(permissions == null ? {} : { default_member_permissions: Number(permissions) }),
  });
  const isSlash = (command.type ?? 1) === 1;
  return [
    ...(parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)),
    ...(isSlash && !command.description ? ['no description'] : []),
    ...(!isSlash && command.description ? ['a menu entry has no description'] : []),
    ...(size(command) > 8000 ? [`${size(command)} characters in all`] : []),
    ...(isSlash ? names(command) : []),
    ...locales(command),
    ...options(command.options ?? []),
  ];
}

function options(list: readonly Option[]): string[] {
  const firstOptional = list.findIndex(({ required }) => required !== true);
  return [
    ...(firstOptional >= 0 && list.slice(firstOptional).some(({ required }) => required === true)
      ? ['a required option after an optional one']
      : []),
    ...duplicates(list.map(({ name }) => name)),
    ...list.flatMap((option) => [
      ...names(option),
      ...locales(option),
      ...(option.autocomplete === true && (option.choices ?? []).length > 0
        ? [`${option.name}: autocomplete and choices`]
        : []),
      ...options(option.options ?? []),
    ]),
  ];
}

function names({ name, name_localizations: localizations }: Option): string[] {
  const pattern = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
  return [name, ...Object.values(localizations ?? {})]
    .filter((one) => !pattern.test(one) || one !== one.toLowerCase())
    .map((one) => `name "${one}"`);
}

function locales(option: Option): string[] {
  const codes = [
    ...Object.keys(option.name_localizations ?? {}),
    ...Object.keys(option.description_localizations ?? {}),
  ];
  return codes
    .filter((code) => !spec.AvailableLocalesEnumSchema.safeParse(code).success)
    .map((code) => `locale ${code}`);
}

/** Names, descriptions and values, in the longest language each. */
function size({
  name,
  name_localizations: names_,
  description = '',
  description_localizations: descriptions,
  options: inner = [],
  choices = [],
}: Option): number {
  return (
    longest(name, names_) +
    longest(description, descriptions) +
    inner.reduce((sum, option) => sum + size(option), 0) +
    choices.reduce((sum, choice) => sum + choice.name.length + String(choice.value).length, 0)
  );
}

function duplicates(values: readonly string[]): string[] {
  return values.filter((value, at) => values.indexOf(value) !== at).map((value) => `"${value}" twice`);
}

function longest(value: string, others: Record<string, string> | null | undefined): number {
  return Math.max(value.length, ...Object.values(others ?? {}).map(({ length }) => length));
}
