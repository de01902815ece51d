import { DeadlineError, IndexError } from '../../errors.ts';

/** What somebody is told of an error: too much to do, no index (yet), or something else. */
export function phraseOfError(error: unknown): 'busy' | 'noIndex' | 'failed' {
  if (error instanceof DeadlineError) return 'busy';
  return error instanceof IndexError ? 'noIndex' : 'failed';
}
