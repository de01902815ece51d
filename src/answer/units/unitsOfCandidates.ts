import type { Candidate, SpokenBy } from '../../domain/candidate.ts';
import { isSpokenBy } from '../../indexing/isSpokenBy.ts';
import type { RatedUnit } from './rateUnits.ts';

/**
 * What is shown where nothing reads: each candidate as it stands, in the order in which retrieval proposes them. It is
 * shown as the one statement in it, or as theirs whose words alone are asked for.
 */
export function unitsOfCandidates(
  candidates: readonly Candidate[],
  asked?: SpokenBy,
): (RatedUnit & { readonly alike: readonly never[] })[] {
  return candidates.map(({ article, sentences, score }) => {
    const start = article.sentences[sentences[0]]?.start ?? 0;
    const end = article.sentences[sentences[1] - 1]?.end ?? start;
    const statements = article.statements.filter(({ content }) =>
      content.some((span) => span.start < end && span.end > start),
    );
    const theirs = asked ? statements.filter((one) => isSpokenBy(one, asked, article.article.text)) : [];
    const [first = null] = theirs.length > 0 ? theirs : statements.length === 1 ? statements : [];
    return {
      unit: { article, sentences, start, end, statements },
      score,
      window: 0,
      answer: [],
      statement: first,
      alike: [],
    };
  });
}
