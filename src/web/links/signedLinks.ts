import { timingSafeEqual } from 'node:crypto';
import { answerPath, withQuery } from './paths.ts';

/** Links to answers that were given elsewhere: whoever was shown one may follow it, until it expires. */
export interface SignedLinks {
  /** The path of an answer that is open for `life` milliseconds, rounded up to a whole second. */
  pathTo(receipt: string, life: number): string;
  /** Whether a path with these values is one of ours, and still open. */
  check(receipt: string, until: string, signature: string): 'open' | 'expired' | 'wrong';
}

/**
 * @param sign an HMAC under a key that outlives the process, in hex
 * @param now milliseconds since 1970
 */
export function createSignedLinks(sign: (text: string) => string, now: () => number = Date.now): SignedLinks {
  // Of this form alone: what else the key may sign is never taken for a link.
  const signatureOf = (receipt: string, until: string): string => sign(`answer ${receipt} until ${until}`);
  return {
    pathTo(receipt, life) {
      const until = String(Math.ceil((now() + life) / 1000));
      return withQuery(answerPath(receipt), { until, signature: signatureOf(receipt, until) });
    },
    check(receipt, until, signature) {
      if (!/^\d{1,12}$/.test(until) || !isSame(signature, signatureOf(receipt, until))) return 'wrong';
      return Number(until) * 1000 > now() ? 'open' : 'expired';
    },
  };
}

function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
