import { singular } from '../lexicon/nouns.ts';
import { describeNoun } from '../mention/describeNoun.ts';
import { isPersonNoun } from '../mention/isPersonNoun.ts';
import { chunkStart } from '../parse/chunkAt.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import { endsField } from '../tag/endsField.ts';
import type { Entity, EntityTable } from './entity.ts';

interface Titled {
  readonly name: string;
  readonly role: string;
  readonly resolved: 'named';
  readonly entity?: Entity;
}

/**
 * "Harbour Union leader and Mayor Ann Lowe", "trade and industry commissioner Ann Lowe": one person, with two offices
 * or an office of two fields. Null where the first noun is somebody else.
 */
export function titledTwice(parsed: ParsedSentence, head: number, table: EntityTable): Titled | null {
  const first = parsed.chunks[head];
  const person = describeNoun(parsed, head + 2);
  const last = first === undefined ? undefined : parsed.words[first.end - 1];
  if (first === undefined || last === undefined || person?.type !== 'person' || person.role === null) return null;
  if (parsed.chunks[head + 3]?.kind === 'conjunction' || parsed.words[first.first]?.tag === 'DET') return null;
  const isOffice = isPersonNoun(last.lower, 'NOUN') && singular(last.lower) === last.lower;
  const isField =
    /(?:minister|secretary|commissioner|manager|director|chief|officer)$/i.test(person.role) && endsField(last.lower);
  if (!isOffice && !isField) return null;
  const from = chunkStart(parsed, head);
  const role = parsed.text.slice(from, person.start).replace(/\s+/g, ' ') + person.role;
  const entity = table.find(person);
  return { name: entity?.name ?? person.name, role, resolved: 'named', ...(entity === null ? {} : { entity }) };
}
