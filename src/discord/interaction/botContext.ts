import type { Logger } from 'pino';
import type { OpenIndex } from '../../domain/index/openIndex.ts';
import type { ReadSeedText } from '../../domain/ports.ts';
import type { VerifiedAnswer } from '../../evidence/verified.ts';
import type { StateStore } from '../../domain/state.ts';
import type { SeedProblem } from '../../domain/seed.ts';
import type { Side } from '../../domain/sides.ts';
import type { AskOptions } from '../../domain/askOptions.ts';
import type { Collector } from '../../collect/createCollector.ts';
import type { Corrections } from '../../owners/articles/createCorrections.ts';
import type { Takedowns } from '../../owners/articles/createTakedowns.ts';
import type { Watches } from '../../owners/watch/createWatches.ts';
import type { LeftServers } from '../../owners/retention/createLeftServers.ts';
import type { RemovedFiles } from '../../owners/retention/createRemovedFiles.ts';
import type { Offer } from '../../owners/corpora/offerTo.ts';
import type { SettingsStore } from '../../owners/settings/createSettingsStore.ts';

/** What the last build read, for `/corpus status` and as the result of `/corpus reindex`. */
export interface CorpusStatus {
  /** When the live index was built; null where that is not known. */
  readonly builtAt: Date | null;
  /** Whether the seeds have changed since: a running bot answers from what was built until somebody asks for more. */
  readonly isStale: boolean;
  /** Seeds that were not read, and why. */
  readonly problems: readonly SeedProblem[];
}

/** The servers whose managers may manage the articles. */
export interface AllowedGuilds {
  has(guild: string): boolean;
  /** Told once which servers the bot is in when it starts. */
  start(present: readonly string[]): Promise<void>;
  /** Told of each server that the bot comes to. */
  join(guild: string): Promise<void>;
}

export interface BotSettings {
  /** Log the text of questions. */
  readonly logQuestions: boolean;
  /** Take articles through `/corpus upload`. */
  readonly allowUploads: boolean;
  /** Days for which answers, feedback and the log of what managers did are kept. */
  readonly retentionDays: number;
}

/** What commands may use of one corpus: nothing in it reaches another one. */
export interface CorpusContext {
  /** Answers from the live index. */
  ask(question: string, options?: AskOptions): Promise<VerifiedAnswer>;
  /** The live index. Hold on to it for one interaction only: a reindex swaps it. */
  corpus(): Promise<OpenIndex>;
  /** What outlives a message: answers, feedback, what managers did and set. */
  readonly state: StateStore;
  readonly readSeedText: ReadSeedText;
  /** About the live index; cheap. */
  status(): Promise<CorpusStatus>;
  /**
   * Builds a new generation beside the live one and swaps. The live index answers until then, and goes on answering if
   * this fails.
   *
   * @param onProgress hears a short line a stage, at most a few a second.
   */
  reindex(onProgress?: (line: string) => void): Promise<CorpusStatus>;
  /**
   * Puts a file into the seeds folder after the checks that every seed goes through; `reindex` then takes it in.
   * Returns why it was refused (`full`: by `own`), or null when it is stored. A name that is taken is refused.
   *
   * @param name bare file name with the extension of a format that is read, no folder.
   * @param own notes whose it is, once its name is taken and before its words are there; false: there is no room for it
   */
  addSeed(name: string, bytes: Uint8Array, own: () => Promise<boolean>): Promise<SeedProblem | 'full' | null>;
  /** What is kept of sides beside the articles; null where they are derived alone. */
  listedSides(): Promise<readonly Side[] | null>;
  /** Keeps them there; the next index takes them in. Returns what is wrong with them, or null. */
  keepSides(sides: readonly Side[]): Promise<string | null>;
  /** Articles that are not to be quoted any more. */
  readonly takedowns: Takedowns;
  /** Whose words what is, as managers mended it; a new index takes them in. */
  readonly corrections: Corrections;
  /** Takes articles from the net into this corpus; null where whoever runs the bot does not allow it. */
  readonly collector: Collector | null;
  /** Files that servers took back. */
  readonly removed: RemovedFiles;
  /** The address of an answer on the web, which expires; null where the web reader does not show this corpus. */
  readonly linkTo: ((receipt: string, isPrivate: boolean) => string) | null;
}

/** The corpora that there are, and which server asks which. */
export interface Corpora {
  /** Whether there may be others than the default one. */
  readonly areSeveral: boolean;
  /**
   * What a server asks and may ask; outside of servers (null) what is asked there.
   *
   * @param chosen what its managers chose, in that order
   */
  offer(guild: string | null, chosen: readonly string[]): Promise<Offer>;
  open(name: string): CorpusContext;
}

/** What commands may use. Built by the composition root; tests hand in fakes. Of a corpus: the default one. */
export interface BotContext extends CorpusContext {
  readonly corpora: Corpora;
  /** The servers whose managers may do what changes the articles. */
  readonly guilds: AllowedGuilds;
  /** What the managers of each server set. */
  readonly servers: SettingsStore;
  /** What people want to hear of, of all corpora. */
  readonly watches: Watches;
  /** Servers that the bot was taken out of. */
  readonly left: LeftServers;
  readonly settings: BotSettings;
  readonly log: Logger;
}
