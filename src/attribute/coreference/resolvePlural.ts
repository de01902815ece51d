import { describeNoun } from '../mention/describeNoun.ts';
import { headOf } from '../mention/headOf.ts';
import { isPersonNoun } from '../mention/isPersonNoun.ts';
import type { Entity } from '../entities/entity.ts';
import { politicalParty } from '../lexicon/politicalParty.ts';
import { countryOf } from '../lexicon/countries.ts';
import { singular } from '../lexicon/nouns.ts';
import { resolveDescription } from './resolveDescription.ts';
import type { History, Resolved } from './salience.ts';

/**
 * Whom "they" stands for: the pair that spoke last ("Norway and Chile"), else the one group of people that is a subject
 * in this sentence or the last, before an offset and outside quotes ("The nurses left. They said"). Null where there is
 * none, or two, or another spoke last; of a body, where nobody else is spoken of.
 */
export function resolvePlural(sentence: number, before: number, history: History): Resolved | null {
  const pair = history.pairs.findLast((each) => each.sentence >= sentence - 2);
  if (pair !== undefined) return { name: pair.text, role: null, resolved: 'pronoun' };
  // "The nurses left. They were tired. They said"
  let last = sentence - 1;
  while (last > sentence - REACH && isOfThem(history, last)) last--;
  for (const at of [sentence, last]) {
    const groups = groupsIn(history, at, before);
    if (groups.length > 1) return null;
    const [group] = groups;
    if (group === undefined) continue;
    const spoke = history.groups.findLast((each) => each.sentence >= last - 1 && each.sentence < sentence);
    return at === sentence || spoke === undefined || spoke.name === group.name ? group : null;
  }
  return spokeTogether(sentence, history) ?? (last === sentence - 1 ? bodyBefore(sentence, before, history) : null);
}

/** "It was denied by officials who said it was late. They said": the people that spoke last, as only they did. */
function spokeTogether(sentence: number, { groups, spoke }: History): Resolved | null {
  // "The Liberals said it was late. They said"
  const named = new Set(spoke.get(sentence - 1));
  const [party] = named;
  if (party !== undefined && named.size === 1 && isParty(party))
    return { name: party.name, role: null, resolved: 'pronoun', entity: party };
  const names = new Set(groups.flatMap((each) => (each.sentence === sentence - 1 ? [each.name] : [])));
  const [name = ''] = names;
  const head = headOf(name);
  const isPeople = singular(head) !== head && isPersonNoun(head, 'NOUN');
  return names.size === 1 && isPeople && !spoke.has(sentence - 1) ? { name, role: null, resolved: 'pronoun' } : null;
}

/** "Tories", "Liberal Democrats": a party by what its people are called. */
function isParty({ name, type }: Entity): boolean {
  const last = name.split(' ').at(-1)?.toLowerCase() ?? '';
  return type !== 'person' && singular(last) !== last && (politicalParty(name) ?? isPersonNoun(last, 'NOUN')) !== false;
}

/** Sentences back in which they are still meant, where each between begins with "they". */
const REACH = 4;

function isOfThem({ sentences, blocks }: History, at: number): boolean {
  return blocks[at] === blocks[at + 1] && sentences[at]?.words[0]?.lower === 'they';
}

/**
 * "The Harbour Union voted on Monday. They said": the one body that the sentence before is about, in the same
 * paragraph, where no people are spoken of in either.
 */
function bodyBefore(sentence: number, before: number, history: History): Resolved | null {
  const { blocks, sentences, table } = history;
  if (blocks[sentence - 1] !== blocks[sentence]) return null;
  const isPeople = [sentence - 1, sentence].some((at) =>
    sentences[at]?.words.some(
      ({ lower, tag, start }) =>
        start < before && singular(lower) !== lower && isPersonNoun(lower, tag) && !/^(?:members|sources)$/.test(lower),
    ),
  );
  const here = [...(table.bySentence[sentence - 1] ?? []), ...(table.bySentence[sentence] ?? [])].filter(
    ({ start }) => start < before,
  );
  const spoke = history.spoke.get(sentence - 1) ?? [];
  const about = new Set([...spoke, ...here.flatMap(({ entity, subject }) => (subject ? [entity] : []))]);
  const [only] = about;
  return isPeople || about.size !== 1 || only?.type !== 'body' || countryOf(only.name) !== undefined
    ? null
    : { name: only.name, role: null, resolved: 'pronoun', entity: only };
}

function groupsIn(history: History, sentence: number, before: number): Resolved[] {
  const parsed = history.sentences[sentence];
  const found = new Map<string, Resolved>();
  for (const [index, chunk] of parsed?.chunks.entries() ?? []) {
    const first = parsed?.words[chunk.first];
    const head = parsed?.words[chunk.head];
    if (parsed === undefined || first === undefined || head === undefined || first.start >= before) break;
    if (
      chunk.kind !== 'noun' ||
      singular(head.lower) === head.lower ||
      !isPersonNoun(head.lower, 'NOUN') ||
      parsed.quoteOf[index] !== null ||
      parsed.chunks[index - 1]?.kind === 'preposition'
    )
      continue;
    const mention = describeNoun(parsed, index);
    // With what hangs on it: "officials in Castell".
    let end = index;
    while (parsed.chunks[end + 1]?.kind === 'preposition' && parsed.chunks[end + 2]?.kind === 'noun') end += 2;
    const next = parsed.chunks[parsed.chunks[end + 1]?.kind === 'other' ? end + 2 : end + 1];
    if (mention?.type !== 'common' || first.lower === 'that' || next?.kind !== 'verb' || next.form !== 'finite')
      continue;
    const text = parsed.text
      .slice(first.start, parsed.words[(parsed.chunks[end]?.end ?? 1) - 1]?.end)
      .replace(/\s+/g, ' ');
    const group = resolveDescription(head.lower, text, first.start, sentence, history);
    if (group !== null) found.set(group.name, { ...group, resolved: 'pronoun' });
  }
  return [...found.values()];
}
