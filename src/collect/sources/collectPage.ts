import path from 'node:path';
import type { SeedProblem } from '../../domain/seed.ts';
import type { Decoded } from '../../ingest/formats/decodeSeed.ts';
import type { Net } from '../net/createNet.ts';
import type { Downloaded, Failed, Validators } from '../net/download.ts';
import type { Pages } from './createPages.ts';
import { MAX_PAGE, PAGE_TYPES, extensionOf, keepPage } from './keepPage.ts';
import { pageFile, pageKey } from './pageKey.ts';

/** The folder of articles, and what a server may have in it. */
export interface Shelf {
  has(file: string): Promise<boolean>;
  /** Whether it is there, and this server's: what others have there is not changed. */
  owns(guild: string | null, file: string): Promise<boolean>;
  /** Null where it cannot be read. */
  read(file: string): Promise<Uint8Array | null>;
  /**
   * Puts a new file there, or (`replaces`) another one in its place; returns why not, or null. `full`: the server may
   * have no more.
   */
  put(guild: string | null, file: string, bytes: Uint8Array, replaces: boolean): Promise<SeedProblem | 'full' | null>;
  /** How a file would be read, within bounds. */
  decode(bytes: Uint8Array, file: string): Promise<Decoded>;
  /** Whether an article of this id, or under one of these addresses, was taken down. */
  isTakenDown(id: string, isOneOf: (address: string) => boolean): Promise<boolean>;
}

export interface Collecting {
  readonly pages: Pages;
  readonly shelf: Shelf;
}

export type Collected =
  | { readonly kind: 'known' }
  | { readonly kind: 'added' | 'changed'; readonly file: string; readonly validators: Validators }
  | {
      readonly kind: 'skipped';
      readonly address: string;
      readonly problem: string;
      /** Whether its server was asked at all. */
      readonly isAsked: boolean;
      readonly isPassing: boolean;
      readonly retryAfter?: number;
    }
  | { readonly kind: 'full'; readonly address: string; readonly problem: string };

/**
 * Fetches a page that is not known yet and keeps it. What was taken back, taken down or refused for good is known, too,
 * by any of its addresses: the one that was asked, the one that this led to, and the one that the page calls its own.
 */
export async function collectPage(
  guild: string | null,
  address: string,
  net: Net,
  keeping: Collecting,
): Promise<Collected> {
  if ((await keeping.pages.find(guild, [address])) !== null) return { kind: 'known' };
  const got = await net.get(address, { types: PAGE_TYPES, most: MAX_PAGE });
  if (got.kind === 'unchanged') return { kind: 'known' };
  if (got.kind === 'file') return addPage(guild, address, got, keeping);
  // What the settings or the robots.txt of today do not allow may be allowed tomorrow.
  if (got.status !== null && !got.isPassing) await keeping.pages.note(guild, [address], { file: null });
  return skipped(address, got);
}

/** Keeps a page that came, unless it is there already or should not be. */
export async function addPage(
  guild: string | null,
  address: string,
  got: Downloaded,
  { pages, shelf }: Collecting,
): Promise<Collected> {
  const bytes = keepPage(got);
  const extension = extensionOf(got);
  const own = (await shelf.decode(bytes, `page${extension}`)).seeds[0]?.given.url;
  const url = own !== undefined && URL.canParse(own) ? new URL(own) : got.url;
  const addresses = [address, got.url.href, url.href];
  const file = pageFile(url, extension);
  const known = await pages.find(guild, addresses);
  if (known !== null || (await shelf.has(file))) {
    await pages.note(guild, addresses, known ?? { file });
    return { kind: 'known' };
  }
  const keys = new Set(addresses.map(pageKey));
  if (await shelf.isTakenDown(path.parse(file).name, (taken) => keys.has(pageKey(taken)))) return { kind: 'known' };
  const refusal = await shelf.put(guild, file, bytes, false);
  if (refusal === 'full') return full(address);
  await pages.note(guild, addresses, { file: refusal === null ? file : null });
  return refusal === null
    ? { kind: 'added', file, validators: got.validators }
    : { kind: 'skipped', address, problem: refusal.problem, isAsked: true, isPassing: false };
}

export function full(address: string): Collected {
  return { kind: 'full', address, problem: 'has no room left here: remove what is not needed any more' };
}

export function skipped(address: string, got: Failed): Collected {
  return { ...got, kind: 'skipped', address, isAsked: got.status !== null || got.isPassing };
}
