import { DEFAULT_CORPUS, ownCorpusOf } from '../../domain/index/corpus.ts';
import type { CorporaRules } from './corporaFile.ts';

/** The corpora of one server. */
export interface Offer {
  /** What is asked there, the one that is meant where none is named first. */
  readonly asked: readonly string[];
  /** What its managers may choose to ask. */
  readonly offered: readonly string[];
  /** Whose articles its managers look after, the one that is meant where none is named first. */
  readonly managed: readonly string[];
}

export const nothingOffered: Offer = { asked: [], offered: [], managed: [] };

interface Server {
  readonly id: string;
  /** What its managers chose to ask, in that order; none: what is meant for it. */
  readonly chosen: readonly string[];
  /** Whether its managers look after the default corpus. */
  readonly managesDefault: boolean;
}

/**
 * What a server may ask and look after. Where its managers chose nothing it asks its own corpus, or the first that
 * names it, or the default one; what is for all servers has to be chosen.
 *
 * @param names all corpora that have articles, in order of their names
 */
export function offerTo({ id, chosen, managesDefault }: Server, rules: CorporaRules, names: readonly string[]): Offer {
  const own = ownCorpusOf(id);
  const mayOwn = rules.own === 'all' || rules.own.includes(id);
  const others = names.filter((name) => name !== DEFAULT_CORPUS);
  const managed = others.filter((name) => rules.corpora[name]?.manage.includes(id) === true);
  const meant = [
    ...others.filter((name) => name === own && mayOwn),
    ...others.filter((name) => managed.includes(name) || listsServer(rules.corpora[name]?.ask, id)),
  ];
  const defaultFor = rules.corpora[DEFAULT_CORPUS]?.ask ?? 'all';
  const asksDefault = managesDefault || defaultFor === 'all' || defaultFor.includes(id);
  const offered = unique([
    ...meant,
    ...(asksDefault ? [DEFAULT_CORPUS] : []),
    ...others.filter((name) => rules.corpora[name]?.ask === 'all'),
  ]);
  const taken = chosen.filter((name) => offered.includes(name));
  const first = [...meant, ...(asksDefault ? [DEFAULT_CORPUS] : [])].slice(0, 1);
  return {
    asked: taken.length > 0 ? unique(taken) : first,
    offered,
    managed: unique([...(mayOwn ? [own] : []), ...managed, ...(managesDefault ? [DEFAULT_CORPUS] : [])]),
  };
}

function listsServer(servers: 'all' | readonly string[] | undefined, id: string): boolean {
  return servers !== undefined && servers !== 'all' && servers.includes(id);
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
