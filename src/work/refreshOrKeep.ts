import type { BuildReport, ReindexOptions } from '../domain/build.ts';
import type { OpenIndex } from '../domain/index/openIndex.ts';
import { IndexError } from '../errors.ts';

/** The two services that it takes. */
export interface Refreshable {
  refresh(options?: ReindexOptions): Promise<BuildReport | null>;
  index(): Promise<OpenIndex>;
}

/**
 * Refreshes the index. Where that cannot be done (a folder that cannot be written, a full disk, another build that does
 * not end) and there is an index to answer from, that one stays and `kept` says why: its excerpts are compared with the
 * files as ever.
 *
 * @throws what `refresh` throws, where there is nothing to answer from.
 */
export async function refreshOrKeep(
  services: Refreshable,
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
