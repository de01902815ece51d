import { checkSync } from 'recheck';
import { type FoundRegex, findRegexes } from './findRegexes.ts';
import type { Row } from './workbench.ts';

export interface RegexLimits {
  /** How long the checker may think about one pattern, in milliseconds. Default 2,000. */
  readonly patience?: number;
  /** Characters that the worst input of a pattern is made of. Default 4,000: a long paragraph. */
  readonly length?: number;
  /** What that may take, in milliseconds. Default 250. */
  readonly allowed?: number;
}

/**
 * Puts every pattern of the program through recheck. One whose time can grow exponentially is a fault; one whose time
 * grows with a power is run on the worst input that was found for it.
 */
export async function checkRegexes(
  folders: readonly string[],
  { patience = 2_000, length = 4_000, allowed = 250 }: RegexLimits = {},
): Promise<Row> {
  const found = await findRegexes(folders);
  const patterns = [...new Map(found.map((one) => [`/${one.source}/${one.flags}`, one])).values()];
  const faults: string[] = [];
  const counts = { linear: 0, power: 0, undecided: 0 };
  let worst = 0;
  for (const one of patterns) {
    const verdict = checkSync(one.source, one.flags.replace(/[dgy]/g, ''), { timeout: patience });
    if (verdict.status === 'safe') counts.linear++;
    else if (verdict.status === 'unknown') counts.undecided++;
    else if (verdict.complexity.type === 'exponential')
      faults.push(`${placeOf(one)}: exponential on ${verdict.attack.pattern}`);
    else {
      counts.power++;
      const ms = timeOn(one, worstInput(verdict.attack, length));
      worst = Math.max(worst, ms);
      if (ms > allowed)
        faults.push(`${placeOf(one)}: ${ms.toFixed(0)} ms on ${length} characters like ${verdict.attack.pattern}`);
    }
  }
  return {
    what: `regular expressions (recheck), worst input of ${length} characters`,
    runs: patterns.length,
    result:
      `0 exponential, ${counts.power} of a higher power (slowest ${worst.toFixed(0)} ms), ` +
      `${counts.undecided} undecided in ${patience / 1000} s`,
    faults,
  };
}

interface Attack {
  readonly pumps: readonly { readonly prefix: string; readonly pump: string }[];
  readonly suffix: string;
}

function worstInput({ pumps, suffix }: Attack, length: number): string {
  const share = length / Math.max(1, pumps.length);
  return (
    pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.ceil(share / Math.max(1, pump.length)))).join('') + suffix
  );
}

function timeOn({ source, flags }: FoundRegex, input: string): number {
  const pattern = new RegExp(source, flags.replace(/[gy]/g, ''));
  const started = performance.now();
  pattern.test(input);
  return performance.now() - started;
}

function placeOf({ file, line }: FoundRegex): string {
  return `${file}:${line}`;
}
