import { isDocument } from '../lexicon/isDocument.ts';

/**
 * Whose something published is: "Zenaris" of "Zenaris’s statement", "UN" of "a UN report"; undefined for what is none.
 */
export function publisherOf(name: string): string | undefined {
  const bare = name.replace(/^(?:the|an?) /i, '');
  const [, owner, noun = ''] = OWNED.exec(bare) ?? [];
  return isDocument(noun) ? owner : DOCUMENT.exec(bare)?.[1];
}

const OWNED = /^(.+?)[’']s? (?:[\p{Ll}-]+ ){0,2}(\p{Ll}+)$/u;

const DOCUMENTS = 'statement|notice|release|letter|announcement|proclamation|ruling|summary|website|advisory|report';
const DOCUMENT = new RegExp(`^(.+?)(?:[’']s?)? (?:(?:[\\p{Ll}-]+|\\p{Lu}+) ){0,2}?(?:${DOCUMENTS})$`, 'u');
