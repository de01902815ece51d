import { DEFAULT_CORPUS } from '../../domain/index/corpus.ts';
import { type CorporaRules, closedRules } from '../../owners/corpora/corporaFile.ts';
import { nothingOffered, offerTo } from '../../owners/corpora/offerTo.ts';
import { readRules } from '../../owners/corpora/readRules.ts';
import type { AllowedGuilds, Corpora, CorpusContext } from '../interaction/botContext.ts';

/** How long, in milliseconds, a change of that file or of the folder may go unseen: each interaction asks. */
const FRESH = 1_000;

interface Deps {
  readonly config: {
    /** Where they are; null where there is only the default one. */
    readonly corpora: { readonly folder: string } | null;
    /** What is asked outside of servers; null: nothing. */
    readonly dmCorpus: string | null;
  };
  readonly guilds: Pick<AllowedGuilds, 'has'>;
  /** The corpora that have articles. */
  list(): Promise<readonly string[]>;
  open(name: string): CorpusContext;
  onProblem(error: unknown): void;
}

/** The corpora as servers may ask them; of whoever runs the bot without CORPORA, the default one for all. */
export function createCorpora({ config, guilds, list, open, onProblem }: Deps): Corpora {
  const { corpora, dmCorpus } = config;
  const managesDefault = guilds.has;
  if (corpora === null) {
    const names = [DEFAULT_CORPUS];
    return {
      areSeveral: false,
      offer: async (guild) => ({
        asked: names,
        offered: names,
        managed: guild !== null && managesDefault(guild) ? names : [],
      }),
      open,
    };
  }
  let held: { readonly until: number; readonly rules: CorporaRules; readonly names: readonly string[] } | null = null;

  async function look(folder: string) {
    if (held !== null && held.until > performance.now()) return held;
    try {
      held = { until: performance.now() + FRESH, rules: await readRules(folder), names: await list() };
    } catch (error) {
      onProblem(error);
      // What held before holds on; where nothing did, nobody asks what nobody is known to allow.
      held = { rules: closedRules, names: [], ...held, until: performance.now() + FRESH };
    }
    return held;
  }

  return {
    areSeveral: true,
    async offer(id, chosen) {
      if (id === null) return dmCorpus === null ? nothingOffered : { ...nothingOffered, asked: [dmCorpus] };
      const { rules, names } = await look(corpora.folder);
      return offerTo({ id, chosen, managesDefault: managesDefault(id) }, rules, names);
    },
    open,
  };
}
