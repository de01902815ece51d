/** Entry of a process that writes who says what into the tables of a new generation. */
import type { SaidTask } from './startSaidProcess.ts';
import { openSaidTables, type SaidTables } from '../store/sqlite/write/openSaidTables.ts';
import { serveBounded } from '../work/bounded/serveBounded.ts';

let tables: SaidTables | null = null;

serveBounded<SaidTask>(async (task) => {
  if ('file' in task) tables = openSaidTables(task.file);
  else if (tables === null) throw new Error('The process that writes who says what ended too early.');
  else if ('said' in task) await tables.say(task.said);
  else await tables.finish(task.sides);
});
