/** Digits of a number of a vector: as JSON it would have twenty, and cosines are exact to six. */
const DIGITS = 7;

/** A vector as it goes into JSON. */
export function vectorJson(vector: Float32Array): number[] {
  return Array.from(vector, (x) => Number(x.toPrecision(DIGITS)));
}

/** The cosine of unit vectors from the score that the engine makes of their inner product. */
export function cosineOf(score: number): number {
  return score >= 1 ? score - 1 : 1 - 1 / score;
}
