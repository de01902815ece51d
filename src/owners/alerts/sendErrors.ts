import type { StateStore } from '../../domain/state.ts';
import { type AlertDeps, alertChannels } from './alertChannels.ts';
import type { ErrorCount, ErrorTally } from './createErrorTally.ts';

interface Deps extends AlertDeps {
  readonly tally: ErrorTally;
  readonly claim: StateStore['claim'];
  deliver(guild: string, channel: string, errors: readonly ErrorCount[]): Promise<unknown>;
}

/** The same kind of error is told again after this time, in milliseconds, by whichever process. */
export const ERRORS_EVERY = 3_600_000;

/** Tells the channels for alerts what went wrong, each kind with how often, at most once an hour each. */
export async function sendErrors({ tally, claim, deliver, ...deps }: Deps): Promise<void> {
  const errors: ErrorCount[] = [];
  for (const error of tally.open()) if (await claim(`error ${error.kind}`, ERRORS_EVERY)) errors.push(error);
  if (errors.length === 0) return;
  for (const { kind } of errors) tally.clear(kind);
  for (const { guild, channel } of await alertChannels(deps)) await deliver(guild, channel, errors);
}
