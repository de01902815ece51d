import type { BuildCache, BuildSite, WorkClaims } from '../../src/domain/index/buildCache.ts';

/** Builders of one process that share a cache. */
export function builders(cache: BuildCache): { join(): BuildSite } {
  const held = new Map<string, object>();
  let last: Promise<unknown> = Promise.resolve();
  return {
    join() {
      const own = {};
      const claims: WorkClaims = {
        take: async (keys) => keys.map((key) => (held.has(key) ? false : Boolean(held.set(key, own)))),
        async release(keys) {
          for (const key of keys) if (held.get(key) === own) held.delete(key);
        },
      };
      return {
        cache,
        claims,
        alone(task) {
          const done = last.then(task, task);
          last = done;
          return done;
        },
      };
    },
  };
}
