import { inStory } from '../../attribute/sides/inStory.ts';
import { homeCountry } from '../../attribute/ties/homeCountry.ts';
import type { Selection } from './selection.ts';

type SelectedSide = Selection['sides'][number];

/**
 * Heads what a story has without a name of its own as short as an answer allows: "Police" for "Police (Storm in
 * Castell)", where no other police is heard. An army is the same in all articles about its state; others of one
 * kind, the protesters of two stories, stay two and keep the titles that tell them apart.
 */
export function headedInShort(selection: Selection): Selection {
  const kinds = new Map<string, SelectedSide[]>();
  for (const side of selection.sides) {
    const kind = kindOf(side) ?? side.name;
    kinds.set(kind, [...(kinds.get(kind) ?? []), side]);
  }
  const sides = [...kinds].flatMap(([kind, [first, ...more]]) => {
    if (first === undefined) return [];
    if (more.length === 0) return [{ ...first, name: kind }];
    return isOne(kind, [first, ...more]) ? [together(kind, [first, ...more])] : [first, ...more];
  });
  return { ...selection, sides: sides.toSorted((a, b) => a.name.localeCompare(b.name, 'en')) };
}

/** "Police" of "Police (Storm in Castell)", behind which the title of an article stands; null for all others. */
function kindOf({ name, units }: SelectedSide): string | null {
  const kind = name.slice(0, Math.max(0, name.indexOf(' (')));
  return units.some(({ unit }) => name === inStory(kind, unit.article.article)) ? kind : null;
}

function isOne(kind: string, sides: readonly SelectedSide[]): boolean {
  const articles = sides.flatMap(({ units }) => units.map(({ unit }) => unit.article.article));
  const [home = null, ...others] = new Set(articles.map(({ text, outlet }) => homeCountry(text, outlet)));
  return OF_A_STATE.test(kind) && home !== null && others.length === 0;
}

/** What a state has one of, whoever governs: a government or an opposition is another one after a change of power. */
const OF_A_STATE = /^(?:army|coast guard|military|navy)$/i;

function together(name: string, sides: readonly SelectedSide[]): SelectedSide {
  return {
    name,
    found: sides.reduce((sum, { found }) => sum + found, 0),
    units: sides.flatMap(({ units }) => units).toSorted((a, b) => b.score - a.score),
  };
}
