import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import type { Viewer } from '../../../src/domain/state.ts';
import { createState } from '../../../src/store/state/createState.ts';
import { answerOf } from '../../fixtures/writtenAnswer.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

const ada: Viewer = { user: '175928847299117063', guild: '81384788765712384', channel: '381870553235193857' };
const GUILDS = { guild: null, kind: 'bot', key: 'guilds' };
const RECEIPT = 'AAAAAAAA0000000000000000AA';
const answer = answerOf({ receipt: RECEIPT });
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** A store on a folder, and what it complained about. */
function open(index: string) {
  const problems: string[] = [];
  const state = createState(index, { onProblem: (error) => problems.push(String(error)), retentionDays: 90 });
  return { ...state, problems };
}

describe('what outlives a message', () => {
  it('is there after a restart', async () => {
    const index = await temporaryFolder();
    const before = open(index);
    await before.receipts.save(answer, ada, true);
    await before.documents.put(GUILDS, '1', 0);
    before.close();
    const after = open(index);
    expect(await after.receipts.load(RECEIPT, ada)).toEqual(answer);
    expect(await after.receipts.last(ada)).toEqual(answer);
    expect((await after.documents.get(GUILDS))?.value).toBe('1');
    expect(after.problems).toEqual([]);
  });

  it('takes over what a database of the version before held of the bot', async () => {
    const index = await temporaryFolder();
    const before = open(index);
    await before.receipts.save(answer, ada, true);
    before.close();
    const db = new Database(path.join(index, 'state', 'state.db'));
    db.exec(`ALTER TABLE receipts DROP COLUMN corpus; DROP TABLE documents; DROP TABLE claims;
      CREATE TABLE settings (guild TEXT, name TEXT, value TEXT);
      INSERT INTO settings VALUES ('', 'guilds', '1,"2"'); PRAGMA user_version = 1;`);
    db.close();
    const after = open(index);
    expect(await after.documents.get(GUILDS)).toEqual({ ...GUILDS, value: '1,"2"', version: 1 });
    expect(await after.receipts.load(RECEIPT, ada)).toEqual(answer);
    expect(after.problems).toEqual([]);
  });

  it('names nobody: an id stands in no file, nor does any plain hash of it', async () => {
    const index = await temporaryFolder();
    const state = open(index);
    await state.receipts.save(answer, ada, true);
    await state.feedback.add(
      { receipt: RECEIPT, question: 'Why?', helpful: true, reason: null, at: '2031-03-06' },
      ada.user,
    );
    const folder = path.join(index, 'state');
    const files = await readdir(folder);
    const bytes = Buffer.concat(await Promise.all(files.map((file) => readFile(path.join(folder, file)))));
    for (const told of [
      ada.user,
      ...['sha256', 'sha1', 'md5'].map((how) => createHash(how).update(ada.user).digest('hex')),
    ])
      expect(bytes.includes(told)).toBe(false);
    for (const file of ['key', 'state.db']) expect((await stat(path.join(folder, file))).mode & 0o777).toBe(0o600);
  });

  it('names a person alike after a restart, and otherwise beside another index', async () => {
    const [index, other] = [await temporaryFolder(), await temporaryFolder()];
    const who = async (at: string) => {
      await open(at).receipts.save(answer, ada);
      return new Database(path.join(at, 'state', 'state.db')).prepare('SELECT who FROM receipts').get();
    };
    const first = await who(index);
    expect((await who(index)) as object).toMatchObject({ who: (first as { who: string }).who });
    expect((await who(other)) as object).not.toMatchObject({ who: (first as { who: string }).who });
  });

  it('shows no answer of which a word was changed', async () => {
    const index = await temporaryFolder();
    await open(index).receipts.save(answer, ada);
    const db = new Database(path.join(index, 'state', 'state.db'));
    db.exec(`UPDATE receipts SET answer = replace(answer, '${answer.question.slice(0, 3)}', 'Nay')`);
    db.close();
    expect(await open(index).receipts.load(RECEIPT, ada)).toBeNull();
    expect(await open(index).receipts.last(ada)).toBeNull();
  });

  it('is kept anew where the database is damaged, which is put aside and told', async () => {
    const index = await temporaryFolder();
    await mkdir(path.join(index, 'state'));
    await writeFile(path.join(index, 'state', 'state.db'), 'no database at all '.repeat(100));
    const state = open(index);
    await state.receipts.save(answer, ada);
    expect(await state.receipts.load(RECEIPT, ada)).toEqual(answer);
    expect(state.problems).toEqual([expect.stringContaining('state.db is damaged; it was put aside as')]);
    expect(await readdir(path.join(index, 'state'))).toContain('state.db.broken');
  });

  it('that is gone was there before, until whoever runs the bot says that nothing is missed', async () => {
    const index = await temporaryFolder();
    const first = open(index);
    expect([await first.isUnsure(), await open(index).isUnsure()]).toEqual([false, false]);
    first.close();
    await rm(path.join(index, 'state'), { recursive: true });
    const state = open(index);
    expect(await state.isUnsure()).toBe(true);
    expect(state.problems).toEqual([expect.stringContaining('state.db is gone')]);
    state.close();
    const again = open(index);
    expect([await again.isUnsure(), again.problems]).toEqual([true, []]);
    await rm(path.join(index, 'state', 'state.db.lost'));
    expect(await open(index).isUnsure()).toBe(false);
  });

  it('is not touched where a later version wrote it', async () => {
    const index = await temporaryFolder();
    open(index).close();
    const db = new Database(path.join(index, 'state', 'state.db'));
    db.exec('PRAGMA user_version = 99');
    db.close();
    const state = open(index);
    expect(state.problems).toEqual([expect.stringContaining('was written by a later version')]);
    await state.receipts.save(answer, ada);
    expect(await state.receipts.load(RECEIPT, ada)).toEqual(answer);
  });

  it('is held in memory where nothing can be written', async () => {
    const index = await temporaryFolder();
    // A file where the folder should be: nothing can be written, whoever we are.
    await writeFile(path.join(index, 'state'), '');
    const state = open(index);
    expect(state.problems).toHaveLength(1);
    await state.receipts.save(answer, ada, true);
    expect(await state.receipts.last(ada)).toEqual(answer);
    expect(await state.receipts.load(RECEIPT, { ...ada, user: 'bo' })).toBeNull();
  });

  it('goes on in memory where the disk stops taking answers', async () => {
    const index = await temporaryFolder();
    const state = open(index);
    await state.receipts.save(answer, ada);
    const db = new Database(path.join(index, 'state', 'state.db'));
    db.exec(`CREATE TRIGGER full BEFORE INSERT ON receipts BEGIN SELECT RAISE(ABORT, 'disk is full'); END`);
    const later = answerOf({ receipt: 'BBBBBBBB0000000000000000BB' });
    await state.receipts.save(later, ada);
    expect(state.problems).toEqual([expect.stringContaining('disk is full')]);
    expect(await state.receipts.last(ada)).toEqual(later);
    expect(await state.receipts.load(RECEIPT, ada)).toEqual(answer);
  });
});

it('holds the latest answers in memory for want of room, and no more than so many', async () => {
  const index = await temporaryFolder();
  await writeFile(path.join(index, 'state'), '');
  const state = open(index);
  const receiptOf = (n: number) => String(n).padStart(26, '0');
  for (let n = 0; n < 600; n++) await state.receipts.save(answerOf({ receipt: receiptOf(n) }), ada);
  const isThere = async (n: number) => (await state.receipts.load(receiptOf(n), ada)) !== null;
  expect([await isThere(0), await isThere(99), await isThere(100 + 5), await isThere(599)]).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

it('forgets what is held in memory for want of room, too', async () => {
  const index = await temporaryFolder();
  const full = open(index);
  const db = new Database(path.join(index, 'state', 'state.db'));
  db.exec(`CREATE TRIGGER full BEFORE INSERT ON receipts BEGIN SELECT RAISE(ABORT, 'disk is full'); END`);
  await full.receipts.save(answer, ada);
  expect(await full.forget(ada.user)).toEqual({ answers: 1, feedback: 0 });
  expect(await full.receipts.last(ada)).toBeNull();
  await full.receipts.save(answer, ada);
  await full.forgetGuild(ada.guild ?? '');
  expect(await full.receipts.last(ada)).toBeNull();
});

it('is made once where two processes start at the same time', async () => {
  const index = await temporaryFolder();
  const file = path.join(index, 'state', 'state.db');
  open(index).close();
  const first = new Database(file);
  first.exec('PRAGMA user_version = 3; ALTER TABLE receipts DROP COLUMN corpus;');
  // The first is at it while the second looks which version there is.
  first.exec(`BEGIN IMMEDIATE; ALTER TABLE receipts ADD COLUMN corpus TEXT NOT NULL DEFAULT 'default';`);
  const other = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      '--import',
      './src/stripTypes.mjs',
      '--input-type=module',
      '--eval',
      `import { createState } from './src/store/state/createState.ts';
       process.once('message', () => {
         const problems = [];
         const onProblem = (error) => problems.push(String(error));
         createState(${JSON.stringify(index)}, { onProblem, retentionDays: 90 }).close();
         process.send(problems, () => process.disconnect());
       });
       process.send('there');`,
    ],
    { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
  );
  await once(other, 'message');
  other.send('go');
  await sleep(300);
  first.exec('PRAGMA user_version = 4; COMMIT');
  expect((await once(other, 'message'))[0]).toEqual([]);
});

describe('the files of earlier versions', () => {
  const written = async () => {
    const index = await temporaryFolder();
    await mkdir(path.join(index, 'receipts'));
    const old = answerOf({ receipt: 'OLDONE22' });
    const { answer: _, bearers: __, ...bare } = old.excerpts[0] ?? expect.unreachable();
    const asWritten = { ...old, excerpts: [bare] };
    const file = (name: string) => path.join(index, 'receipts', name);
    await writeFile(
      file('OLDONE22.json'),
      JSON.stringify({ sha256: sha256(JSON.stringify(asWritten)), answer: asWritten }),
    );
    await writeFile(
      file('DAMAGED2.json'),
      JSON.stringify({ sha256: sha256('else'), answer: { ...old, receipt: 'DAMAGED2' } }),
    );
    await writeFile(file('last-00'), 'OLDONE22');
    const judged = {
      receipt: 'OLDONE22',
      question: 'Why?',
      helpful: true,
      reason: null,
      at: '2031-03-06T10:00:00.000Z',
    };
    await writeFile(
      path.join(index, 'feedback.jsonl'),
      `${JSON.stringify(judged)}\nnot json\n${JSON.stringify(judged)}\n`,
    );
    return { index, old: { ...old, excerpts: [{ ...bare, answer: [], bearers: [] }] }, judged };
  };

  it('are taken over once: answers by button and in a terminal, each line of feedback', async () => {
    const { index, old, judged } = await written();
    const state = open(index);
    expect(state.problems).toEqual([]);
    expect(await state.receipts.load('OLDONE22', { ...ada, pressed: true })).toEqual(old);
    expect(await state.receipts.load('OLDONE22', ada)).toBeNull();
    expect(await state.receipts.load('DAMAGED2', { ...ada, pressed: true })).toBeNull();
    expect(await state.feedback.all()).toEqual([1, 2].map(() => ({ ...judged, shown: old })));
    state.close();
    expect((await readdir(index)).toSorted()).toEqual([
      'STATE-KEPT',
      'feedback.jsonl.taken-over',
      'receipts.taken-over',
      'state',
    ]);
    expect(await open(index).feedback.all()).toHaveLength(2);
  });
});
