import type { Span } from '../../domain/span.ts';
import type { Speaker } from '../../domain/statement.ts';
import { canSpeak } from '../mention/canSpeak.ts';
import { chunkEnd, chunkStart, isTime, skipLeft } from '../parse/chunkAt.ts';
import { countryOf } from '../lexicon/countries.ts';
import { describeNoun, describeOwner, describePossessor } from '../mention/describeNoun.ts';
import type { Draft } from '../content/draft.ts';
import { collectEntities } from '../entities/collectEntities.ts';
import type { Entity } from '../entities/entity.ts';
import { isPersonNoun } from '../mention/isPersonNoun.ts';
import { endsField } from '../tag/endsField.ts';
import { onePerson } from '../mention/onePerson.ts';
import { REPRESENTATIVES, singular } from '../lexicon/nouns.ts';
import { authorOf, isUtterance } from './authorOf.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import { resolveDescription } from './resolveDescription.ts';
import { resolveMention } from './resolveMention.ts';
import { resolvePronoun } from './resolvePronoun.ts';
import { isProse, type History, type Resolved } from './salience.ts';
import { antecedentOfWho } from './antecedentOfWho.ts';
import { writerBefore } from './writerBefore.ts';
import { isStopWord } from '../../text/stopWords.ts';
import { anyOf } from '../../text/anyOf.ts';

/**
 * Names the speaker of each draft, in order: a surname gets its full name, a pronoun or description what it stands for
 * within the article. By salience, after Hobbs (1978) and Lappin and Leass (1994): nearest sentence first, in it
 * subjects first; two that fit equally well are no answer, and the speaker is null. Common nouns that stand for nobody
 * named ("diplomats in Doha") keep their words.
 *
 * @param blocks the block that each sentence stands in
 */
export function resolveSpeakers(
  sentences: readonly ParsedSentence[],
  blocks: readonly number[],
  drafts: readonly Draft[],
): (Speaker | null)[] {
  const table = collectEntities(sentences);
  const history: History = {
    table,
    sentences,
    blocks,
    spoke: new Map(),
    pairs: [],
    unnamed: [],
    groups: [],
    fitting: new Map(),
    said: saidIn(drafts),
    speakers: new Set(),
  };
  return drafts.map((draft) => {
    const found = resolve(draft, history);
    const speaker = found !== null && isOtherBody(found, draft.label) ? null : found;
    if (speaker?.entity !== undefined) {
      history.speakers.add(speaker.entity);
      if (!isBeneath(draft, speaker.entity, history))
        history.spoke.set(draft.sentence, [...(history.spoke.get(draft.sentence) ?? []), speaker.entity]);
    }
    if (speaker !== null && speaker.entity === undefined && speaker.resolved === 'nominal')
      (onePerson(speaker.name) === null ? history.groups : history.unnamed).push({
        name: speaker.name,
        sentence: draft.sentence,
      });
    return speaker === null
      ? null
      : {
          name: speaker.name,
          role: bestRole([...(speaker.entity?.roles ?? []), ...(speaker.role === null ? [] : [speaker.role])]),
          side: null,
          resolved: speaker.resolved,
        };
  });
}

/** The label "The Court" is whoever spoke there, not a court that the text names; "BBC" has its full name. */
function isOtherBody({ entity }: Resolved, label = ''): boolean {
  return entity?.type === 'body' && /\p{Ll}/u.test(label) && entity.name.toLowerCase() !== label.toLowerCase();
}

/**
 * "Lowe replied to reports that Voss planned to leave": the sentence is about its subject, and so is the next "she".
 */
function isBeneath({ parsed, sourceChunks, sentence }: Draft, speaker: Entity, history: History): boolean {
  if (sourceChunks === null || parsed.chunks[sourceChunks.first - 1]?.kind !== 'subordinator') return false;
  const from = chunkStart(parsed, sourceChunks.first);
  return (history.table.bySentence[sentence] ?? []).some(
    ({ entity, subject, start }) => subject && start < from && entity !== speaker && entity.type !== 'body',
  );
}

/** Contents of the statements whose cue stands in a sentence: who is named there is talked about. */
function saidIn(drafts: readonly Draft[]): Map<number, readonly Span[]> {
  const said = new Map<number, Span[]>();
  for (const { sentence, content } of drafts) {
    const here = said.get(sentence) ?? [];
    said.set(sentence, here);
    here.push(...content);
  }
  return said;
}

function resolve({ parsed, sourceChunks, source, sentence, cue }: Draft, history: History): Resolved | null {
  if (sourceChunks === null || source === null) return null;
  const head = antecedentOfWho(parsed, sourceChunks.head, sourceChunks.first);
  // "officials who said": what "who" stands for.
  const from =
    head < sourceChunks.first
      ? { start: chunkStart(parsed, head), end: chunkEnd(parsed, sourceChunks.first - 1) }
      : source;
  const text = parsed.text
    .slice(from.start, from.end)
    .replace(/\s+/g, ' ')
    .replace(/[,\s]+$/, '');
  if (sourceChunks.words !== undefined) {
    // Of "Smith's claim", "his claim": whose it is.
    const owner = describeOwner(parsed, head);
    return owner === null ? null : resolveMention(owner, owner.name, parsed, sentence, history);
  }
  const chunks = parsed.chunks.slice(head, sourceChunks.end);
  if (
    chunks.some(({ kind }) => kind === 'conjunction') &&
    !chunks.some(({ kind }) => kind === 'comma' || kind === 'preposition')
  ) {
    const titled = titledTwice(parsed, head, history);
    if (titled !== null) return titled;
    const joint = text.replace(/^(?:both|the) /i, '');
    history.pairs.push({ text: joint, sentence });
    return { name: joint, role: null, resolved: 'named' };
  }
  // "Voss and Lind's mother, Ann": who is theirs.
  const shared =
    chunks[1]?.kind === 'conjunction' && describePossessor(parsed, head + 2) !== null
      ? namedAfter(parsed, head + 2, sourceChunks.end, history)
      : null;
  if (shared !== null) return shared;
  const mention = describeNoun(parsed, head);
  const chunk = parsed.chunks[head];
  if (
    mention === null ||
    (chunk !== undefined &&
      chunk.end - chunk.first === 1 &&
      isTime(parsed, chunk) &&
      history.table.find({ ...mention, type: 'name' })?.type !== 'person')
  )
    return null;
  const author = authorOf(parsed, head, cueAfter(parsed, head, cue));
  if (author?.joint === true) return { name: author.text, role: null, resolved: 'named' };
  const wrote = author === null ? null : resolveMention(author.mention, author.text, parsed, sentence, history);
  if (wrote !== null) return wrote;
  // "An email said": somebody's words, but the article does not say whose.
  if (mention.type === 'common' && isUtterance(mention.head)) {
    const writer = writerBefore(mention.head, sentence, mention.start, history);
    if (/^(?:the|that|this|his|her|its|their) /i.test(text) && writer !== null) return writer;
    if (ANYBODYS.test(text.toLowerCase()) || /^the following /i.test(text)) return null;
  }
  if (mention.type === 'name' && isStopWord(mention.name.toLowerCase()) && /\p{Ll}/u.test(mention.name)) return null;
  if (mention.type === 'common' && /^\p{Lu}\p{Ll}+$/u.test(text)) {
    // "King said": an office, but also the surname of somebody here.
    const bearer = history.table.find({ ...mention, type: 'name', name: text });
    if (bearer?.type === 'person' || bearer?.type === 'body')
      return { name: bearer.name, role: null, resolved: bearer.type === 'body' ? 'nominal' : 'named', entity: bearer };
  }
  if (mention.type === 'common') {
    const named = namedAfter(parsed, head, sourceChunks.end, history);
    if (named !== null) return named;
  }
  const owned = possessor(parsed, head, sentence, history);
  if (owned !== null) return owned;
  const goesOn =
    mention.type === 'pronoun' && !history.spoke.has(sentence) && GOES_ON.test(parsed.text.slice(cue.start, cue.end));
  const same = goesOn ? lastSpeaker(mention.name, sentence, history) : null;
  if (same !== null) return { name: same.name, role: null, resolved: 'pronoun', entity: same };
  if (mention.type === 'pronoun') return resolvePronoun(mention.name, parsed, mention.start, sentence, history);
  if (mention.type === 'common' || history.table.isWord(mention))
    return resolveDescription(mention.head, text, mention.start, sentence, history);
  const entity = history.table.find(mention);
  if (mention.type === 'body' && mention.role === null && (entity?.roles.length ?? 0) === 0) {
    // "Macron's office", "the Trump administration": the role of its head says whose it is.
    const leader = /(?:office|administration|government|cabinet)$/i.test(mention.name)
      ? leaderOf(mention.name, history)
      : null;
    if (leader !== null)
      return {
        name: entity?.name ?? mention.name,
        role: mention.name.replace(/^[^ ’']+(?:[’']s)?/, `${leader}’s`),
        resolved: 'named',
      };
  }
  return {
    name: entity?.name ?? mention.name,
    role: mention.role,
    resolved: 'named',
    ...(entity === null ? {} : { entity }),
  };
}

/**
 * "Harbour Union leader and Mayor Ann Lowe", "trade and industry commissioner Ann Lowe": one person, with two offices or
 * an office of two fields. Null where the first noun is somebody else.
 */
function titledTwice(parsed: ParsedSentence, head: number, history: History): Resolved | null {
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
  const entity = history.table.find(person);
  return { name: entity?.name ?? person.name, role, resolved: 'named', ...(entity === null ? {} : { entity }) };
}

/** "a recent email", "public speeches": not "the statement", "a fire service statement". */
const ANYBODYS =
  /^(?:(?:an?|another|one|some|several|many) )?(?!(?:the|th\p{Ll}+|his|her|its|their) )(?:\p{Ll}+ )?\p{Ll}+$/u;

/** "He added": whoever spoke last goes on, whoever was talked about since. */
const GOES_ON = /^(?:(?:also|then|later) )?(?:added|adds|continued|continues|went on)$/;
/** Sentences back in which that may have been. */
const LAST = 4;

function lastSpeaker(pronoun: string, sentence: number, history: History): Entity | null {
  if (!/^s?he$/i.test(pronoun)) return null;
  const sex = pronoun.toLowerCase() === 'he' ? 'male' : 'female';
  for (let at = sentence - 1; at >= sentence - LAST; at--) {
    const last = isProse(history, at) ? history.spoke.get(at)?.at(-1) : undefined;
    if (last !== undefined)
      return last.type === 'person' && (last.gender ?? last.suggested ?? sex) === sex ? last : null;
  }
  return null;
}

function leaderOf(body: string, history: History): string | null {
  const owner = body.split(/[’']s | /)[0] ?? '';
  const known =
    history.fitting.get(`head of ${owner}`) ??
    new Set(
      history.table.entities.filter(
        ({ type, roles, name }) => type === 'person' && roles.length > 0 && name.split(' ').at(-1) === owner,
      ),
    );
  history.fitting.set(`head of ${owner}`, known);
  const [leader] = known;
  return bestRole(leader?.roles ?? []);
}

/** The chunk where a cue behind a noun begins; one past the last where it stands before. */
function cueAfter(parsed: ParsedSentence, index: number, cue: Span): number {
  const at = parsed.chunks.findIndex((_, each) => each > index && chunkStart(parsed, each) >= cue.start);
  return at === -1 || cue.start < chunkStart(parsed, index) ? parsed.chunks.length : at;
}

/** "the city's largest paper" is no name. */
const ENDS_LARGE = /(?:^|[ -])\p{Lu}[^ ]*$/u;

/** "an analyst at the bank, Sheila Ray": the name comes second, the description is the role. */
function namedAfter(parsed: ParsedSentence, head: number, end: number, history: History): Resolved | null {
  for (let at = head + 1; at < end && at < head + 6; at++) {
    const kind = parsed.chunks[at]?.kind;
    if (kind === 'comma') {
      const mention = describeNoun(parsed, at + 1);
      if (
        mention === null ||
        at + 1 >= end ||
        (mention.type !== 'person' && mention.type !== 'name' && mention.type !== 'body') ||
        !ENDS_LARGE.test(mention.name) ||
        countryOf(mention.name) !== undefined
      )
        return null;
      const entity = history.table.find(mention);
      const role = parsed.text
        .slice(chunkStart(parsed, head), chunkEnd(parsed, at - 1))
        .replace(/^(?:an?|the|one|another) /i, '');
      return { name: entity?.name ?? mention.name, role, resolved: 'named', ...(entity === null ? {} : { entity }) };
    }
    if (kind !== 'preposition' && kind !== 'noun') return null;
  }
  return null;
}

/** "The group's leadership", "his office", "Zenaris, whose owner": whose it is gets its name. */
function possessor(parsed: ParsedSentence, head: number, sentence: number, history: History): Resolved | null {
  const chunk = parsed.chunks[head];
  if (chunk === undefined) return null;
  const words = parsed.words.slice(chunk.first, chunk.end);
  const first = words[0];
  const mark = words.findIndex(({ lower }) => lower === "'s");
  const last = words.at(-1);
  if (first === undefined || last === undefined) return null;
  const name = (owner: Entity, from: number): Resolved | null => {
    const rest = words[from];
    if (!canSpeak(last.lower)) return null;
    return {
      name: `${owner.name}’s ${rest === undefined ? '' : parsed.text.slice(rest.start, last.end)}`,
      role: null,
      resolved: 'nominal',
    };
  };
  if (/^(?:his|her|its)$/.test(first.lower)) {
    const owner = resolvePronoun(first.lower, parsed, first.start, sentence, history);
    return owner?.entity === undefined ? null : name(owner.entity, 1);
  }
  if (first.lower === 'whose' && words.length > 1) {
    const mention = describeNoun(parsed, skipLeft(parsed, head - 1, true));
    const owner = mention === null ? null : resolveMention(mention, mention.name, parsed, sentence, history);
    return owner?.entity === undefined ? null : name(owner.entity, 1);
  }
  if (mark > 1 && first.tag === 'DET') {
    const text = parsed.text.slice(first.start, words[mark - 1]?.end);
    const owner = resolveDescription(words[mark - 1]?.lower ?? '', text, first.start, sentence, history);
    return owner?.entity === undefined ? null : name(owner.entity, mark + 1);
  }
  return null;
}

/**
 * The role to show of all that an article gives, in its order: an office held now before one held once, before a
 * profession, before what somebody is to somebody else ("rival"); of equals the fuller ("Texas Sen." before "Sen.").
 * Null where there is none.
 */
function bestRole(roles: readonly string[]): string | null {
  let best: string | null = null;
  for (const role of roles) {
    if ((!role.includes(' ') && RELATIONS.test(role)) || /\b(?:rivals?|opponents?|mates?)$/i.test(role)) continue;
    if (
      best === null ||
      rank(role) < rank(best) ||
      role.endsWith(` ${best}`) ||
      (rank(role) === rank(best) && !best.includes(' ') && role.includes(' '))
    )
      best = role;
  }
  return best;
}

function rank(role: string): number {
  if (RELATIONS.test(role)) return 3;
  if (PAST.test(role)) return 1;
  const words =
    role
      .toLowerCase()
      .split(/ (?:of|for|at|to|in|with|on|from) |,/)[0]
      ?.split(/[\s-]+/) ?? [];
  return words.some(
    (word) =>
      REPRESENTATIVES.has(word) ||
      REPRESENTATIVES.has(singular(word)) ||
      /^(?:nominee|candidate|judge|justice|professor|host|pollster)$/.test(word),
  )
    ? 0
    : 2;
}

const PAST = /\b(?:former|ex|onetime|one-time|then|late|retired|ousted)\b/i;
const RELATIONS = anyOf(
  /\b(?:rivals?|opponents?|critics?|supporters?|ally|allies|friends?|colleagues?|partner)\b/i,
  /\b(?:wife|husband|widow|son|daughter|father|mother|brother|sister)\b/i,
);
