import type { Language } from '../../../phrases/language.ts';

/** How an answer is shown. */
export interface AnswerView {
  readonly language: Language;
  /** From 0; a page past the end shows the last one. */
  readonly page?: number;
  /** Only its reader sees it, who may share it. */
  readonly isPrivate?: boolean;
  /** Show the nearest passages of an answer without evidence. */
  readonly nearest?: boolean;
  /** Its address on the web. */
  readonly link?: string;
  /** A line above the excerpts. */
  readonly warning?: string;
}
