/** Where something stands in a file that people do not read by offsets. Pages and lines count from 1. */
export type Place = { readonly page: number; readonly line?: number } | { readonly seconds: number };

/** A place and the offset in the decoded text from which on it holds, up to the next one. In order of `start`. */
export type PlaceFrom = Place & { readonly start: number };
