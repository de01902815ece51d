import { scopedId } from '../../text/scopedId.ts';

/**
 * Makes every id stand for one seed of the corpus. Two files of one name in different folders, or two files with a
 * record of one id, all stay: each gets its file in front (`scopedId`), so that ids depend on the files alone and not
 * on their order.
 */
export function uniqueIds<Named extends { readonly id: string; readonly file: string }>(
  seeds: readonly Named[],
): Named[] {
  const uses = new Map<string, number>();
  for (const { id } of seeds) uses.set(id, (uses.get(id) ?? 0) + 1);
  return seeds.map((seed) => ((uses.get(seed.id) ?? 0) > 1 ? { ...seed, id: scopedId(seed) } : seed));
}
