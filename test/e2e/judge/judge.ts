import * as spec from 'discord-api-spec/zod';
import { judgeCommands } from './judgeCommands.ts';
import { judgeChoices, judgeMessage, judgeModal } from './judgeMessage.ts';

/** What a bot sent. */
export interface Sent {
  readonly method: string;
  /** Without the base and the version: `/webhooks/1/token/messages/@original`. */
  readonly path: string;
  readonly body: unknown;
  /** Names of the files that came with it. */
  readonly files: readonly string[];
}

/**
 * Everything that is wrong with a payload: by the schema that is generated from Discord's own OpenAPI file, and by the
 * rules that the schema does not express. Empty where Discord would take it.
 */
export function judge(sent: Sent): string[] {
  const kind = `${sent.method} ${sent.path.replace(/\?.*$/, '').replace(/\d{17,20}/g, ':id')}`;
  if (/^PUT \/applications\/:id(\/guilds\/:id)?\/commands$/.test(kind)) return judgeCommands(sent.body);
  if (/^POST \/interactions\/:id\/[^/]+\/callback$/.test(kind)) return judgeCallback(sent);
  if (/^PATCH \/webhooks\/:id\/[^/]+\/messages\/(@original|%40original|:id)$/.test(kind)) {
    return [
      ...bySchema(spec.IncomingWebhookUpdateRequestPartialSchema, sent.body),
      ...judgeMessage(sent.body, sent.files, 'edit'),
    ];
  }
  if (/^POST \/webhooks\/:id\/[^/]+$/.test(kind)) {
    return [
      ...bySchema(spec.IncomingWebhookRequestPartialSchema, sent.body),
      ...judgeMessage(sent.body, sent.files, 'create'),
    ];
  }
  if (/^POST \/channels\/:id\/messages$/.test(kind))
    return [...bySchema(spec.MessageCreateRequestSchema, sent.body), ...judgeMessage(sent.body, sent.files, 'create')];
  if (kind === 'POST /users/@me/channels') return bySchema(spec.CreatePrivateChannelRequestSchema, sent.body);
  if (sent.method === 'GET' || /^DELETE \/webhooks\/:id\/[^/]+\/messages\/(@original|:id)$/.test(kind)) return [];
  return [`the judge knows no rule for ${kind}`];
}

function judgeCallback({ body, files }: Sent): string[] {
  const { type, data = null } = body as { type: number; data?: unknown };
  switch (type) {
    case 4:
      return [
        ...bySchema(spec.CreateMessageInteractionCallbackRequestSchema, body),
        ...judgeMessage(data, files, 'create'),
      ];
    case 5:
      return [...bySchema(spec.CreateMessageInteractionCallbackRequestSchema, body), ...onlyEphemeral(data)];
    case 6:
      return bySchema(spec.UpdateMessageInteractionCallbackRequestSchema, body);
    case 7:
      return [
        ...bySchema(spec.UpdateMessageInteractionCallbackRequestSchema, body),
        ...judgeMessage(data, files, 'edit'),
      ];
    case 8:
      return [...bySchema(spec.ApplicationCommandAutocompleteCallbackRequestSchema, body), ...judgeChoices(data)];
    case 9:
      return [...bySchema(spec.ModalInteractionCallbackRequestSchema, body), ...judgeModal(data)];
    default:
      return [`callback of type ${type}`];
  }
}

/** A defer may say who sees the reply, and nothing else. */
function onlyEphemeral(data: unknown): string[] {
  const flags = (data as { flags?: number } | null)?.flags ?? 0;
  return flags === 0 || flags === 64 ? [] : [`a defer with the flags ${flags}`];
}

type Schema = typeof spec.AvailableLocalesEnumSchema;

/** Complaints of the schema, and keys that it does not know. */
function bySchema(schema: Schema, body: unknown): string[] {
  const parsed = schema.safeParse(body);
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  return unknownKeys(body, parsed.data, '');
}

function unknownKeys(given: unknown, known: unknown, path: string): string[] {
  if (typeof given !== 'object' || given === null || typeof known !== 'object' || known === null) return [];
  return Object.entries(given).flatMap(([key, value]) =>
    key in known
      ? unknownKeys(value, (known as Record<string, unknown>)[key], `${path}${key}.`)
      : harmless.has(`${path}${key}`)
        ? []
        : [`${path}${key}: unknown key`],
  );
}

/** What discord.js adds and Discord ignores. */
const harmless: ReadonlySet<string> = new Set(['enforce_nonce', 'data.enforce_nonce', 'nonce', 'data.nonce', 'tts']);
