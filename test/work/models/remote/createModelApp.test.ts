import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { DeadlineError, ModelError } from '../../../../src/errors.ts';
import { createModelApp, type ModelAppOptions } from '../../../../src/work/models/remote/createModelApp.ts';
import { hashEmbedder } from '../../../fakes/hashEmbedder.ts';
import { wordReader } from '../../../fakes/wordReader.ts';
import { type FakeModels, poolHere } from '../../../fixtures/serveFakeModels.ts';

const TOKEN = 'a-token-of-thirty-two-characters';
const HEADERS = { host: '127.0.0.1:8090', 'content-type': 'application/json' };
const embed = { model: 'hash-embedder', key: 'a', within: 5_000, args: [['the ferry sank'], 'query'] };
const window = { title: 'Ferry', sentences: ['The ferry sank.'] };
const read = { model: 'word-reader', key: 'a', within: 5_000, args: [{ asked: null, question: 'What sank?' }, window] };

function open(fake: FakeModels = {}, options: Partial<ModelAppOptions> = {}) {
  const errors: unknown[] = [];
  const models = { embedder: 'hash-embedder', reader: 'word-reader' };
  const app = createModelApp(poolHere(fake), { models, token: null, onError: (e) => errors.push(e), ...options });
  const post = async (call: string, body: unknown, headers: Readonly<Record<string, string>> = HEADERS) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const response = await app.request(`/v1/${call}`, { method: 'POST', headers, body: text });
    const said = await response.text();
    return { status: response.status, said };
  };
  return { app, post, errors };
}

describe('the models over HTTP', () => {
  it('answer with vectors, bit for bit, and readings', async () => {
    const { post } = open();
    const { status, said } = await post('embed', embed);
    expect(status).toBe(200);
    const [vector] = await hashEmbedder.embed(['the ferry sank'], 'query');
    const bytes = Buffer.from(JSON.parse(said).result, 'base64');
    expect(new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))).toEqual(vector);
    expect(JSON.parse((await post('read', read)).said).result).toEqual(
      await wordReader.read({ asked: null, question: 'What sank?' }, window),
    );
  });

  it('say that they are there, to anybody, and nothing else', async () => {
    const { app } = open({}, { token: TOKEN });
    expect(await (await app.request('/healthz')).text()).toBe('ok\n');
    expect((await app.request('/')).status).toBe(401);
  });

  it('ask for the token where there is one, before they read anything', async () => {
    const { post } = open({}, { token: TOKEN });
    const headers = (token: string) => ({ ...HEADERS, host: 'models.example', authorization: `Bearer ${token}` });
    expect((await post('embed', embed)).status).toBe(401);
    expect((await post('embed', '{', headers(`${TOKEN}x`))).status).toBe(401);
    expect((await post('embed', embed, headers(TOKEN))).status).toBe(200);
  });

  it('answer without a token to the names of this machine only, and take no form of another page', async () => {
    const { post } = open();
    for (const host of ['models.example', '127.0.0.1.example:8090', '', '10.0.0.1'])
      expect([host, (await post('embed', embed, { ...HEADERS, host })).status]).toEqual([host, 421]);
    for (const host of ['localhost:8090', '[::1]:8090'])
      expect([host, (await post('embed', embed, { ...HEADERS, host })).status]).toEqual([host, 200]);
    expect((await post('embed', embed, { ...HEADERS, 'content-type': 'text/plain' })).status).toBe(415);
  });

  it.each([
    ['no JSON', 'embed', '{'],
    ['another call', 'unload', embed],
    ['a call that every object has', 'constructor', embed],
    ['no model', 'embed', { ...embed, model: '' }],
    ['no deadline', 'embed', { ...embed, within: null }],
    ['a deadline far off', 'embed', { ...embed, within: 3_600_000 }],
    ['more than it takes', 'embed', { ...embed, and: 1 }],
    ['arguments of another call', 'embed', { ...embed, args: read.args }],
    ['too few arguments', 'embed', { ...embed, args: [] }],
    ['a text that is none', 'countTokens', { ...embed, args: [7] }],
    ['more in a window than belongs there', 'read', { ...read, args: [read.args[0], { ...window, text: 'x' }] }],
  ])('refuse %s', async (_, call, body) => {
    const { status, said } = await open().post(call, body);
    expect([status, JSON.parse(said)]).toEqual([400, { error: 'is no request of this version of On Record' }]);
  });

  it('refuse what is longer than any request', async () => {
    const length = String(33 * 2 ** 20);
    expect((await open().post('embed', embed, { ...HEADERS, 'content-length': length })).status).toBe(413);
  });

  it.each([
    ['openEmbedder', 'hash-embedder', []],
    ['countTokens', 'hash-embedder', ['the ferry']],
    ['openReader', 'word-reader', []],
    ['countWindowTokens', 'word-reader', read.args],
    ['countSentenceTokens', 'word-reader', [window.sentences]],
  ])('know which model %s is for', async (call, model, args) => {
    const { post } = open();
    expect((await post(call, { ...embed, model, args })).status).toBe(200);
    const other = model === 'word-reader' ? 'hash-embedder' : 'word-reader';
    expect((await post(call, { ...embed, model: other, args })).status).toBe(409);
  });

  it('refuse what is meant for another model, and name their own', async () => {
    const other = await open().post('embed', { ...embed, model: 'other@1' });
    expect([other.status, JSON.parse(other.said).error]).toEqual([409, 'has hash-embedder']);
    expect((await open().post('embed', { ...embed, model: 'word-reader' })).status).toBe(409);
    const none = await open({}, { models: { embedder: 'hash-embedder', reader: null } }).post('read', read);
    expect([none.status, JSON.parse(none.said).error]).toEqual([409, 'has no reader']);
  });

  it.each([
    [422, new ModelError('A text does not fit; shorten it.'), 'A text does not fit; shorten it.'],
    [503, new DeadlineError('Too much to do.'), 'Too much to do.'],
    [500, new TypeError('the ferry sank: a secret of ours'), 'failed; its log says why'],
  ])('answer %i to what cannot be done', async (status, error, words) => {
    const { post, errors } = open({ embedder: { ...hashEmbedder, embed: () => Promise.reject(error) } });
    const answer = await post('embed', embed);
    expect([answer.status, JSON.parse(answer.said)]).toEqual([status, { error: words }]);
    expect(errors).toEqual(status === 500 ? [error] : []);
  });

  it('serve whoever asks in turn, and do not begin what is of no use any more', async () => {
    const begun: string[] = [];
    const slow = async ([text = '']: readonly string[]) => {
      begun.push(text);
      await new Promise((resolve) => setTimeout(resolve, 30));
      return hashEmbedder.embed([text], 'query');
    };
    const { post } = open({ embedder: { ...hashEmbedder, embed: slow } });
    const ask = (key: string, text: string, within: number) =>
      post('embed', { ...embed, key, within, args: [[text], 'query'] });
    const build = ['1', '2', '3', '4', '5'].map((text) => ask('build', text, 5_000));
    const late = ask('build', 'late', 40);
    const asked = ask('member', 'asked', 5_000);
    expect((await late).status).toBe(503);
    expect((await Promise.all([...build, asked])).map(({ status }) => status)).toEqual(Array(6).fill(200));
    expect(begun.indexOf('asked')).toBeLessThan(begun.indexOf('4'));
    expect(begun).not.toContain('late');
  });
});
