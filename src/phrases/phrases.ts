import type { en } from './en.ts';

/** Forms by plural category (CLDR); `other` serves where a language has no form of its own. */
export type Forms = { readonly other: string } & { readonly [rule in Intl.LDMLPluralRule]?: string };

export type PhraseKey = keyof typeof en;

/** What a language's file holds: each phrase, in one form or in several. */
export type Phrases = Readonly<Record<PhraseKey, string | Forms>>;
