import { isDocument, rendersWords } from '../lexicon/isDocument.ts';
import type { Span } from '../../domain/span.ts';
import { singular } from '../lexicon/nouns.ts';
import { politicalParty } from '../lexicon/politicalParty.ts';
import { isPersonNoun } from '../mention/isPersonNoun.ts';
import { isStopWord } from '../../text/stopWords.ts';
import { jointSource } from '../entities/jointSource.ts';
import { titledTwice } from '../entities/titledTwice.ts';
import { isBareNoun } from '../mention/headOf.ts';
import { describeNoun, describeOwner, describePossessor } from '../mention/describeNoun.ts';
import { chunkEnd, chunkStart, headWord, isTime } from '../parse/chunkAt.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import type { Draft } from '../statement/draft.ts';
import { antecedentOfWho } from './antecedentOfWho.ts';
import { authorOf, isUtterance } from './authorOf.ts';
import { namedAfter } from './namedAfter.ts';
import { leaderOf, ownedBy, roleBehind } from './ownedBy.ts';
import { resolveDescription } from './resolveDescription.ts';
import { resolveMention } from './resolveMention.ts';
import { resolvePronoun } from './resolvePronoun.ts';
import type { History, Resolved } from './salience.ts';
import { lastBody, lastSpeaker } from './salience.ts';
import { writerBefore } from './writerBefore.ts';

/**
 * Whom the source of a statement stands for: a name, a pronoun, a description, an owner, the author of a document. Null
 * where it cannot be told.
 */
export function resolveSource(
  { parsed, sourceChunks, source, sentence, cue }: Draft,
  history: History,
): Resolved | null {
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
    .replace(/[,\s–—]+$/, '')
    // "On Thursday officials said"
    .replace(/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?=\p{Ll})/u, '');
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
    const titled = titledTwice(parsed, head, history.table);
    if (titled !== null) return titled;
  }
  const joint = jointSource(parsed, sourceChunks, head, text, history.table);
  if (joint !== null) {
    // "He and others said": nobody is called "he".
    const [first = '', rest = ''] = joint.name.split(/ (?=and )/);
    if (/^(?:s?he|it|they|we|i)$/i.test(first)) {
      const known = resolvePronoun(first.toLowerCase(), parsed, chunkStart(parsed, head), sentence, history);
      if (known === null) return null;
      history.pairs.push({ text: `${known.name} ${rest}`, sentence });
      return { name: `${known.name} ${rest}`, role: null, resolved: 'pronoun' };
    }
    // "The report and the officials’ reply show": not "they" who say something.
    const isOfPeople = !isDocument(headWord(parsed, head));
    if (joint.entity === undefined && isOfPeople) history.pairs.push({ text: joint.name, sentence });
    return { ...joint, resolved: 'named' };
  }
  // "Voss and Lind's mother, Ann": who is theirs.
  const shared =
    chunks[1]?.kind === 'conjunction' && describePossessor(parsed, head + 2) !== null
      ? namedAfter(parsed, head + 2, sourceChunks.end, sentence, history)
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
  if (mention.type === 'common' && rendersWords(mention.head)) return null;
  // "An email said": somebody's words, but the article does not say whose.
  if (mention.type === 'common' && isUtterance(mention.head)) {
    const writer = writerBefore(mention.head, sentence, mention.start, history);
    if (/^(?:the|that|this|his|her|its|their) /i.test(text) && writer !== null) return writer;
    if (ANYBODYS.test(text.toLowerCase()) || /^the following /i.test(text)) return null;
  }
  // "With her office at stake, May said": a word, but a name here.
  const isWord = mention.type === 'name' && isStopWord(mention.name.toLowerCase()) && /\p{Ll}/u.test(mention.name);
  if (isWord && history.table.find(mention)?.type !== 'person') return null;
  if (mention.type === 'common' && /^\p{Lu}\p{Ll}+$/u.test(text)) {
    // "King said": an office, but also the surname of somebody here.
    const bearer = history.table.find({ ...mention, type: 'name', name: text });
    if (bearer?.type === 'person' || bearer?.type === 'body')
      return { name: bearer.name, role: null, resolved: bearer.type === 'body' ? 'nominal' : 'named', entity: bearer };
  }
  // "The PM": an office, written as a name is.
  if (mention.type === 'name' && mention.name === 'PM')
    return resolveDescription('minister', 'the prime minister', mention.start, sentence, history);
  // "Voss’s union, the Harbour League": what it is called comes second.
  const isMember = isOneOfParty(mention.name);
  if (mention.type === 'common' || isMember || (mention.type === 'body' && /[’']s \p{Ll}+$/u.test(mention.name))) {
    const named = namedAfter(parsed, head, sourceChunks.end, sentence, history);
    if (named !== null) return named;
  }
  const owned = ownedBy(parsed, head, sentence, history);
  if (owned !== null) return owned;
  const goesOn =
    mention.type === 'pronoun' &&
    !history.spoke.has(sentence) &&
    !isTold(parsed, head) &&
    GOES_ON.test(parsed.text.slice(cue.start, cue.end));
  const same = goesOn ? lastSpeaker(mention.name, sentence, history) : null;
  if (same !== null) return { name: same.name, role: null, resolved: 'pronoun', entity: same };
  if (mention.name === 'it') {
    const last = lastBody(sentence, sentence - 1, mention.start, history);
    if (last?.entity !== undefined || (last !== null && GOES_ON.test(parsed.text.slice(cue.start, cue.end))))
      return last;
    const near = resolvePronoun('it', parsed, mention.start, sentence, history) ?? last;
    const says = SAYS.test(parsed.text.slice(cue.start, cue.end));
    // "The city wants it. The team said it was late. It said": the team, if the city is not named since.
    const isSince = history.table.bySentence[sentence - 1]?.some(({ entity }) => entity === near?.entity);
    if (last !== null && says && isSince !== true && !isBareNoun(last.name)) return last;
    return near === null && says ? lastBody(sentence, sentence - 2, mention.start, history) : near;
  }
  if (mention.type === 'pronoun') return resolvePronoun(mention.name, parsed, mention.start, sentence, history);
  if (isMember) return resolveDescription(mention.name.toLowerCase(), text, mention.start, sentence, history);
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
    role: (mention.type === 'person' ? roleBehind(parsed, head, sentence, history) : null) ?? mention.role,
    resolved: 'named',
    ...(entity === null ? {} : { entity }),
  };
}

/** "the Democrat": one of a party, whom that is no name of. */
function isOneOfParty(name: string): boolean {
  const lower = name.toLowerCase();
  return politicalParty(name) !== undefined && singular(lower) === lower && isPersonNoun(lower, 'NOUN');
}

/** "a recent email", "public speeches": not "the statement", "a fire service statement". */
const ANYBODYS =
  /^(?:(?:an?|another|one|some|several|many) )?(?!(?:the|th\p{Ll}+|his|her|its|their) )(?:\p{Ll}+ )?\p{Ll}+$/u;

/** "The chief left, and he added": another verb stands before, so it is not all somebody's words. */
function isTold({ chunks, quoteOf }: ParsedSentence, pronoun: number): boolean {
  return chunks.slice(0, pronoun).some(({ form }, at) => form === 'finite' && quoteOf[at] === null);
}

const SAYS = /\b(?:sa(?:id|ys)|add(?:s|ed)|not(?:es|ed)|states?d?)$/;

/** "He added": whoever spoke last goes on, whoever was talked about since. */
const GOES_ON = /^(?:(?:also|then|later) )?(?:added|adds|continued|continues|went on)$/;

/** The chunk where a cue behind a noun begins; one past the last where it stands before. */
function cueAfter(parsed: ParsedSentence, index: number, cue: Span): number {
  const at = parsed.chunks.findIndex((_, each) => each > index && chunkStart(parsed, each) >= cue.start);
  return at === -1 || cue.start < chunkStart(parsed, index) ? parsed.chunks.length : at;
}
