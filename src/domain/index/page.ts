/** Which part of a list is wanted. */
export interface PageRequest {
  readonly offset: number;
  readonly limit: number;
}

/** A part of a list, and how long the whole of it is. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
}
