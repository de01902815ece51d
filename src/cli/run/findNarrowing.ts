import type { AskOptions } from '../../domain/askOptions.ts';
import { findSide } from '../../corpus/findSide.ts';
import { findSource } from '../../corpus/findSource.ts';
import type { Catalogue } from '../../domain/index/catalogue.ts';
import { UsageError } from '../../errors.ts';

/** Sides that a message names as examples. */
const NAMED = 8;

/**
 * What `--side` and `--source` named, as a question takes it.
 *
 * @throws UsageError where these articles have nothing of that name: to answer "no evidence" would be half the truth.
 */
export async function findNarrowing(
  catalogue: Catalogue,
  wanted: { readonly side: string | undefined; readonly source: string | undefined },
): Promise<AskOptions> {
  const side = wanted.side === undefined ? undefined : await findSide(catalogue, wanted.side);
  const source = wanted.source === undefined ? undefined : await findSource(catalogue, wanted.source);
  if (side === null) {
    const known = (await catalogue.suggestSides('', NAMED)).join(', ');
    throw new UsageError(
      `These articles know no side ${wanted.side}${known === '' ? '' : `; they know, for example, ${known}`}.`,
    );
  }
  if (source === null)
    throw new UsageError(`There is no outlet and no article ${wanted.source}; npm run sources lists them.`);
  return { ...(side === undefined ? {} : { side }), ...(source === undefined ? {} : { source }) };
}
