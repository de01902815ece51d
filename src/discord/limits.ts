import { askBounds } from '../work/askBounds.ts';

/**
 * Every number that Discord sets, and every number that we set for Discord. No other file knows one. Discord's are from
 * its API reference (2026). Lengths are UTF-16 code units: never fewer than the characters Discord counts.
 */
export const limits = {
  /**
   * Components V2: all components of a message, nested ones counted, and the characters of all its text displays
   * together.
   */
  components: 40,
  text: 4000,
  rowButtons: 5,
  buttonLabel: 80,
  customId: 100,
  /** Address of a link button. */
  buttonUrl: 512,
  /** Label, value and description of a select's option, each. */
  selectText: 100,
  selectPlaceholder: 150,
  choices: 25,
  /** Name and value of an autocomplete choice, each. */
  choiceText: 100,
  modalTitle: 45,
  /** Label and description of a modal's field. */
  modalLabel: 45,
  modalDescription: 100,
  attachmentBytes: 10 * 1024 * 1024,
} as const;

/** What we allow ourselves. Ranges in brackets. */
export const bounds = {
  ...askBounds,
  /** A day as it is typed, in characters: `YYYY-MM-DD`. */
  day: 10,
  /** Longest text that `/verify` takes, in characters [100, 6000]. */
  quote: 2000,
  /** Longest piece of one excerpt in an answer, in characters as displayed; the rest is one press away [300, 3000]. */
  excerpt: 1500,
  /** Longest title in a list of sources, in characters as displayed [40, 400]. */
  title: 200,
  /** Longest address of an original that is shown, in characters [100, 500]. */
  address: 300,
  /** Articles a page of the corpus list [1, 25: a select holds no more]. */
  articlesPerPage: 10,
  /** A follow-up may lean on a question this old, in ms. */
  followUp: 15 * 60_000,
  /** One in a thread may lean on a question this old, in ms; and of so many threads what they are about is known. */
  subject: 24 * 3_600_000,
  subjects: 10_000,
  /**
   * What is done at a time, and how long the rest waits to begin, in ms. Discord takes the first word within 3 s, and
   * that word says who sees the reply, so that nothing can be said before the turn comes. Most of an answer's time is
   * the models', which have a queue of their own, so that a class that asks at once is let in whole: its questions wait
   * there, for a minute at most [perUser 1, perGuild 16, whole 64 and more; wait 500, 2500].
   */
  work: { perUser: 4, perGuild: 64, whole: 256, wait: 2000 },
  /** Seeds with problems, and sides, named in a report of the corpus [3, 12: each is a line of 200]. */
  problems: 8,
  /** Characters for those problems, and for another list beside them, as they are written [500, 2000]. */
  problemsText: 1400,
  listText: 600,
  /** Characters for a list that stands alone [2000, 3800]. */
  wholeText: 3700,
  /** How often the progress of a reindex is shown, in ms [1000, 10000: Discord counts edits]. */
  progressEvery: 2000,
  /** How long a file may take to come from Discord, in ms. */
  download: 20_000,
  /** Longest address that may be fetched, in characters. */
  fetched: 1000,
  /** Actions of managers that are looked through for changes of settings [20, 1000]. */
  changes: 200,
  /** A file of settings, in bytes. */
  settingsFile: 64 * 1024,
  /** Files and runs named in a list of the corpus, of each kind [3, 12: each is a line of up to 250]. */
  listed: 6,
  /** Reason given with "not helpful", in characters. */
  reason: 500,
} as const;
