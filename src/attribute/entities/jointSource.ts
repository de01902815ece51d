import { describeNoun, describePossessor } from '../mention/describeNoun.ts';
import { sharedRole } from '../mention/bestRole.ts';
import { isPersonNoun } from '../mention/isPersonNoun.ts';
import { singular } from '../lexicon/nouns.ts';
import { chunkStart, headWord } from '../parse/chunkAt.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import type { Source } from '../source/source.ts';
import type { Entity, EntityTable } from './entity.ts';

/** Who is named, with what they are called and where they work. */
interface Joint {
  readonly name: string;
  readonly role: string | null;
  /** Where it is one after all. */
  readonly entity?: Entity;
}

/**
 * Who speaks jointly: "Voss and Lind", "Norway, Chile and others", "ministers Ann Lowe and Bo Lind" (their office is a
 * role); of "Rope and Sail’s Ann Lowe" she alone. Null where the source is one.
 *
 * @param head the first chunk of the source, where it is not what "who" stands for
 * @param text its words
 */
export function jointSource(
  parsed: ParsedSentence,
  { end, members }: Source,
  head: number,
  text: string,
  table: EntityTable,
): Joint | null {
  if (members !== undefined) return joinedBy(parsed, members, table);
  if (isNamedPair(parsed, head)) return joinedBy(parsed, [head, head + 2], table);
  const chunks = parsed.chunks.slice(head, end);
  const isPair =
    chunks.some(({ kind }) => kind === 'conjunction') &&
    !chunks.some(({ kind }) => kind === 'comma' || kind === 'preposition');
  if (!isPair && !isList(parsed, head, end) && !isWithOthers(parsed, head, end, table)) return null;
  const person = isPair && chunks.length === 3 ? ownedByBoth(parsed, head, text, table) : null;
  if (person !== null) return person;
  const joint = text.replace(/^(?:both|the) /i, '');
  const office = sharedRole(describeNoun(parsed, head));
  return office !== null && joint.startsWith(`${office} `)
    ? { name: joint.slice(office.length + 1), role: office }
    : { name: joint, role: null };
}

/** Each by name, with an office that all have. */
function joinedBy(parsed: ParsedSentence, members: readonly number[], table: EntityTable): Joint {
  const mentions = members.flatMap((at) => describeNoun(parsed, at) ?? []);
  const names = mentions.map((mention) => table.find(mention)?.name ?? mention.name);
  return {
    name: `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`,
    role: sharedRole(mentions[0] ?? null)?.split(',')[0] ?? null,
  };
}

/** "Ann Lowe and Bo Lind, both lawyers, said": two names, and an aside about them, or about the second. */
function isNamedPair(parsed: ParsedSentence, head: number): boolean {
  const { chunks } = parsed;
  return (
    chunks[head + 1]?.kind === 'conjunction' &&
    chunks[head + 3]?.kind === 'comma' &&
    describePossessor(parsed, head + 2) === null &&
    [head, head + 2].every((at) => /^(?:person|body)$/.test(describeNoun(parsed, at)?.type ?? ''))
  );
}

/** "Lind and party leaders in the House", "Lind and the head of the union": somebody, and others of something. */
function isWithOthers(parsed: ParsedSentence, head: number, end: number, table: EntityTable): boolean {
  const { chunks, words } = parsed;
  const mention = describeNoun(parsed, head);
  const other = describeNoun(parsed, head + 2);
  const first = words[chunks[head + 2]?.first ?? -1];
  return (
    headWord(parsed, head + 1) === 'and' &&
    mention !== null &&
    mention.type !== 'common' &&
    table.find(mention)?.type === 'person' &&
    other?.type === 'common' &&
    isPersonNoun(other.head, 'NOUN') &&
    (first?.tag === 'DET' || singular(other.head) !== other.head) &&
    chunks.slice(head + 3, end).every(({ kind }) => kind === 'preposition' || kind === 'noun')
  );
}

/** "Rope and Sail’s Ann Lowe": where both are named apart elsewhere, "Rope" may speak as well. */
function ownedByBoth(parsed: ParsedSentence, head: number, text: string, table: EntityTable): Joint | null {
  const person = describeNoun(parsed, head + 2);
  if (person?.type !== 'person' || !person.name.includes(' ') || describePossessor(parsed, head + 2) === null)
    return null;
  const first = describeNoun(parsed, head);
  const other = first === null ? null : table.find(first);
  const places = table.bySentence.flat().filter(({ entity }) => entity === other);
  const owner = /^(.*)[’']s /.exec(text)?.[1] ?? null;
  if (other === null || places.length > 1 || owner === null) return null;
  const entity = table.find(person);
  return {
    name: entity?.name ?? person.name,
    role: owner,
    ...(entity === null ? {} : { entity }),
  };
}

/** "Norway, Chile and other states": names, commas between them, and the last behind "and". */
function isList(parsed: ParsedSentence, head: number, end: number): boolean {
  const { chunks, words } = parsed;
  const isName = (at: number): boolean => {
    const mention = describeNoun(parsed, at);
    return chunks[at]?.kind === 'noun' && mention !== null && mention.type !== 'common' && mention.type !== 'pronoun';
  };
  const last = end - 1;
  const isOthers = words[chunks[last]?.first ?? -1]?.lower === 'other';
  const joins = chunks[last - 2]?.kind === 'comma' ? last - 3 : last - 2;
  if (chunks[last - 1]?.kind !== 'conjunction' || joins <= head || !(isName(last) || isOthers)) return false;
  for (let at = head; at <= joins; at += 2)
    if (!isName(at) || (at < joins && chunks[at + 1]?.kind !== 'comma')) return false;
  return (joins - head) % 2 === 0 && /^\p{Lu}|^the /u.test(parsed.text.slice(chunkStart(parsed, head)));
}
