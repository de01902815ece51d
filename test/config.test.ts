import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readConfig, variableNames } from '../src/config.ts';
import { UsageError } from '../src/errors.ts';

describe('readConfig', () => {
  it('has a default for everything', () => {
    const config = readConfig({});
    expect(config.seeds).toBe('seeds');
    expect(config.embedding.model).toBe('on-record-embed');
    expect(config.discord.token).toBeUndefined();
    expect(config.logQuestions).toBe(false);
  });

  it('takes an empty variable, as .env.example has them, for one that is not set', () => {
    expect(readConfig({ DISCORD_TOKEN: '', SEEDS: '' })).toEqual(readConfig({}));
  });

  it('takes a token as it comes out of a file, with the end of its line', () => {
    expect(readConfig({ DISCORD_TOKEN: 'a.b.c\n' }).discord.token).toBe('a.b.c');
  });

  it('has the shipped reader unless it is off', () => {
    expect(readConfig({}).reader).toEqual({ model: 'on-record-reader', threads: 2 });
    expect(readConfig({ READER_THREADS: '8', READER_MODEL: './mine' }).reader).toEqual({ model: './mine', threads: 8 });
    expect(readConfig({ READER: 'off' }).reader).toBeNull();
    for (const threads of ['0', '9', '1.5', 'two', '08'])
      expect(() => readConfig({ READER_THREADS: threads })).toThrow(
        'READER_THREADS must be a whole number from 1 to 8',
      );
    expect(() => readConfig({ READER: '1' })).toThrow('READER must be on or off');
  });

  it('takes the address of the web reader at the root of its host', () => {
    expect(readConfig({ WEB_URL: 'https://read.example', WEB_PORT: '8081' }).web).toEqual({
      host: '127.0.0.1',
      port: 8081,
      url: 'https://read.example',
    });
    expect(() => readConfig({ WEB_URL: 'https://read.example/news' })).toThrow(
      'WEB_URL must be an address without a path',
    );
    for (const url of ['read.example', 'ftp://read.example', 'x'])
      expect(() => readConfig({ WEB_URL: url })).toThrow('WEB_URL must be an http or https address');
  });

  it('takes addresses of models, and what is known at both ends', () => {
    expect(readConfig({}).modelServers).toBeNull();
    expect(readConfig({}).modelServer).toEqual({ host: '127.0.0.1', port: 8090, token: null });
    const token = 'a-token-of-thirty-two-characters';
    const set = { MODEL_URLS: 'http://one:8090, https://two/models', MODEL_TOKEN: token, MODEL_HOST: '10.0.0.1' };
    expect(readConfig(set).modelServers).toEqual({ urls: ['http://one:8090', 'https://two/models'], token });
    expect(readConfig(set).modelServer).toEqual({ host: '10.0.0.1', port: 8090, token });
    for (const wrong of ['short', `${token} `, 'not+of=this alphabet at all'])
      expect(() => readConfig({ MODEL_TOKEN: wrong })).toThrow('MODEL_TOKEN must be 16 letters, digits');
    expect(() => readConfig({ MODEL_URLS: 'one:8090' })).toThrow('MODEL_URLS');
    expect(() => readConfig({ MODEL_URLS: 'http://ada:secret@one' })).toThrow(
      'must not hold a password; set MODEL_TOKEN',
    );
  });

  it('takes the address of a cluster, and how to log in there', () => {
    const url = 'https://one:9200, https://two:9200';
    expect(readConfig({}).engine).toBeNull();
    expect(readConfig({ INDEX_URL: url, INDEX_USER: 'ada', INDEX_PASSWORD: 'x', INDEX_CA: 'ca.pem' }).engine).toEqual({
      urls: ['https://one:9200', 'https://two:9200'],
      login: { user: 'ada', password: 'x' },
      ca: 'ca.pem',
      prefix: 'on-record',
      shards: 1,
      replicas: 1,
      refresh: '30s',
    });
    const set = { INDEX_URL: url, INDEX_TOKEN: 't', INDEX_SHARDS: '12', INDEX_REPLICAS: '0', INDEX_REFRESH: '-1' };
    expect(readConfig(set).engine).toMatchObject({ login: { token: 't' }, shards: 12, replicas: 0, refresh: '-1' });
    expect(readConfig({ INDEX_URL: url }).engine?.login).toBeNull();
  });

  it.each([
    ['INDEX_URL', 'one:9200', 'must be an http or https address'],
    ['INDEX_URL', ' , ', 'must name an address'],
    ['DISCORD_API', 'https://ada:secret@one/api', 'must not hold a password'],
    ['WEB_URL', 'https://ada:secret@one/', 'must not hold a password'],
    ['WEB_URL', 'https://ada@one/', 'must not hold a password'],
    ['WEB_URL', 'https://one/?token=secret', 'must be an address without a path'],
    ['WEB_URL', 'https://one/#secret', 'must be an address without a path'],
    ['INDEX_URL', 'https://ada:secret@one:9200', 'must not hold a password; set INDEX_USER and INDEX_PASSWORD'],
    ['INDEX_PREFIX', 'On_Record', 'must be small letters'],
    ['INDEX_SHARDS', '0', 'must be a whole number from 1 to 1024'],
    ['INDEX_REPLICAS', '10', 'must be a whole number from 0 to 9'],
    ['INDEX_REFRESH', 'often', 'must be a time'],
    ['STATE_URL', 'mysql://x', 'must be a postgres address'],
    ['SHARDS', '0', 'must be auto or a number'],
  ])('refuses %s=%s', (name, value, message) => {
    expect(() => readConfig({ [name]: value })).toThrow(`${name} ${message}`.replace('INDEX_URL must', 'must'));
  });

  it('fetches nothing unless it is allowed, and then from named hosts only', () => {
    expect(readConfig({ FETCH_HOSTS: 'news.example' }).fetchHosts).toBeNull();
    expect(readConfig({ FETCH: 'allow', FETCH_HOSTS: 'News.example, .other.example' }).fetchHosts).toEqual([
      'news.example',
      '.other.example',
    ]);
    expect(() => readConfig({ FETCH: 'allow' })).toThrow('FETCH_HOSTS must name the hosts');
    expect(() => readConfig({ FETCH: 'allow', FETCH_HOSTS: '*' })).toThrow('FETCH_HOSTS must be hosts');
    expect(() => readConfig({ FETCH: '1' })).toThrow('FETCH must be off or allow');
  });

  it('answers mentions only where it is told to', () => {
    expect(readConfig({}).servers.mentions).toBe(false);
    expect(readConfig({ MENTIONS: '1' }).servers.mentions).toBe(true);
  });

  it('knows how many shards to start, and which one it is', () => {
    expect(readConfig({ SHARDS: 'auto' })).toMatchObject({ shards: 'auto', shard: null });
    expect(readConfig({ SHARDS: '3', METRICS_PORT: '9100' })).toMatchObject({ shards: 3, metrics: { port: 9100 } });
    // As discord.js starts one.
    expect(() => readConfig({ SHARDS: '3', METRICS_PORT: '65534' })).toThrow(
      /METRICS_PORT 65534 leaves no port for shard 2/,
    );
    expect(readConfig({ SHARDS: '2', METRICS_PORT: '65534' })).toMatchObject({ metrics: { port: 65_534 } });
    const third = { SHARDING_MANAGER: 'true', SHARDS: '2', SHARD_COUNT: '3', METRICS_PORT: '9100' };
    expect(readConfig(third)).toMatchObject({ shards: null, shard: 2, metrics: { port: 9102 } });
    expect(readConfig({}).shard).toBeNull();
  });

  it('names every wrong variable at once with what it allows, and repeats no value', () => {
    const secret = 'MTA-not-a-snowflake-but-a-token';
    const read = (): unknown =>
      readConfig({ DISCORD_APP_ID: secret, LOG_LEVEL: 'loud', ALLOW_UPLOADS: 'maybe', DISCORD_API: 'ftp://x' });
    expect(read).toThrow(UsageError);
    for (const part of [
      'DISCORD_APP_ID must be a Discord id',
      'LOG_LEVEL must be fatal',
      'ALLOW_UPLOADS must be 1, 0',
      'DISCORD_API must be',
    ]) {
      expect(read).toThrow(part);
    }
    expect(read).not.toThrow(secret);
  });

  it('knows exactly the variables that .env.example lists, with the same defaults', async () => {
    const example = await readFile('.env.example', 'utf8');
    const pairs = [...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [name, value] as const);
    expect(pairs.map(([name]) => name).toSorted()).toEqual([...variableNames].toSorted());
    expect(readConfig(Object.fromEntries(pairs))).toEqual(readConfig({}));
  });
});

it('names the variable of a list, and which of its values is wrong, and no value', () => {
  const wrong = () => readConfig({ GUILDS: '123456789012345678,secret', MODEL_URLS: 'secret http://a:1' });
  expect(wrong).toThrow('\n  GUILDS (value 2) must be a Discord id');
  expect(wrong).toThrow('\n  MODEL_URLS (value 1) must be an http or https address');
  expect(wrong).not.toThrow('secret');
});
