import type http from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocket, WebSocketServer } from 'ws';

interface Frame {
  op: number;
  t?: string | null;
  s?: number | null;
  d?: unknown;
}

/** A bot's session, which outlives its socket: the twin forgets it, Discord does not. */
interface Session {
  readonly upstream: WebSocket;
  client: WebSocket | null;
  intents: number;
  /** Everything dispatched, for a resume. */
  readonly sent: Frame[];
}

export interface GatewayFront {
  /** The intents of every IDENTIFY so far. */
  readonly identified: readonly number[];
  /** Number and count of the shard of every IDENTIFY so far. */
  readonly shards: readonly (readonly [number, number])[];
  /** How often a session was resumed. */
  resumed(): number;
  /** Keeps interactions back until `release`, which sends them all at once. */
  hold(): void;
  release(): void;
  /** Closes every connection with a code. */
  shut(code: number): void;
  /** Loses the connection: by asking the bot to come back (op 7), or by cutting the socket. */
  drop(how: 'ask' | 'cut'): void;
  /** Says that the bot was taken out of the guild, or is in it again. */
  member(how: 'leaves' | 'joins'): void;
  handleUpgrade(request: http.IncomingMessage, socket: Duplex, head: Buffer): void;
  close(): void;
}

/** The thread of the guild. */
export const THREAD = '400000000000000001';

interface TwinGuild {
  readonly id: string;
  readonly joined_at?: string;
  readonly channels: readonly { readonly id: string }[];
  threads?: readonly object[];
}

/**
 * Stands between a bot and the twin's gateway and does what the twin does not: keeps a session for a resume (op 6),
 * sends only what the intents ask for, and lets the layer change an interaction before the bot sees it.
 */
export function createGatewayFront(options: {
  upstreamUrl: () => string;
  ownUrl: () => string;
  onInteraction: (interaction: Record<string, unknown>) => void;
}): GatewayFront {
  const server = new WebSocketServer({ noServer: true });
  const sessions = new Map<string, Session>();
  let bot = '';
  let guild: TwinGuild | null = null;
  const identified: number[] = [];
  const shards: (readonly [number, number])[] = [];
  let resumes = 0;
  let held: (() => void)[] | null = null;

  server.on('connection', (client) => {
    const upstream = new WebSocket(options.upstreamUrl());
    let session: Session = { upstream, client, intents: 0, sent: [] };
    const early: string[] = [];
    upstream.on('open', () => early.splice(0).forEach((frame) => upstream.send(frame)));
    upstream.on('message', (data) => fromTwin(JSON.parse(String(data)) as Frame, session));
    upstream.on('error', () => client.terminate());
    client.on('error', () => client.terminate());
    client.on('close', () => {
      if (session.client === client) session.client = null;
    });
    client.on('message', (data) => {
      const frame = JSON.parse(String(data)) as Frame;
      if (frame.op === 6) {
        session = resume(client, frame, session);
        return;
      }
      if (frame.op === 2) {
        const { intents, shard = [0, 1] } = frame.d as { intents: number; shard?: [number, number] };
        session.intents = intents;
        shards.push(shard);
        identified.push(session.intents);
      }
      if (session.upstream.readyState === WebSocket.OPEN) session.upstream.send(String(data));
      else early.push(String(data));
    });
  });

  function fromTwin(frame: Frame, session: Session): void {
    if (frame.op === 0) {
      // Messages need the GuildMessages intent (1 << 9), which we do not ask for.
      if (frame.t?.startsWith('MESSAGE_') === true && (session.intents & (1 << 9)) === 0) return;
      if (frame.t === 'MESSAGE_CREATE') withoutContent(frame.d as { content: string }, session);
      if (frame.t === 'GUILD_CREATE') withThread((guild = frame.d as TwinGuild));
      if (frame.t === 'READY') {
        const ready = frame.d as { session_id: string; resume_gateway_url: string; user: { id: string } };
        bot = ready.user.id;
        ready.resume_gateway_url = options.ownUrl();
        sessions.set(ready.session_id, session);
      }
      if (frame.t === 'INTERACTION_CREATE') {
        if (held === null) interact(frame, session);
        else held.push(() => interact(frame, session));
        return;
      }
      session.sent.push(frame);
    }
    send(session.client, frame);
  }

  /** The twin has no threads: its guild gets one, on its first channel. */
  function withThread(one: TwinGuild): void {
    const metadata = {
      archived: false,
      locked: false,
      auto_archive_duration: 1440,
      archive_timestamp: one.joined_at,
    };
    const of = { guild_id: one.id, parent_id: one.channels[0]?.id, owner_id: bot };
    const counts = { message_count: 0, member_count: 1 };
    one.threads = [{ id: THREAD, type: 11, name: 'a thread', thread_metadata: metadata, ...of, ...counts }];
  }

  /** Without the intent for it (1 << 15), the words of messages that do not mention the bot are not told. */
  function withoutContent(message: { content: string }, { intents }: Session): void {
    if ((intents & (1 << 15)) === 0 && !message.content.includes(`<@${bot}>`)) message.content = '';
  }

  function interact(frame: Frame, session: Session): void {
    options.onInteraction(frame.d as Record<string, unknown>);
    session.sent.push(frame);
    send(session.client, frame);
  }

  function resume(client: WebSocket, frame: Frame, fresh: Session): Session {
    const { session_id: id, seq } = frame.d as { session_id: string; seq: number };
    const kept = sessions.get(id);
    if (kept === undefined) {
      send(client, { op: 9, d: false });
      return fresh;
    }
    fresh.upstream.close();
    resumes += 1;
    kept.client = client;
    for (const missed of kept.sent) if ((missed.s ?? 0) > seq) send(client, missed);
    send(client, { op: 0, t: 'RESUMED', s: null, d: {} });
    return kept;
  }

  return {
    identified,
    shards,
    resumed: () => resumes,
    hold() {
      held = [];
    },
    release() {
      const waiting = held ?? [];
      held = null;
      for (const go of waiting) go();
    },
    shut(code) {
      for (const { client } of sessions.values()) client?.close(code);
    },
    drop(how) {
      for (const { client } of sessions.values()) {
        if (how === 'ask') send(client, { op: 7, d: null });
        else client?.terminate();
      }
    },
    member(how) {
      const frame = how === 'leaves' ? { t: 'GUILD_DELETE', d: { id: guild?.id } } : { t: 'GUILD_CREATE', d: guild };
      for (const { client } of sessions.values()) send(client, { op: 0, s: null, ...frame });
    },
    handleUpgrade: (request, socket, head) =>
      server.handleUpgrade(request, socket, head, (client) => server.emit('connection', client, request)),
    close() {
      for (const { client, upstream } of sessions.values()) {
        client?.terminate();
        upstream.terminate();
      }
      server.close();
    },
  };
}

function send(client: WebSocket | null, frame: Frame): void {
  if (client?.readyState === WebSocket.OPEN) client.send(JSON.stringify(frame));
}
