/**
 * Whose something published is: "Zenaris" of "Zenaris’s statement", "UN" of "a UN report"; undefined for what is none.
 */
export function publisherOf(name: string): string | undefined {
  return DOCUMENT.exec(name.replace(/^(?:the|an?) /i, ''))?.[1];
}

const DOCUMENTS = 'statement|notice|release|letter|announcement|proclamation|ruling|summary|website|advisory|report';
const DOCUMENT = new RegExp(`^(.+?)(?:[’']s?)? (?:(?:[\\p{Ll}-]+|\\p{Lu}+) ){0,2}?(?:${DOCUMENTS})$`, 'u');
