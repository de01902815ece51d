export interface TableOptions {
  /** A name without meaning for the id of a person: the same id, the same name. */
  readonly nameOf: (user: string) => string | Promise<string>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Days for which answers, feedback and the log of what managers did are kept. */
  readonly retentionDays: number;
  /** Answers that are kept in all, the latest; absent: as many as there are. */
  readonly most?: number;
}
