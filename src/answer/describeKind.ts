import type { Excerpt } from '../domain/answer.ts';

/** Who said it and in what form, in a phrase: "Steve Witkoff (US special envoy), quote". */
export function describeKind({ kind, speaker }: Pick<Excerpt, 'kind' | 'speaker'>): string {
  if (kind === 'narration') return 'the article itself';
  const form = { quote: 'quote', mixed: 'part quote, part paraphrase', paraphrase: 'paraphrase by the reporter' }[kind];
  if (!speaker) return `speaker unclear, ${form}`;
  // "critics" stands in small letters in the middle of its sentence; here it begins one.
  const name = speaker.name.charAt(0).toUpperCase() + speaker.name.slice(1);
  return `${name}${speaker.role ? ` (${speaker.role})` : ''}, ${form}`;
}
