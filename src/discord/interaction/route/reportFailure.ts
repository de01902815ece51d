import { DiscordAPIError, type Interaction } from 'discord.js';
import { DeadlineError } from '../../../errors.ts';
import { languageOf } from '../../../phrases/language.ts';
import { phrase } from '../../../phrases/phrase.ts';
import type { RunningContext } from '../commandContext.ts';
import { phraseOfError } from '../phraseOfError.ts';
import { replyPrivately } from '../replyPrivately.ts';
import { logNameOf } from './logNameOf.ts';

/** What goes wrong is one line of the log, and a sentence for the person where Discord still takes one. */
export async function reportFailure(interaction: Interaction, error: unknown, context: RunningContext): Promise<void> {
  if (isGone(error)) {
    context.log.warn(
      { ...logNameOf(interaction), code: error.code },
      'Discord no longer takes an answer to this interaction',
    );
    return;
  }
  const isLate = error instanceof DeadlineError;
  if (isLate) context.log.warn(logNameOf(interaction), 'there was too much to do to finish in time');
  else context.log.error({ ...logNameOf(interaction), err: error }, 'an interaction failed');
  if (!interaction.isRepliable()) return;
  await replyPrivately(interaction, phrase(languageOf(interaction.locale), phraseOfError(error))).catch(
    (cause: unknown) => {
      context.log.debug({ ...logNameOf(interaction), err: cause }, 'and could not be told');
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
