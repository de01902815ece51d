import { spawnSync } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { DockerfileParser } from 'dockerfile-ast';
import { validate } from 'dockerfile-utils';
import { describe, expect, it } from 'vitest';

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
    const words = JSON.parse(last('ENTRYPOINT')?.getArgumentsContent() ?? '[]') as string[];
    expect(words.join(' ')).toBe(start);
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
