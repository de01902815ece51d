import { verbForms, withEnding } from './verbForms.ts';
import { wordSet } from '../../text/wordSet.ts';

/** Whether a verb makes what its object says its subject's own word: "issued a statement", "filed a lawsuit". */
export function publishes(verb: string): boolean {
  return FORMS.has(verb);
}

const FORMS: ReadonlySet<string> = new Set(
  [
    ...wordSet(`
      issue publish release write send post file sign submit deliver circulate distribute give make launch pen email
      tweet upload record produce draft pass adopt read
    `),
  ].flatMap((lemma) => [...Object.values(verbForms(lemma)), withEnding(lemma, 'ed')]),
);
