/** What a person may ask, and how often, in Discord and on the web alike. Ranges in brackets. */
export const askBounds = {
  /** Longest question, in characters [50, 6000]. */
  question: 300,
  /**
   * Questions a person may ask in `window` ms, and a guild (or the web reader as a whole): a guild two in a second,
   * some two thirds of what two cores answer.
   */
  perUser: { count: 5, window: 20_000 },
  perGuild: { count: 120, window: 60_000 },
  /** Commands and presses of any kind, or pages; a person and a guild: well above what somebody does by hand. */
  perUserAll: { count: 30, window: 20_000 },
  perGuildAll: { count: 300, window: 60_000 },
  /** Suggestions while somebody types, which come with each stroke. */
  perUserTyped: { count: 100, window: 20_000 },
  perGuildTyped: { count: 1000, window: 60_000 },
} as const;
