import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DeadlineError, ModelError } from '../../../../src/errors.ts';
import type { ModelTask } from '../../../../src/work/models/messages.ts';
import { createRemoteModel, type RemoteOptions, Unavailable } from '../../../../src/work/models/remote/remoteModel.ts';
import { hashEmbedder } from '../../../fakes/hashEmbedder.ts';
import { type FakeModels, serveFakeModels } from '../../../fixtures/serveFakeModels.ts';

const TOKEN = 'a-token-of-thirty-two-characters';
const anybody = { key: 'a' };
const embed: ModelTask = { call: 'embed', args: [['one', 'two'], 'query'] };
const read: ModelTask = {
  call: 'read',
  args: [
    { asked: null, question: 'What sank?' },
    { title: '', sentences: ['The ferry.', ''] },
  ],
};

function connect(url: string, options: Partial<RemoteOptions> = {}) {
  const ids = { embedder: async () => 'hash-embedder', reader: async () => 'word-reader' };
  const given = { token: null, ids, client: 'me', known: { dimensions: 64 }, stuckAfter: 5_000, ...options };
  const models = createRemoteModel(url, given);
  onTestFinished(() => models.close());
  return models;
}

async function serve(fake: FakeModels = {}) {
  const server = await serveFakeModels(fake);
  onTestFinished(server.close);
  return server;
}

/** Somebody else who listens there. */
async function stranger(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const answering = (body: string, status = 200): Promise<string> =>
  stranger((request, response) => {
    request.resume();
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
const vectors = (numbers: readonly number[]): string =>
  JSON.stringify({ result: Buffer.from(Float32Array.from(numbers).buffer).toString('base64') });
const unit = (length: number): number[] => Array.from({ length }, (_, n) => (n % 64 === 0 ? 1 : 0));
const reading = (sentences: unknown): string => JSON.stringify({ result: { window: 1, tokens: 9, sentences } });
const answer = (start: number, end: number) => ({ score: 1, answer: { start, end, score: 1 } });

describe('the models at an address', () => {
  it('answer as they do there, and send the token that both know', async () => {
    const { url } = await serve({ app: { token: TOKEN } });
    expect(await connect(`${url}/`, { token: TOKEN }).run(embed, anybody)).toEqual(
      await hashEmbedder.embed(['one', 'two'], 'query'),
    );
    const known = { dimensions: null };
    expect(await connect(url, { token: TOKEN, known }).run({ call: 'openEmbedder', args: [] }, anybody)).toEqual({
      id: 'hash-embedder',
      dimensions: 64,
      window: 512,
    });
    expect(known).toEqual({ dimensions: 64 });
  });

  it.each([
    ['another token', { token: `${TOKEN}x` }, /^refuses the token; set MODEL_TOKEN/],
    ['no token', {}, /^refuses the token/],
    [
      'another embedder',
      { token: TOKEN, ids: { embedder: async () => 'mine@1', reader: async () => 'r' } },
      /^has hash-embedder, not mine@1; use the same models/,
    ],
  ])('are not to be had with %s', async (_, options, why) => {
    const { url } = await serve({ app: { token: TOKEN } });
    const failed = connect(url, options).run(embed, anybody);
    await expect(failed).rejects.toThrow(Unavailable);
    await expect(failed).rejects.toThrow(why);
    await expect(failed).rejects.toMatchObject({ isRefusal: true });
  });

  it.each<[string, ModelTask, string]>([
    ['too few numbers', embed, vectors(unit(64))],
    ['too many numbers', embed, vectors(unit(192))],
    ['a number that is none', embed, vectors([...unit(127), Number.NaN])],
    ['an infinite number', embed, vectors([...unit(127), Infinity])],
    ['vectors that are too long', embed, vectors(unit(128).map((x) => x * 2))],
    ['no vectors', embed, '{"result":[[1],[1]]}'],
    ['no result', embed, '{}'],
    ['nothing', embed, ''],
    ['no JSON', embed, '<p>Welcome</p>'],
    ['a null', embed, 'null'],
    [
      'an id that was not meant',
      { call: 'openEmbedder', args: [] },
      '{"result":{"id":"x","dimensions":64,"window":9}}',
    ],
    [
      'other dimensions than before',
      { call: 'openEmbedder', args: [] },
      '{"result":{"id":"hash-embedder","dimensions":65,"window":9}}',
    ],
    ['another reader', { call: 'openReader', args: [] }, '{"result":{"id":"x"}}'],
    ['less than no tokens', { call: 'countTokens', args: ['one'] }, '{"result":-1}'],
    ['half a token', { call: 'countWindowTokens', args: read.args }, '{"result":1.5}'],
    ['too few counts', { call: 'countSentenceTokens', args: [['one', 'two']] }, '{"result":[1]}'],
    ['too few sentences', read, reading([null])],
    ['a score that is none', read, reading([{ score: null, answer: null }, null])],
    ['an answer past its sentence', read, reading([answer(0, 11), null])],
    ['an answer before it begins', read, reading([answer(3, 3), null])],
    ['an answer of no place', read, reading([answer(-1, 2), null])],
  ])('are not to be had where what comes back is %s', async (_, task, body) => {
    const failed = connect(await answering(body)).run(task, anybody);
    await expect(failed).rejects.toThrow(Unavailable);
    await expect(failed).rejects.toThrow(/^answers what no model can say/);
  });

  it('are read no further than an answer may be long', async () => {
    const url = await stranger((request, response) => {
      request.resume();
      response.writeHead(200);
      const more = (): void =>
        void (response.write(' '.repeat(65_536)) ? setImmediate(more) : response.once('drain', more));
      more();
    });
    await expect(connect(url).run(embed, anybody)).rejects.toThrow(
      /^does not answer \(more than \d+ bytes came back\)/,
    );
  });

  it('are followed nowhere else', async () => {
    let reached = 0;
    const elsewhere = await stranger((_, response) => ((reached += 1), response.end('{}')));
    const url = await stranger((request, response) => {
      request.resume();
      response.writeHead(307, { location: elsewhere }).end();
    });
    await expect(connect(url).run(embed, anybody)).rejects.toThrow(Unavailable);
    expect(reached).toBe(0);
  });

  it.each([
    [502, 'x', /^cannot do it now \(502: x\)/],
    [503, 'Too much to do.', /^cannot do it now \(503: Too much to do\.\)/],
    [404, '', /^does not understand the request \(404: \); run the same version/],
  ])('are not to be had where %i comes back', async (status, error, why) => {
    const failed = connect(await answering(JSON.stringify({ error }), status)).run(embed, anybody);
    await expect(failed).rejects.toThrow(Unavailable);
    await expect(failed).rejects.toThrow(why);
    await expect(failed).rejects.toMatchObject({ isRefusal: status < 500 });
  });

  it('fail what they cannot do, which nobody else could', async () => {
    const { url } = await serve();
    const long: ModelTask = { call: 'embed', args: [['word '.repeat(600)], 'passage'] };
    await expect(connect(url).run(long, anybody)).rejects.toThrow(ModelError);
    await expect(connect(url).run(long, anybody)).rejects.toThrow('does not fit');
    const broken = await answering('{"error":"failed; its log says why"}', 500);
    const failed = connect(broken).run(embed, anybody);
    await expect(failed).rejects.toThrow(ModelError);
    await expect(failed).rejects.toThrow(`${broken} could not do it: failed; its log says why`);
    const wordy = connect(await answering(JSON.stringify({ error: 'x'.repeat(9_000) }), 422)).run(embed, anybody);
    await expect(wordy).rejects.toThrow(/x{500}$/);
    await expect(wordy).rejects.not.toThrow(/x{501}/);
    const longer: ModelTask = { call: 'countTokens', args: ['x'.repeat(33 * 2 ** 20)] };
    await expect(connect(url).run(longer, anybody)).rejects.toThrow(/is too long for the models at http/);
  });

  it('are not to be had where nobody listens, or nothing comes back in time', async () => {
    const { url, close } = await serve();
    await close();
    await expect(connect(url).run(embed, anybody)).rejects.toThrow(/^does not answer \(ECONNREFUSED\)/);
    const silent = await stranger((request) => void request.resume());
    const failed = connect(silent, { stuckAfter: 100 }).run(embed, anybody);
    await expect(failed).rejects.toThrow(Unavailable);
    await expect(failed).rejects.toThrow('does not answer (nothing within 0.1 s)');
  });

  it('are late, and not gone, where whoever asks has no time left', async () => {
    const silent = await stranger((request) => void request.resume());
    const asker = { key: 'a', deadline: performance.now() + 50 };
    await expect(connect(silent).run(embed, asker)).rejects.toThrow(DeadlineError);
    const busy = await answering('{"error":"Too much to do."}', 503);
    await expect(connect(busy).run(embed, { key: 'a', deadline: performance.now() + 1_000 })).rejects.toThrow(
      DeadlineError,
    );
  });

  it('are asked for no longer than whoever asks can wait, under a key of theirs', async () => {
    const bodies: { key: string; within: number }[] = [];
    const url = await stranger((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        bodies.push(JSON.parse(String(Buffer.concat(chunks))));
        response.end(vectors(unit(128)));
      });
    });
    await connect(url).run(embed, { key: 'question', deadline: performance.now() + 2_000 });
    await connect(url).run(embed, anybody);
    expect(bodies.map(({ key }) => key)).toEqual(['me question', 'me a']);
    expect(bodies[0]?.within).toBeGreaterThan(1_000);
    expect(bodies[0]?.within).toBeLessThanOrEqual(2_000);
    expect(bodies[1]?.within).toBe(5_000);
  });

  it('fail what is asked when they are closed, and from then on', async () => {
    const silent = await stranger((request) => void request.resume());
    const models = connect(silent);
    const failed = models.run(embed, anybody);
    setTimeout(() => models.close(), 50);
    await expect(failed).rejects.toThrow(/are closed/);
    await expect(models.run(embed, anybody)).rejects.toThrow(/are closed/);
  });
});
