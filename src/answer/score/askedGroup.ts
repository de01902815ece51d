import { isStopWord } from '../../text/stopWords.ts';
import { tokenize } from '../../text/tokens.ts';

/** The term that says whose words a question asks for where it names nobody: "voter" of "What do the angry voters say about …?". Null where there is none. */
export function askedGroup(question: string): string | null {
  const group = GROUP.exec(question)?.[1] ?? '';
  // "What do they say", "What did his lawyer say": nobody that a speaker's name could tell.
  if (/^(?:they|he|she|it|we|you|people|anyone|everyone|each|his|her|their|its|both|all)\b/iu.test(group)) return null;
  return tokenize(group).findLast((term) => !isStopWord(term)) ?? null;
}

const GROUP =
  /\b(?:[Dd]o|[Dd]oes|[Dd]id|[Hh]ave|[Hh]as)\s+(?:the\s+|some\s+|many\s+|most\s+|other\s+)?(\p{Ll}[\p{L}’'-]*(?:\s+\p{Ll}[\p{L}’'-]*){0,3}?)\s+(?:say|said|think|believe|claim|claimed|argue|argued|tell|told|warn|warned|want|demand|deny|denied|respond|responded|react|reacted|promise|promised|propose|proposed|complain|complained|describe|described|announce|announced|confirm|confirmed|explain|explained|suggest|suggested|call|called|accuse|accused|blame|blamed|criticise|criticised|criticize|criticized|see|view|feel)\b/u;
