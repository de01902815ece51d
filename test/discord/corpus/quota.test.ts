import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type ChatInputCommandInteraction,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
  PermissionsBitField,
} from 'discord.js';
import { expect, it, onTestFinished } from 'vitest';
import { upload } from '../../../src/discord/controls/upload.ts';
import { putBack } from '../../../src/discord/corpus/takeBack.ts';
import { QUOTA } from '../../../src/owners/quota/createQuota.ts';
import { commandContext, fakeContext } from '../../fakes/botContext.ts';
import { fakeInteraction } from '../../fakes/interactions.ts';

const FULL = 'This server has as many files';
const at = '2031-03-06T10:00:00.000Z';
const manager = { memberPermissions: new PermissionsBitField(PermissionFlagsBits.ManageGuild) };

/** A server with some files in the corpus, and what its managers do. */
async function server(...had: readonly { readonly file: string; readonly bytes: number }[]) {
  const cdn = createServer((_, response) => response.end('x'.repeat(200)));
  cdn.listen(0, '127.0.0.1');
  await once(cdn, 'listening');
  onTestFinished(() => void cdn.close());
  const host = `http://127.0.0.1:${(cdn.address() as AddressInfo).port}`;
  const services = fakeContext();
  const context = commandContext(services);
  for (const one of had) await context.state.uploads.add({ guild: 'g1', at, ...one });
  const said = (did: readonly { readonly what: unknown }[]) => JSON.stringify(did);
  return {
    services,
    context,
    /** @param size as it is announced; 200 bytes come */
    async send(name: string, size = 200): Promise<string> {
      const { interaction, did } = fakeInteraction<ModalSubmitInteraction>({ kind: 'modal' });
      const file = { name, size, url: `${host}/cdn/${name}` };
      const more = {
        ...manager,
        client: { rest: { options: { api: `${host}/api` } } },
        fields: { getUploadedFiles: () => ({ first: () => file }) },
      };
      await upload.submit(Object.assign(interaction, more), [], context);
      return said(did);
    },
    async restore(file: string): Promise<string> {
      const { interaction, did } = fakeInteraction<ChatInputCommandInteraction>({ kind: 'slash', options: { file } });
      await interaction.deferReply();
      await putBack(Object.assign(interaction, manager), context);
      return said(did);
    },
  };
}

const files = (count: number) => Array.from({ length: count }, (_, n) => ({ file: `${n}.txt`, bytes: 1 }));

it('holds for files that come at the same moment', async () => {
  const { services, context, send } = await server(...files(QUOTA.count - 1));
  const said = await Promise.all([send('a.txt'), send('b.txt')]);
  expect(said.filter((words) => words.includes(FULL))).toHaveLength(1);
  expect(services.added).toHaveLength(1);
  expect(await context.state.uploads.of('g1')).toHaveLength(QUOTA.count);
});

it('counts the bytes that came, whatever was announced', async () => {
  const { services, context, send } = await server({ file: 'large.txt', bytes: QUOTA.bytes - 300 });
  expect(await send('a.txt', 1)).not.toContain(FULL);
  expect((await context.state.uploads.of('g1')).find(({ file }) => file === 'a.txt')?.bytes).toBe(200);
  expect(await send('b.txt', 1)).toContain(FULL);
  expect(services.added).toEqual(['a.txt']);
});

it('holds for what is put back', async () => {
  const { context, restore } = await server(...files(QUOTA.count));
  const place = { guild: 'g1', kind: 'removed', key: 'old.txt' };
  await context.state.documents.put(place, { bytes: 1, at, removedAt: Date.now() }, 0);
  expect(await restore('old.txt')).toContain(FULL);
  await context.state.uploads.remove('g1', '0.txt');
  expect(await restore('old.txt')).not.toContain(FULL);
});

it('leaves no file in the list of a server that was not stored', async () => {
  const { context, send } = await server();
  const addSeed = async (file: string, _bytes: Uint8Array, own: () => Promise<boolean>) => {
    await own();
    return { file, problem: 'cannot be written' };
  };
  Object.assign(context, { addSeed });
  expect(await send('a.txt')).toContain('cannot be written');
  expect(await context.state.uploads.of('g1')).toEqual([]);
});
