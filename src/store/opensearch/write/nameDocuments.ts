import { nameForms } from '../../../indexing/names/nameForms.ts';
import { shortKey } from '../../../indexing/shortKey.ts';
import type { CorpusName, CountedSide, CountedVoice, KnownSpeaker } from '../../../domain/index/catalogue.ts';
import type { Side } from '../../../domain/sides.ts';
import { tokenize } from '../../../text/tokens.ts';
import type { Engine } from '../client/engine.ts';
import { type ValueBucket, eachBucket } from '../client/eachBucket.ts';
import { beginnings } from '../mapping/beginnings.ts';
import { exact, exactTuple } from '../mapping/fields.ts';
import type { IndexNames } from '../mapping/generationIndices.ts';
import type { EngineDocument } from './document.ts';

/**
 * Who and what is in the corpus, counted over all that was written, in batches: outlets, authors, sides, voices,
 * speakers, and the forms in which they may be asked for. Of speakers one page is held at a time; sides are held, and
 * are few.
 */
export async function* nameDocuments(
  engine: Engine,
  names: IndexNames,
  generation: string,
  sides: readonly Side[],
): AsyncGenerator<readonly EngineDocument[]> {
  for await (const page of eachBucket(engine, names.index(generation, 'articles'), 'outlet', 'ord'))
    yield page.flatMap(({ value, first }) => outletDocuments(value, first));
  for await (const page of eachBucket(engine, names.index(generation, 'articles'), 'authors', 'ord'))
    yield page.flatMap(({ value, first }) => formDocuments('author', value, [], first));

  const statements = names.index(generation, 'statements');
  const heard = new Map<string, ValueBucket>();
  for await (const page of eachBucket(engine, statements, 'side', 'order'))
    for (const bucket of page) heard.set(bucket.value, bucket);
  yield [...heard.values()].map(({ value, count, first }) =>
    voiceDocument({ kind: 'side', name: value, statements: count }, first),
  );
  yield sides.flatMap((side, at) => sideDocuments(side, at, heard.get(side.name)?.count ?? 0));

  const members = new Map<string, string[]>();
  for (const { name, members: people } of sides)
    for (const person of people) members.set(person, [...(members.get(person) ?? []), name]);
  const all = new Set(members.keys());
  let open: Heard[] = [];
  for await (const page of eachBucket(engine, statements, 'speaker', 'order')) {
    open.push(...page.flatMap(heardIn));
    // The last name of a page may go on in the next one.
    const last = open.at(-1)?.name;
    const whole = open.filter(({ name }) => name !== last);
    open = open.filter(({ name }) => name === last);
    yield speakersDocuments(whole, heard, members);
    for (const { name } of whole) all.delete(name);
  }
  yield speakersDocuments(open, heard, members);
  for (const { name } of open) all.delete(name);
  yield [...all].flatMap((name) => formDocuments('speaker', name, members.get(name) ?? [], SILENT));
}

/** Where members of sides stand who say nothing: after all who do. */
const SILENT = Number.MAX_SAFE_INTEGER;

interface Heard extends KnownSpeaker {
  readonly first: number;
}

/** Names that were too long to be kept as they are stand in their articles only. */
function heardIn({ value, count, first }: ValueBucket): Heard[] {
  if (!value.startsWith('[')) return [];
  const [name, role, side] = JSON.parse(value) as [string, string | null, string | null];
  return [{ name, role, side, statements: count, first }];
}

function speakersDocuments(
  speakers: readonly Heard[],
  sides: ReadonlyMap<string, unknown>,
  members: ReadonlyMap<string, readonly string[]>,
): EngineDocument[] {
  const byName = new Map<string, Heard[]>();
  for (const one of speakers) byName.set(one.name, [...(byName.get(one.name) ?? []), one]);
  return [...byName].flatMap(([name, own]) => {
    const first = Math.min(...own.map((one) => one.first));
    const statements = own.reduce((sum, one) => sum + one.statements, 0);
    const spoken = own.toSorted((a, b) => a.first - b.first).flatMap(({ side }) => (side === null ? [] : [side]));
    return [
      ...own.map(knownDocument),
      ...(sides.has(name) ? [] : [voiceDocument({ kind: 'speaker', name, statements }, first)]),
      ...formDocuments('speaker', name, [...spoken, ...(members.get(name) ?? [])], first),
    ];
  });
}

function knownDocument({ first, ...speaker }: Heard): EngineDocument {
  const { name, role, side, statements } = speaker;
  return {
    part: 'names',
    id: idOf('known', name, role, side),
    fields: {
      kind: 'known',
      rank: first,
      statements,
      terms: [...new Set(tokenize(`${name} ${role ?? ''}`))].map(exact),
      value: JSON.stringify(speaker),
    },
  };
}

function voiceDocument(voice: CountedVoice, first: number): EngineDocument {
  const { kind, name, statements } = voice;
  return {
    part: 'names',
    id: idOf('voice', kind, name),
    fields: {
      kind: `voice ${kind}`,
      key: shortKey(`${kind} ${name}`),
      rank: first,
      statements,
      ...beginnings(name),
      value: JSON.stringify(voice),
    },
  };
}

function sideDocuments(side: Side, at: number, statements: number): EngineDocument[] {
  const counted: CountedSide = { ...side, statements };
  const labels = [side.name, ...side.aliases, ...side.members];
  return [
    {
      part: 'names',
      id: idOf('side', side.name),
      fields: {
        kind: 'side',
        key: [...new Set(labels.map((label) => exact(tokenize(label).join(' '))))],
        rank: at,
        statements,
        ...beginnings(side.name, side.aliases),
        value: JSON.stringify(counted),
      },
    },
    ...[side.name, ...side.aliases].flatMap((form) =>
      nameForms('side', form).map((words) => formDocument('side', side.name, words, [side.name], SILENT)),
    ),
  ];
}

function outletDocuments(name: string, first: number): EngineDocument[] {
  return [
    {
      part: 'names',
      id: idOf('outlet', name),
      fields: { kind: 'outlet', rank: first, ...beginnings(name), value: JSON.stringify(name) },
    },
    ...formDocuments('outlet', name, [], first),
  ];
}

function formDocuments(
  kind: CorpusName['kind'],
  name: string,
  sides: readonly string[],
  rank: number,
): EngineDocument[] {
  return nameForms(kind, name).map((words) => formDocument(kind, name, words, sides, rank));
}

function formDocument(
  kind: CorpusName['kind'],
  name: string,
  words: string,
  sides: readonly string[],
  rank: number,
): EngineDocument {
  const form: CorpusName = { kind, name, words: words.split(' '), sides: [...new Set(sides)] };
  return {
    part: 'names',
    id: idOf('form', kind, name, words),
    fields: { kind: 'form', key: exact(words), rank, value: JSON.stringify(form) },
  };
}

function idOf(...parts: readonly (string | null)[]): string {
  return shortKey(exactTuple(...parts));
}
