import type { EngineManifest } from '../mapping/manifest.ts';
import type { Engine } from '../client/engine.ts';
import type { Part } from '../mapping/mappings.ts';

/** A generation that was opened: where its parts are, and what is known of it as a whole. */
export interface Generation {
  readonly engine: Engine;
  readonly manifest: EngineManifest;
  /** Names of its indices. */
  readonly index: Readonly<Record<Part, string>>;
}
