import type { Engine } from '../client/engine.ts';
import type { IndexNames } from '../mapping/generationIndices.ts';
import { PARTS } from '../mapping/mappings.ts';

/** The generation that answers; null where there is none. */
export async function liveGeneration(engine: Engine, names: IndexNames): Promise<string | null> {
  const held = await engine.send<Record<string, unknown> | null>({
    method: 'GET',
    path: `/_alias/${names.live}`,
    mayBeMissing: true,
  });
  return (
    Object.keys(held ?? {})
      .map(names.generationOf)
      .find((one) => one !== null) ?? null
  );
}

/**
 * Moves the alias to all parts of a generation in one step, and clears all others but the one that answered before: for
 * whoever still reads it, and to go back to.
 */
export async function makeLive(engine: Engine, names: IndexNames, generation: string): Promise<void> {
  const previous = await liveGeneration(engine, names);
  await engine.send({
    method: 'POST',
    path: '/_aliases',
    body: {
      actions: [
        { remove: { index: names.any, alias: names.live, must_exist: false } },
        ...PARTS.map((part) => ({
          remove: { index: names.index(generation, part), alias: names.writing(generation, part), must_exist: false },
        })),
        ...names.all(generation).map((index) => ({ add: { index, alias: names.live } })),
      ],
    },
  });
  const others = (await generations(engine, names)).filter((one) => one !== generation && one !== previous);
  await removeGenerations(engine, names, others);
}

export async function removeGenerations(engine: Engine, names: IndexNames, cleared: readonly string[]): Promise<void> {
  for (const generation of cleared)
    await engine.send({
      method: 'DELETE',
      path: `/${names.all(generation).join(',')}`,
      query: { ignore_unavailable: true },
    });
}

async function generations(engine: Engine, names: IndexNames): Promise<readonly string[]> {
  const held = await engine.send<Record<string, unknown>>({ method: 'GET', path: `/${names.any}/_alias` });
  return [...new Set(Object.keys(held).map(names.generationOf))].filter((one) => one !== null);
}
