import { isIP } from 'node:net';
import { Agent, request } from 'undici';
import { type HostRule, checkAddress } from './checkAddress.ts';
import { isPublicAddress } from './isPublicAddress.ts';
import { AddressError, type Resolve, createLookUp, resolveByDns } from './lookUpPublic.ts';

/** What a server says by which it knows next time whether anything changed. */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** A file of the net, its bytes as they came. */
export interface Downloaded {
  readonly kind: 'file';
  /** Where it was at last, past all redirects. */
  readonly url: URL;
  readonly bytes: Uint8Array;
  /** Its content type, in small letters and without what follows it; `header` is the whole of it. */
  readonly type: string;
  readonly header: string;
  readonly validators: Validators;
}

export interface Failed {
  readonly kind: 'failed';
  /** What of the address is wrong, after "it". */
  readonly problem: string;
  /** Asking again later may help. */
  readonly isPassing: boolean;
  /** HTTP status; null where there was no answer. */
  readonly status: number | null;
  /** Milliseconds for which the server wants to be left alone. */
  readonly retryAfter?: number;
}

export type Outcome = Downloaded | Failed | { readonly kind: 'unchanged' };

/** Why an address is not asked. */
export type Refusal = Pick<Failed, 'problem' | 'isPassing'>;

export interface Wanted {
  /** Content types that are taken. */
  readonly types: readonly string[];
  /** Bytes that are read at most. */
  readonly most: number;
  readonly validators?: Validators;
  /** Asked of each address before it is: why it may not be, or null. */
  readonly refuse?: (url: URL) => Promise<Refusal | null>;
}

export interface Downloads {
  get(address: string, wanted: Wanted): Promise<Outcome>;
  close(): Promise<void>;
}

export interface NetOptions {
  readonly hosts: readonly HostRule[];
  readonly userAgent: string;
  /** For tests, which have this machine only; no setting changes it. */
  readonly resolve?: Resolve;
  readonly isAllowed?: (address: string) => boolean;
  /** Milliseconds for one answer with all of its bytes; a redirect is another one. */
  readonly timeout?: number;
}

/** Redirects that are followed. */
const MOST_HOPS = 5;
const TIMEOUT = 20_000;
/** Longest value of a header that is looked at, in characters. */
const MAX_HEADER = 2000;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** A page that is not there, or not for us, is not there the next time either. */
const LASTING: ReadonlySet<number> = new Set([400, 401, 402, 403, 404, 405, 406, 410, 414, 415, 451]);
const DAY = 86_400_000;

/**
 * Gets files of the net over GET, from hosts that are named only. Each address, those of redirects with it, is looked
 * at anew; a connection goes to an address of the public net that was checked. No cookies, no cache, no proxy, nothing
 * compressed (whose size nobody knows).
 */
export function createDownloads({
  hosts,
  userAgent,
  resolve = resolveByDns,
  isAllowed = isPublicAddress,
  timeout = TIMEOUT,
}: NetOptions): Downloads {
  const agent = new Agent({ connect: { lookup: createLookUp(resolve, isAllowed), timeout }, maxHeaderSize: 16_384 });

  async function ask(url: URL, { validators = {} }: Wanted, signal: AbortSignal) {
    const bare = url.hostname.replace(/^\[|\]$/g, '');
    // No look-up is made for what is an address already.
    if (isIP(bare) !== 0 && !isAllowed(bare))
      throw new AddressError('leads to an address that is not on the public net');
    return request(url, {
      dispatcher: agent,
      signal,
      headers: {
        'user-agent': userAgent,
        accept: '*/*',
        'accept-encoding': 'identity',
        ...(validators.etag === undefined ? {} : { 'if-none-match': validators.etag }),
        ...(validators.lastModified === undefined ? {} : { 'if-modified-since': validators.lastModified }),
      },
    });
  }

  /** What one address gives, and where it leads on to. */
  async function visit(url: URL, wanted: Wanted): Promise<Outcome | { readonly kind: 'on'; readonly address: string }> {
    const signal = AbortSignal.timeout(timeout);
    try {
      const { statusCode: status, headers, body } = await ask(url, wanted, signal);
      try {
        const header = (name: string): string => String(headers[name] ?? '').slice(0, MAX_HEADER);
        const location = header('location');
        if (REDIRECTS.has(status) && URL.canParse(location, url.href))
          return { kind: 'on', address: new URL(location, url).href };
        if (status === 304) return { kind: 'unchanged' };
        if (status !== 200)
          return { ...failed(`answers ${status}`, !LASTING.has(status), status), ...afterIn(header('retry-after')) };
        const type = (header('content-type').split(';')[0] ?? '').trim().toLowerCase();
        if (!wanted.types.includes(type))
          return failed(`is of a kind that is not read (${type || 'it does not say which'})`, false, status);
        if (!['', 'identity'].includes(header('content-encoding').toLowerCase()))
          return failed('comes compressed, which was not asked for', false, status);
        const bytes = await readAtMost(wanted.most, body);
        if (bytes === null) return failed(`is larger than ${wanted.most / 2 ** 20} MiB`, false, status);
        const validators = {
          ...(header('etag') === '' ? {} : { etag: header('etag') }),
          ...(header('last-modified') === '' ? {} : { lastModified: header('last-modified') }),
        };
        return { kind: 'file', url, bytes, type, header: header('content-type'), validators };
      } finally {
        // What was not read is not waited for; the connection is closed with it.
        body.on('error', () => {}).destroy();
      }
    } catch (error) {
      if (error instanceof AddressError) return failed(error.message);
      if (signal.aborted) return failed(`did not come within ${timeout / 1000} seconds`, true);
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'no answer';
      return failed(`cannot be reached (${code})`, true);
    }
  }

  return {
    async get(address, wanted) {
      let next = address;
      for (let hops = 0; hops <= MOST_HOPS; hops += 1) {
        const checked = checkAddress(next, hosts);
        if ('problem' in checked)
          return failed(hops === 0 ? checked.problem : `leads on to an address that ${checked.problem}`);
        const refusal = (await wanted.refuse?.(checked.url)) ?? null;
        if (refusal !== null) return failed(refusal.problem, refusal.isPassing);
        const found = await visit(checked.url, wanted);
        if (found.kind !== 'on') return found;
        next = found.address;
      }
      return failed(`leads on and on (${MOST_HOPS} redirects)`);
    },
    close: () => agent.destroy(),
  };
}

function failed(problem: string, isPassing = false, status: number | null = null): Failed {
  return { kind: 'failed', problem, isPassing, status };
}

/** Null where there is more. */
async function readAtMost(most: number, body: AsyncIterable<Buffer>): Promise<Uint8Array | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

/** `Retry-After` in seconds or as a date; a day at most. */
function afterIn(header: string): { readonly retryAfter?: number } {
  const after = /^\d{1,9}$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return after > 0 ? { retryAfter: Math.min(after, DAY) } : {};
}
