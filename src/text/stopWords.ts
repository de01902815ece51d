import { stemmer } from 'stemmer';

/**
 * True for words that carry no topic ("the", "which", "did"). They are indexed like any other word and left out of
 * questions only. Give the word folded but not stemmed, or as a term: both forms are known.
 */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

// Closed classes of English: articles, pronouns, prepositions, conjunctions, auxiliaries, question words.
const WORDS = `
a an the this that these those such same own
i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself
it its itself they them their theirs themselves one ones
who whom whose which what when where why how whether whatever whichever whoever
of in on at by for with about against between among amid into onto through throughout during before after above below
to from up down out off over under upon within without toward towards across along around behind beside besides beyond
despite except like near per since than till until unlike via as
and or but nor so yet if then else because while although though however also too both either neither each every
all any some none no not only just even very more most less least much many few other others another several
am is are was were be been being do does did doing done have has had having
will would shall should can could may might must ought
there here again further once ever never now still
etc re ve ll
`;

const STOP_WORDS: ReadonlySet<string> = new Set(
  WORDS.split(/\s+/u)
    .filter((word) => word !== '')
    .flatMap((word) => [word, stemmer(word)]),
);
