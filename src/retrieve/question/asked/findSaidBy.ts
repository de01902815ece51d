import { tokenize } from '../../../text/tokens.ts';
import type { QuestionName } from './questionName.ts';
import { JOINS } from './joins.ts';

/**
 * The names whose own words a question asks for: those that stand before a verb of saying ("What did Macron and Merz
 * say about …", "Why does Trump think …") or after "according to". Names after the verb are what was spoken about, and
 * so are those after a preposition ("Does the report on Crane suggest …"). Somebody's lawyer ("What did Crane's lawyer
 * say") is the lawyer, not Crane.
 */
export function findSaidBy(question: string, names: readonly QuestionName[]): QuestionName[] {
  const speakers = names.filter(({ kind }) => kind !== 'outlet');
  const found: QuestionName[] = [];
  let hasVerb = false;
  for (const [n, name] of speakers.entries()) {
    const before = question.slice(0, name.start);
    const after = question.slice(name.start + name.text.length);
    const next = speakers[n + 1];
    const joins = next !== undefined && JOINS.test(question.slice(name.end, next.start));
    const whose = name.kind === 'side' ? [] : whoseWords(after);
    if (whose.length > 0) found.push(ofTheirs(name, whose));
    else if (ACCORDING_TO.test(before) || STATEMENT_BY.test(before)) found.push(name);
    else if (SPOKEN_ABOUT.test(before) && !POSSESSIVE.test(after)) continue;
    else if (ASKED_VERB.test(after) || (joins && leadsToVerb(question, speakers.slice(n + 1)))) {
      found.push(name);
      hasVerb = true;
    }
    // "How did Hamas describe Witkoff's remarks?": Hamas is asked, and Witkoff is not.
    else if (ASKED_NOUN.test(after) && !hasVerb) found.push(name);
  }
  return found;
}

/** Crane's lawyer, as a name of its own. */
function ofTheirs(name: QuestionName, whose: readonly string[]): QuestionName {
  const words = whose.join(' ');
  return {
    ...name,
    text: `${name.text}’s ${words}`,
    terms: [...name.terms, ...tokenize(words)],
    refersTo: [],
    kind: 'other',
  };
}

/**
 * One or two words between a possessive and a verb of saying, "lawyer" in "'s lawyer say"; none where they are words of
 * the name's own ("'s response").
 */
function whoseWords(after: string): readonly string[] {
  if (!POSSESSIVE.test(after)) return [];
  const [first = '', ...more] = (after.slice(2).match(/\p{L}+/gu) ?? []).slice(0, 3).map((word) => word.toLowerCase());
  const verb = more.findIndex((word) => ARE_VERBS.has(word));
  return verb < 0 || ARE_VERBS.has(first) || ARE_NOUNS.has(first) ? [] : [first, ...more.slice(0, verb)];
}

function leadsToVerb(question: string, names: readonly QuestionName[]): boolean {
  const [name, next] = names;
  if (!name) return false;
  if (ASKED_VERB.test(question.slice(name.end)) || ASKED_NOUN.test(question.slice(name.end))) return true;
  return (
    next !== undefined && JOINS.test(question.slice(name.end, next.start)) && leadsToVerb(question, names.slice(1))
  );
}

const ACCORDING_TO = /\b(?:according to|in the (?:words|view|opinion) of|said by|says who)\s+(?:the\s+)?$/iu;
const STATEMENT_BY = /\b(?:statement|quote)s? (?:by|from)\s+(?:the\s+)?$/iu;
const SPOKEN_ABOUT =
  /\b(?:about|on|regarding|concerning|between|against|for|from|to|with|over)\s+(?:the\s+)?["'“‘]?$/iu;

// Bare forms and the present tense: "did X say", "X says", "X's reaction". A past participle after a name ("Hamas
// accused of") may be passive, so past forms count for plain verbs of saying only.
const VERBS = alternatives(`
  say says said tell tells told claim claims claimed argue argues argued announce announces announced declare
  declares declared describe describes accuse accuses respond responds responded react reacts reacted deny denies
  insist insists insisted warn warns warned think thinks believe believes promise promises promised demand demands
  reject rejects condemn condemns blame blames explain explains explained call calls state states stated suggest
  suggests criticise criticises criticize criticizes propose proposes comment comments commented ask asks asked
  write writes wrote shout shouts reply replies vow vows admit admits urge urges predict predicts hope hopes fear
  fears add adds give gives gave cite cites cited justify justifies characterise characterises characterize
  characterizes want wants view views see sees put puts
`);
const NOUNS =
  alternatives(`reaction response statement comment comments words view views position stance opinion explanation
  reason reasons account version remarks`);
const POSSESSIVE = /^['’]s?\s/u;
const ARE_VERBS: ReadonlySet<string> = new Set(VERBS.split('|'));
const ARE_NOUNS: ReadonlySet<string> = new Set(NOUNS.split('|'));
/** Up to two words of a role may stand between: "What did Hamas officials say". */
const NO_ROLE = alternatives('and or of to in on for that was were is be been');
const ASKED_VERB = new RegExp(String.raw`^(?:['’]s?)?(?:\s+(?!(?:${NO_ROLE})\b)\p{Ll}+){0,2}?\s+(?:${VERBS})\b`, 'iu');
const ASKED_NOUN = new RegExp(String.raw`^['’]s?\s+(?:\p{Ll}+\s+)?(?:${NOUNS})\b(?!\s+(?:${VERBS}))`, 'iu');

function alternatives(list: string): string {
  return list.trim().split(/\s+/).join('|');
}
