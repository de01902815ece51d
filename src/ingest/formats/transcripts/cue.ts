/** A piece of a transcript: when it is said, who speaks, where that is marked, and what is said. */
export interface Cue {
  readonly seconds: number;
  /** Second in which it ends; absent where only beginnings are told, and each piece is a paragraph. */
  readonly end?: number;
  readonly speaker: string;
  readonly words: string;
}
