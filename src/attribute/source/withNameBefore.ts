import { singular } from '../lexicon/nouns.ts';
import { describeNoun } from '../mention/describeNoun.ts';
import { isPersonNoun } from '../mention/isPersonNoun.ts';
import type { ParsedSentence } from '../parse/parseSentence.ts';
import type { Source } from './source.ts';

/** "Ann Lowe, head of the union said": an aside that no comma closes tells who she is. */
export function withNameBefore(parsed: ParsedSentence, source: Source): Source {
  const { chunks, words } = parsed;
  const [name, role] = [source.first - 2, words[chunks[source.head]?.head ?? -1]];
  const opens = name === 0 || /^(?:comma|stop|mark|subordinator)$/.test(chunks[name - 1]?.kind ?? '');
  const isName =
    opens &&
    chunks[source.first - 1]?.kind === 'comma' &&
    chunks[name]?.kind === 'noun' &&
    words[chunks[name]?.head ?? -1]?.tag === 'PROPN' &&
    describeNoun(parsed, name)?.type === 'person';
  const isRole = role?.tag === 'NOUN' && singular(role.lower) === role.lower && isPersonNoun(role.lower, 'NOUN');
  return isName && isRole && source.head < source.end - 1 && describeNoun(parsed, source.head)?.type === 'common'
    ? { ...source, first: name, head: name }
    : source;
}
