import type { QuestionTerm } from '../../domain/candidate.ts';
import type { OpenIndex } from '../../domain/index/openIndex.ts';
import { isStopWord } from '../../text/stopWords.ts';
import { tokenize, tokens } from '../../text/tokens.ts';
import { asksForSides } from './wanted/asksForSides.ts';
import { onlyAsksForSides } from './asked/words/onlyAsksForSides.ts';
import { findQuestionNames } from './names/findQuestionNames.ts';
import { findAsked } from './asked/findAsked.ts';
import { findOperands } from './asked/findOperands.ts';
import type { QuestionName } from './asked/questionName.ts';
import type { QuestionAnalysis } from './questionAnalysis.ts';
import { blankDates, readQuestionDates } from './readQuestionDates.ts';

/** What reading a question needs of an index. */
export type QuestionIndex = Pick<OpenIndex, 'info' | 'catalogue' | 'statistics'>;

/** Reads off a question what it asks for. The same question over the same index gives the same analysis. */
export async function analyseQuestion(question: string, index: QuestionIndex): Promise<QuestionAnalysis> {
  // A date is no name, though it is written with a capital.
  const undated = blankDates(question);
  const names = (await findQuestionNames(question, index)).filter(({ start, end }) =>
    /[\p{L}\p{N}]/u.test(undated.slice(start, end)),
  );
  names.push(...(await unknownCompared(question, names, index)));
  names.sort((a, b) => a.start - b.start);
  const terms = await termsOf(question, names, index);
  const aboutSides = asksForSides(question);
  const asks = ({ word }: QuestionTerm): boolean =>
    aboutSides && onlyAsksForSides(word, question.slice(question.indexOf(word) + word.length));
  return {
    question,
    terms,
    topic: terms.filter((term) => !asks(term)),
    names,
    outlets: unique(names.flatMap((name) => (name.kind === 'outlet' ? name.refersTo : []))),
    dates: readQuestionDates(question),
    saidBy: await asWritten(await findAsked(question, names, aboutSides, index.catalogue), index),
    aboutSides,
  };
}

/** Names in small letters with how the articles write them: "Voss" for "voss". */
async function asWritten(
  names: readonly QuestionName[],
  { statistics }: Pick<QuestionIndex, 'statistics'>,
): Promise<QuestionName[]> {
  const small = names.filter(({ text, kind }) => kind !== 'other' && !/\p{Lu}/u.test(text));
  const found = small.length === 0 ? [] : await statistics.writtenAs(small.map(({ text }) => text));
  return names.map((name) => {
    const form = found[small.indexOf(name)] ?? '';
    // It may stand there as somebody's, or as several of a kind.
    const written = [form, form.replace(/['’]?s$/u, '')].find((one) => one.toLowerCase() === name.text);
    return written === undefined ? name : { ...name, written };
  });
}

/**
 * What a question compares and no article writes, by whatever word: "Initech vs Globex", of which the first word of a
 * question would be no name, or "A vs B".
 */
async function unknownCompared(
  question: string,
  names: readonly QuestionName[],
  { info, statistics }: QuestionIndex,
): Promise<QuestionName[]> {
  const others = findOperands(question).filter(
    (place) => info.passages > 0 && !names.some(({ start, end }) => start < place.end && place.start < end),
  );
  const compared = others.map(({ start, end }): QuestionName => {
    const text = question.slice(start, end);
    const terms = tokenize(text).some((term) => !isStopWord(term)) ? tokenize(text) : [];
    return { text, terms, kind: 'other', refersTo: [], sides: [], start, end, known: false };
  });
  const words = compared.flatMap(({ terms }) => terms.filter((term) => !isStopWord(term)));
  const facts = await statistics.terms(words);
  const nowhere = new Set(words.filter((_, n) => facts[n]?.isWritten !== true));
  return compared.filter(({ terms }) => terms.length === 0 || terms.some((term) => nowhere.has(term)));
}

/** Words that frame a question about news without being its topic. */
const FRAME = new Set(
  tokenize('say said tell told according article report reported reporting publish published story coverage mention'),
);

async function termsOf(
  question: string,
  names: readonly QuestionName[],
  { info, statistics }: QuestionIndex,
): Promise<QuestionTerm[]> {
  const outlets = names.filter(({ kind }) => kind === 'outlet');
  const words = new Map<string, string>();
  for (const { term, start, end } of tokens(question)) {
    if (isStopWord(term) || FRAME.has(term) || words.has(term)) continue;
    if (outlets.some((name) => start >= name.start && end <= name.end)) continue;
    words.set(term, question.slice(start, end));
  }
  const facts = await statistics.terms([...words.keys()]);
  return [...words].map(([term, word], n) => {
    const { frequency = 0, isWritten = false } = facts[n] ?? {};
    return { term, word, frequency, isWritten, idf: idf(frequency, info.passages) };
  });
}

/** As BM25 weighs terms: Robertson and Sparck Jones, with 1 added so that it stays above 0. */
function idf(frequency: number, passages: number): number {
  return Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
