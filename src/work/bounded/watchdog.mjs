/**
 * The thread that ends a process of `serveBounded` over a task that takes too long, or once its parent is gone: the
 * thread that does the task may hear nothing meanwhile. Plain JavaScript, since a thread of Node 20 strips no types.
 */
import { workerData } from 'node:worker_threads';

/** Milliseconds between two looks. */
const EVERY = 100;

const { late, parent } = workerData;

setInterval(() => {
  const { user, system } = process.cpuUsage();
  const isLate = late[0] > 0 && (user + system) / 1000 > late[0];
  if (isLate || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, EVERY);
