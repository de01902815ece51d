import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { atMost } from '../atMost.ts';
import { createGatewayFront } from './gatewayFront.ts';
import { judge, type Sent } from '../judge/judge.ts';
import { openDirect } from './openDirect.ts';
import { readBody } from './readBody.ts';
import { startTwin } from './startTwin.ts';
import type { Dispatched, Exchange, Fault, TestDiscord } from './testDiscord.ts';

/**
 * The twin with a layer in front that puts right what it gets wrong, and judges all that a bot sends. Loopback only.
 */
export async function startDiscord(): Promise<TestDiscord> {
  const exchanges: Exchange[] = [];
  const dispatched = new Map<string, Dispatched>();
  const complaints: string[] = [];
  const faults: Fault[] = [];
  const pace = { ms: 0 };
  const changes: TestDiscord['changes'] = new Map();
  const cdn = new Map<string, Buffer>();
  const askers = new Map<string, string>();
  const registered = new Map<string, unknown[]>();
  const oneOfFour = atMost(4);

  const server = http.createServer((request, response) => {
    void handle(request).then(
      ({ status, body, headers }) => {
        // No content type on an empty answer: discord.js would try to read it.
        response.writeHead(status, body === undefined ? {} : { 'content-type': 'application/json', ...headers });
        response.end(body === undefined ? undefined : Buffer.isBuffer(body) ? body : JSON.stringify(body));
      },
      (error: unknown) => {
        complaints.push(`the layer failed: ${String(error)}`);
        response.writeHead(500).end();
      },
    );
  });
  const gateway = createGatewayFront({
    upstreamUrl: () => twin.discord.gatewayUrl,
    ownUrl: () => `ws://${host}/gateway`,
    onInteraction,
  });
  server.on('upgrade', gateway.handleUpgrade);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const twin = await startTwin(`ws://${host}/gateway`);
  const { discord } = twin;

  /** What Discord says with an interaction and the twin does not; and the changes that a test asked for. */
  function onInteraction(interaction: Record<string, unknown>): void {
    const data = interaction['data'] as { mark?: string };
    const mark = data.mark;
    delete data.mark;
    const message = interaction['message'] as { id: string; interaction_metadata?: unknown } | undefined;
    const asker = message === undefined ? undefined : askers.get(message.id);
    if (message !== undefined && asker !== undefined) {
      message.interaction_metadata = {
        id: '100000000000000000',
        type: 2,
        user: { id: asker, username: 'asker', discriminator: '0' },
        authorizing_integration_owners: {},
      };
    }
    interaction['authorizing_integration_owners'] = { '0': discord.guildId };
    if (mark !== undefined) changes.get(mark)?.(interaction);
    const { id, token, type } = interaction as { id: string; token: string; type: number };
    const member = interaction['member'] as { user: { id: string } } | undefined;
    const user = (interaction['user'] ?? member?.user) as { id: string };
    dispatched.set(token, { id, token, type, userId: user.id, at: Date.now(), deferredFlags: 0, expired: false });
  }

  async function handle(
    request: http.IncomingMessage,
  ): Promise<{ status: number; body?: unknown; headers?: Readonly<Record<string, string>> }> {
    const at = Date.now();
    const url = new URL(request.url ?? '/', `http://${host}`);
    if (url.pathname.startsWith('/cdn/')) {
      const file = cdn.get(url.pathname);
      return file === undefined
        ? { status: 404, body: {} }
        : { status: 200, body: file, headers: { 'content-type': 'text/plain' } };
    }
    const { payload, contents } = await readBody(request);
    const path = decodeURIComponent(url.pathname.replace(/^\/api\/v10/, ''));
    const sent: Sent = { method: request.method ?? 'GET', path, body: payload, files: [...contents.keys()] };
    const answer = await answerTo(sent, request, at, contents);
    exchanges.push({ ...sent, at, status: answer.status, response: answer.body, contents });
    return answer;
  }

  async function answerTo(
    sent: Sent,
    request: http.IncomingMessage,
    at: number,
    contents: ReadonlyMap<string, string>,
  ) {
    const wrong = judge(sent);
    if (wrong.length > 0) {
      complaints.push(...wrong.map((problem) => `${sent.method} ${sent.path}: ${problem}`));
      return { status: 400, body: { code: 50035, message: `Invalid Form Body: ${wrong.join('; ')}` } };
    }
    const isInteraction = /^\/(interactions|webhooks)\//.test(sent.path);
    if (!isInteraction && request.headers.authorization !== `Bot ${discord.botToken}`)
      return { status: 401, body: { code: 0, message: '401: Unauthorized' } };
    const fault = faults.find(({ match, times }) => times > 0 && match(sent));
    if (fault !== undefined) {
      fault.times -= 1;
      return {
        status: fault.status,
        body: fault.body,
        ...(fault.headers === undefined ? {} : { headers: fault.headers }),
      };
    }
    if (sent.path.endsWith('/commands')) return commands(sent);
    if (sent.path === '/users/@me/channels') return { status: 200, body: await openDirect(twin, sent.body) };
    const token = /^\/(?:interactions|webhooks)\/\d+\/([^/]+)/.exec(sent.path)?.[1];
    const interaction = token === undefined ? undefined : dispatched.get(token);
    if (sent.path.endsWith('/callback') && interaction !== undefined && at - interaction.at > 3000)
      return { status: 404, body: { code: 10062, message: 'Unknown interaction' } };
    if (interaction?.expired === true) return { status: 401, body: { code: 50027, message: 'Invalid Webhook Token' } };
    return forward(sent, interaction, contents);
  }

  /** The twin has no GET for commands and forgets localizations. */
  function commands({ method, path, body }: Sent): { status: number; body: unknown } {
    if (method === 'PUT') {
      const withIds = (body as Record<string, unknown>[]).map((command, n) => ({
        id: `20000000000000000${n}`,
        application_id: discord.botUserId,
        version: '1',
        dm_permission: true,
        nsfw: false,
        default_member_permissions: null,
        ...command,
      }));
      registered.set(path, withIds);
    }
    return { status: 200, body: registered.get(path) ?? [] };
  }

  async function forward(
    sent: Sent,
    interaction: Dispatched | undefined,
    contents: ReadonlyMap<string, string>,
  ): Promise<{ status: number; body?: unknown }> {
    if (pace.ms > 0) await sleep(pace.ms);
    // The twin's database takes few writers at a time.
    const response = await oneOfFour(() =>
      fetch(`${discord.restUrl}/v10${sent.path}`, {
        method: sent.method,
        headers: { 'content-type': 'application/json', authorization: `Bot ${discord.botToken}` },
        ...(sent.body === undefined ? {} : { body: JSON.stringify(withFlags(sent, interaction)) }),
      }),
    );
    const text = await response.text();
    if (response.status >= 500)
      complaints.push(`the twin failed at ${sent.method} ${sent.path}: ${text.slice(0, 300)}`);
    const body = text === '' ? undefined : (JSON.parse(text) as Record<string, unknown>);
    if (interaction !== undefined && response.ok) await settle(sent, interaction, body);
    if (body !== undefined && contents.size > 0)
      body['attachments'] = [...contents.keys()].map((filename, n) => ({
        id: String(n),
        filename,
        size: 1,
        url: `http://${host}/cdn/${filename}`,
        proxy_url: `http://${host}/cdn/${filename}`,
      }));
    return { status: response.status, ...(body === undefined ? {} : { body }) };
  }

  /** The message that fills an ephemeral defer is ephemeral. */
  function withFlags({ method, path, body }: Sent, interaction: Dispatched | undefined): unknown {
    if (interaction === undefined || method !== 'PATCH' || !path.endsWith('@original')) return body;
    const given = body as { flags?: number };
    return given.flags === undefined ? body : { ...given, flags: given.flags | (interaction.deferredFlags & 64) };
  }

  async function settle(
    { path, body }: Sent,
    interaction: Dispatched,
    answer: Record<string, unknown> | undefined,
  ): Promise<void> {
    if (path.endsWith('/callback')) {
      const { type, data } = body as { type: number; data?: { flags?: number } };
      if (type === 5) interaction.deferredFlags = data?.flags ?? 0;
      // A deferred reply to a press is a new message; the twin would overwrite the pressed one.
      if (type === 5)
        await discord.prisma.interactionResponse.update({
          where: { interactionId: interaction.id },
          data: { messageId: null },
        });
    }
    const id = answer?.['id'];
    if (typeof id === 'string' && !askers.has(id)) askers.set(id, interaction.userId);
  }

  return {
    api: `http://${host}/api`,
    token: discord.botToken,
    appId: discord.botUserId,
    guildId: discord.guildId,
    twin,
    gateway,
    exchanges,
    dispatched,
    complaints,
    faults,
    pace,
    changes,
    cdn,
    async stop() {
      gateway.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await twin.stop();
    },
  };
}
