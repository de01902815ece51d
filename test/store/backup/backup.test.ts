import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { IndexError } from '../../../src/errors.ts';
import { createBackup } from '../../../src/store/backup/createBackup.ts';
import { checkBackup, restoreBackup } from '../../../src/store/backup/restoreBackup.ts';
import { createState } from '../../../src/store/state/createState.ts';
import { createTakedowns } from '../../../src/owners/articles/createTakedowns.ts';
import { answerOf } from '../../fixtures/writtenAnswer.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

const ada = { user: 'ada', guild: 'g1', channel: 'c1' };
const receipt = 'AAAAAAAA0000000000000000AA';
const GENERATION = '20311129T100000-0badcafe';
const open = (index: string) =>
  createState(index, { onProblem: (error) => expect.unreachable(String(error)), retentionDays: 90 });

/** An index with one generation, a state with an answer and a setting, and a file that was taken back. */
async function indexFolder(generation = GENERATION) {
  const root = await temporaryFolder();
  const index = path.join(root, 'index');
  await mkdir(path.join(index, generation), { recursive: true });
  await writeFile(path.join(index, generation, 'articles.jsonl'), 'one\n');
  await writeFile(path.join(index, 'CURRENT'), generation);
  await mkdir(path.join(index, 'removed'));
  await writeFile(path.join(index, 'removed', 'a.txt'), 'taken back');
  const state = open(index);
  await state.receipts.save(answerOf({ receipt }), ada);
  await state.documents.put({ guild: 'g1', kind: 'settings', key: 'all' }, { cooldown: 9 }, 0);
  return { root, index, state, backup: path.join(root, 'backup') };
}

describe('a backup', () => {
  it('holds the live generation, the state as it is while others write, and what was taken back', async () => {
    const { root, index, state, backup } = await indexFolder();
    const manifest = await createBackup(index, backup);
    expect(Object.keys(manifest.files)).toEqual(
      [`${GENERATION}/articles.jsonl`, 'CURRENT', 'removed/a.txt', 'state/key', 'state/state.db'].toSorted(),
    );
    expect(await checkBackup(backup)).toEqual(manifest);
    expect((await stat(backup)).mode & 0o077).toBe(0);

    state.close();
    const other = path.join(root, 'other');
    expect((await restoreBackup(backup, other)).putAside).toEqual([]);
    expect(await readFile(path.join(other, 'CURRENT'), 'utf8')).toBe(GENERATION);
    expect(await readFile(path.join(other, GENERATION, 'articles.jsonl'), 'utf8')).toBe('one\n');
    expect(await readFile(path.join(other, 'removed', 'a.txt'), 'utf8')).toBe('taken back');
    const restored = open(other);
    expect(await restored.receipts.last(ada)).toEqual(answerOf({ receipt }));
    expect((await restored.documents.get({ guild: 'g1', kind: 'settings', key: 'all' }))?.value).toEqual({
      cooldown: 9,
    });
    restored.close();
  });

  it('puts aside what is there, and lets nothing back in that was taken down since', async () => {
    const { index, state, backup } = await indexFolder();
    await createBackup(index, backup);
    const takedown = { id: 'a', ids: ['a'], title: null, url: null, guild: 'g1', user: '7', at: 'now' };
    await createTakedowns(state.documents).add(takedown);
    await state.documents.put({ guild: 'g1', kind: 'settings', key: 'all' }, { cooldown: 1 }, 1);
    state.close();
    await writeFile(path.join(index, GENERATION, 'articles.jsonl'), 'two\n');
    const { putAside } = await restoreBackup(backup, index, 'x');
    expect(putAside).toEqual([`${GENERATION}.before-x`, 'state.before-x']);
    const restored = open(index);
    expect((await restored.documents.get({ guild: 'g1', kind: 'settings', key: 'all' }))?.value).toEqual({
      cooldown: 9,
    });
    expect([...(await createTakedowns(restored.documents).ids())]).toEqual(['a']);
    restored.close();
    expect(await readFile(path.join(index, GENERATION, 'articles.jsonl'), 'utf8')).toBe('one\n');
    expect(await readFile(path.join(index, `${GENERATION}.before-x`, 'articles.jsonl'), 'utf8')).toBe('two\n');
    expect(await readdir(path.join(index, 'state.before-x'))).toContain('state.db');
  });

  it('is put back with those takedowns as well where putting it back was interrupted', async () => {
    const { index, state, backup } = await indexFolder();
    await createBackup(index, backup);
    await createTakedowns(state.documents).add({
      id: 'a',
      ids: ['a'],
      title: null,
      url: null,
      guild: 'g1',
      user: '7',
      at: 'now',
    });
    state.close();
    // Killed after what is there was put aside.
    await rename(path.join(index, 'state'), path.join(index, 'state.before-20311129'));
    await restoreBackup(backup, index);
    const restored = open(index);
    expect([...(await createTakedowns(restored.documents).ids())]).toEqual(['a']);
    restored.close();
  });

  it('is not made over anything, nor of nothing', async () => {
    const { root, index, state, backup } = await indexFolder();
    state.close();
    await createBackup(index, backup);
    await expect(createBackup(index, backup)).rejects.toThrow(/is not empty/);
    await expect(createBackup(path.join(root, 'none'), path.join(root, 'b'))).rejects.toThrow(/npm run reindex/);
  });

  it.each<[string, (backup: string) => Promise<unknown>, RegExp]>([
    ['without its list', (backup) => rm(path.join(backup, 'BACKUP.json')), /has no BACKUP.json/],
    ['with another list', (backup) => writeFile(path.join(backup, 'BACKUP.json'), '{'), /is not understood/],
    ['without a file', (backup) => rm(path.join(backup, 'state/key')), /state\/key is missing/],
    [
      'with a changed file',
      (backup) => writeFile(path.join(backup, GENERATION, 'articles.jsonl'), 'One\n'),
      /articles.jsonl is not as it was written/,
    ],
    [
      'that reaches outside',
      async (backup) => {
        const list = JSON.parse(await readFile(path.join(backup, 'BACKUP.json'), 'utf8')) as { files: object };
        const files = { ...list.files, '../outside': 'a'.repeat(64) };
        await writeFile(path.join(backup, 'BACKUP.json'), JSON.stringify({ ...list, files }));
      },
      /outside of it/,
    ],
    [
      'whose index is a folder elsewhere',
      async (backup) => {
        const list = JSON.parse(await readFile(path.join(backup, 'BACKUP.json'), 'utf8')) as object;
        await writeFile(path.join(backup, 'BACKUP.json'), JSON.stringify({ ...list, generation: '..' }));
      },
      /is not understood/,
    ],
  ])('%s is refused, and nothing is changed', async (_, damage, why) => {
    const { index, state, backup } = await indexFolder();
    await createBackup(index, backup);
    state.close();
    await damage(backup);
    const before = await readdir(index);
    const restoring = restoreBackup(backup, index);
    await expect(restoring).rejects.toThrow(why);
    await expect(restoring).rejects.toThrow(IndexError);
    expect(await readdir(index)).toEqual(before);
  });
});
