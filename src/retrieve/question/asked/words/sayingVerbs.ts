import { cueForm } from '../../../../attribute/lexicon/reportingVerbs.ts';
import { tagWords, type Word } from '../../../../attribute/tag/tagWords.ts';

/**
 * Where in a question verbs stand that can report what somebody says, thinks or wants, by the lexicon that statements
 * are found with: bare, in the present tense or going on ("is Voss saying"). A past form may be passive ("Hamas accused
 * of"), so that it counts for what takes a clause only; "give" where it gives what is asked for ("what reason did
 * they give"). The first verb that may follow "did" is one, whatever it is taken for ("What did Norway demand …").
 *
 * @param nouns what is asked for of somebody: "reason", "reaction"
 * @returns offsets at which they start
 */
export function sayingVerbs(question: string, nouns: ReadonlySet<string>): ReadonlySet<number> {
  const words = tagWords(question, { start: 0, end: question.length });
  return new Set(
    words.flatMap((word, n) => {
      const gives = GIVING.has(word.lower) && words.slice(0, n).some(({ lower }) => nouns.has(lower));
      const isVerb = word.tag === 'VERB' || followsDo(words.slice(0, n));
      return gives || (isVerb && canSay(word.lower, words[n + 1]?.lower)) ? [word.start] : [];
    }),
  );
}

function followsDo(before: readonly Word[]): boolean {
  const verb = before.findLast(({ tag, lower }) => tag === 'VERB' || DO.has(lower));
  return verb !== undefined && DO.has(verb.lower);
}

function canSay(word: string, next: string | undefined): boolean {
  const cue = cueForm(word);
  if (cue === undefined || cue.verb.quoted) return false;
  const isOther = cue.verb.particle || (cue.verb.prepositions.size > 0 && DEEDS.has(next ?? ''));
  if (isOther && !cue.verb.prepositions.has(next ?? '')) return false;
  return cue.verb.plain || !cue.verb.object || cue.forms.has('base') || cue.forms.has('s') || cue.forms.has('ing');
}

/** "tore into the plan" says something, "tore up the plan" does. */
const DEEDS: ReadonlySet<string> = new Set(['apart', 'away', 'down', 'off', 'up']);
const DO: ReadonlySet<string> = new Set(['do', 'does', 'did']);
const GIVING: ReadonlySet<string> = new Set(['give', 'gives', 'gave']);
