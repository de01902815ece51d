import { spawnSync } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { DockerfileParser } from 'dockerfile-ast';
import { validate } from 'dockerfile-utils';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { variableNames } from '../src/config.ts';
import { createMetrics } from '../src/metrics/createMetrics.ts';

const dockerfile = await readFile('deploy/Dockerfile', 'utf8');
const unit = await readFile('deploy/on-record.service', 'utf8');
const { start } = (JSON.parse(await readFile('package.json', 'utf8')) as { scripts: { start: string } }).scripts;

/**
 * No container engine and no systemd are needed: the files are read by parsers, and by systemd itself where it is at
 * hand.
 */
describe('the Dockerfile', () => {
  const instructions = DockerfileParser.parse(dockerfile).getInstructions();
  const last = (keyword: string) => instructions.findLast((one) => one.getKeyword() === keyword);

  it('has nothing that a linter finds', () => {
    expect(validate(dockerfile)).toEqual([]);
    expect(validate('FROM node:22\nRUM true\n')).not.toEqual([]);
  });

  it('runs what npm start runs, as a user that is not root and does not own the program', () => {
    const words = JSON.parse(last('CMD')?.getArgumentsContent() ?? '[]') as string[];
    expect(words.join(' ')).toBe(start);
    // With one, what is named after the image ("npm run register") would be arguments of the bot.
    expect(last('ENTRYPOINT')).toBeUndefined();
    expect(last('USER')?.getArgumentsContent()).toBe('node');
    const user = instructions.findIndex((one) => one.getKeyword() === 'USER');
    expect(instructions.slice(user).map((one) => one.getKeyword())).not.toContain('COPY');
    expect(dockerfile).toContain('--chown=root:root');
    expect(dockerfile).toContain('docker run --read-only');
  });

  it('names a version of its base, and takes no secret in', () => {
    for (const from of instructions.filter((one) => one.getKeyword() === 'FROM'))
      expect(from.getArgumentsContent()).toMatch(/^node:\d+-\S+/);
    expect(
      instructions
        .filter((one) => ['ARG', 'ENV'].includes(one.getKeyword()))
        .map((one) => one.getArgumentsContent())
        .join(' '),
    ).not.toMatch(/TOKEN/);
  });

  it('is given an allow list, of things that are there', async () => {
    const lines = (await readFile('deploy/Dockerfile.dockerignore', 'utf8'))
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines[0]).toBe('*');
    for (const line of lines.filter((one) => one.startsWith('!')))
      expect((await stat(line.slice(1))).size).toBeGreaterThan(0);
    expect(lines).toContain('**/.env*');
  });
});

describe('the systemd unit', () => {
  const settings = new Map(
    [...unit.matchAll(/^(\w+)=(.*)$/gm)].map(([, key = '', value = '']) => [key, value] as const),
  );

  it('runs what npm start runs, with time to finish, and not again and again with wrong settings', () => {
    expect(settings.get('ExecStart')).toBe(`/usr/bin/${start}`);
    expect(Number(settings.get('TimeoutStopSec'))).toBeGreaterThan(10);
    expect(settings.get('RestartPreventExitStatus')).toBe('2');
    // A bot that comes up before the network does must not be given up.
    expect(settings.get('StartLimitIntervalSec')).toBe('0');
    // A build that runs out of memory is killed alone; by default the whole service would be stopped.
    expect(settings.get('OOMPolicy')).toBe('continue');
  });

  it('gives the bot no rights, a read-only root and one folder', () => {
    const wanted = {
      DynamicUser: 'yes',
      ProtectSystem: 'strict',
      ProtectHome: 'yes',
      PrivateTmp: 'yes',
      PrivateDevices: 'yes',
      NoNewPrivileges: 'yes',
      CapabilityBoundingSet: '',
      RestrictAddressFamilies: 'AF_INET AF_INET6 AF_UNIX',
    };
    expect(Object.fromEntries(settings)).toMatchObject(wanted);
    expect(settings.has('MemoryDenyWriteExecute')).toBe(false);
    expect(settings.has('ReadWritePaths')).toBe(false);
  });

  it('is well formed', () => {
    for (const line of unit.split('\n')) expect(line).toMatch(/^(?:#.*|\[\w+\]|[A-Z]\w+=.*|)$/);
    const verified = spawnSync('systemd-analyze', ['verify', 'deploy/on-record.service'], { encoding: 'utf8' });
    // Node may live elsewhere, and systemd be missing altogether, where the tests run.
    const complaints = (verified.stderr ?? '')
      .split('\n')
      .filter((line) => line.includes('on-record') && !line.includes('not executable'));
    expect(complaints).toEqual([]);
  });
});

describe('compose.yaml and what it mounts', () => {
  type Service = Readonly<Record<string, unknown>> & { readonly volumes?: readonly string[] };
  const read = async (file: string) => parse(await readFile(file, 'utf8')) as Record<string, never>;

  it('gives the bot no rights, a read-only root, and publishes nothing of it', async () => {
    const { services } = (await read('compose.yaml')) as unknown as { services: Record<string, Service> };
    expect(services['bot']).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      build: { dockerfile: 'deploy/Dockerfile' },
    });
    expect(services['bot']).not.toHaveProperty('ports');
    // With a read-only root, a backup goes nowhere else; a named volume takes the owner of the folder that it covers.
    expect(services['bot']?.volumes).toContain('backups:/app/backups');
    expect(dockerfile).toMatch(/install -d -o node .*\/app\/backups/);
    for (const { ports = [] } of Object.values(services) as { ports?: string[] }[])
      for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
    const mounted = Object.values(services).flatMap(({ volumes = [] }) => volumes);
    for (const file of mounted.filter((one) => one.startsWith('./')))
      expect((await stat(file.split(':')[0] ?? '')).size).toBeGreaterThan(0);
  });

  it('names only settings and metrics that there are', async () => {
    const { services } = (await read('compose.yaml')) as unknown as {
      services: { bot: { environment: Record<string, string> } };
    };
    for (const name of Object.keys(services.bot.environment)) expect(variableNames).toContain(name);
    const metrics = createMetrics({ index: async () => null });
    const { body } = await metrics.render();
    const alerts = await readFile('deploy/monitoring/alerts.yaml', 'utf8');
    const dashboard = await readFile('deploy/monitoring/dashboard.json', 'utf8');
    const named = new Set(`${alerts}${dashboard}`.match(/\b(?:on_record|nodejs|process)_\w+/g) ?? []);
    expect(named.size).toBeGreaterThan(6);
    for (const name of named) expect(body).toContain(`# TYPE ${name.replace(/_bucket$/, '')} `);
  });

  it('says with each alert how bad it is, and what to do', async () => {
    const { groups } = (await read('deploy/monitoring/alerts.yaml')) as unknown as {
      groups: { rules: { alert: string; expr: string; labels: object; annotations: object }[] }[];
    };
    const rules = groups.flatMap((group) => group.rules);
    expect(rules.length).toBeGreaterThan(4);
    for (const { labels, annotations } of rules) {
      expect(labels).toEqual({ severity: expect.stringMatching(/^(page|ticket)$/) });
      expect(annotations).toEqual({ summary: expect.any(String), todo: expect.any(String) });
    }
    const { panels } = JSON.parse(await readFile('deploy/monitoring/dashboard.json', 'utf8')) as {
      panels: { id: number }[];
    };
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
    const { scrape_configs: scraped } = (await read('deploy/monitoring/prometheus.yaml')) as unknown as {
      scrape_configs: { job_name: string }[];
    };
    expect(scraped.map((one) => one.job_name)).toEqual(['on-record']);
  });
});
