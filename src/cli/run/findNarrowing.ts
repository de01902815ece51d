import type { AskOptions } from '../../domain/askOptions.ts';
import { findSide } from '../../corpus/findSide.ts';
import { findSource } from '../../corpus/findSource.ts';
import type { SearchIndex } from '../../domain/ports.ts';
import { UsageError } from '../../errors.ts';

/** Sides that a message names as examples. */
const NAMED = 8;

/**
 * What `--side` and `--source` named, as a question takes it.
 *
 * @throws UsageError where these articles have nothing of that name: to answer "no evidence" would be half the truth.
 */
export function findNarrowing(
  corpus: SearchIndex,
  wanted: { readonly side: string | undefined; readonly source: string | undefined },
): AskOptions {
  const side = wanted.side === undefined ? undefined : findSide(corpus, wanted.side);
  const source = wanted.source === undefined ? undefined : findSource(corpus, wanted.source);
  if (side === null) {
    const known = corpus.sides
      .slice(0, NAMED)
      .map(({ name }) => name)
      .join(', ');
    throw new UsageError(
      `These articles know no side ${wanted.side}${known === '' ? '' : `; they know, for example, ${known}`}.`,
    );
  }
  if (source === null)
    throw new UsageError(`There is no outlet and no article ${wanted.source}; npm run sources lists them.`);
  return { ...(side === undefined ? {} : { side }), ...(source === undefined ? {} : { source }) };
}
