import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { UsageError } from '../../src/errors.ts';
import { openModels } from '../../src/inference/openModels.ts';
import { startModelServer } from '../../src/inference/startModelServer.ts';
import { connectModels } from '../../src/work/models/remote/connectModels.ts';
import { runModels } from '../../src/work/models/runModels.ts';
import { logLines } from '../fakes/logLines.ts';
import { wordReader } from '../fakes/wordReader.ts';
import { shippedEmbedder } from '../fixtures/shippedEmbedder.ts';

const TOKEN = 'a-token-of-thirty-two-characters';
const FAKE = fileURLToPath(new URL('../fixtures/fakeModelChild.ts', import.meta.url));
const window = { title: 'Ferry', sentences: ['The ferry sank off Brindle Point.'] };
const asked = { asked: null, question: 'What sank at Brindle Point?' };

/** The models of a machine, on any port. */
async function serve(env: Readonly<Record<string, string>>, entry?: string) {
  const { log, lines } = logLines();
  const config = readConfig(env);
  const given = { ...config, modelServer: { ...config.modelServer, port: 0 } };
  const server = await startModelServer(given, log, entry === undefined ? {} : { entry });
  onTestFinished(server.close);
  return { url: `http://127.0.0.1:${server.port}`, lines, server };
}

describe('npm run models', { timeout: 60_000 }, () => {
  it('lends processes of this machine, which are started again, and logs nothing of what it is asked', async () => {
    const { url, lines } = await serve({ MODEL_TOKEN: TOKEN, MODEL_PROCESSES: '2' }, FAKE);
    const ids = { embedder: async () => 'hash-embedder', reader: async () => 'word-reader' };
    const pool = connectModels({ urls: [url], token: TOKEN, ids, onChange: () => {} });
    const models = runModels(pool, { hasReader: true });
    onTestFinished(() => models.close());
    const reader = await models.reader();
    expect(await reader?.read(asked, window)).toEqual(await wordReader.read(asked, window));
    await expect(reader?.read({ asked: null, question: '!crash' }, window)).rejects.toThrow(/ended twice/);
    await expect(reader?.read({ asked: null, question: '!throw' }, window)).rejects.toThrow(
      /could not do it: failed; its log/,
    );
    expect(lines.map(({ msg }) => msg)).toEqual([
      expect.stringMatching(/^the models answer at http:\/\/127\.0\.0\.1:\d+$/),
      expect.stringContaining('a process of the models ended'),
      expect.stringContaining('a process of the models ended'),
      'a request for the models failed',
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/Brindle|!throw|!crash|thirty-two/);
  });

  it('lends the shipped models to whoever has the same', async () => {
    const { url } = await serve({ READER: 'off' });
    const { log } = logLines();
    const models = openModels(readConfig({ MODEL_URLS: url, READER: 'off' }), log);
    onTestFinished(() => models.close());
    const [there, here] = [await models.embedder(), await shippedEmbedder()];
    expect(there.id).toBe(here.id);
    expect(await there.embed(['the talks failed'], 'query')).toEqual(await here.embed(['the talks failed'], 'query'));
    expect([await models.reader(), models.pid()]).toEqual([null, null]);
    const other = openModels(readConfig({ MODEL_URLS: url, EMBEDDING_QUERY_PREFIX: 'q: ' }), log);
    onTestFinished(() => other.close());
    await expect(other.embedder()).rejects.toThrow(/has on-record-embed@\w+ .*, not on-record-embed@\w+ .*q: /);
  });

  it('lets no other machine ask without a token, and says where it cannot listen or load', async () => {
    const { log } = logLines();
    const open = startModelServer(readConfig({ MODEL_HOST: '0.0.0.0' }), log, { entry: FAKE });
    await expect(open).rejects.toThrow(UsageError);
    await expect(open).rejects.toThrow(/MODEL_HOST 0\.0\.0\.0 lets other machines ask; set MODEL_TOKEN/);
    const { server } = await serve({}, FAKE);
    const taken = startModelServer(readConfig({ MODEL_PORT: String(server.port) }), log, { entry: FAKE });
    await expect(taken).rejects.toThrow(/MODEL_HOST 127\.0\.0\.1 and MODEL_PORT \d+ cannot be listened on/);
    await expect(serve({ EMBEDDING_MODEL: 'none' }, FAKE)).rejects.toThrow('There is no such model');
  });
});
