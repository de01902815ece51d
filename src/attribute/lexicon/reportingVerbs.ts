import { wordSet } from '../../text/wordSet.ts';
import { REPORTING_CLASSES } from './reportingClasses.ts';
import { type VerbForm, britishForms, verbForms, withEnding } from './verbForms.ts';

/**
 * The verbs that report speech, belief or attitude, with what may follow them as content. Written for English news by
 * hand, from the verb classes of grammar books (say, tell, manner of speaking, belief, judgment, desire, commitment);
 * forms are made by rule.
 */
export interface CueVerb {
  readonly lemma: string;
  /** A clause ("said [that] prices rose") or a quote. */
  readonly clause: boolean;
  /** A noun phrase is content ("praised the plan"). */
  readonly object: boolean;
  /** An infinitive is content ("vowed to fight"). */
  readonly infinitive: boolean;
  /** The hearer comes before the content ("told reporters that"). */
  readonly hearer: boolean;
  /** Reports only what stands in quotation marks ("It failed," she continued). */
  readonly quoted: boolean;
  /** Counts only with one of its prepositions ("fired back"). */
  readonly particle: boolean;
  /** Gives a name: in the passive that follows ("was called a failure"). */
  readonly naming: boolean;
  /** One of the few that news uses most. */
  readonly plain: boolean;
  /** The content is what the source denies, rejects or will not do ("denied that", "refused to"). */
  readonly negative: boolean;
  /** It is so only after one of these prepositions ("ruled out", "argued against"). */
  readonly negativeWith: ReadonlySet<string>;
  /** A clause or a quote after it is a question ("asked whether"). */
  readonly question: boolean;
  /** A clause after it is what the source would like to be so ("hoped that"). */
  readonly wish: boolean;
  /** Prepositions and particles that may stand between the verb and its content ("called for a truce"). */
  readonly prepositions: ReadonlySet<string>;
}

export interface CueForm {
  readonly verb: CueVerb;
  readonly forms: ReadonlySet<VerbForm>;
}

/** Cue verbs by each of their forms, lower case. */
export function cueForm(word: string): CueForm | undefined {
  return FORMS.get(word);
}

/** "said", "says", "told" and the like, which hardly follow anything but whoever speaks. Lower case. */
export function saysPlainly(word: string): boolean {
  const form = FORMS.get(word);
  return form?.verb.plain === true && (form.forms.has('past') || word === 'says');
}

/** Whether a verb reports where words in marks follow ("launched an “attack”"): all cues do, and some others. */
export function reportsMarked(word: string): boolean {
  return FORMS.has(word) || MARKED.has(word);
}

/** Classes that say nothing of what a verb takes. */
const ASIDE = new Set(['naming', 'plain', 'marks', 'wish']);
/** Forms that the rule makes but that have not been read as reporting, and one that is so only before marks. */
const UNREAD = new Set(['launches']);
const ONLY_BEFORE_MARKS = ['hitting'];

const VERBS = readVerbs();
const FORMS: ReadonlyMap<string, CueForm> = makeForms();
const MARKED: ReadonlySet<string> = makeMarked();

interface Verb extends CueVerb {
  /** Reports where words in marks follow. */
  readonly marks: boolean;
  /** Stands in a class that says what it takes. */
  readonly cue: boolean;
}

function readVerbs(): readonly Verb[] {
  const framesOf = new Map<string, string[]>();
  for (const [frame, verbs] of REPORTING_CLASSES)
    for (const lemma of wordSet(verbs)) framesOf.set(lemma, [...(framesOf.get(lemma) ?? []), frame]);
  return [...framesOf].map(([lemma, frames]) => {
    const classes = frames.map((frame) => {
      const [flags = '', prepositions = ''] = frame.split('+').map((part) => part.trim());
      return { flags: flags.split(' '), prepositions: prepositions.split(' ') };
    });
    const taking = classes.filter(({ flags }) => !flags.some((flag) => ASIDE.has(flag)));
    const is = (flag: string): boolean => classes.some(({ flags }) => flags.includes(flag));
    const isOnly = (flag: string): boolean => taking.every(({ flags }) => flags.includes(flag));
    return {
      lemma,
      clause: is('clause'),
      object: is('object'),
      infinitive: is('infinitive'),
      hearer: is('hearer'),
      quoted: isOnly('quoted'),
      particle: isOnly('particle'),
      naming: is('naming'),
      plain: is('plain'),
      negative: classes.some((each) => each.flags.includes('negative') && each.prepositions[0] === ''),
      negativeWith: new Set(classes.flatMap((each) => (each.flags.includes('negative') ? each.prepositions : []))),
      question: is('question'),
      wish: is('wish'),
      marks: is('marks'),
      cue: taking.length > 0,
      prepositions: new Set(classes.flatMap(({ prepositions }) => prepositions).filter((each) => each !== '')),
    };
  });
}

function makeForms(): Map<string, CueForm> {
  const found = new Map<string, { verb: CueVerb; forms: Set<VerbForm> }>();
  for (const verb of VERBS.filter(({ cue }) => cue)) {
    for (const [form, word] of [...Object.entries(verbForms(verb.lemma)), ...britishForms(verb.lemma)] as [
      VerbForm,
      string,
    ][]) {
      const entry = found.get(word) ?? { verb, forms: new Set<VerbForm>() };
      entry.forms.add(form);
      found.set(word, entry);
    }
  }
  return found;
}

function makeMarked(): Set<string> {
  const words = VERBS.filter(({ marks }) => marks).flatMap(({ lemma }) => [
    ...Object.values(verbForms(lemma)),
    withEnding(lemma, 'ed'),
  ]);
  return new Set([...words, ...ONLY_BEFORE_MARKS].filter((word) => !UNREAD.has(word)));
}
