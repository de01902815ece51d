import type { OpenIndex } from '../../../domain/index/openIndex.ts';
import { IndexError, ModelError } from '../../../errors.ts';
import type { Engine } from '../client/engine.ts';
import type { IndexNames } from '../mapping/generationIndices.ts';
import type { EngineManifest } from '../mapping/manifest.ts';
import { MAPPING_VERSION } from '../mapping/mappings.ts';
import { findArticles } from './findArticles.ts';
import { findNames } from './findNames.ts';
import { findStatements } from './findStatements.ts';
import type { Generation } from './generation.ts';
import { passageSearch } from './passageSearch.ts';
import { statistics } from './statistics.ts';

/** A generation that was opened, with the manifest that says what it is. */
export interface OpenedGeneration {
  readonly index: OpenIndex;
  readonly manifest: EngineManifest;
}

/**
 * Opens a generation: that it is whole, and made by this version and the same model, is checked before it is used.
 *
 * @throws IndexError, or ModelError where another model made it; both name the way out.
 */
export async function openGeneration(
  engine: Engine,
  names: IndexNames,
  generation: string,
  expected: { readonly modelId: string },
): Promise<OpenedGeneration> {
  const manifest = await readManifest(engine, names.index(generation, 'articles'));
  if (manifest?.version !== MAPPING_VERSION)
    throw new IndexError(`The index ${generation} is not whole, or another version made it. Run npm run reindex.`);
  if (manifest.model.id !== expected.modelId)
    throw new ModelError(
      `The index was made with the model ${manifest.model.id}, and this is ${expected.modelId}: ` +
        `their vectors cannot be compared. Run npm run reindex, or set EMBEDDING_MODEL as it was.`,
    );
  const opened: Generation = {
    engine,
    manifest,
    index: {
      passages: names.index(generation, 'passages'),
      articles: names.index(generation, 'articles'),
      statements: names.index(generation, 'statements'),
      names: names.index(generation, 'names'),
    },
  };
  return {
    manifest,
    index: {
      info: {
        generation,
        model: manifest.model.id,
        articles: manifest.counts.articles,
        passages: manifest.counts.passages,
      },
      passages: passageSearch(engine, opened.index),
      catalogue: {
        overview: async () => manifest.overview,
        ...findArticles(opened),
        ...findNames(opened),
        ...findStatements(opened),
      },
      statistics: statistics(opened),
    },
  };
}

async function readManifest(engine: Engine, index: string): Promise<EngineManifest | null> {
  const held = await engine.send<Record<string, { mappings: { _meta?: EngineManifest } }> | null>({
    method: 'GET',
    path: `/${index}/_mapping`,
    mayBeMissing: true,
  });
  return held?.[index]?.mappings._meta ?? null;
}
