/** Whether a noun stands for a document or an outlet: these are heard, but no party is behind them. */
export function speaksForNobody(noun: string): boolean {
  return NOUNS.test(noun);
}

const NOUNS =
  /^(?:polls?|surveys?|stud(?:y|ies)|reports?|news|times|post|journal|magazines?|newspapers?|tribune|herald|gazette|telegraph|guardian|tv|radio|press|channel|broadcasters?|outlets?|websites?|blogs?|media|nations|states|services?|group|courts?)$/i;
