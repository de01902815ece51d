import type { Span } from '../../domain/span.ts';
import type { Speaker } from '../../domain/statement.ts';
import { collectEntities } from '../entities/collectEntities.ts';
import type { Entity, EntityTable } from '../entities/entity.ts';
import { wordSet } from '../../text/wordSet.ts';
import { singular } from '../lexicon/nouns.ts';
import { ordinaryName } from '../../text/names/ordinaryName.ts';
import { bestRole } from '../mention/bestRole.ts';
import { headOf, isBareNoun } from '../mention/headOf.ts';
import { onePerson } from '../mention/onePerson.ts';
import { chunkEnd, chunkStart, headWord } from '../parse/chunkAt.ts';
import { subjectOf } from '../source/subjectOf.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import type { Draft } from '../statement/draft.ts';
import { resolveSource } from './resolveSource.ts';
import type { History, Resolved } from './salience.ts';

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
    spoke: talkersIn(sentences, table),
    pairs: [],
    unnamed: [],
    groups: [],
    described: new Map(),
    fitting: new Map(),
    said: saidIn(drafts),
    speakers: new Set(),
  };
  const nested = new Set(drafts.flatMap((draft) => draft.nested));
  return drafts.map((draft) => {
    const found = resolveSource(draft, history);
    const speaker = found !== null && isOtherBody(found, draft.label) ? null : found;
    const isAside = nested.has(draft) && isInTheirWords(draft, sentences);
    if (speaker?.entity !== undefined && !isAside) {
      history.speakers.add(speaker.entity);
      if (!isBeneath(draft, speaker.entity, history))
        history.spoke.set(draft.sentence, [...(history.spoke.get(draft.sentence) ?? []), speaker.entity]);
    }
    if (speaker !== null && speaker.entity === undefined && speaker.resolved === 'nominal' && !isAside) {
      const { name } = speaker;
      (onePerson(name) === null ? history.groups : history.unnamed).push({ name, sentence: draft.sentence });
      if (!isBareNoun(name))
        history.described.set(headOf(name), (history.described.get(headOf(name)) ?? new Set()).add(name));
    }
    return speaker === null
      ? null
      : {
          name: isPerson(speaker.entity) ? ordinaryName(speaker.name) : speaker.name,
          role: bestRole([...(speaker.entity?.roles ?? []), ...(speaker.role === null ? [] : [speaker.role])]),
          side: null,
          resolved: speaker.resolved,
        };
  });
}

/**
 * Who speaks by what a sentence tells of, whatever they say: "Voss gave an interview", "Voss was speaking to a few".
 */
function talkersIn(sentences: readonly ParsedSentence[], { bySentence }: EntityTable): Map<number, Entity[]> {
  const found = new Map<number, Entity[]>();
  for (const [number, parsed] of sentences.entries())
    for (const [index, { kind, form }] of parsed.chunks.entries()) {
      if (kind !== 'verb' || form !== 'finite' || !isTalk(parsed, index) || parsed.quoteOf[index] !== null) continue;
      const subject = subjectOf(parsed, index, 0);
      // "Lowe left minutes after Voss spoke": the sentence is about her.
      if (subject === null || /^(?:preposition|subordinator)$/.test(parsed.chunks[subject.first - 1]?.kind ?? ''))
        continue;
      const [from, to] = [chunkStart(parsed, subject.head), chunkEnd(parsed, subject.head)];
      const talker = bySentence[number]?.findLast(({ start }) => from <= start && start < to)?.entity;
      if (talker !== undefined) found.set(number, [...(found.get(number) ?? []), talker]);
    }
  return found;
}

function isTalk(parsed: ParsedSentence, verb: number): boolean {
  const word = headWord(parsed, verb);
  return SPEAKS.has(word) || (GIVES.has(word) && TALKS.has(singular(headWord(parsed, verb + 1))));
}

const SPEAKS = wordSet('spoke speaks speaking testified testifies testifying');
const GIVES = wordSet(`
  gave give gives giving held hold holds holding deliver delivers delivered delivering grant grants granted granting
`);
const TALKS = wordSet('interview speech conference address briefing talk lecture presentation remark testimony sermon');

/** Known for one, not only named: "UNITED NATIONS" keeps its capitals. */
function isPerson(entity: Entity | undefined): boolean {
  return entity !== undefined && (entity.type === 'person' || (entity.type === 'name' && entity.suggested !== null));
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
    ({ entity, subject, start }) =>
      subject && start < from && entity !== speaker && (entity.type !== 'body' || speaker.type !== 'person'),
  );
}

/**
 * “I know the board said it failed,” "Voss said that Lind's claim …": the text goes on about whoever says so of them.
 */
function isInTheirWords({ parsed, source, cue, sentence }: Draft, sentences: readonly ParsedSentence[]): boolean {
  return parsed !== sentences[sentence] || (source !== null && cue.start <= source.start && source.end <= cue.end);
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
