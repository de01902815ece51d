import type { Engine } from './engine.ts';

/** Milliseconds for what touches every shard. */
const SLOW = 120_000;

/** Makes an index and the alias that it is written by, where they are not there. Nothing is made visible by itself. */
export async function createIndex(
  engine: Engine,
  made: { readonly index: string; readonly alias: string; readonly settings: object; readonly mappings: object },
): Promise<void> {
  const { index, alias, settings, mappings } = made;
  const created = engine.send({
    method: 'PUT',
    path: `/${index}`,
    body: { settings: { index: { refresh_interval: '-1', ...settings } }, mappings, aliases: { [alias]: {} } },
    deadline: SLOW,
  });
  // Asked again, since the node that made it was gone before it said so, or by another process: it is there.
  await created.catch((error: unknown) => {
    if (!String(error).includes('resource_already_exists_exception')) throw error;
  });
}
