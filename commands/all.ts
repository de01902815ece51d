import type { Command } from '../src/discord/interaction/command.ts';
import { ask } from './ask.ts';
import { checkQuote } from './checkQuote.ts';
import { corpus } from './corpus.ts';
import { help } from './help.ts';
import { privacy } from './privacy.ts';
import { settings } from './settings.ts';
import { sources } from './sources.ts';
import { timeline } from './timeline.ts';
import { verify } from './verify.ts';
import { watch } from './watch.ts';

/** Every command, in the order in which they are registered. */
export const allCommands: readonly Command[] = [
  ask,
  sources,
  verify,
  timeline,
  checkQuote,
  help,
  privacy,
  watch,
  corpus,
  settings,
];
