/**
 * Loaded before a program (`NODE_OPTIONS=--import=…`), writes down every host that it looks up and every address that
 * it connects or sends to, one a line, into the file that CONNECTIONS names. It lets everything through.
 */
import { appendFileSync } from 'node:fs';
import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';

const note = (/** @type {string} */ line) => appendFileSync(process.env['CONNECTIONS'] ?? '', `${line}\n`);

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  const {
    host = 'localhost',
    port,
    path,
  } = typeof first === 'object' && first !== null
    ? first
    : { port: first, host: typeof second === 'string' ? second : undefined };
  if (!path) note(`connect ${host}:${port}`);
  return Reflect.apply(connect, this, args);
};

const { lookup } = dns;
dns.lookup = Object.assign(function (/** @type {string} */ host, /** @type {unknown[]} */ ...rest) {
  if (net.isIP(host) === 0) note(`lookup ${host}`);
  return Reflect.apply(lookup, dns, [host, ...rest]);
}, lookup);

const { send } = dgram.Socket.prototype;
dgram.Socket.prototype.send = function (...args) {
  note(`send ${args.filter((arg) => typeof arg === 'string').join(' ')}`);
  return Reflect.apply(send, this, args);
};
