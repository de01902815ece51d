import { rankCandidates } from '../../../src/reader/rankCandidates.ts';
import { searchFeatures } from '../../../src/reader/searchConfidence.ts';
import { buildQuery } from '../../../src/retrieve/candidates/buildQuery.ts';
import { createCandidateSource } from '../../../src/retrieve/candidates/createCandidateSource.ts';
import { analyseQuestion } from '../../../src/retrieve/question/analyseQuestion.ts';
import { openSet } from '../openSet.ts';

/** What a search of a retrieval set is decided from. */
export interface GatheredSearch {
  readonly set: string;
  readonly isAnswerable: boolean;
  readonly features: Readonly<Record<string, number>>;
}

/** Candidates of a search that is asked for a few hits. */
const CANDIDATES = 50;

/** Searches for all queries of a retrieval set that are told to be answerable or not (see `openSet` for its layout). */
export async function gatherSearches(folder: string): Promise<GatheredSearch[]> {
  const { name: set, services, index, embedder, queries, close } = await openSet(folder);
  const reader = await services.reader();
  if (!reader) throw new Error('READER is off; unset it to fit.');
  const source = createCandidateSource(index);
  const gathered: GatheredSearch[] = [];
  for (const { query, answerable: isAnswerable } of queries) {
    if (isAnswerable === undefined) continue;
    const wanted = await buildQuery(await analyseQuestion(query, index), embedder);
    const candidates = await source.candidates(wanted, {}, CANDIDATES);
    const features = searchFeatures(wanted, candidates, await rankCandidates(reader, wanted, candidates));
    if (features) gathered.push({ set, isAnswerable, features });
  }
  await close();
  return gathered;
}
