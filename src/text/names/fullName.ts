const word = String.raw`\p{Lu}[\p{L}\p{M}.’'-]*`;

/** The form of a name of two to five words, as a pattern with the flag u: "Nora Bellamy", "Bill de Blasio". */
export const FULL_NAME = String.raw`${word}(?:\s+(?:\p{Ll}{2,3}\s+)?${word}){1,4}`;
