/** Options that every command over the index takes. */
export const corpusOptions = {
  corpus: { type: 'string' },
  seeds: { type: 'string' },
  index: { type: 'string' },
} as const;

export const corpusHelp = {
  corpus: 'name of a folder of CORPORA, with the index beside it (default: the articles of --seeds)',
  seeds: 'folder of articles, or one .jsonl file (default: seeds)',
  index: 'folder of the index (default: index)',
} as const;
