import type { WatchContent } from '../../owners/watch/createWatches.ts';

/** What a watch is for, in the words in which it was set: "Ada Quill · Sound Radio · “rota”". Not escaped. */
export function describeWatch({ voice, outlet, words }: WatchContent): string {
  return [voice?.name, outlet, words === null ? null : `“${words}”`].filter((part) => part != null).join(' · ');
}
