import { ahead } from './ahead.ts';
import { canSpeak } from '../mention/canSpeak.ts';
import { disjoint } from './disjoint.ts';
import type { Entity } from '../entities/entity.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import { isPersonNoun } from '../mention/isPersonNoun.ts';
import { singular } from '../lexicon/nouns.ts';
import { resolveHe } from './resolveHe.ts';
import { resolvePlural } from './resolvePlural.ts';
import { nearestIn, type History, type Resolved } from './salience.ts';

/** What a pronoun stands for, or null where it cannot be told. */
export function resolvePronoun(
  word: string,
  parsed: ParsedSentence,
  start: number,
  sentence: number,
  history: History,
): Resolved | null {
  if (/^(?:he|him|his|himself)$/.test(word)) return resolveHe('male', parsed, start, sentence, history);
  if (/^(?:she|hers?|herself)$/.test(word)) return resolveHe('female', parsed, start, sentence, history);
  if (/^its?$/.test(word)) {
    const others = disjoint(parsed, start, sentence, history);
    const fits = (entity: Entity): boolean =>
      entity.type === 'body' || (entity.type === 'name' && entity.roles.length === 0 && !isSeveral(entity.name));
    const looked = ahead(history, sentence, start, fits);
    const entity =
      looked ??
      nearestIn(history, { sentence, before: start, sentences: 2 }, (each) =>
        fits(each) && !others.has(each) ? [each] : [],
      )?.entity ??
      null;
    if (entity !== null && entity !== looked && !isTopic(history, sentence, start, entity)) return null;
    return entity === null ? null : { name: entity.name, role: null, resolved: 'pronoun', entity };
  }
  if (/^(?:they|them|both|theirs?)$/.test(word)) return resolvePlural(sentence, start, history);
  if (!canSpeak(word) || /^(?:those|one|each)$/.test(word)) return null;
  return { name: parsed.text.slice(start, start + word.length), role: null, resolved: 'nominal' };
}

/** What spoke, was a subject or opened a sentence nearby: "made broadband over ADSL work. It" is not ADSL. */
function isTopic({ spoke, table, sentences }: History, sentence: number, start: number, entity: Entity): boolean {
  return [sentence - 2, sentence - 1, sentence].some((at) => {
    // "Castell’s ferry left": not Castell.
    const isOwner = sentences[at]?.words.slice(0, sentences[at]?.chunks[0]?.end).some(({ lower }) => lower === "'s");
    const opening = isOwner === true ? undefined : sentences[at]?.words[0];
    const from = opening?.tag === 'DET' ? sentences[at]?.words[1]?.start : opening?.start;
    return (
      (spoke.get(at) ?? []).includes(entity) ||
      (table.bySentence[at] ?? []).some(
        (each) =>
          each.entity === entity &&
          ((each.subject && each.start < start) || each.start === opening?.start || each.start === from),
      )
    );
  });
}

/** "MPs": "it" is none of them. */
function isSeveral(name: string): boolean {
  const lower = name.toLowerCase();
  return /^\p{Lu}+s$/u.test(name) || (singular(lower) !== lower && isPersonNoun(lower, 'NOUN'));
}
