/** What a noun phrase says about whom it means. */
export interface Mention {
  /**
   * person: has a role or title, or two names; body: an organisation or country; name: one bare name, either; common:
   * no name; pronoun.
   */
  readonly type: 'person' | 'body' | 'name' | 'common' | 'pronoun';
  /** Without article, role and title: "Steve Witkoff". For `common`: as it stands. */
  readonly name: string;
  readonly role: string | null;
  /** From a title or role: "Mr.", "spokeswoman". */
  readonly gender: 'male' | 'female' | null;
  /** Lower-case head noun or pronoun. */
  readonly head: string;
  readonly start: number;
}
