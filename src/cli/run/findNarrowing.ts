import type { AskOptions } from '../../domain/askOptions.ts';
import { findSide } from '../../corpus/findSide.ts';
import { findWriter } from '../../corpus/findWriter.ts';
import { matchSpeakerOrSide } from '../../corpus/matchSpeakerOrSide.ts';
import { findSource } from '../../corpus/findSource.ts';
import type { Catalogue } from '../../domain/index/catalogue.ts';
import { dayRange } from '../../corpus/dayRange.ts';
import { UsageError } from '../../errors.ts';
import { oneLine } from '../../text/escape/oneLine.ts';

/** Sides that a message names as examples. */
const NAMED = 8;

/**
 * What `--side`, `--source`, `--since` and `--until` named, as a question takes it.
 *
 * @throws UsageError where these articles have nothing of that name: to answer "no evidence" would be half the truth.
 */
export async function findNarrowing(
  catalogue: Catalogue,
  wanted: Readonly<Record<'side' | 'source' | 'since' | 'until', string | undefined>>,
): Promise<AskOptions> {
  const side = wanted.side === undefined ? undefined : await findVoice(catalogue, wanted.side);
  const source = wanted.source === undefined ? undefined : await findSource(catalogue, wanted.source);
  if (side === null) {
    const known = oneLine(await catalogue.suggestSides('', NAMED)).join(', ');
    throw new UsageError(
      `These articles know no side and no speaker ${wanted.side}` +
        `${known === '' ? '' : `; they know, for example, ${known}`}.`,
    );
  }
  if (source === null)
    throw new UsageError(`There is no outlet and no article ${wanted.source}; npm run sources lists them.`);
  const since = wanted.since === undefined ? undefined : dayOf('--since', wanted.since).first;
  const until = wanted.until === undefined ? undefined : dayOf('--until', wanted.until).last;
  if (since !== undefined && until !== undefined && since > until)
    throw new UsageError(`--since ${wanted.since} is later than --until ${wanted.until}; give the earlier day first.`);
  return {
    ...(side === undefined ? {} : { side }),
    ...(source === undefined ? {} : { source }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
  };
}

/** A side, or somebody who has a section of their own beside sides: who speaks, else who wrote or published. */
async function findVoice(catalogue: Catalogue, typed: string): Promise<string | null> {
  const voice = (await findSide(catalogue, typed)) ?? (await matchSpeakerOrSide(catalogue, typed))?.name;
  return voice ?? findWriter(catalogue, typed);
}

function dayOf(option: string, typed: string) {
  const range = dayRange(typed);
  if (range === null) throw new UsageError(`${option} takes a date: 2025-07-25, 2025-07 or 2025.`);
  return range;
}
