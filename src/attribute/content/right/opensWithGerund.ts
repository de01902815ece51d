import type { ParsedSentence } from '../../parse/parseSentence.ts';

/** An "-ing" whose verb follows before anything else begins: "closing the pier would". */
export function opensWithGerund(parsed: ParsedSentence, gerund: number): boolean {
  const { chunks } = parsed;
  // "closing the pier, which is old, would": the aside is passed over.
  const comma = chunks.findIndex(({ kind }, at) => at > gerund && kind === 'comma');
  const aside =
    chunks[comma + 1]?.kind === 'relative' ? chunks.findIndex(({ kind }, at) => at > comma && kind === 'comma') : -1;
  const next = [
    ...chunks.slice(gerund + 1, aside === -1 ? undefined : comma),
    ...(aside === -1 ? [] : chunks.slice(aside + 1)),
  ].find(
    ({ kind, form }) =>
      (kind === 'verb' && form === 'finite') || /^(?:comma|stop|conjunction|relative|subordinator|mark)$/.test(kind),
  );
  return next?.kind === 'verb';
}
