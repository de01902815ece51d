import { parseArgs, type ParseArgsConfig } from 'node:util';
import { OnRecordError, UsageError } from '../../errors.ts';
import { stripControls } from './stripControls.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What one terminal command takes. */
export interface CliDefinition<T extends Options> {
  readonly name: string;
  /** First line of the help: what it does. */
  readonly summary: string;
  /** What comes after the options: `"question"`; empty where nothing may. */
  readonly operands: string;
  readonly options: T;
  /** A line of help for each option. */
  readonly help: Readonly<Record<keyof T & string, string>>;
}

type Parsed<T extends Options> = ReturnType<typeof parseArgs<{ options: T; allowPositionals: true; strict: true }>>;

/**
 * Runs a terminal command: parses its arguments, answers `--help`, and turns errors into one message on stderr and an
 * exit code (1 failed, 2 wrong usage). Only `main` writes to stdout.
 */
export async function runCli<T extends Options>(
  definition: CliDefinition<T>,
  main: (values: Parsed<T>['values'], operands: readonly string[]) => Promise<void>,
): Promise<void> {
  // A reader that went away (`| head`) is no failure of ours; there is nobody left to write to.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  try {
    const args = process.argv.slice(2);
    if (args.includes('--help') || args.includes('-h')) {
      process.stdout.write(helpText(definition));
      return;
    }
    const { values, positionals } = parse(definition, args);
    if (definition.operands === '' && positionals.length > 0) {
      throw new UsageError(`${definition.name} takes no "${positionals[0]}"; see --help.`);
    }
    await main(values, positionals);
  } catch (error) {
    process.exitCode = report(error);
  }
}

/**
 * Writes to stdout and waits until the reader took it, so that a long output through a pipe is neither cut nor piled up
 * in memory.
 */
export async function print(text: string): Promise<void> {
  await new Promise<void>((resolve, reject) =>
    process.stdout.write(text, (error) => (error ? reject(error) : resolve())),
  );
}

function parse<T extends Options>(definition: CliDefinition<T>, args: string[]): Parsed<T> {
  try {
    return parseArgs({ args, options: definition.options, allowPositionals: true, strict: true });
  } catch (error) {
    // Node goes on about operands that begin with a dash, which nobody here has.
    const what = (error instanceof Error ? error.message : String(error)).replace(
      /\. To specify a positional argument.*$/s,
      '.',
    );
    throw new UsageError(`${what}\nSee npm run ${definition.name} -- --help.`);
  }
}

function helpText<T extends Options>({ name, summary, operands, options, help }: CliDefinition<T>): string {
  const rows = Object.entries(options).map(([option, { type, short }]) => {
    const flag = `--${option}${type === 'string' ? ' VALUE' : ''}${short ? `, -${short}` : ''}`;
    return [flag, help[option] ?? ''] as const;
  });
  const width = Math.max(6, ...rows.map(([flag]) => flag.length));
  const lines = [...rows, ['--help', 'this text'] as const].map(([flag, text]) => `  ${flag.padEnd(width)}  ${text}`);
  return `${summary}\n\nUsage: npm run ${name} -- [options]${operands ? ` ${operands}` : ''}\n\n${lines.join('\n')}\n`;
}

function report(error: unknown): number {
  if (error instanceof OnRecordError) {
    process.stderr.write(stripControls(`${error.message}\n`));
    return error.exitCode;
  }
  const what = error instanceof Error ? error.stack : String(error);
  process.stderr.write(stripControls(`Something unexpected went wrong, which is a bug:\n${what}\n`));
  return 1;
}
