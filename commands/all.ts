import type { Command } from '../src/discord/command.ts';
import { ask } from './ask.ts';
import { sources } from './sources.ts';

/** Every command, in the order in which they are registered. */
export const allCommands: readonly Command[] = [ask, sources];
