import type { SearchIndex } from '../domain/ports.ts';
import { IndexError } from '../errors.ts';
import { currentGeneration } from './currentGeneration.ts';
import { generationFolder } from './generationFiles.ts';
import { type OpenedGeneration, openGeneration } from './openGeneration.ts';

/** The live generation, opened; follows CURRENT as builds replace it. */
export interface LiveIndex {
  /**
   * The index to answer from. Where CURRENT names a new generation, that one is opened beside the old, which answers
   * until then; one that cannot be opened is reported once and the old one stays.
   *
   * @throws IndexError or ModelError where none is open yet and the live one cannot be.
   */
  get(): Promise<SearchIndex>;
  /** The opened generation behind `get`, or null where there is none that can be opened. */
  peek(): Promise<OpenedGeneration | null>;
}

export interface LiveIndexOptions {
  readonly folder: string;
  readonly modelId: () => Promise<string>;
  /** Told when a new generation cannot be opened. */
  readonly onProblem: (error: unknown) => void;
}

export function createLiveIndex({ folder, modelId, onProblem }: LiveIndexOptions): LiveIndex {
  let live: OpenedGeneration | null = null;
  let opening: { readonly generation: string; readonly done: Promise<OpenedGeneration> } | null = null;
  let refused: string | null = null;

  async function open(generation: string): Promise<OpenedGeneration> {
    if (opening?.generation !== generation) {
      const done = modelId().then((id) => openGeneration(generationFolder(folder, generation), { modelId: id }));
      opening = { generation, done };
    }
    try {
      live = await opening.done;
      return live;
    } finally {
      opening = null;
    }
  }

  async function opened(): Promise<OpenedGeneration> {
    const generation = await currentGeneration(folder);
    if (live && (generation === null || generation === live.manifest.generation || generation === refused)) return live;
    if (generation === null) throw new IndexError(`There is no index in ${folder} yet. Run npm run reindex.`);
    if (!live) return open(generation);
    void open(generation).catch((error: unknown) => {
      refused = generation;
      onProblem(error);
    });
    return live;
  }

  return {
    get: async () => (await opened()).index,
    peek: () => opened().catch(() => null),
  };
}
