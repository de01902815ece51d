import { UsageError } from '../../errors.ts';

/** What of the services says which corpora there are. */
interface Corpora {
  readonly config: { readonly corpora: { readonly folder: string } | null };
  corpora(options: { readonly withEmpty: boolean }): Promise<readonly string[]>;
}

/**
 * Refuses a setting that names a corpus that is not there: nothing would be answered from it, and nobody told why.
 *
 * @param corpus null: none is named
 * @throws UsageError that names the setting, or CORPORA where that cannot be read.
 */
export async function requireCorpus(
  { config, corpora }: Corpora,
  setting: 'DM_CORPUS' | 'WEB_CORPUS',
  corpus: string | null,
): Promise<void> {
  if (corpus === null || (await corpora({ withEmpty: true })).includes(corpus)) return;
  throw new UsageError(
    config.corpora === null
      ? `${setting} names the corpus ${corpus}, and CORPORA is not set; set that, or leave ${setting} unset.`
      : `${setting} names the corpus ${corpus}, and ${config.corpora.folder} has no such folder; make it.`,
  );
}
