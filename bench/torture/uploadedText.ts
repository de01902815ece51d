/** Sentences that make it long enough to be caught half written. */
const SENTENCES = 3_000;

/** The text of an article that is uploaded, by the name of its file. */
export function uploadedText(file: string): string {
  return `The harbour master said on Monday that the quay of ${file} would stay closed.\n`.repeat(SENTENCES);
}
