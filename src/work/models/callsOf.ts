import type { Embedder } from '../../domain/ports.ts';
import type { Reader } from '../../domain/reader.ts';
import type { ModelCalls } from './messages.ts';

/** The models of this process, each loaded when it is first asked for. */
export interface LoadedModels {
  embedder(): Promise<Embedder>;
  reader(): Promise<Reader>;
}

/** What can be called, done by the models of this process. */
export function callsOf({ embedder, reader }: LoadedModels): ModelCalls {
  return {
    openEmbedder: async () => {
      const { id, dimensions, window } = await embedder();
      return { id, dimensions, window };
    },
    countTokens: async (text) => (await embedder()).countTokens(text),
    embed: async (texts, purpose) => (await embedder()).embed(texts, purpose),
    openReader: async () => ({ id: (await reader()).id }),
    countWindowTokens: async (part, window) => (await reader()).countTokens(part, window),
    countSentenceTokens: async (texts) => (await reader()).countSentenceTokens(texts),
    read: async (part, window) => (await reader()).read(part, window),
  };
}
