/** Half-open range of UTF-16 code units in a seed's decoded text: `text.slice(start, end)` is what it stands for. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
