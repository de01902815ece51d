import { describe, expect, it } from 'vitest';
import { createAllowedGuilds } from '../../../src/discord/manage/allowedGuilds.ts';
import type { DocumentStore } from '../../../src/domain/state.ts';
import { fakeContext } from '../../fakes/botContext.ts';
import { logLines } from '../../fakes/logLines.ts';

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
});
