import { spawn } from 'node:child_process';
import type { TestDiscord } from './twin/testDiscord.ts';

export interface BotProcess {
  /** Lines of the log so far. */
  readonly lines: readonly string[];
  /** With its exit code, however it ends. */
  readonly ended: Promise<number | null>;
  /** Sends the process a signal. */
  signal(name: NodeJS.Signals): void;
  stop(): Promise<number | null>;
}

/** Starts a bot as its own process and waits until it is connected. */
export async function runBot(
  discord: TestDiscord,
  entry: string,
  env: Readonly<Record<string, string>> = {},
): Promise<BotProcess> {
  const lines: string[] = [];
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--import', './src/stripTypes.mjs', entry],
    {
      env: { ...process.env, DISCORD_TOKEN: discord.token, DISCORD_API: discord.api, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const connected = new Promise<void>((resolve, reject) => {
    const read = (data: Buffer) => {
      lines.push(
        ...data
          .toString('utf8')
          .split('\n')
          .filter((line) => line !== ''),
      );
      if (lines.some((line) => line.includes('connected to Discord'))) resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then((code) => reject(new Error(`the bot ended with ${code}:\n${lines.join('\n')}`)));
  });
  await connected;
  return {
    lines,
    ended,
    signal: (name) => void child.kill(name),
    async stop() {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
