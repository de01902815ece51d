import type { Answer } from './answer.ts';

/** Who looks at something that was kept, and where. Ids are Discord's; a terminal has neither server nor channel. */
export interface Viewer {
  readonly user: string;
  /** Whether that is nobody in particular, but everybody who comes by. */
  readonly isEverybody?: true;
  /** Null in direct messages and in a terminal. */
  readonly guild: string | null;
  readonly channel: string | null;
  /** Whether they pressed a button on a message of ours, which shows the answer that is asked for. */
  readonly pressed?: boolean;
  /** The corpus that is looked at: answers from others are not there. Absent: the default one. */
  readonly corpus?: string;
}

/** How questions went in one server, as far as their answers are still kept. Counts only. */
export interface Tally {
  readonly answered: number;
  /** Said that the articles do not answer. */
  readonly abstained: number;
  readonly helpful: number;
  readonly unhelpful: number;
  /** What was asked about and not found (sides, names, words), three times or more; the commonest five. */
  readonly missing: readonly { readonly name: string; readonly count: number }[];
}

/** Keeps answers so that they can be shown again after a restart. */
export interface ReceiptStore {
  /** Keeps an answer for those who are where it was given, or, where it is private, for its asker alone. */
  save(answer: Answer, asker: Viewer, isPrivate?: boolean): Promise<void>;
  /**
   * By its receipt or the beginning of it (8 characters or more), in any case; null where this viewer may see none that
   * begins so, or several.
   */
  load(receipt: string, viewer: Viewer): Promise<Answer | null>;
  /**
   * By its whole receipt alone, private or not and wherever it was given: for who shows that the answer was shown to
   * them (by a link that was signed for it). Of the default corpus, unless another one is named.
   */
  open(receipt: string, corpus?: string): Promise<Answer | null>;
  /** The last answer that this viewer got there. */
  last(viewer: Viewer): Promise<Answer | null>;
  /** How the questions of a server went that were asked of a corpus; of the default one, unless another is named. */
  tally(guild: string, corpus?: string): Promise<Tally>;
  /**
   * Deletes the answer with this whole receipt, and what was thought of it, where whoever wants so asked for it, or
   * manages the server where it was given. Returns whether it did.
   */
  remove(receipt: string, viewer: Viewer, isManager?: boolean): Promise<boolean>;
}

/** One press on Helpful or Not helpful. */
export interface FeedbackEntry {
  readonly receipt: string;
  readonly question: string;
  readonly helpful: boolean;
  /** What the person typed, for "not helpful"; null where nothing was typed. */
  readonly reason: string | null;
  /** ISO 8601. */
  readonly at: string;
}

export interface FeedbackStore {
  /** A person has one entry an answer: a later one takes the place of the one before. */
  add(entry: FeedbackEntry, user: string): Promise<void>;
  /** In the order in which they were given, each with the answer where that is still kept. */
  all(): Promise<readonly (FeedbackEntry & { readonly shown: Answer | null })[]>;
}

/** What somebody did who manages a server. */
export interface AuditEntry {
  readonly guild: string | null;
  readonly user: string;
  readonly action: string;
  /** "done", "refused: …", "failed". */
  readonly outcome: string;
  /** ISO 8601. */
  readonly at: string;
}

export interface AuditLog {
  add(entry: AuditEntry): Promise<void>;
  /** Of one server, newest first. */
  of(guild: string, most: number): Promise<readonly AuditEntry[]>;
}

/** A file that was added from Discord. */
export interface Upload {
  readonly file: string;
  readonly bytes: number;
  readonly guild: string;
  /** ISO 8601. */
  readonly at: string;
}

export interface UploadLedger {
  /** From now on the file is this server's, and no other's that had one of its name. */
  add(upload: Upload): Promise<void>;
  /** Of one server, newest first. */
  of(guild: string): Promise<readonly Upload[]>;
  remove(guild: string, file: string): Promise<void>;
}

/** Where a document stands: of one server or (null) of the whole bot, of one kind, under its key. */
export interface Place {
  readonly guild: string | null;
  readonly kind: string;
  readonly key: string;
}

/** A small JSON value that lasts: settings, a correction, a watch. */
export interface Document extends Place {
  readonly value: unknown;
  /** 1 when it is new, one more with each change. */
  readonly version: number;
}

export interface DocumentStore {
  get(place: Place): Promise<Document | null>;
  /** All of one kind, of one server or of the whole bot (null), by key. */
  list(guild: string | null, kind: string): Promise<readonly Document[]>;
  /** All of one kind, whoever's they are, by server and key. */
  everywhere(kind: string): Promise<readonly Document[]>;
  /**
   * Writes, and returns the new version; writes nothing and returns null where the version is not the one that is
   * expected (0: there is none yet). Two processes that read the same can so tell who was first.
   */
  put(place: Place, value: unknown, expected: number): Promise<number | null>;
  /** Returns whether there was one of this version; of any version where none is given. */
  remove(place: Place, expected?: number): Promise<boolean>;
}

/** What outlives a message. */
export interface StateStore {
  readonly receipts: ReceiptStore;
  readonly feedback: FeedbackStore;
  readonly audit: AuditLog;
  readonly uploads: UploadLedger;
  /** Whether what was kept before is gone or could not be opened: what there is not now may have been there. */
  isUnsure(): Promise<boolean>;
  readonly documents: DocumentStore;
  /** Deletes what is kept of a person: answers that they got, and what they thought of answers. Counts of both. */
  forget(user: string): Promise<{ readonly answers: number; readonly feedback: number }>;
  /** Deletes all that is kept of a server: answers given there, what its managers did and set, its uploads' list. */
  forgetGuild(guild: string): Promise<void>;
  /**
   * Whether whoever asks may do what is to be done once by all processes together: true for the first, and for nobody
   * else until so many milliseconds have passed. The clocks of their machines should agree.
   */
  claim(name: string, milliseconds: number): Promise<boolean>;
  /** Deletes what is older than it may be. Done by itself from time to time. */
  sweep(): Promise<void>;
  close(): void;
}
