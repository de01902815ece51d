import { errors } from '@opensearch-project/opensearch';
import { IndexError } from '../../../errors.ts';

/** Whether the same request may be answered if it is sent again: nobody answered, or whoever did could not just now. */
export function isTransient(error: unknown): boolean {
  if (error instanceof errors.ResponseError) return isTransientStatus(error.statusCode ?? 0);
  return (
    error instanceof errors.ConnectionError ||
    error instanceof errors.TimeoutError ||
    error instanceof errors.NoLivingConnectionsError
  );
}

/** Too many requests, and whatever a node says while others of its cluster are missing. */
export function isTransientStatus(status: number): boolean {
  return status === 429 || status >= 500;
}

/** What has gone wrong between us and the cluster, and what to do about it. */
export function explainFailure(error: unknown, urls: readonly string[]): IndexError {
  const where = urls.join(', ');
  const status = error instanceof errors.ResponseError ? (error.statusCode ?? 0) : 0;
  const why = error instanceof Error ? error.message : String(error);
  const because = { cause: error };
  if (status === 401 || status === 403)
    return new IndexError(
      `The index at ${where} refuses the login (${status}); check INDEX_USER and INDEX_PASSWORD, or INDEX_TOKEN.`,
      because,
    );
  if (status > 0 && !isTransientStatus(status))
    return new IndexError(`The index at ${where} refused a request (${status}: ${why}).`, because);
  if (/certificate|self[- ]signed|altnames/iu.test(why))
    return new IndexError(`The certificate of the index at ${where} is not trusted (${why}); set INDEX_CA.`, because);
  return new IndexError(
    `The index cannot be reached at ${where} (${why}). Nothing was searched; try again in a moment, and check that ` +
      'OpenSearch is running there and that INDEX_URL is its address.',
    because,
  );
}
