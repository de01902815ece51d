/** Does tasks of one key one after the other, of different keys side by side; what a task throws goes to its caller. */
export type OneByOne = <T>(key: string, task: () => Promise<T>) => Promise<T>;

/** Forgets keys of which nothing is left to do. */
export function oneByOne(): OneByOne {
  const last = new Map<string, Promise<void>>();
  return (key, task) => {
    const done = (last.get(key) ?? Promise.resolve()).then(task);
    const settled = done.then(
      () => {},
      () => {},
    );
    last.set(key, settled);
    void settled.then(() => {
      if (last.get(key) === settled) last.delete(key);
    });
    return done;
  };
}
