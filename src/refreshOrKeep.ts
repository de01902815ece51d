import { IndexError } from './errors.ts';
import type { BuildReport } from './ingest/build/buildIndex.ts';
import type { ReindexOptions, Services } from './services.ts';

/**
 * Refreshes the index. Where that cannot be done (a folder that cannot be written, a full disk, another build that does
 * not end) and there is an index to answer from, that one stays and `kept` says why: its excerpts are compared with the
 * files as ever.
 *
 * @throws what `refresh` throws, where there is nothing to answer from.
 */
export async function refreshOrKeep(
  services: Pick<Services, 'refresh' | 'index'>,
  options: ReindexOptions = {},
): Promise<{ report: BuildReport | null; kept: IndexError | null }> {
  try {
    return { report: await services.refresh(options), kept: null };
  } catch (error) {
    if (!(error instanceof IndexError)) throw error;
    await services.index().catch(() => {
      throw error;
    });
    return { report: null, kept: error };
  }
}
