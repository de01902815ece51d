import { readFile } from 'node:fs/promises';

/**
 * When a process started, in clock ticks since the machine did: with its id, a name that is not given out twice.
 * Null where the system does not tell (only Linux does) and where there is no such process; a dead one that nobody
 * has waited for counts as none.
 */
export async function startOf(pid: number): Promise<number | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  // The second field is the program's name, which may hold spaces and brackets: count from its end.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  const start = Number(fields?.[19]);
  return fields === undefined || fields[0] === 'Z' || fields[0] === 'X' || !Number.isSafeInteger(start) ? null : start;
}

/** Whether the process with this id is still the one that started then; `start` 0 is "not known". */
export async function isRunning(pid: number, start: number): Promise<boolean> {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  if (start === 0) return true;
  return (await startOf(pid)) === start;
}
