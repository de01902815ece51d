import type { Part } from '../mapping/mappings.ts';

/** A document as it goes into a part of a generation; one of the same id takes its place. */
export interface EngineDocument {
  readonly part: Part;
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}
