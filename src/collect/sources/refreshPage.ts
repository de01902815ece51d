import path from 'node:path';
import type { Net } from '../net/createNet.ts';
import { type Collected, type Collecting, addPage, full, skipped } from './collectPage.ts';
import type { Source } from './createSources.ts';
import { MAX_PAGE, PAGE_TYPES, keepPage } from './keepPage.ts';

/**
 * Fetches the page of one address again, and keeps what it says now in the file of the same name where the words that
 * can be read are others. One that was taken back or taken down meanwhile is let be.
 */
export async function refreshPage(source: Source, net: Net, keeping: Collecting): Promise<Collected> {
  const { guild, url: address, validators } = source;
  const { pages, shelf } = keeping;
  const file = (await pages.find(guild, [address]))?.file ?? null;
  if (
    file !== null &&
    (!(await shelf.owns(guild, file)) || (await shelf.isTakenDown(path.parse(file).name, () => false)))
  )
    return { kind: 'known' };
  const got = await net.get(address, { types: PAGE_TYPES, most: MAX_PAGE, ...(file === null ? {} : { validators }) });
  if (got.kind === 'unchanged') return { kind: 'known' };
  if (got.kind === 'failed') return skipped(address, got);
  if (file === null) return addPage(guild, address, got, keeping);
  const bytes = keepPage(got);
  const [before, after] = await Promise.all([
    wordsOf(await shelf.read(file), file, keeping),
    wordsOf(bytes, file, keeping),
  ]);
  if (after === null || before === after) return { kind: 'known' };
  const refusal = await shelf.put(guild, file, bytes, true);
  if (refusal === 'full') return full(address);
  return refusal === null
    ? { kind: 'changed', file, validators: got.validators }
    : { kind: 'skipped', address, problem: refusal.problem, isAsked: true, isPassing: false };
}

/** What can be read of a page; null where nothing can. */
async function wordsOf(bytes: Uint8Array | null, file: string, { shelf }: Collecting): Promise<string | null> {
  if (bytes === null) return null;
  const { seeds } = await shelf.decode(bytes, file);
  return seeds.length === 0 ? null : seeds.map(({ text }) => text).join('\n');
}
