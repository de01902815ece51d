import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/** Nodes of OpenSearch on this machine. */
export interface Engine {
  /** Addresses of all nodes, by number. */
  readonly urls: readonly string[];
  /** Ends a node as a power cut would. */
  kill(node: number): Promise<void>;
  /** Starts a node that was killed, with the data that it had. */
  revive(node: number): Promise<void>;
  /** Resident memory of each node that runs, in MB. */
  memory(): Promise<readonly number[]>;
  /** Seconds that all nodes that run have computed since they were started: what a busy machine does not change. */
  computed(): Promise<number>;
  /** Ends all nodes and removes their data. */
  stop(): Promise<void>;
}

const HERE = path.join(import.meta.dirname, 'node');
const FETCHED = path.resolve('node_modules/.cache/on-record/opensearch-2.19.1');
const run = promisify(execFile);

/** What this machine lacks to run an engine, in words; null where it has everything. */
export async function missingForEngine(): Promise<string | null> {
  const version = await run('javac', ['-version']).then(
    ({ stdout, stderr }) => Number(/javac (\d+)/.exec(stdout + stderr)?.[1] ?? 0),
    () => 0,
  );
  if (version < 17) return 'a JDK of Java 17 or newer (javac) is not installed';
  const hasMaven = existsSync(FETCHED) || (await run('mvn', ['-v']).then(Boolean, () => false));
  return hasMaven ? null : 'Maven (mvn) is not installed';
}

/** How a node is run: one that is up soon and stays slow, for tests, or one that takes its time, for measuring. */
const NODE = {
  soon: { jvm: ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xss512k'], settings: {} },
  // As many megabytes as a node of a real cluster has, whose heap is larger: fewer segments, which are merged less
  // often.
  fast: { jvm: ['-XX:+UseG1GC'], settings: { 'indices.memory.index_buffer_size': '35%' } },
} as const;

/**
 * Starts a cluster of so many nodes on loopback, with data of its own; fetches OpenSearch from Maven Central (some
 * 60 MB) where that was not done yet.
 *
 * @param heap of each node's JVM ("512m"); a node takes some 250 MB beside it
 */
export async function startEngine(
  nodes: number,
  { heap = '512m', node = 'soon' }: { readonly heap?: string; readonly node?: keyof typeof NODE } = {},
): Promise<Engine> {
  await fetchOnce();
  const home = await mkdtemp(path.join(os.tmpdir(), 'on-record-engine-'));
  const ports = await freePorts(2 * nodes);
  const names = Array.from({ length: nodes }, (_, n) => `n${n}`);
  const httpPort = (n: number): number => ports[2 * n] ?? 0;
  const running = new Map<number, ChildProcess>();

  async function start(n: number): Promise<void> {
    const folder = path.join(home, names[n] ?? '');
    await mkdir(folder, { recursive: true });
    const settings = {
      'cluster.name': path.basename(home),
      'node.name': names[n],
      'path.home': folder,
      'http.port': httpPort(n),
      'transport.port': ports[2 * n + 1],
      ...NODE[node].settings,
      ...(nodes === 1
        ? { 'discovery.type': 'single-node' }
        : {
            'discovery.seed_hosts': names.map((_, other) => `127.0.0.1:${ports[2 * other + 1]}`).join(','),
            'cluster.initial_cluster_manager_nodes': names.join(','),
          }),
    };
    const child = spawn(
      'java',
      [
        `-Xms${heap}`,
        `-Xmx${heap}`,
        ...NODE[node].jvm,
        `-Dlog4j2.configurationFile=${path.join(HERE, 'log4j2.properties')}`,
        '-cp',
        `${FETCHED}/classes:${FETCHED}/lib/*`,
        'RunNode',
        ...Object.entries(settings).map(([name, value]) => `${name}=${value}`),
      ],
      { stdio: ['pipe', 'pipe', openSync(path.join(folder, 'stderr'), 'a')] },
    );
    running.set(n, child);
    await new Promise<void>((resolve, reject) => {
      child.once('error', reject);
      child.stdout?.on('data', (said: Buffer) => said.includes('ready') && resolve());
      child.once('exit', (code) => {
        running.delete(n);
        reject(new Error(`node ${n} ended with ${code}; ${folder}/stderr says why`));
      });
    });
  }

  async function end(n: number, signal: NodeJS.Signals): Promise<void> {
    const child = running.get(n);
    if (!child) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await ended;
  }

  await Promise.all(names.map((_, n) => start(n)));
  return {
    urls: names.map((_, n) => `http://127.0.0.1:${httpPort(n)}`),
    kill: (n) => end(n, 'SIGKILL'),
    revive: start,
    memory: () => Promise.all([...running.values()].map(residentMb)),
    computed: async () => (await Promise.all([...running.values()].map(computedBy))).reduce((sum, one) => sum + one, 0),
    async stop() {
      await Promise.all([...running.keys()].map((n) => end(n, 'SIGKILL')));
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function fetchOnce(): Promise<void> {
  if (existsSync(FETCHED)) return;
  const beside = `${FETCHED}.${process.pid}`;
  await run('mvn', ['-q', '-B', '-f', path.join(HERE, 'pom.xml'), `-Dinto=${beside}`, 'process-resources']);
  await run('javac', ['-cp', `${beside}/lib/*`, '-d', `${beside}/classes`, path.join(HERE, 'RunNode.java')]);
  await rename(beside, FETCHED);
}

async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise<net.Server>((resolve) => {
          const server = net.createServer();
          server.listen(0, '127.0.0.1', () => resolve(server));
        }),
    ),
  );
  const ports = servers.map((server) => (server.address() as net.AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

/** Clock ticks of a second, on every Linux. */
const TICKS = 100;

async function computedBy({ pid }: ChildProcess): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The second field is the program's name, which may hold blanks and brackets.
  const [user = 0, system = 0] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
    .map(Number);
  return (user + system) / TICKS;
}

async function residentMb({ pid }: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}
