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
    const heading = governmentOf(one, governments) ?? `${state.name}${GOVERNMENT}`;
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
  const known = [...told.filter(([, head = '']) => heads.has(head)), ...speaking];
  return new Map(known.map(([, head = '', kind = '']) => [head, `${head} ${kind}`]));
}

/** Whoever leads one speaks for it; all others for the one that their article tells of most. */
function governmentOf(one: FoldedUnit, governments: Governments): string | undefined {
  const speaker = one.statement?.speaker?.name ?? '';
  const own = governments.get(lastWord(speaker)) ?? [...governments.values()].find((name) => speaker.includes(name));
  if (own !== undefined) return own;
  // Whose government another's spokesman speaks for, an article that also tells of one without a name does not say.
  const heads = [...textOf(one).matchAll(TITLED)].filter(([, former]) => former === undefined);
  if (heads.some(([, , head = '']) => !governments.has(head))) return undefined;
  const [first, second] = [...governments]
    .map(([head, name]) => ({ name, mentions: mentionsOf(head, textOf(one)) }))
    .toSorted((a, b) => b.mentions - a.mentions);
  return (first?.mentions ?? 0) > (second?.mentions ?? 0) ? first?.name : undefined;
}

/** How often a text tells of a head of government, not of a former one, or by their name of the government. */
function mentionsOf(head: string, text: string): number {
  const named = [...text.matchAll(NAMED)].filter(([, other]) => other === head);
  const titled = [...text.matchAll(TITLED)].filter(([, former, other]) => other === head && former === undefined);
  return named.length + titled.length;
}

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
