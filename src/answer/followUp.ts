import type { Side } from '../domain/sides.ts';

/** A question with what narrowed it. */
export interface NarrowedQuestion {
  readonly question: string;
  readonly side?: string;
  readonly source?: string;
}

/**
 * A follow-up as a whole question: what it leaves out is taken from the question before. "What did Hamas say about the talks?"
 * then "and Israel?" is "What did Israel say about the talks?". Only what clearly leans on the question before is taken as a
 * follow-up: it opens with "and", or is nothing but the name of a side, perhaps after "what about". Null for any other question.
 */
export function followUp(typed: string, before: NarrowedQuestion, sides: readonly Side[]): NarrowedQuestion | null {
  const rest = withoutEnd(typed.replace(whatAbout, '').replace(and, ''));
  if (rest === '' || rest.split(/\s+/).length > LONGEST) return null;
  // In Arabic "and" is written to the name: it comes off only where a name is left.
  const side = [rest, rest.replace(/^و/u, '')]
    .map((name) => sides.find((one) => namesOf(one).some((known) => isName(known, name))))
    .find((one) => one !== undefined);
  if (side === undefined)
    return !and.test(typed)
      ? null
      : { ...before, question: `${withoutEnd(before.question)}, ${lowerFirst(typed.trim())}` };
  return aboutSide(side, /^the\s/i.test(rest) ? `the ${side.name}` : side.name, before, sides);
}

/** More words than this say what they are about themselves [4, 15]. */
const LONGEST = 8;

/** "And", which leans on what came before whatever follows it. */
const and = /^\s*¿?(?:and|but|y|pero|et|mais|und|aber)\s+/iu;
/** "What about", which does so only before a name: before anything else it is a question of its own. */
const whatAbout = /^\s*(?:and\s+)?¿?(?:(?:what|how)\s+about|qué hay de|qu['’]en est-il de|was ist mit|و?ماذا عن)\s+/iu;

/** The name in place of the one that the question before names; where it names none or several, the side is asked alone. */
function aboutSide(side: Side, named: string, before: NarrowedQuestion, sides: readonly Side[]): NarrowedQuestion {
  const { question, source } = before;
  const kept = source === undefined ? {} : { source };
  const places = sides.flatMap((one) => mentions(question, one));
  const [only] = places;
  if (only === undefined || places.length > 1) return { question, side: side.name, ...kept };
  return {
    question: question.slice(0, only.start) + named + question.slice(only.end),
    ...(before.side === undefined ? {} : { side: side.name }),
    ...kept,
  };
}

/** Where a question names a side: by the longest of its names there. At most one place: naming it twice is naming it once. */
function mentions(question: string, side: Side): { start: number; end: number }[] {
  for (const name of namesOf(side).toSorted((a, b) => b.length - a.length)) {
    const found = new RegExp(
      `(?<![\\p{L}\\p{N}])(?:the )?${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
      'u',
    ).exec(question);
    if (found !== null) return [{ start: found.index, end: found.index + found[0].length }];
  }
  return [];
}

function namesOf({ name, aliases, members }: Side): readonly string[] {
  return [name, ...aliases, ...members].filter((one) => one.trim() !== '');
}

/** Short names keep their case: "us" is not the US. */
function isName(name: string, typed: string): boolean {
  const bare = typed.replace(/^the\s+/i, '');
  return name.length <= 3 ? name === bare : name.toLowerCase() === bare.toLowerCase();
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

function withoutEnd(question: string): string {
  return question.replace(/[\s?!.؟]+$/u, '').trim();
}
