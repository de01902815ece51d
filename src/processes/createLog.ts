import { escapeControls } from '../text/escape/escapeControls.ts';
import { type DestinationStream, type Logger, pino } from 'pino';

export interface LogOptions {
  readonly level: string;
  /** The bot's token; a line that holds it leaves without it. */
  readonly token?: string | undefined;
  /** Told of each error that is written, by its words, which are ours and hold nothing of what was asked. */
  readonly onError?: (message: string) => void;
  /** Default: stdout, written at once, so that the last line before an exit is not lost. */
  readonly destination?: DestinationStream;
}

/** An interaction's token in a webhook's address: whoever has it may answer in the bot's place for 15 minutes. */
const WEBHOOK = /(\/(?:webhooks|interactions)\/\d{17,20}\/)[\w.-]{20,}/g;

/** pino's number for errors; the fatal ones are above it. */
const ERROR = 50;

/**
 * The bot's log. Errors keep their kind, message, code and stack. What else an error carries stays out: those of
 * discord.js hold the request, and with it the address with the interaction's token and the words of questions and
 * answers.
 */
export function createLog({ level, token, onError, destination = pino.destination(1) }: LogOptions): Logger {
  return pino(
    {
      level,
      serializers: { err: describeError },
      // The last step before a line is written, so that it covers what any library puts into a message.
      hooks: {
        streamWrite: (line) => escapeControls(withoutSecrets(line, token)),
        logMethod(given, write, severity) {
          const [first, message] = given;
          // Words of an error alone may be anybody's.
          if (severity >= ERROR) onError?.(typeof first === 'string' ? first : String(message ?? 'an error'));
          write.apply(this, given);
        },
      },
    },
    destination,
  );
}

function withoutSecrets(line: string, token: string | undefined): string {
  const scrubbed = line.replace(WEBHOOK, '$1[token]');
  return token === undefined ? scrubbed : scrubbed.replaceAll(token, '[token]');
}

function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error);
  const { name, message, stack, cause } = error;
  const { code, status } = error as { code?: unknown; status?: unknown };
  return {
    name,
    message,
    ...(code === undefined ? {} : { code: String(code) }),
    ...(typeof status === 'number' ? { status } : {}),
    stack,
    ...(cause instanceof Error ? { cause: describeError(cause) } : {}),
  };
}
