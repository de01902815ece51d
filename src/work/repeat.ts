/**
 * Does something now and again and again, one time after the other; what goes wrong once is told, and tried again the
 * next time. It keeps no process alive.
 *
 * @param every milliseconds from the end of one time to the next
 * @returns stops it: what has begun is finished
 */
export function repeat(task: () => Promise<unknown>, every: number, onProblem: (error: unknown) => void): () => void {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  const once = async (): Promise<void> => {
    await task().catch(onProblem);
    if (!isStopped) timer = setTimeout(() => void once(), every).unref();
  };
  void once();
  return () => {
    isStopped = true;
    clearTimeout(timer);
  };
}
