import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, readdir } from 'node:fs/promises';

/** What a process and all that it started took. */
export interface TreeFigures {
  readonly seconds: number;
  /** Of processor time, user and system. */
  readonly processorSeconds: number;
  /** Largest sum of resident memory, in MiB; what processes share, such as Node's code, counts once (PSS). */
  readonly peakMiB: number;
  readonly stdout: string;
}

/** Milliseconds between two looks: counting the pages of a gigabyte takes the system some ten. */
const EVERY = 500;
/** Of the clock in which Linux counts processor time. */
const TICKS_PER_SECOND = 100;

/**
 * Runs a command and watches its processes in /proc (Linux).
 *
 * @throws an Error with what it said where it fails
 */
export async function watchTree(command: string, args: readonly string[], cwd: string): Promise<TreeFigures> {
  const began = performance.now();
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (bytes: Buffer) => (said.stdout += bytes.toString()));
  child.stderr.on('data', (bytes: Buffer) => (said.stderr += bytes.toString()));
  const ended = once(child, 'close') as Promise<[number | null]>;
  /** By process, ticks of processor time when it was last seen. */
  const ticks = new Map<number, number>();
  let peak = 0;
  let isLooking = false;
  const timer = setInterval(async () => {
    // One look at a time, however busy the machine is.
    if (isLooking) return;
    isLooking = true;
    const seen = await treeOf(child.pid ?? -1);
    for (const one of seen) ticks.set(one.pid, one.ticks);
    const memory = await Promise.all(seen.map(({ pid }) => kibOf(pid).catch(() => 0)));
    peak = Math.max(
      peak,
      memory.reduce((sum, kib) => sum + kib, 0),
    );
    isLooking = false;
  }, EVERY);
  const [code] = await ended;
  clearInterval(timer);
  if (code !== 0) throw new Error(`${args.join(' ')} failed:\n${said.stderr}`);
  return {
    seconds: (performance.now() - began) / 1_000,
    processorSeconds: [...ticks.values()].reduce((sum, each) => sum + each, 0) / TICKS_PER_SECOND,
    peakMiB: peak / 1_024,
    stdout: said.stdout,
  };
}

interface Seen {
  readonly pid: number;
  readonly parent: number;
  readonly ticks: number;
}

/** A process and those below it; one that ends meanwhile is left out. */
async function treeOf(root: number): Promise<readonly Seen[]> {
  const names = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const all = (await Promise.all(names.map((name) => look(Number(name)).catch(() => null)))).filter(
    (one) => one !== null,
  );
  const below = (parents: readonly Seen[]): Seen[] =>
    parents.flatMap((one) => [one, ...below(all.filter(({ parent }) => parent === one.pid))]);
  return below(all.filter(({ pid }) => pid === root));
}

async function look(pid: number): Promise<Seen> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  // The name before it may hold anything.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return {
    pid,
    parent: Number(fields[1]),
    ticks: Number(fields[11]) + Number(fields[12]),
  };
}

/** Resident memory of a process, in KiB. Asked of those of the tree alone: the system counts page by page. */
async function kibOf(pid: number): Promise<number> {
  const memory = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8');
  return Number(/^Pss:\s+(\d+)/m.exec(memory)?.[1] ?? 0);
}
