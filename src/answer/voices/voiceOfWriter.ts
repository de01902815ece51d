import { writersOf } from '../../indexing/names/writersOf.ts';
import type { VoiceOf } from '../../reader/readWindows.ts';
import { saidAt } from './saidAt.ts';

/**
 * Who tells a sentence in which nobody else is quoted, where those who wrote or published articles are asked: no
 * sentence of theirs says that it is theirs, and a reader who sees a few of them cannot know it.
 *
 * @param names of those who are asked
 */
export function voiceOfWriter(names: readonly string[]): VoiceOf {
  const asked = new Set(names);
  // Most questions name nobody, and every sentence that is read is asked.
  if (asked.size === 0) return () => null;
  return (article, sentence) => {
    const name = writersOf(article.article).find((one) => asked.has(one));
    return name === undefined || saidAt(article, sentence).length > 0 ? null : name;
  };
}
