/**
 * A value with each text in it made a piece of one line, for where it stands among lines of our own: what breaks lines
 * or lines up columns becomes a space, and every other control a NUL, which begins no sequence and which
 * `stripControls` leaves out. Lengths stay, so that spans still point at the words that they pointed at. What holds
 * the same object twice holds its copy twice.
 */
export function oneLine<T>(value: T): T {
  return flatten(value, new Map()) as T;
}

function flatten(value: unknown, done: Map<object, unknown>): unknown {
  if (typeof value === 'string') return value.replace(BREAKS, ' ').replace(CONTROLS, '\0');
  if (typeof value !== 'object' || value === null) return value;
  const known = done.get(value);
  if (known !== undefined) return known;
  const copy = Array.isArray(value)
    ? value.map((each) => flatten(each, done))
    : Object.fromEntries(Object.entries(value).map(([name, each]) => [flatten(name, done), flatten(each, done)]));
  done.set(value, copy);
  return copy;
}

const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]/g;
const CONTROLS = /\p{Cc}/gu;
