import { DeadlineError, IndexError, StateError } from '../../errors.ts';

/** What somebody is told of an error: too much to do, no index (yet), no room to keep anything, or something else. */
export function phraseOfError(error: unknown): 'busy' | 'noIndex' | 'notKept' | 'failed' {
  if (error instanceof DeadlineError) return 'busy';
  if (error instanceof StateError) return 'notKept';
  return error instanceof IndexError ? 'noIndex' : 'failed';
}
