import { QUESTION_WORDS } from './words/questionWords.ts';
import { chainsOf } from './chainsOf.ts';
import type { QuestionName } from './questionName.ts';

/**
 * Those who are asked by their place in a question, whatever verb it has: "A and B on the toll", "what do A and B each
 * want", "A and B, how far should it go?", "A say one thing, B another", "A's version beside B's", "A against B
 * over the toll", "in the eyes of A".
 *
 * @param names in the order of the question
 * @param aboutSides whether the question asks for sides: what only leaves out a verb or a noun is read as asking then
 * @returns whether these are all: where one is set apart "on one side", only those on it and "on the other" are asked
 */
export function findPlaced(
  question: string,
  names: readonly QuestionName[],
  aboutSides: boolean,
): { readonly placed: readonly QuestionName[]; readonly areAll: boolean } {
  const chains = chainsOf(question, names).map((chain): Chain => ({
    chain,
    before: question.slice(0, chain[0]?.start),
    after: question.slice(endOf(chain.at(-1))),
  }));
  const setApart = ON_SIDES.test(question) ? chains.filter(({ after }) => ON_A_SIDE.test(after)) : [];
  const [one, other] = chains;
  const areOpposed =
    opens(one) && AGAINST.test(one?.after ?? '') && / against\s+(?:the\s+)?$/iu.test(other?.before ?? '');
  const inPlace = chains.filter((group) => {
    const { chain, before, after } = group;
    const areSeveral = chain.length > 1;
    const isAMatter = chain.every(({ kind }) => kind !== 'other') && ON_A_MATTER.test(after);
    return (
      (aboutSides && areOpposed && (group === one || group === other)) ||
      (aboutSides && areSeveral && BETWEEN.test(before)) ||
      IN_THE_EYES.test(before) ||
      (areSeveral && EACH.test(after)) ||
      (opens(group) && (isAMatter || (areSeveral && aboutSides && ASKS_THEN.test(after)))) ||
      (aboutSides && (OTHERWISE.test(after) || (LEFT_OUT.test(after) && NOUN_OF_ONE.test(before))))
    );
  });
  const areAll = setApart.length > 0;
  return { placed: (areAll ? setApart : inPlace).flatMap(({ chain }) => chain), areAll };
}

interface Chain {
  readonly chain: readonly QuestionName[];
  /** The question before and behind it. */
  readonly before: string;
  readonly after: string;
}

function opens(chain: Chain | undefined): boolean {
  return chain !== undefined && /^\W*(?:the\s+)?$/iu.test(chain.before);
}

/** Where a name ends, its possessive not being part of it. */
function endOf(name: QuestionName | undefined): number | undefined {
  return name === undefined ? undefined : name.start + name.text.length;
}

/** One is set apart on one side, and another on the other. */
export const ON_SIDES = /\bon\s+(?:the\s+)?one(?:\s+(?:hand|side))?\b.{3,200}\bon\s+the\s+other\b/iu;
const ON_A_SIDE = /^,?\s+on\s+(?:the\s+)?(?:one|other)(?:\s+(?:hand|side))?\b/iu;
/** No day: "Voss on 3 May". */
const ON_A_MATTER = /^\son\s(?!(?:the\s)?(?:one|other)\b)(?=\p{L})(?!\p{L}+\.?\s\d)/iu;
const IN_THE_EYES =
  /\b(?:in the eyes of|(?:argument|case|claim|point)s?\s+(?:made|put)(?:\s+forward)?\s+by)\s+(?:the\s+)?$/iu;
/** "A against B over the toll". */
const AGAINST = /^\s+against\s/iu;
const BETWEEN = /^\W*between\s+(?:the\s+)?$/iu;
const EACH = /^\s+(?:each|both)\b/iu;
const ASKS_THEN = new RegExp(String.raw`^,\s+${QUESTION_WORDS}\b`, 'iu');
/** "A say one thing, B another". */
const OTHERWISE = /^\s+(?:another|otherwise|the (?:opposite|other))\b/iu;
/** "B's", its noun being that of "A's version" before it. */
const LEFT_OUT = /^['’]s?\s*(?:$|[?.!,;]|(?:and|or)\b)/iu;
const NOUN_OF_ONE = /\p{L}['’]s?\s+\p{L}+\b.{0,60}$/iu;
