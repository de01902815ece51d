import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createActor } from '../e2e/twin/createActor.ts';
import { textOf } from '../e2e/reading.ts';
import { type BotProcess, runBot } from '../e2e/runBot.ts';
import { startDiscord } from '../e2e/twin/startDiscord.ts';
import type { TestDiscord } from '../e2e/twin/testDiscord.ts';

/**
 * `npm start`, `ask` and `reindex` as processes, seen from outside: what they connect to, what they print, how they
 * leave.
 */
const NODE = ['--disable-warning=ExperimentalWarning', '--import', './src/stripTypes.mjs'];
let folder: string;
let discord: TestDiscord;
let bot: BotProcess;
let metricsPort: number;
let exitCode: number | null;
let shown: string;
let answeredLast: string;
let status: string;
let statusLater: string;
let rebuilt: string;
let metrics: string;
let uploaded: string;
let askedOfUpload: string;
const ready: number[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'on-record-process-'));
  discord = await startDiscord();
  metricsPort = await freePort();
  await cp('seeds', path.join(folder, 'seeds'), { recursive: true });
  bot = await runBot(discord, 'src/bot.ts', {
    ...recorded('bot'),
    INDEX: path.join(folder, 'index'),
    SEEDS: path.join(folder, 'seeds'),
    ALLOW_UPLOADS: '1',
    EMBEDDING_MODEL: '',
    DISCORD_GUILD_ID: '',
    LOG_LEVEL: 'trace',
    METRICS_PORT: String(metricsPort),
  });
  const reader = createActor(discord, discord.twin.users[0] ?? '', discord.twin.channels[0] ?? '');
  ready.push(await statusOf('/readyz'));
  shown = textOf(
    await (await reader.slash('ask', { question: 'What did each side say caused the talks to break down?' })).reply(),
  );
  // Discord refuses the next edit: an error with an address and a body, which must not reach the log.
  discord.faults.push({
    match: ({ method }) => method === 'PATCH',
    status: 404,
    body: { code: 10_062, message: 'Unknown interaction' },
    times: 1,
  });
  await (await reader.slash('ask', { question: 'Who rejected the zebra proposal?' })).reply().catch(() => null);
  const corpus = (subcommand: string) =>
    reader.send(2, {
      id: '300000000000000002',
      name: 'corpus',
      type: 1,
      options: [{ name: subcommand, type: 1, options: [] }],
    });
  status = textOf(await (await corpus('status')).reply());
  await writeFile(
    path.join(folder, 'seeds', 'late.txt'),
    'The ferry crews said on Tuesday that they would sail again at dawn.\n',
  );
  statusLater = textOf(await (await corpus('status')).reply());
  await rm(path.join(folder, 'seeds', 'late.txt'));
  const building = await corpus('reindex');
  const said = (): string => JSON.stringify(building.all().map(({ body }) => body));
  await vi.waitFor(() => expect(said()).toContain('The new index is live.'), { timeout: 60_000, interval: 200 });
  rebuilt = said();
  metrics = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
  const modal = (await (await corpus('upload')).reply()).body as { data: { custom_id: string } };
  const words = 'The harbour master said on Monday that the quay would stay closed until the storm had passed.\n';
  discord.cdn.set('/cdn/quay.txt', Buffer.from(words));
  const file = {
    id: '500000000000000000',
    filename: 'quay.txt',
    size: words.length,
    url: discord.api.replace('/api', '/cdn/quay.txt'),
    proxy_url: 'http://127.0.0.1/',
  };
  const upload = await reader.send(5, {
    custom_id: modal.data.custom_id,
    components: [{ type: 18, component: { type: 19, custom_id: 'file', values: [file.id] } }],
    resolved: { attachments: { [file.id]: file } },
  });
  const saidOfUpload = (): string => JSON.stringify(upload.all().map(({ body }) => body));
  await vi.waitFor(() => expect(saidOfUpload()).toContain('The new index is live.'), {
    timeout: 60_000,
    interval: 200,
  });
  uploaded = saidOfUpload();
  askedOfUpload = textOf(
    await (await reader.slash('ask', { question: 'What did the harbour master say about the quay?' })).reply(),
  );
  // Told to stop between the defer and the answer, which takes its time to be taken.
  discord.pace.ms = 300;
  const last = await reader.slash('ask', { question: 'When might the negotiations restart?' });
  await last.first();
  const stopping = bot.stop();
  answeredLast = textOf(await last.reply());
  exitCode = await stopping;
}, 120_000);

afterAll(async () => {
  await discord.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('npm start', () => {
  it('answers, counts what it answered, and is ready', () => {
    expect(shown).toContain('What did each side say');
    expect(ready).toEqual([200]);
    expect(metrics).toMatch(/^on_record_questions_total\{outcome="(?:answered|no_evidence)"\} [12]$/m);
    expect(metrics).toMatch(/^on_record_discord_errors_total\{code="10062"\} 1$/m);
    expect(metrics).toMatch(/^on_record_index_articles 4$/m);
  });

  it('tells how the corpus is, and builds it anew when asked', () => {
    expect(status).toMatch(/4 articles/);
    expect(status).not.toContain('have changed since');
    expect(statusLater).toContain('have changed since');
    expect(rebuilt).toContain('The new index is live.');
  });

  it('takes an article from a file, and answers from it at once', async () => {
    expect(uploaded).toContain('added: 1 (quay)');
    expect(await readFile(path.join(folder, 'seeds', 'quay.txt'), 'utf8')).toContain('harbour master');
    expect(askedOfUpload).toContain('the quay would stay closed');
  });

  it('connects to Discord’s API and gateway and to nothing else', async () => {
    const { host } = new URL(discord.api);
    const lines = await connectionsOf('bot');
    expect(lines.length).toBeGreaterThan(1);
    expect([...new Set(lines)]).toEqual([`connect ${host}`]);
  });

  it('prints neither the token, nor one of an interaction, nor what was asked, at the lowest level of the log', () => {
    const output = bot.lines.join('\n');
    expect(output).toContain('"level":20');
    const secrets = [discord.token, ...discord.dispatched.keys(), 'zebra'];
    expect(secrets.length).toBeGreaterThan(3);
    for (const secret of secrets) expect(output).not.toContain(secret);
    expect(shown + metrics + status + rebuilt).not.toContain(discord.token);
  });

  it('finishes the answer under way when it is told to stop, and leaves in order', () => {
    expect(answeredLast).toContain('When might the negotiations restart?');
    expect(exitCode).toBe(0);
    expect(bot.lines.join('\n')).toContain('finishing the answers under way');
  });
});

describe('the terminal commands', () => {
  it('connect to nothing', async () => {
    const corpus = ['--seeds', 'seeds', '--index', path.join(folder, 'cli-index')];
    await run('reindex', ...corpus);
    await run('ask', ...corpus, 'Why were the talks suspended?');
    expect(await connectionsOf('cli')).toEqual([]);
  });

  it('would be caught if they did', async () => {
    const script = path.join(folder, 'calls.mjs');
    await writeFile(
      script,
      "await fetch('http://no-such-host.invalid/').catch(() => {});" +
        "await fetch('http://127.0.0.1:9/').catch(() => {});",
    );
    await promisify(execFile)(process.execPath, [script], { env: { ...process.env, ...recorded('caught') } });
    expect(await connectionsOf('caught')).toEqual(expect.arrayContaining(['lookup no-such-host.invalid']));
  });
});

function recorded(name: string): Record<string, string> {
  return {
    NODE_OPTIONS: `--import=${path.resolve('test/hardening/recordConnections.mjs')}`,
    CONNECTIONS: path.join(folder, `${name}.txt`),
  };
}

async function connectionsOf(name: string): Promise<string[]> {
  const text = await readFile(path.join(folder, `${name}.txt`), 'utf8').catch(() => '');
  return text.split('\n').filter((line) => line !== '');
}

async function run(command: string, ...args: string[]): Promise<void> {
  await promisify(execFile)(process.execPath, [...NODE, `src/cli/${command}.ts`, ...args], {
    env: { ...process.env, ...recorded('cli') },
  });
}

async function statusOf(where: string): Promise<number> {
  return (await fetch(`http://127.0.0.1:${metricsPort}${where}`)).status;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
