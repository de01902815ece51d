/**
 * Makes the function that hands tasks to several who do them: to the one that has fewest under way, and of equal ones
 * to the first.
 *
 * @throws RangeError (its function) where there is nobody that may take it
 */
export function leastBusy<Worker>(
  workers: readonly Worker[],
): <Result>(
  task: (worker: Worker) => Promise<Result>,
  mayTake?: (worker: Worker, place: number) => boolean,
) => Promise<Result> {
  const underWay = workers.map(() => 0);
  return async (task, mayTake = () => true) => {
    const load = (place: number): number => underWay[place] ?? 0;
    // The sort is stable.
    const [first] = [...workers.entries()]
      .filter(([place, worker]) => mayTake(worker, place))
      .toSorted(([one], [other]) => load(one) - load(other));
    if (first === undefined) throw new RangeError('a pool needs a process');
    const [place, worker] = first;
    underWay[place] = load(place) + 1;
    try {
      return await task(worker);
    } finally {
      underWay[place] = load(place) - 1;
    }
  };
}
