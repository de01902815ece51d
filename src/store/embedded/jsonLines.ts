const NEWLINE = 10;

/** Values as JSON, one a line: a large file can then be read in slices. */
export function toJsonLines(values: Iterable<unknown>): Buffer {
  const lines: Buffer[] = [];
  for (const value of values) lines.push(Buffer.from(`${JSON.stringify(value)}\n`));
  return Buffer.concat(lines);
}

/**
 * The values of `toJsonLines`, parsed one by one as they are asked for.
 *
 * @throws SyntaxError where a line is no JSON.
 */
export function* readJsonLines(bytes: Buffer): Generator<unknown, void> {
  for (let start = 0; start < bytes.length;) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline < 0 ? bytes.length : newline;
    yield JSON.parse(bytes.toString('utf8', start, end));
    start = end + 1;
  }
}
