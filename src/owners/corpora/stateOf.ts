import { DEFAULT_CORPUS, corpusOf } from '../../domain/index/corpus.ts';
import type { Document, DocumentStore, Place, StateStore, UploadLedger } from '../../domain/state.ts';

/**
 * What is kept, as it looks from one corpus: its own answers, feedback, files, and whatever else is kept of articles.
 * What managers did, and what a person or a server wants forgotten, is of all corpora together. Of the default corpus
 * everything has the names that it has without any other.
 */
export function stateOf(state: StateStore, corpus: string): StateStore {
  const { receipts, feedback } = state;
  return {
    ...state,
    receipts: {
      ...receipts,
      load: (receipt, viewer) => receipts.load(receipt, { ...viewer, corpus }),
      last: (viewer) => receipts.last({ ...viewer, corpus }),
      open: (receipt) => receipts.open(receipt, corpus),
      tally: (guild) => receipts.tally(guild, corpus),
    },
    feedback: {
      ...feedback,
      all: async () =>
        // Of an answer that is gone nobody knows the corpus.
        (await feedback.all()).filter(({ shown }) => (shown === null ? DEFAULT_CORPUS : corpusOf(shown)) === corpus),
    },
    documents: documentsOf(state.documents, corpus),
    uploads: uploadsOf(state.uploads, corpus),
    claim: (name, milliseconds) => state.claim(kindIn(corpus, name), milliseconds),
  };
}

function kindIn(corpus: string, kind: string): string {
  return corpus === DEFAULT_CORPUS ? kind : `${kind}@${corpus}`;
}

function documentsOf(documents: DocumentStore, corpus: string): DocumentStore {
  const inside = ({ kind, ...place }: Place): Place => ({ ...place, kind: kindIn(corpus, kind) });
  const outside = (found: Document, kind: string): Document => ({ ...found, kind });
  return {
    async get(place) {
      const found = await documents.get(inside(place));
      return found === null ? null : outside(found, place.kind);
    },
    list: async (guild, kind) =>
      (await documents.list(guild, kindIn(corpus, kind))).map((found) => outside(found, kind)),
    everywhere: async (kind) => (await documents.everywhere(kindIn(corpus, kind))).map((found) => outside(found, kind)),
    put: (place, value, expected) => documents.put(inside(place), value, expected),
    remove: (place, expected) => documents.remove(inside(place), expected),
  };
}

/** Names of files have no slash: what stands before one is a corpus. */
function uploadsOf(uploads: UploadLedger, corpus: string): UploadLedger {
  const before = corpus === DEFAULT_CORPUS ? '' : `${corpus}/`;
  return {
    add: (upload) => uploads.add({ ...upload, file: `${before}${upload.file}` }),
    of: async (guild) =>
      (await uploads.of(guild)).flatMap((upload) => {
        const file = upload.file.startsWith(before) ? upload.file.slice(before.length) : '/';
        return file.includes('/') ? [] : [{ ...upload, file }];
      }),
    remove: (guild, file) => uploads.remove(guild, `${before}${file}`),
  };
}
