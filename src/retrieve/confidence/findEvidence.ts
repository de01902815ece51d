import type { IndexedArticle, SearchIndex } from '../../domain/ports.ts';
import type { Sentence } from '../../domain/article.ts';
import { isLightWord } from '../../text/lightWords.ts';
import { isStopWord } from '../../text/stopWords.ts';
import { tokenize } from '../../text/tokens.ts';
import { asksForWords } from '../question/asksForWords.ts';
import { isSaidBy } from '../question/isSaidBy.ts';
import type { QuestionAnalysis, QuestionName, QuestionTerm } from '../question/questionAnalysis.ts';
import type { RankedPassage } from '../candidates/rankedPassage.ts';
import { readAskedNumber } from '../question/readAskedNumber.ts';
import { wordsOfSentence } from './wordsOfSentence.ts';
import { weights } from '../candidates/weights.ts';

/** What single sentences of the best passages hold of what is asked. */
export interface Evidence {
  /**
   * Of the sentence that holds most: the share of the words beside names, times the share of the names that stand in it or
   * beside it, times how far it gives the words of whom the question asks: 0..1. Every word counts the same: in a small
   * corpus it tells nothing that a word is rare.
   */
  readonly told: number;
  /** How far the sentences with most of the words lack the number that is asked for: 0..1; 0 where none is asked for. */
  readonly numberless: number;
  /** Whether words of someone are asked for and no sentence by or about them has a word of what is asked, light words aside. */
  readonly isSilent: boolean;
  /** Whether words of someone who is asked for are among the sentences. */
  readonly isHeard: boolean;
  /**
   * Terms, but for names of those whose words are asked for, that stand neither in the sentence with most of the terms nor
   * beside it or in its title; where such a speaker is heard, with none of their sentences.
   */
  readonly missing: readonly QuestionTerm[];
}

/** Passages whose sentences are looked at, and further ones by or about someone whose words are asked for. */
const LOOKED_AT = 12;
const FURTHER = 12;
/** Sentences in which a number is looked for. */
const NUMBERS_IN = 5;
/** What a word counts that stands beside the sentence or in the title, and another form of it ("criticism" for "criticised"). */
const BESIDE = 0.4;
const OTHER_FORM = 0.8;
/** Letters that two forms of a word share. */
const STEM = 5;
/** What a sentence counts that only mentions the speaker who is asked for: the words may be theirs without the text being read so. */
const ABOUT = 0.6;

/** @param ranked best first */
export function findEvidence(
  index: SearchIndex,
  analysis: QuestionAnalysis,
  ranked: readonly RankedPassage[],
): Evidence {
  const asked = whatIsAsked(analysis);
  const further = ranked.slice(LOOKED_AT).filter(({ parts }) => asked.speakers.length > 0 && parts.speaker > 0);
  const places = sentencesOf(index, [...ranked.slice(0, LOOKED_AT), ...further.slice(0, FURTHER)]);
  const found = places.map((place) => weigh(index, asked, place)).toSorted((a, b) => b.words - a.words);
  const theirs = found.filter(({ isTheirs }) => isTheirs);
  const relevant = theirs.length > 0 ? theirs : found.slice(0, 1);
  const number = readAskedNumber(analysis.question);
  const topics = [...asked.plain, ...asked.names].filter((term) => !isLightWord(term));
  const touching = found.filter(({ isTheirs, isAbout }) => isTheirs || isAbout);
  return {
    told: Math.max(0, ...found.map(({ told }) => told)),
    numberless:
      number && found.length > 0 ? 1 - Math.max(...found.slice(0, NUMBERS_IN).map(({ text }) => number.fits(text))) : 0,
    isSilent: asked.speakers.length > 0 && topics.length > 0 && touching.every(({ lacks }) => topics.every(lacks)),
    isHeard: theirs.length > 0,
    missing: analysis.terms.filter(
      ({ term }) => !asked.ofSpeakers.has(term) && relevant.every(({ lacks }) => lacks(term)),
    ),
  };
}

/** The parts of a question, as terms. */
interface Asked {
  /** Those whose words are asked for; none where other words answer too. */
  readonly speakers: readonly QuestionName[];
  readonly ofSpeakers: ReadonlySet<string>;
  readonly ofNames: ReadonlySet<string>;
  readonly all: readonly string[];
  readonly plain: readonly string[];
  /** Terms of names, but for the speakers'. */
  readonly names: readonly string[];
  readonly related: ReadonlyMap<string, readonly string[]>;
}

function whatIsAsked(analysis: QuestionAnalysis): Asked {
  const speakers = asksForWords(analysis) ? analysis.saidBy : [];
  const ofSpeakers = new Set(speakers.flatMap(({ terms }) => terms));
  const ofNames = new Set(analysis.names.flatMap(({ terms }) => terms));
  const all = analysis.terms.map(({ term }) => term);
  const names = all.filter((term) => ofNames.has(term) && !ofSpeakers.has(term));
  const related = new Map(analysis.terms.map((one) => [one.term, one.related]));
  return { speakers, ofSpeakers, ofNames, all, plain: all.filter((term) => !ofNames.has(term)), names, related };
}

interface Weighed {
  readonly text: string;
  /** Share of all terms that stand in the sentence or beside it. */
  readonly words: number;
  readonly told: number;
  /** Somebody whose words are asked for speaks in it. */
  readonly isTheirs: boolean;
  /** It has the last word of such a speaker's name. */
  readonly isAbout: boolean;
  lacks(term: string): boolean;
}

function weigh(
  index: SearchIndex,
  { speakers, ofNames, all, plain, names, related }: Asked,
  { article, indexed, n, sentence }: Place,
): Weighed {
  const { text } = indexed.article;
  const words = wordsOfSentence(text, sentence);
  const statements = indexed.statements.filter(({ content }) =>
    content.some(({ start, end }) => start < sentence.end && end > sentence.start),
  );
  const voices = new Set(
    statements.flatMap(({ speaker }) => tokenize(`${speaker?.name ?? ''} ${speaker?.side ?? ''}`)),
  );
  const neighbours = [n - 1, n + 1]
    .flatMap((at) => indexed.sentences[at] ?? [])
    .map((one) => wordsOfSentence(text, one));
  const title = index.terms.ofTitle(article);
  const countOf = (term: string, beside = BESIDE): number => {
    if (words.has(term) || voices.has(term)) return 1;
    const isBeside = neighbours.some((others) => others.has(term)) || title.includes(index.terms.numberOf(term));
    if (!ofNames.has(term) && hasOtherForm(words, term)) return Math.max(beside * Number(isBeside), OTHER_FORM);
    const isNear = related.get(term)?.some((other) => words.has(other)) === true;
    return Math.max(isBeside ? beside : 0, isNear ? weights.related : 0);
  };
  const isTheirs = statements.some((statement) => speakers.some((name) => isSaidBy(statement, name, text)));
  const isAbout = speakers.some((name) => words.has(name.terms.findLast((term) => !isStopWord(term)) ?? ''));
  // Where nothing but names is asked about, they are what has to be told.
  const ofThese =
    plain.length > 0
      ? mean(plain, (term) => countOf(term)) * mean(names, (term) => countOf(term, 1))
      : mean(names, (term) => countOf(term));
  const theirShare = speakers.length === 0 || isTheirs ? 1 : isAbout ? ABOUT : 0;
  return {
    text: text.slice(sentence.start, sentence.end),
    words: mean(all, (term) => countOf(term)),
    told: theirShare * ofThese,
    isTheirs,
    isAbout,
    lacks: (term) => countOf(term) === 0,
  };
}

interface Place {
  /** Position of the article in `SearchIndex.articles`. */
  readonly article: number;
  readonly indexed: IndexedArticle;
  /** Number of the sentence in its article. */
  readonly n: number;
  readonly sentence: Sentence;
}

function sentencesOf(index: SearchIndex, ranked: readonly RankedPassage[]): Place[] {
  return ranked.flatMap(({ passage, article }) => {
    const [first, end] = index.passages[passage]?.sentences ?? [0, 0];
    const indexed = index.articles[article];
    return indexed
      ? indexed.sentences.slice(first, end).map((sentence, n) => ({ article, indexed, n: first + n, sentence }))
      : [];
  });
}

/** Whether a text has a word that begins like a term and is long enough for that to be no chance. */
function hasOtherForm(words: ReadonlySet<string>, term: string): boolean {
  if (term.length < STEM) return false;
  const beginning = term.slice(0, STEM);
  for (const word of words) if (word.startsWith(beginning)) return true;
  return false;
}

/** Mean of what terms count; 1 where there are none, for then nothing is missing. */
function mean(terms: readonly string[], countOf: (term: string) => number): number {
  return terms.length === 0 ? 1 : terms.reduce((sum, term) => sum + countOf(term), 0) / terms.length;
}
