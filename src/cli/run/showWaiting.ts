/** How long, in milliseconds, nothing is said: most answers come before. */
const QUIET = 300;
/** How often the note moves, in milliseconds. */
const EVERY = 120;
const FRAMES = '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏';

/** Where a note may stand: a terminal, whose last line it takes and gives back. */
export interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Says on a terminal that something is being done, for as long as it takes; elsewhere it says nothing. */
export async function showWaiting<T>(note: string, task: Promise<T>, screen: Screen = process.stderr): Promise<T> {
  if (screen.isTTY !== true) return task;
  let frame = 0;
  const show = (): void => void screen.write(`\r${FRAMES[frame++ % FRAMES.length] ?? ''} ${note}`);
  let timer: NodeJS.Timeout = setTimeout(() => {
    show();
    timer = setInterval(show, EVERY);
  }, QUIET);
  try {
    return await task;
  } finally {
    clearTimeout(timer);
    if (frame > 0) screen.write(`\r${' '.repeat(note.length + 2)}\r`);
  }
}
