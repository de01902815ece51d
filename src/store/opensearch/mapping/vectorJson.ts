/** What a number of a unit vector is rounded to: as JSON it would have twenty digits, and cosines are exact to six. */
const ONE = 1e7;

/** A vector as it goes into JSON. */
export function vectorJson(vector: Float32Array): number[] {
  return Array.from(vector, (x) => Math.round(x * ONE) / ONE);
}

/** The cosine of unit vectors from the score that the engine makes of their inner product. */
export function cosineOf(score: number): number {
  return score >= 1 ? score - 1 : 1 - 1 / score;
}
