import type { Resolution, Speaker } from '../domain/statement.ts';
import { countryOf } from './countries.ts';
import { describeNoun, describePossessor } from './describeNoun.ts';
import type { Draft } from './draft.ts';
import { collectEntities, datelineEnd, type Entity, type EntityMention, type EntityTable } from './entities.ts';
import { BODIES, FEMALE, GENERIC_BODIES, MALE, REPRESENTATIVES, singular, TITLES } from './nounLexicon.ts';
import { isPossessive } from './parseClauses.ts';
import { chunkEnd, chunkStart, headWord, type ParsedSentence } from './parseSentence.ts';

/**
 * Names the speaker of each draft, in order: a surname gets its full name, a pronoun or description what it stands for
 * within the article. By salience, after Hobbs (1978) and Lappin and Leass (1994): nearest sentence first, in it
 * subjects first; two that fit equally well are no answer, and the speaker is null. Common nouns that stand for nobody
 * named ("diplomats in Doha") keep their words.
 */
export function resolveSpeakers(sentences: readonly ParsedSentence[], drafts: readonly Draft[]): (Speaker | null)[] {
  const table = collectEntities(sentences);
  const history: History = { table, sentences, spoke: new Map(), pairs: [], unnamed: [] };
  return drafts.map((draft) => {
    const speaker = resolve(draft, history);
    if (speaker?.entity !== undefined) history.spoke.set(draft.sentence, [...(history.spoke.get(draft.sentence) ?? []), speaker.entity]);
    if (speaker !== null && speaker.entity === undefined && /^(?:an?|one|another) /i.test(speaker.name)) history.unnamed.push({ name: speaker.name, sentence: draft.sentence });
    return speaker === null ? null : { name: speaker.name, role: speaker.entity?.roles[0] ?? speaker.role, side: null, resolved: speaker.resolved };
  });
}

interface History {
  readonly table: EntityTable;
  readonly sentences: readonly ParsedSentence[];
  /** Entities that spoke, by sentence. */
  readonly spoke: Map<number, Entity[]>;
  /** Sources of two and more, for "both nations". */
  readonly pairs: { text: string; sentence: number }[];
  /** Single people who spoke without a name: "a Ukrainian official". */
  readonly unnamed: { name: string; sentence: number }[];
}

interface Resolved {
  readonly name: string;
  readonly role: string | null;
  readonly resolved: Resolution;
  readonly entity?: Entity;
}

function resolve({ parsed, sourceChunks, source, sentence }: Draft, history: History): Resolved | null {
  if (sourceChunks === null || source === null) return null;
  const text = parsed.text.slice(source.start, source.end).replace(/\s+/g, ' ').replace(/[,\s]+$/, '');
  const { head } = sourceChunks;
  if (sourceChunks.words !== undefined) return owner(parsed, head, sentence, history);
  const chunks = parsed.chunks.slice(head, sourceChunks.end);
  if (chunks.some(({ kind }) => kind === 'conjunction') && !chunks.some(({ kind }) => kind === 'comma' || kind === 'preposition')) {
    const joint = text.replace(/^(?:both|the) /i, '');
    history.pairs.push({ text: joint, sentence });
    return { name: joint, role: null, resolved: 'named' };
  }
  const mention = describeNoun(parsed, head);
  if (mention === null) return null;
  const author = DOCUMENT.exec(text)?.[1];
  if (mention.type === 'common' && author !== undefined) return { name: author.replace(/^the /, ''), role: null, resolved: 'named' };
  if (mention.type === 'common') {
    const named = namedAfter(parsed, head, sourceChunks.end, history);
    if (named !== null) return named;
  }
  const owned = possessor(parsed, head, sentence, history);
  if (owned !== null) return owned;
  if (mention.type === 'pronoun') return pronoun(mention.name, parsed, mention.start, sentence, history);
  if (mention.type === 'common') return common(mention.head, text, mention.start, sentence, history);
  const entity = history.table.find(mention);
  if (mention.type === 'body' && mention.role === null && (entity?.roles.length ?? 0) === 0) {
    // "Macron's office", "the Trump administration": the role of its head says whose it is.
    const leader = leaderOf(mention.name, history);
    if (leader !== null) return { name: entity?.name ?? mention.name, role: mention.name.replace(/^[^ ’']+(?:[’']s)?/, `${leader}’s`), resolved: 'named' };
  }
  return { name: entity?.name ?? mention.name, role: mention.role, resolved: 'named', ...(entity === null ? {} : { entity }) };
}

/** Of "Smith's claim", "his claim": whose it is. */
function owner(parsed: ParsedSentence, head: number, sentence: number, history: History): Resolved | null {
  const first = parsed.words[parsed.chunks[head]?.first ?? -1];
  if (first !== undefined && isPossessive(first)) return pronoun(first.lower, parsed, first.start, sentence, history);
  const mention = describePossessor(parsed, head);
  if (mention === null) return null;
  if (mention.type === 'common') return common(mention.head, mention.name, mention.start, sentence, history);
  const entity = history.table.find(mention);
  return { name: entity?.name ?? mention.name, role: mention.role, resolved: 'named', ...(entity === null ? {} : { entity }) };
}

function leaderOf(body: string, history: History): string | null {
  const owner = body.split(/[’']s | /)[0] ?? '';
  const leader = history.table.mentions.find(({ entity }) => entity.type === 'person' && entity.roles.length > 0 && entity.name.split(' ').at(-1) === owner);
  return leader?.entity.roles[0] ?? null;
}

/** "the joint declaration from Qatar and Egypt": the authors speak. */
const DOCUMENT = /^(?:(?:the|a|an|another|this|that) )?(?:[a-z]+ ){0,3}(?:statement|declaration|letter|communiqué|communique|announcement|message|memo|post|tweet|email) (?:from|by) ((?:the )?\p{Lu}.*)$/u;

/** "an analyst at the bank, Sheila Ray": the name comes second, the description is the role. */
function namedAfter(parsed: ParsedSentence, head: number, end: number, history: History): Resolved | null {
  for (let at = head + 1; at < end && at < head + 6; at++) {
    const kind = parsed.chunks[at]?.kind;
    if (kind === 'comma') {
      const mention = describeNoun(parsed, at + 1);
      if (mention === null || at + 1 >= end || (mention.type !== 'person' && mention.type !== 'name' && mention.type !== 'body') || countryOf(mention.name) !== undefined) return null;
      const entity = history.table.find(mention);
      const role = parsed.text.slice(chunkStart(parsed, head), chunkEnd(parsed, at - 1)).replace(/^(?:an?|the|one|another) /i, '');
      return { name: entity?.name ?? mention.name, role, resolved: 'named', ...(entity === null ? {} : { entity }) };
    }
    if (kind !== 'preposition' && kind !== 'noun') return null;
  }
  return null;
}

/** "The group's leadership", "his office": whose it is gets its name. */
function possessor(parsed: ParsedSentence, head: number, sentence: number, history: History): Resolved | null {
  const chunk = parsed.chunks[head];
  if (chunk === undefined) return null;
  const words = parsed.words.slice(chunk.first, chunk.end);
  const first = words[0];
  const mark = words.findIndex(({ lower }) => lower === "'s");
  const last = words.at(-1);
  if (first === undefined || last === undefined) return null;
  const name = (owner: Entity, from: number): Resolved => {
    const rest = words[from];
    return { name: `${owner.name}’s ${rest === undefined ? '' : parsed.text.slice(rest.start, last.end)}`, role: null, resolved: 'nominal' };
  };
  if (/^(?:his|her|its)$/.test(first.lower) && words.length > 1) {
    const owner = pronoun(first.lower, parsed, first.start, sentence, history);
    return owner?.entity === undefined ? null : name(owner.entity, 1);
  }
  if (mark > 1 && first.tag === 'DET' && mark + 1 < words.length) {
    const text = parsed.text.slice(first.start, words[mark - 1]?.end);
    const owner = common(words[mark - 1]?.lower ?? '', text, first.start, sentence, history);
    return owner?.entity === undefined ? null : name(owner.entity, mark + 1);
  }
  return null;
}

function pronoun(word: string, parsed: ParsedSentence, start: number, sentence: number, history: History): Resolved | null {
  const found = (entity: Entity | null): Resolved | null => (entity === null ? null : { name: entity.name, role: null, resolved: 'pronoun', entity });
  if (/^(?:he|him|his|she|her|hers)$/.test(word)) {
    const gender = word.startsWith('s') || word === 'her' ? 'female' : 'male';
    const fits = (entity: Entity): boolean => entity.type === 'person' && (entity.gender ?? entity.suggested ?? gender) === gender;
    const before = ahead(history, sentence, start, fits) ?? nearest(history, sentence, start, 0, fits);
    if (before !== null) return found(before);
    // Whoever spoke last without a name: "an official said … she added".
    const unnamed = history.unnamed.findLast((each) => each.sentence < sentence && each.sentence >= sentence - 2);
    const named = nearestIn(history, sentence, start, 12, fits);
    if (unnamed !== undefined && (named === undefined || named.sentence <= unnamed.sentence)) return { name: unnamed.name, role: null, resolved: 'pronoun' };
    // A first name that suggests otherwise yields only where nobody else is meant.
    return found(named === undefined ? nearest(history, sentence, start, 2, (entity) => entity.type === 'person' && (entity.gender ?? gender) === gender) : named.entity);
  }
  if (/^its?$/.test(word)) {
    const fits = (entity: Entity): boolean => entity.type === 'body' || (entity.type === 'name' && entity.roles.length === 0);
    return found(ahead(history, sentence, start, fits) ?? nearest(history, sentence, start, 2, fits));
  }
  if (word === 'they' || word === 'both' || word === 'their') {
    const pair = history.pairs.findLast((each) => each.sentence >= sentence - 2);
    return pair === undefined ? null : { name: pair.text, role: null, resolved: 'pronoun' };
  }
  if (/^(?:i|we|you|me|us|my|our|your|this|that|these|those|there|who|which|what|one)$/.test(word)) return null;
  return { name: parsed.text.slice(start, start + word.length), role: null, resolved: 'nominal' };
}

function common(head: string, text: string, start: number, sentence: number, history: History): Resolved | null {
  const asItStands: Resolved = { name: lowered(text.replace(/, .*$/, ''), startsWithCommonWord(history, sentence, start)), role: null, resolved: 'nominal' };
  const definite = /^(?:the|this|that|both|these|his|her|its|their) /i.test(text);
  if (/^(?:both|the two) (?:nation|countr|side|part|government|leader)/i.test(text)) {
    const pair = history.pairs.findLast((each) => each.sentence >= sentence - 4) ?? pairAround(history, sentence, start);
    return pair === undefined ? asItStands : { name: pair.text, role: null, resolved: 'nominal' };
  }
  const bareTitle = /^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)*$/u.test(text);
  if (!definite && !bareTitle) return asItStands;
  if (/^(?:his|her|its|their) /i.test(text)) return asItStands;
  const word = singular(head);
  const gender = MALE.has(word) ? 'male' : FEMALE.has(word) ? 'female' : null;
  // "the envoy", "President": the one whose role or name says so.
  const fitting = new Set(history.table.mentions.filter(({ entity }) => says(entity, text, word)).map(({ entity }) => entity));
  const [only] = fitting;
  if (only !== undefined && fitting.size === 1 && (gender === null || (only.gender ?? gender) === gender)) return { name: only.name, role: null, resolved: 'nominal', entity: only };
  if (fitting.size > 1) {
    const near = nearest(history, sentence, start, 4, (entity) => fitting.has(entity));
    return near === null ? asItStands : { name: near.name, role: null, resolved: 'nominal', entity: near };
  }
  if (!definite || word !== head || !GENERIC_BODIES.has(word) || / (?:of|for|from|in) |[’',]/.test(text)) return asItStands;
  const body = nearest(history, sentence, start, 4, (entity) => entity.type !== 'person' && countryOf(entity.name) === undefined && canBe(history, entity, word));
  return body === null ? asItStands : { name: body.name, role: null, resolved: 'nominal', entity: body };
}

/** Its name or a role says so; else "group" fits any body, and "club" the only body that the article names. */
function canBe(history: History, entity: Entity, kind: string): boolean {
  const kinds = [entity.name, ...entity.roles].flatMap((words) => words.toLowerCase().split(/[\s-]+/)).map(singular).filter((word) => GENERIC_BODIES.has(word));
  if (kinds.includes(kind)) return true;
  if (/^(?:group|movement|organi[sz]ation)$/.test(kind)) return true;
  const bodies = new Set(history.table.mentions.filter(({ entity: each }) => each.type !== 'person' && countryOf(each.name) === undefined).map(({ entity: each }) => each));
  return kinds.length === 0 && bodies.size === 1;
}

/** All words of the description but the article stand in a role of the entity, or its head noun ends the name. */
function says(entity: Entity, text: string, head: string): boolean {
  const wanted = text.toLowerCase().replace(/^(?:the|this|that|these) /, '').split(/[\s-]+/).map(singular);
  return [...entity.roles, ...(entity.type === 'body' && BODIES.has(head) ? [entity.name] : [])].some((role) => {
    if (/\b(?:former|ex|vice|deputy)\b/i.test(role) !== /\b(?:former|ex|vice|deputy)\b/i.test(text)) return false;
    const words = new Set(role.toLowerCase().split(/[\s-]+/).map(singular));
    return headOfRole(role) === head && wanted.every((word) => words.has(word));
  });
}

/** "president" of "president of the machinists' union": what the holder is called. */
function headOfRole(role: string): string {
  return singular(role.toLowerCase().split(/ (?:of|for|at|to|in|with|on|from) |,/)[0]?.split(/[\s-]+/).at(-1) ?? '');
}

function nearest(history: History, sentence: number, before: number, reach: number, fits: (entity: Entity) => boolean): Entity | null {
  return nearestIn(history, sentence, before, reach, fits)?.entity ?? null;
}

/** The entity (null where several fit equally) and the sentence it stands in; undefined where none is in reach. */
function nearestIn(history: History, sentence: number, before: number, reach: number, fits: (entity: Entity) => boolean): { entity: Entity | null; sentence: number } | undefined {
  for (let at = sentence; at >= Math.max(0, sentence - reach); at--) {
    const here = (history.table.bySentence[at] ?? []).filter((mention) => mention.start < before && fits(mention.entity));
    const choice = pick(here, at === sentence ? [] : (history.spoke.get(at) ?? []).filter(fits));
    if (choice !== undefined) return { entity: choice, sentence: at };
  }
  return undefined;
}

/** "In a reply to what it called lies, Hamas said": before the first comma of a sentence that opens so, a pronoun looks ahead. */
function ahead(history: History, sentence: number, start: number, fits: (entity: Entity) => boolean): Entity | null {
  const parsed = history.sentences[sentence];
  // After a dateline: "DOHA — In a reply …".
  const opening = parsed === undefined ? undefined : parsed.chunks[datelineEnd(parsed)];
  if (parsed === undefined || opening === undefined || !(opening.kind === 'preposition' || opening.kind === 'subordinator' || opening.form === 'ing')) return null;
  const comma = parsed.words.find(({ lower, start: at }) => lower === ',' && at > start);
  const here = history.table.bySentence[sentence] ?? [];
  if (comma === undefined || here.some((mention) => mention.start < start && fits(mention.entity))) return null;
  return here.find((mention) => mention.start > comma.start && mention.subject && fits(mention.entity))?.entity ?? null;
}

/** The subject, or who spoke, or the only one; null where several fit equally; undefined where none does. */
function pick(mentions: readonly EntityMention[], spoke: readonly Entity[]): Entity | null | undefined {
  const speakers = new Set(spoke);
  if (speakers.size > 0) return speakers.size === 1 ? spoke[0] : spoke.at(-1);
  if (mentions.length === 0) return undefined;
  const subjects = new Set(mentions.filter(({ subject }) => subject).map(({ entity }) => entity));
  const [subject] = subjects;
  if (subject !== undefined) return subject;
  const all = new Set(mentions.map(({ entity }) => entity));
  return all.size === 1 ? mentions[0]?.entity : null;
}

/** "Qatar and Egypt, serving as mediators, released …, in which both nations affirmed": two bodies joined in this sentence or the last. */
function pairAround(history: History, sentence: number, before: number): { text: string } | undefined {
  for (let at = sentence; at >= Math.max(0, sentence - 2); at--) {
    const parsed = history.sentences[at];
    if (parsed === undefined) continue;
    for (const [index, chunk] of parsed.chunks.entries()) {
      if (chunk.kind !== 'conjunction' || headWord(parsed, index) !== 'and') continue;
      const left = describeNoun(parsed, index - 1);
      const right = describeNoun(parsed, index + 1);
      if (left?.type === 'body' && right?.type === 'body' && right.start < before) return { text: `${left.name} and ${right.name}` };
    }
  }
  return undefined;
}

function lowered(text: string, common: boolean): string {
  return common ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** The capital of "Diplomats in Doha said" is the sentence's. */
function startsWithCommonWord(history: History, sentence: number, start: number): boolean {
  const parsed = history.sentences[sentence];
  const word = parsed?.words.find((each) => each.start === start);
  return parsed !== undefined && word !== undefined && parsed.start === start && (word.tag !== 'PROPN' || TITLES.has(singular(word.lower)) || REPRESENTATIVES.has(singular(word.lower))) && countryOf(parsed.text.slice(word.start, word.end)) === undefined;
}
