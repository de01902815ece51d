import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { answerOf } from '../../test/fixtures/writtenAnswer.ts';
import { newReceipt } from '../../src/answer/newReceipt.ts';
import { StateError } from '../../src/errors.ts';
import { createState } from '../../src/store/state/createState.ts';
import { onSmallDisk } from './smallDisk.ts';
import type { Row } from './workbench.ts';

const WHAT = 'answers and settings kept on a disk that is (nearly) full';
const WHO = { user: '1', guild: '1', channel: '1' };
const placeOf = (key: string) => ({ guild: '1', kind: 'torture', key });

/**
 * Keeps answers and settings on a file system of a megabyte that has less and more room, and opens them anew each time.
 * An answer must be there in any case; a setting is kept, or refused in words; and whatever was kept is there in the
 * end, as is nothing that was refused. What begins on a full disk must work once there is room.
 */
export function fillState(): Promise<Row> {
  return onSmallDisk(WHAT, 1, async (disk) => {
    const index = path.join(disk.folder, 'index');
    const faults: string[] = [];
    const open = () => createState(index, { onProblem: () => {}, retentionDays: 90 });

    await mkdir(index);
    await disk.leave(0);
    open().close();
    await disk.leave(1_024);
    const begun = open();
    if (begun.isUnsure === true) faults.push('what began on a full disk is not kept once there is room');
    begun.close();
    await rm(index, { recursive: true });
    await mkdir(index);

    const kept = new Set<string>();
    let refused = 0;
    let runs = 0;
    // The first has all the room, so that there is something to lose.
    for (const room of [1_024, 0, 4, 0, 16, 8, 0, 32, 64, 0, 128, 0, 256, 0]) {
      await disk.leave(room);
      const state = open();
      if (state.isUnsure === true) faults.push(`${room} KiB: what was kept is taken for lost`);
      for (let n = 0; n < 10; n++, runs++) {
        const key = `${room}-${runs}`;
        const outcome = await state.documents.put(placeOf(key), 'x'.repeat(2_000), 0).then(
          () => null,
          (error: unknown) => error,
        );
        if (outcome === null) kept.add(key);
        else refused++;
        if (outcome !== null && !(outcome instanceof StateError)) faults.push(`${room} KiB: ${String(outcome)}`);
        const answer = answerOf({ receipt: newReceipt() });
        await state.receipts.save(answer, WHO);
        if ((await state.receipts.load(answer.receipt, WHO)) === null) faults.push(`${room} KiB: an answer is gone`);
      }
      state.close();
    }
    await disk.leave(1_024);
    const last = open();
    const found = new Set((await last.documents.list('1', 'torture')).map(({ key }) => key));
    last.close();
    for (const key of kept) if (!found.has(key)) faults.push(`${key} was kept and is gone`);
    for (const key of found) if (!kept.has(key)) faults.push(`${key} was refused and is there`);
    if (refused === 0 || kept.size === 0) faults.push(`${refused} of ${runs} were refused, which proves nothing`);
    return {
      what: WHAT,
      runs,
      result: `${refused} settings refused in words, ${kept.size} kept and all there; every answer shown`,
      faults,
    };
  });
}
