import type { Entity } from '../entities/entity.ts';
import { canSpeak } from '../mention/canSpeak.ts';
import { describeNoun } from '../mention/describeNoun.ts';
import { skipLeft } from '../parse/chunkAt.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import { resolveDescription } from './resolveDescription.ts';
import { resolveMention } from './resolveMention.ts';
import { resolvePronoun } from './resolvePronoun.ts';
import type { History, Resolved } from './salience.ts';

/** "The group's leadership", "his office", "Zenaris, whose owner": whose it is gets its name. */
export function ownedBy(parsed: ParsedSentence, head: number, sentence: number, history: History): Resolved | null {
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
