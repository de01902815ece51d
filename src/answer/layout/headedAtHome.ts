import { countryOf } from '../../attribute/lexicon/countries.ts';
import type { Catalogue } from '../../domain/index/catalogue.ts';
import type { FoldedUnit } from '../fold/foldAlike.ts';
import type { Selection } from './selection.ts';

/** Who leads a government, by surname, and what that government is called: "Lowe" and "Lowe administration". */
type Governments = ReadonlyMap<string, string>;

/**
 * Heads the words of the one state in a dispute at home by its government, where all others heard are parties, bodies
 * and people: as articles call it ("Lowe administration"), else "Norway (government)". Where another state is heard,
 * or a body of several, a state stays one; so it does where `sides.json` calls it so. Sides stay in alphabetical order.
 */
export async function headedAtHome(
  selection: Selection,
  catalogue: Pick<Catalogue, 'names' | 'sidesNamed'>,
): Promise<Selection> {
  const states = selection.sides.filter(({ name }) => countryOf(name) !== undefined || OF_STATES.test(name));
  const [state] = states;
  if (state === undefined || states.length > 1 || !selection.units.some((one) => isOther(one, state.name)))
    return selection;
  if (countryOf(state.name) === undefined) return selection;
  const known = (await catalogue.sidesNamed([state.name])).find(({ name }) => name === state.name);
  if (known?.derived !== true) return selection;
  const governments = await governmentsOf(state, catalogue);
  const headings = new Map<string, FoldedUnit[]>();
  for (const one of state.units) {
    const heading = governmentOf(one, governments, state.name) ?? `${state.name}${GOVERNMENT}`;
    headings.set(heading, [...(headings.get(heading) ?? []), one]);
  }
  const found = (units: readonly FoldedUnit[]): number => (headings.size === 1 ? state.found : units.length);
  const own = [...headings].map(([name, units]) => ({ name, found: found(units), units }));
  const sides = selection.sides.flatMap((side) => (side === state ? own : [side]));
  return { ...selection, sides: sides.toSorted((a, b) => a.name.localeCompare(b.name, 'en')) };
}

const GOVERNMENT = ' (government)';

/** The side that such a heading is of: "Norway" of "Norway (government)"; any other name as it is. */
export function sideInHeading(heading: string): string {
  return heading.endsWith(GOVERNMENT) ? heading.slice(0, -GOVERNMENT.length) : heading;
}

function isOther({ statement }: FoldedUnit, side: string): boolean {
  return statement?.speaker != null && statement.speaker.side !== side;
}

/** Bodies whose members are states. */
const OF_STATES = new RegExp(
  '\\b(?:United Nations|European|NATO|OSCE|OPEC|OECD|African Union|Arab League|' +
    'International (?:Atomic|Criminal|Court|Monetary))\\b',
);

/** Governments of a state that stand in an article, or speak in any, by heads who speak or have the title there. */
async function governmentsOf(
  { name: state, units }: Selection['sides'][number],
  catalogue: Pick<Catalogue, 'names'>,
): Promise<Governments> {
  const texts = [...new Set(units.map(textOf))];
  const told = texts.flatMap((text) => [...text.matchAll(NAMED)]);
  const heads = new Set([
    ...units.map(({ statement }) => lastWord(statement?.speaker?.name ?? '')),
    ...texts.flatMap((text) => [...text.matchAll(TITLED)].map(([, , head = '']) => head)),
  ]);
  const asked = new Set([...heads, ...told.map(([, head = '']) => head)]);
  const forms = [...asked].flatMap((head) => KINDS.map((kind) => `${head} ${kind}`.toLowerCase()));
  const speaking = (await catalogue.names(forms))
    .filter(({ kind, sides }) => kind === 'speaker' && sides.includes(state))
    .flatMap(({ name }) => [...name.matchAll(NAMED)]);
  // "the US government": whoever heads it.
  const known = [...told.filter(([, head = '']) => heads.has(head)), ...speaking].filter(
    ([, head = '']) => countryOf(head) === undefined,
  );
  return new Map(known.map(([, head = '', kind = '']) => [head, `${head} ${kind}`]));
}

/** Whoever leads one speaks for it; all others for the one that nearly all of what their article tells is of. */
function governmentOf(one: FoldedUnit, governments: Governments, state: string): string | undefined {
  const speaker = one.statement?.speaker?.name ?? '';
  const own = governments.get(lastWord(speaker)) ?? [...governments.values()].find((name) => speaker.includes(name));
  if (own !== undefined) return own;
  const named = [...textOf(one).matchAll(NAMED)];
  const titled = headsIn(textOf(one), state);
  // Whose government another's spokesman speaks for, an article that also tells of one without a name does not say.
  if (titled.some((head) => !governments.has(head))) return undefined;
  const counts = [...governments].map(([head, name]) => {
    const same = named.filter(([, other, kind = '']) => other === head || name.endsWith(` ${kind}`));
    const its = named.filter(([, other]) => other === head).length;
    const heads = titled.filter((other) => other === head).length;
    return { name, mentions: its + heads, all: same.length + titled.length };
  });
  // What one government undid was of another: the spokesman may be either's.
  return counts.find(({ mentions, all }) => mentions > 0 && mentions >= NEARLY_ALL * all)?.name;
}

/** Heads of the government of a state by surname, each time a text has one with the title and not as a former one. */
function headsIn(text: string, state: string): string[] {
  const heads = [...text.matchAll(TITLED)].flatMap(({ 1: former, 2: head = '', index }) => {
    const land = countryOf(LAND.exec(text.slice(Math.max(0, index - 40), index))?.[1] ?? '');
    return former === undefined ? [{ head, isForeign: land !== undefined && land.name !== state }] : [];
  });
  const others = new Set(heads.flatMap(({ head, isForeign }) => (isForeign ? head : [])));
  return heads.flatMap(({ head }) => (others.has(head) ? [] : head));
}

/** Part of what an article tells of governments that one of them must have to be the one meant. */
const NEARLY_ALL = 0.8;
/** "Norwegian " before a title. */
const LAND = /(\p{Lu}[\p{L}.-]+)(?:[’']s)? $/u;
const KINDS = ['administration', 'government'];
/** "the Lowe administration", "Lowe’s government". */
const NAMED = /\b(\p{Lu}[\p{L}-]+)(?:[’']s?)? (administration|government)\b/gu;
/** "President Ann Lowe", "former Prime Minister Lowe". */
const TITLED = new RegExp(
  '\\b(former |then-|ex-)?(?:President|Prime Minister|Premier|Chancellor)(?:-elect)? ' +
    '(?:\\p{Lu}[\\p{L}.-]* ){0,2}?(\\p{Lu}[\\p{L}-]+)\\b(?! \\p{Lu})',
  'gu',
);

function lastWord(name: string): string {
  return name.split(' ').at(-1) ?? '';
}

function textOf({ unit }: FoldedUnit): string {
  return unit.article.article.text;
}
