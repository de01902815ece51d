/** A party that speaks: what `seeds/sides.json` lists, or what is derived from the text. */
export interface Side {
  readonly name: string;
  /** Other names of the party itself: "U.S.", "Washington". */
  readonly aliases: readonly string[];
  /** People, offices and bodies that speak for it: "Steve Witkoff", "White House". */
  readonly members: readonly string[];
  /** Derived from the text: a surname alone is then no member's, unless it is listed. */
  readonly derived?: boolean;
  /** How it was found that an alias or member belongs to it, by label; of derived sides. */
  readonly via?: Readonly<Record<string, string>>;
}
