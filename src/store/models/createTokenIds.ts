import type { PreTrainedTokenizer } from '@xenova/transformers';
import { remember } from '../../text/memo/remember.ts';

/**
 * Makes a function that gives the ids of a text, special ones included, as the tokenizer does.
 *
 * News repeats its words, and a small model takes no longer than its tokenizer: so each run of a text between two
 * spaces is encoded once, and then looked up. BERT's tokenizers see nothing beyond a space; of all others the text
 * stays whole.
 *
 * @param isBert whether it is one of BERT's
 */
export function createTokenIds(tokenizer: PreTrainedTokenizer, isBert: boolean): (text: string) => readonly number[] {
  if (!isBert) return (text) => tokenizer.encode(text);
  const encode = remember((run): readonly number[] => tokenizer.encode(run, { add_special_tokens: false }));
  const probe = tokenizer.encode('a');
  const at = probe.indexOf(encode('a')[0] ?? -1);
  const [before, after] = [probe.slice(0, at), probe.slice(at + 1)];
  return (text) => [...before, ...text.split(' ').flatMap((run) => encode(run)), ...after];
}
