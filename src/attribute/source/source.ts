/** Who a cue points to, as chunks of its sentence: from `first` to `end`, one past the last. */
export interface Source {
  readonly first: number;
  readonly end: number;
  /** The chunk that names the speaker: for "who", what it stands for. */
  readonly head: number;
  /** Stands after the cue: "said Smith". */
  readonly inverted: boolean;
  /** Where the source is a part of a chunk ("Smith's" of "Smith's claim"): words `first` to `end`. */
  readonly words?: { readonly first: number; readonly end: number };
  /** The chunks that name several, where more than "and" stands between them. */
  readonly members?: readonly number[];
}
