import { isOffice } from '../../../attribute/lexicon/nouns.ts';
import { NOT_FOR } from '../../../attribute/party/notFor.ts';
import { anyOf } from '../../../text/anyOf.ts';
import { tokenize } from '../../../text/tokens.ts';
import type { QuestionName } from './questionName.ts';
import { ARGUED_NOUNS, ASKED_NOUNS } from './words/askedNouns.ts';
import { joins } from './words/joins.ts';
import { sayingVerbs } from './words/sayingVerbs.ts';
import { SOURCE_BEFORE } from './words/sourceBefore.ts';

/**
 * The names whose own words a question asks for: those that stand before a verb of saying ("What did Macron and Merz
 * say about …", "Why does Trump think …") or after "according to". Names after the verb are what was spoken about, and
 * so are those after a preposition ("Does the report on Crane suggest …"). Somebody's lawyer ("What did Crane's lawyer
 * say") is the lawyer, not Crane.
 *
 * @param names those who may be asked
 * @param aboutSides whether the question asks for sides: somebody's argument or story is then asked for, too
 */
export function findSaidBy(question: string, names: readonly QuestionName[], aboutSides: boolean): QuestionName[] {
  const nouns = aboutSides ? ARGUED_NOUNS : ASKED_NOUNS;
  const askedNoun = new RegExp(String.raw`^['’]s?\s+(?:\p{Ll}+\s+)?(?:${[...nouns].join('|')})\b`, 'iu');
  const verbs = sayingVerbs(question, nouns);
  const found: QuestionName[] = [];
  const owners = new Set<QuestionName>();
  let hasVerb = false;
  for (const [n, name] of names.entries()) {
    const before = question.slice(0, name.start);
    const end = name.start + name.text.length;
    const after = question.slice(end);
    const whose = name.kind === 'side' ? [] : whoseWords(end);
    if (whose.length > 0) found.push(ofTheirs(name, whose));
    else if (SOURCE_BEFORE.test(before)) found.push(name);
    else if (STATEMENT_BY.test(before) || isJoined(n)) {
      found.push(name);
      owners.add(name);
    } else if ((SPOKEN_ABOUT.test(before) || isOfOthers(before)) && !POSSESSIVE.test(after)) continue;
    // "Did Hamas say that Witkoff lied?": what Hamas said of him.
    else if (hasVerb && CLAUSE.test(before)) continue;
    // "What did the Post quote Voss as saying": the Post says nothing of its own.
    else if (/^\s+as\s/u.test(after) && saysNext(end)) found.splice(0, found.length, name);
    else if (saysNext(end) || leadsToVerb(n)) {
      found.push(name);
      hasVerb = true;
    }
    // "How did Hamas describe Witkoff's remarks?": Hamas is asked, and Witkoff is not.
    else if (isAskedNoun(end) && !hasVerb) found.push(name);
    else if (found.length > 0 && isAdded(name, before)) found.push(name);
  }
  return found;

  /** "the views of Hamas and Witkoff" */
  function isJoined(n: number): boolean {
    const [last, name] = n === 0 ? [] : names.slice(n - 1, n + 1);
    return last !== undefined && name !== undefined && owners.has(last) && joins(question.slice(last.end, name.start));
  }

  /** "What did Hamas say about the talks, and Witkoff?" */
  function isAdded({ end }: QuestionName, before: string): boolean {
    const role = ADDED.exec(before)?.[1];
    const isLast = /^(?:['’]s?)?\W*$/u.test(question.slice(end));
    return (
      isLast &&
      role !== undefined &&
      role
        .toLowerCase()
        .split(/\s+/u)
        .every((word) => word === '' || isOffice(word))
    );
  }

  /** Whether what stands behind a name leads to a verb of saying: "say", "officials say". */
  function saysNext(from: number): boolean {
    const after = question.slice(from);
    const words = wordsFrom(from + (HAVE_TO.exec(after) ?? POSSESSIVE.exec(after) ?? [''])[0].trimEnd().length);
    const verb = words.findIndex(({ start }) => verbs.has(start));
    return verb >= 0 && verb <= ROLE && words.slice(0, verb).every(isOfRole);
  }

  /** Whether a word may be of a role, and not of another name: "What did Secretary Zinke say" asks Zinke. */
  function isOfRole({ word, start }: { word: string; start: number }): boolean {
    return !NO_ROLE.has(word) && !names.some((name) => name.start <= start && start < name.end);
  }

  /** "Macron and Merz say": whether names that are joined to the nth lead to a verb, or to what is asked of them. */
  function leadsToVerb(n: number): boolean {
    const [name, next] = names.slice(n, n + 2);
    if (!name) return false;
    const other = DESCRIBED.exec(question.slice(name.end));
    if (other !== null && saysNext(name.end + other[0].length)) return true;
    if (!next || !joins(question.slice(name.end, next.start))) return false;
    return saysNext(next.end) || isAskedNoun(next.end) || leadsToVerb(n + 1);
  }

  /** "'s response", and no verb of saying behind it ("'s defence lawyer says"). */
  function isAskedNoun(from: number): boolean {
    const noun = askedNoun.exec(question.slice(from))?.[0].length;
    return noun !== undefined && !verbs.has(wordsFrom(from + noun)[0]?.start ?? -1);
  }

  /**
   * One or two words between a possessive and a verb of saying, "lawyer" in "'s lawyer say"; none where they are words
   * of the name's own ("'s response").
   */
  function whoseWords(from: number): readonly string[] {
    const possessive = POSSESSIVE.exec(question.slice(from))?.[0].length;
    if (possessive === undefined) return [];
    const words = wordsFrom(from + possessive - 1).slice(0, ROLE + 1);
    const verb = words.findIndex(({ start }) => verbs.has(start));
    const isOwn = nouns.has(words[0]?.word ?? '');
    return verb < 1 || isOwn ? [] : words.slice(0, verb).map(({ word }) => word);
  }

  /** The words that follow each other from here, with nothing but white space before each. */
  function wordsFrom(from: number): { word: string; start: number }[] {
    const run = /^(?:\s+\p{L}+)*/u.exec(question.slice(from))?.[0] ?? '';
    return [...run.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({ word: word.toLowerCase(), start: from + index }));
  }
}

/** "the critics of Hamas", but not "the leaders of Hamas". */
function isOfOthers(before: string): boolean {
  const head = /(\p{L}+)\s+of\s+(?:the\s+)?$/iu.exec(before)?.[1];
  return head !== undefined && (NOT_FOR.test(head) || !isOffice(head.toLowerCase()));
}

/** Crane's lawyer, as a name of its own. */
function ofTheirs(name: QuestionName, whose: readonly string[]): QuestionName {
  const words = whose.join(' ');
  return {
    ...name,
    text: `${name.text}’s ${words}`,
    terms: [...name.terms, ...tokenize(words)],
    refersTo: [],
    sides: [],
    kind: 'other',
  };
}

/** Of what is asked for only what is nobody else's: "the story of Voss" and "the case of Voss" are about her. */
const STATEMENT_BY = anyOf(
  /\b(?:statement|quote)s? (?:by|from)\s+(?:the\s+)?$/iu,
  /\b(?:answer|argument|opinion|position|reaction|response|stance|view)s? (?:by|from|of)\s+(?:the\s+)?$/iu,
);
const SPOKEN_ABOUT =
  /\b(?:about|on|in|at|regarding|concerning|between|against|for|from|to|with|over)\s+(?:the\s+)?["'“‘]?$/iu;

/** Behind a mark, so that "about Witkoff and Hamas" is none; with a role before the name. */
const ADDED = /[,;–—-]\s*(?:and|but)\s+(?:(?:what|how)\s+about\s+)?(?:the\s+)?((?:\p{L}+\s+){0,2})$/iu;
/** Words of a role that may stand between a name and its verb: "What did Hamas officials say". */
const ROLE = 2;
/** What no role holds. */
const NO_ROLE: ReadonlySet<string> = new Set('and or of to in on for that was were is be been'.split(' '));
const CLAUSE = /\bthat\s+(?:the\s+)?$/iu;
/** "what did they have to say". */
const HAVE_TO = /^\s+ha(?:ve|s|d)\s+to\s/iu;
/** "and the mayor", joined to a name. */
const DESCRIBED = /^\s+(?:and|or|&)\s+(?:the|his|her|their|its)\s+\p{L}+/iu;
const POSSESSIVE = /^['’]s?\s/u;
