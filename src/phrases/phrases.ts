import type { en } from './en.ts';
import type { ownersEn } from './ownersEn.ts';

/** Forms by plural category (CLDR); `other` serves where a language has no form of its own. */
export type Forms = { readonly other: string } & { readonly [rule in Intl.LDMLPluralRule]?: string };

type OwnersKey = keyof typeof ownersEn;

export type PhraseKey = keyof typeof en | OwnersKey;

/** What a language's file holds: each phrase, in one form or in several. */
export type Phrases = Readonly<Record<keyof typeof en, string | Forms>>;

/** What its file for those who run a server holds. */
export type OwnersPhrases = Readonly<Record<OwnersKey, string | Forms>>;
