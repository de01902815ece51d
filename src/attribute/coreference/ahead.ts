import { datelineEnd } from '../parse/datelineEnd.ts';
import type { Entity } from '../entities/entity.ts';
import type { History } from './salience.ts';

/**
 * "In a reply to what it called lies, Hamas said": before the first comma of a sentence that opens so, a pronoun looks
 * ahead.
 */
export function ahead(
  history: History,
  sentence: number,
  start: number,
  fits: (entity: Entity) => boolean,
): Entity | null {
  const parsed = history.sentences[sentence];
  // After a dateline: "DOHA — In a reply …".
  const opening = parsed === undefined ? undefined : parsed.chunks[datelineEnd(parsed)];
  if (
    parsed === undefined ||
    opening === undefined ||
    !(opening.kind === 'preposition' || opening.kind === 'subordinator' || opening.form === 'ing')
  )
    return null;
  const comma = parsed.words.find(({ lower, start: at }) => lower === ',' && at > start);
  const here = history.table.bySentence[sentence] ?? [];
  if (comma === undefined || here.some((mention) => mention.start < start && fits(mention.entity))) return null;
  return here.find((mention) => mention.start > comma.start && mention.subject && fits(mention.entity))?.entity ?? null;
}
