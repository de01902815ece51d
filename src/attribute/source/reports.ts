import { cueForm } from '../lexicon/reportingVerbs.ts';

/** Whether a verb has somebody say something without more: "said", not "put", which needs its "it". Lower case. */
export function reports(word: string): boolean {
  const verb = cueForm(word)?.verb;
  return verb?.clause === true && !verb.quoted && !verb.particle;
}
