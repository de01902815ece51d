/**
 * Makes the function that hands tasks to several who do them: to the one that has fewest under way, and of equal ones
 * to the first.
 *
 * @throws RangeError (its function) where there is nobody
 */
export function leastBusy<Worker>(
  workers: readonly Worker[],
): <Result>(task: (worker: Worker) => Promise<Result>, most?: number) => Promise<Result> {
  const underWay = workers.map(() => 0);
  // `most`: of the first so many.
  return async (task, most = workers.length) => {
    const open = underWay.slice(0, most);
    const place = open.indexOf(Math.min(...open));
    const worker = workers[place];
    if (worker === undefined) throw new RangeError('a pool needs a process');
    underWay[place] = (underWay[place] ?? 0) + 1;
    try {
      return await task(worker);
    } finally {
      underWay[place] = (underWay[place] ?? 1) - 1;
    }
  };
}
