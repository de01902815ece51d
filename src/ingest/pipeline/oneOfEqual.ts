/**
 * Makes a function that gives of equal values the first that it was given, so that the others need no memory. Values
 * that JSON can hold, and that nobody changes.
 */
export function oneOfEqual<Value>(): (value: Value) => Value {
  const known = new Map<string, Value>();
  return (value) => {
    const key = JSON.stringify(value);
    const first = known.get(key);
    if (first === undefined) known.set(key, value);
    return first ?? value;
  };
}
