/**
 * One pattern for several, which matches where any of them does; of those that match at the same place the first. So
 * each stays short enough to be read and to be searched for inputs on which it takes long.
 */
export function anyOf(...patterns: readonly RegExp[]): RegExp {
  const [flags = '', ...others] = new Set(patterns.map((pattern) => pattern.flags));
  if (others.length > 0) throw new Error('patterns with different flags make no one pattern');
  return new RegExp(patterns.map(({ source }) => source).join('|'), flags);
}
