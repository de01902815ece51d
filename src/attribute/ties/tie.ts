/**
 * How it is known for whom somebody speaks. name: the speaker is a party ("the Harbour Union"); role: office or
 * description name it; membership: the text says it beside the name ("Ann Lowe of the Harbour Union"); document: it
 * stands in what the party published; office: an office of the one state that the article is about; story: a party
 * without a proper name ("the union").
 */
export type Via = 'name' | 'role' | 'membership' | 'document' | 'office' | 'story';

/** For whom somebody speaks in one article, and how that is known. */
export interface Tie {
  /** The party in full, as far as the article has it. Of a `story` tie: its description ("Tram drivers’ union"). */
  readonly party: string;
  readonly via: Via;
  /**
   * It may be another party ("the opposition"; "President Voss" in an article about Norland): what other articles tell
   * of the speaker comes first.
   */
  readonly vague?: boolean;
  /** The acronym that stands for the party where the speaker is tied to it. */
  readonly short?: string;
}
