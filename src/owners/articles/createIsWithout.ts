import type { OpenIndex } from '../../domain/index/openIndex.ts';

type Held = {
  readonly info: Pick<OpenIndex['info'], 'generation'>;
  readonly catalogue: Pick<OpenIndex['catalogue'], 'articles'>;
};

/**
 * Tells whether an index holds none of the articles that were taken down. Of one that holds none it is looked up once,
 * until there is another index or another list: it is asked with each look whether the index is fresh.
 */
export function createIsWithout(): (index: Held, taken: ReadonlySet<string>) => Promise<boolean> {
  let known = '';
  return async ({ info, catalogue }, taken) => {
    const asked = [info.generation, ...taken].join('\n');
    if (asked === known) return true;
    if ((await catalogue.articles([...taken])).length > 0) return false;
    known = asked;
    return true;
  };
}
