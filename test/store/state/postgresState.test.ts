import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { createState } from '../../../src/store/state/createState.ts';
import { stateStoreContract } from '../../contracts/stateStoreContract.ts';
import { findPostgres, startPostgres } from '../../fixtures/startPostgres.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';
import { answerOf } from '../../fixtures/writtenAnswer.ts';

const bin = await findPostgres();
// Postgres is no part of the project: where there is none, that is said, and SQLite holds the same contract.
if (bin === null)
  describe.skip('StateStore: Postgres (Debian’s package postgresql is not installed here)', () => it('', () => {}));
else await inPostgres(bin);

async function inPostgres(programs: string): Promise<void> {
  const { url, stop } = await startPostgres(programs);
  const admin = new pg.Pool({ connectionString: url });
  const opened: { close(): void }[] = [];
  const problems: string[] = [];
  const open = async (now: () => number = Date.now, at = url) => {
    const onProblem = (error: unknown): void => void problems.push(String(error));
    const state = createState(await temporaryFolder(), { onProblem, now, retentionDays: 90, url: at });
    opened.push(state);
    return state;
  };
  afterAll(async () => {
    for (const { close } of opened) close();
    await admin.end();
    await stop();
  });

  stateStoreContract('Postgres', async (now) => {
    await admin.query('DROP SCHEMA IF EXISTS on_record CASCADE');
    return open(now);
  });

  describe('several processes on one Postgres', () => {
    const ada = { user: '175928847299117063', guild: 'g1', channel: 'c1' };
    const answer = answerOf({ receipt: 'AAAAAAAA0000000000000000AA' });

    it('make its tables once, however many start at once, and name people alike', async () => {
      await admin.query('DROP SCHEMA IF EXISTS on_record CASCADE');
      const states = await Promise.all(Array.from({ length: 4 }, () => open()));
      await Promise.all(states.map((state) => state.audit.of('g1', 1)));
      await states[0]?.receipts.save(answer, ada, true);
      expect(await states[3]?.receipts.last(ada)).toEqual(answer);
      expect(problems).toEqual([]);
    });

    it('share out what is to be done once', async () => {
      const states = await Promise.all(Array.from({ length: 4 }, () => open()));
      const taken = await Promise.all(states.map((state) => state.claim('watch', 60_000)));
      expect(taken.filter(Boolean)).toHaveLength(1);
    });

    it('keep no id of a person, nor a plain hash of one', async () => {
      await (await open()).receipts.save(answer, ada, true);
      const { rows } = await admin.query('SELECT r::text AS row FROM on_record.receipts r');
      const text = JSON.stringify(rows);
      expect(text).toContain(answer.receipt);
      for (const told of [ada.user, createHash('sha256').update(ada.user).digest('hex')])
        expect(text).not.toContain(told);
    });

    it('keep what holds a character that Postgres has not', async () => {
      const state = await open();
      const judged = {
        receipt: answer.receipt,
        question: 'a\0b',
        helpful: true,
        reason: null,
        at: '2031-03-06T10:00:00.000Z',
      };
      await state.feedback.add(judged, 'ada');
      expect((await state.feedback.all()).map(({ question }) => question)).toContain('ab');
    });

    it('do not touch what a later version wrote, and say so', async () => {
      await admin.query('INSERT INTO on_record.versions VALUES (99)');
      await expect((await open()).audit.of('g1', 1)).rejects.toThrow('written by a later version of On Record (99)');
      await admin.query('DELETE FROM on_record.versions WHERE version = 99');
    });

    it('notice an emptied database, each machine for itself, until somebody says that nothing is missed', async () => {
      const [index, other] = [await temporaryFolder(), await temporaryFolder()];
      const at = (folder: string) =>
        createState(folder, { onProblem: (error) => void problems.push(String(error)), retentionDays: 90, url });
      const isUnsure = async (folder: string) => {
        const state = at(folder);
        return state.isUnsure().finally(state.close);
      };
      expect([await isUnsure(index), await isUnsure(index), await isUnsure(other)]).toEqual([false, false, false]);
      await admin.query('DROP SCHEMA on_record CASCADE');
      problems.length = 0;
      expect([await isUnsure(index), await isUnsure(other), await isUnsure(await temporaryFolder())]).toEqual([
        true,
        true,
        false,
      ]);
      expect(problems).toEqual(Array(2).fill(expect.stringContaining('is not the one that this index was used with')));
      problems.length = 0;
      expect([await isUnsure(index), problems]).toEqual([true, []]);
      await rm(path.join(index, 'state', 'state.db.lost'));
      expect(await isUnsure(index)).toBe(false);
    });

    it('notice that what belongs to an index was kept in a file beside it, and the other way round', async () => {
      const index = await temporaryFolder();
      const onProblem = (): void => {};
      const file = createState(index, { onProblem, retentionDays: 90 });
      file.close();
      const database = createState(index, { onProblem, retentionDays: 90, url });
      expect([await file.isUnsure(), await database.isUnsure().finally(database.close)]).toEqual([false, true]);
      const second = await temporaryFolder();
      const first = createState(second, { onProblem, retentionDays: 90, url });
      expect(await first.isUnsure().finally(first.close)).toBe(false);
      const later = createState(second, { onProblem, retentionDays: 90 });
      expect(await later.isUnsure()).toBe(true);
      later.close();
    });

    it('hold answers in memory while it cannot be reached, and say so plainly', async () => {
      problems.length = 0;
      const away = await open(Date.now, 'postgres://tests@127.0.0.1:9/none');
      await away.receipts.save(answer, ada);
      expect(problems).toEqual([expect.stringContaining('check that Postgres is running and that STATE_URL')]);
      expect(await away.receipts.load(answer.receipt, ada)).toEqual(answer);
      await expect(away.claim('watch', 1)).rejects.toThrow('STATE_URL is its address');
      await expect(away.isUnsure()).rejects.toThrow('STATE_URL is its address');
    });
  });
}
