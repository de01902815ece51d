import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAllowedGuilds } from '../../../src/discord/manage/allowedGuilds.ts';
import type { DocumentStore } from '../../../src/domain/state.ts';
import { fakeContext } from '../../fakes/botContext.ts';
import { logLines } from '../../fakes/logLines.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';
import { createState } from '../../../src/store/state/createState.ts';

const created = (configured: readonly string[], documents: DocumentStore = fakeContext().state.documents) => {
  const { log, lines } = logLines();
  return { guilds: createAllowedGuilds(configured, documents, log), documents, lines };
};

describe('servers that manage the articles', () => {
  it('are those that are configured, whichever the bot is in or comes to', async () => {
    const { guilds, documents } = created(['1', '2']);
    await guilds.start(['2', '3']);
    await guilds.join('4');
    expect(['1', '2', '3', '4'].map(guilds.has)).toEqual([true, true, false, false]);
    expect(await documents.get({ guild: null, kind: 'bot', key: 'guilds' })).toBeNull();
  });

  it('are otherwise those that the bot was in when it first started, after a restart too', async () => {
    const { guilds, documents, lines } = created([]);
    expect(guilds.has('1')).toBe(false);
    await guilds.start(['1', '2']);
    await guilds.join('3');
    expect(['1', '2', '3'].map(guilds.has)).toEqual([true, true, false]);
    expect(JSON.stringify(lines)).toContain('"guilds":["1","2"]');
    const again = created([], documents);
    await again.guilds.start(['1', '2', '3']);
    expect(['1', '2', '3'].map(again.guilds.has)).toEqual([true, true, false]);
  });

  it('are the first one it joins where it was in none', async () => {
    const { guilds, documents } = created([]);
    await guilds.start([]);
    await guilds.join('5');
    await guilds.join('6');
    expect(['5', '6'].map(guilds.has)).toEqual([true, false]);
    const again = created([], documents);
    await again.guilds.start(['6', '5']);
    expect(['5', '6'].map(again.guilds.has)).toEqual([true, false]);
  });

  it('are not taken over by one that it joins while what is kept is not known', async () => {
    const { guilds, documents } = created([]);
    await guilds.start(['1']);
    // Another process, in none of its own; then one whose start could not read what is kept.
    const other = created([], documents);
    await other.guilds.join('666');
    const failing = { ...documents, get: () => Promise.reject(new Error('the database is away')) };
    let store: DocumentStore = failing;
    const late = created([], { ...documents, get: (place) => store.get(place) });
    await expect(late.guilds.start(['1', '666'])).rejects.toThrow('away');
    store = documents;
    await late.guilds.join('667');
    for (const { has } of [guilds, other.guilds, late.guilds])
      expect(['1', '666', '667'].map(has)).toEqual([true, false, false]);
    expect((await documents.get({ guild: null, kind: 'bot', key: 'guilds' }))?.value).toBe('1');
  });

  it('are those of one process where two start at the same time', async () => {
    const { guilds, documents } = created([]);
    const other = created([], documents);
    await Promise.all([guilds.start(['1']), other.guilds.start(['2'])]);
    expect(['1', '2'].map(guilds.has)).toEqual(['1', '2'].map(other.guilds.has));
  });

  it.each(['garbage', 'folder'])('are none where what is kept of them was lost (%s)', async (what) => {
    const index = await temporaryFolder();
    const file = path.join(index, 'state', 'state.db');
    await mkdir(what === 'folder' ? file : path.dirname(file), { recursive: true });
    if (what === 'garbage') await writeFile(file, 'This was a database. '.repeat(500));
    const state = createState(index, { onProblem: () => {}, retentionDays: 90 });
    const { log } = logLines();
    const guilds = createAllowedGuilds([], state.documents, log, state.isUnsure);
    await guilds.start(['1', '666']);
    await guilds.join('667');
    expect(['1', '666', '667'].map(guilds.has)).toEqual([false, false, false]);
    const configured = createAllowedGuilds(['1'], state.documents, log, state.isUnsure);
    await configured.start(['1', '666']);
    expect(['1', '666'].map(configured.has)).toEqual([true, false]);
    state.close();
  });
});
