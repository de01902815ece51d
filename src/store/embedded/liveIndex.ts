import { readdir } from 'node:fs/promises';
import type { OpenIndex } from '../../domain/index/openIndex.ts';
import { IndexError } from '../../errors.ts';
import { currentGeneration } from './currentGeneration.ts';
import { GENERATION_NAME, generationFolder } from './generationFiles.ts';
import { type OpenedGeneration, openGeneration } from './openGeneration.ts';

/** The live generation, opened; follows CURRENT as builds replace it. */
export interface LiveIndex {
  /**
   * The index to answer from. Once one is open no question waits: CURRENT is read beside it, and where that names a new
   * generation, that one is opened beside the old, which answers until then; one that cannot be opened is reported once
   * and the old one stays. Where none is open yet and the live one is damaged, the one before it answers, and that is
   * reported too.
   *
   * @throws IndexError or ModelError where no generation in the folder can be opened.
   */
  get(): Promise<OpenIndex>;
  /** The generation that CURRENT names, opened; null where there is none or it cannot be opened. */
  peek(): Promise<OpenedGeneration | null>;
}

export interface LiveIndexOptions {
  readonly folder: string;
  readonly modelId: () => Promise<string>;
  /** Told once of each live generation that cannot be opened. */
  readonly onProblem: (error: unknown) => void;
}

export function createLiveIndex({ folder, modelId, onProblem }: LiveIndexOptions): LiveIndex {
  let live: OpenedGeneration | null = null;
  let opening: { readonly generation: string; readonly done: Promise<OpenedGeneration> } | null = null;
  /** What CURRENT named when that could not be opened; `undefined` while all is well. */
  let refused: string | null | undefined;
  /** Whether CURRENT is being looked at, for a question that came before. */
  let isFollowing = false;

  /** Opens a generation; those who ask while it is being opened share it. */
  function open(generation: string): Promise<OpenedGeneration> {
    if (opening?.generation === generation) return opening.done;
    const done = modelId()
      .then((id) => openGeneration(generationFolder(folder, generation), { modelId: id }))
      .finally(() => {
        if (opening?.done === done) opening = null;
      });
    opening = { generation, done };
    return done;
  }

  async function openCurrent(): Promise<OpenedGeneration> {
    for (;;) {
      const generation = await currentGeneration(folder);
      if (generation === null) throw new IndexError(`There is no index in ${folder} yet. Run npm run reindex.`);
      if (live?.manifest.generation === generation) return live;
      try {
        live = await open(generation);
        return live;
      } catch (error) {
        // A build or two may have replaced it meanwhile and cleared it away.
        if ((await currentGeneration(folder)) === generation) throw error;
      }
    }
  }

  /** The newest of the other generations that is whole. */
  async function openAnother(damaged: string | null): Promise<OpenedGeneration | null> {
    const names = (await readdir(folder).catch(() => [])).filter(
      (name) => GENERATION_NAME.test(name) && name !== damaged,
    );
    for (const name of names.toSorted().toReversed()) {
      const opened = await open(name).catch(() => null);
      if (opened) return opened;
    }
    return null;
  }

  function refuse(generation: string | null, error: unknown): void {
    if (refused === generation) return;
    refused = generation;
    onProblem(error);
  }

  /** Opens what CURRENT names now, where that is neither open nor refused. */
  async function follow(): Promise<void> {
    isFollowing = true;
    const generation = await currentGeneration(folder);
    if (generation !== null && generation !== live?.manifest.generation && generation !== refused) {
      await openCurrent().catch((error: unknown) => refuse(generation, error));
    }
    isFollowing = false;
  }

  return {
    async get() {
      if (live) {
        if (!isFollowing) void follow();
        return live.index;
      }
      const generation = await currentGeneration(folder);
      try {
        return (await openCurrent()).index;
      } catch (error) {
        const whole = await openAnother(generation);
        if (!whole) throw error;
        refuse(generation, error);
        live = whole;
        return whole.index;
      }
    },
    peek: () => openCurrent().catch(() => null),
  };
}
