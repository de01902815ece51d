import parser from 'robots-parser';
import type { Downloads, Outcome, Refusal } from './download.ts';

/** What hosts ask of programs (RFC 9309). */
export interface Robots {
  /** Why an address may not be asked, or null. */
  refuse(url: URL): Promise<Refusal | null>;
  /** Milliseconds that the host wants between two questions, as far as it is known; null where it says nothing. */
  delayOf(url: URL): number | null;
}

// Its types tell of an ES module, and it is none.
const robotsParser = parser as unknown as typeof parser.default;

type Rules =
  | { readonly kind: 'read'; readonly robots: ReturnType<typeof robotsParser> }
  | { readonly kind: 'anything' }
  | { readonly kind: 'nothing'; readonly why: Refusal };

/** RFC 9309 has 500 KiB as the least. */
const MOST = 512 * 1024;
/** It is not there; 429 ("too many") says nothing of that. */
const ABSENT = /^4(?!29)/;
/** Many hosts do not say what their file is. */
const TYPES = ['text/plain', 'text/html', 'application/octet-stream', ''];

/**
 * Asks each host for its `robots.txt` once. One that is not there allows everything, one that cannot be had (the host
 * is in trouble) nothing, as the RFC has it.
 *
 * @param product the name by which a host may address this program
 */
export function createRobots({ get }: Pick<Downloads, 'get'>, product: string): Robots {
  const known = new Map<string, Promise<Rules>>();
  const settled = new Map<string, Rules>();

  async function load(origin: string): Promise<Rules> {
    const address = `${origin}/robots.txt`;
    const got = await get(address, { types: TYPES, most: MOST });
    const rules = rulesOf(got, address);
    settled.set(origin, rules);
    return rules;
  }

  return {
    async refuse(url) {
      const { origin } = url;
      const loading = known.get(origin) ?? load(origin);
      known.set(origin, loading);
      const rules = await loading;
      if (rules.kind === 'nothing') return rules.why;
      if (rules.kind === 'anything' || rules.robots.isAllowed(url.href, product) !== false) return null;
      return { problem: 'is not for programs, as the robots.txt of its host says', isPassing: false };
    },
    delayOf({ origin }) {
      const rules = settled.get(origin);
      const seconds = rules?.kind === 'read' ? rules.robots.getCrawlDelay(product) : undefined;
      return seconds === undefined || !Number.isFinite(seconds) ? null : seconds * 1000;
    },
  };
}

function rulesOf(got: Outcome, address: string): Rules {
  if (got.kind === 'file')
    return { kind: 'read', robots: robotsParser(address, Buffer.from(got.bytes).toString('utf8')) };
  if (got.kind === 'failed' && got.status !== null && ABSENT.test(String(got.status))) return { kind: 'anything' };
  // A host that may not be asked for that may not be asked for anything.
  const isBarred = got.kind === 'failed' && got.status === null && !got.isPassing;
  const problem = isBarred ? got.problem : 'is not asked for, since the robots.txt of its host cannot be read';
  return { kind: 'nothing', why: { problem, isPassing: !isBarred } };
}
