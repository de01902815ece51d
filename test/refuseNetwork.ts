import net from 'node:net';

/**
 * Refuses every outgoing connection that is not to this machine, so that a test that would need the network fails
 * here and not on somebody's train. Sockets are the one thing that http, https, fetch (undici) and ws share.
 */
const connect = net.Socket.prototype.connect;

// This file runs again before each file of tests in a process.
if (connect.name !== connectHere.name) net.Socket.prototype.connect = connectHere as typeof connect;

function connectHere(this: net.Socket, ...args: unknown[]): net.Socket {
  const host = hostOf(args);
  if (host !== null && !isLoopback(host)) throw new Error(`A test tried to reach ${host}: tests use loopback only.`);
  return Reflect.apply(connect, this, args) as net.Socket;
}

/**
 * The host of any form of `connect`'s arguments; null for a local pipe, and for no host at all (which is localhost).
 */
function hostOf(args: unknown[]): string | null {
  // net.connect hands its own normalised [options, callback] array on.
  const first: unknown = Array.isArray(args[0]) ? args[0][0] : args[0];
  if (typeof first === 'object' && first !== null) {
    const { host, path } = first as { host?: string | null; path?: string | null };
    return path ? null : (host ?? null);
  }
  return typeof first === 'number' && typeof args[1] === 'string' ? args[1] : null;
}

function isLoopback(host: string): boolean {
  // Names below localhost are this machine's, too (RFC 6761).
  return /(?:^|\.)localhost$/.test(host) || host === '::1' || host === '[::1]' || host.startsWith('127.');
}
