import { remember } from '../../text/remember.ts';

/**
 * Names compare without case, article, possessive and dots: "the U.S." and "US"; "US" before a name is "United States".
 */
export const foldName = remember((name): string =>
  name
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/^(?:the|a|an) /, '')
    .replace(/'s?(?= |$)/g, '')
    .replace(/\./g, '')
    .replace(/^us (?=\S)/, 'united states ')
    .replace(/[\s-]+/g, ' ')
    .trim(),
);
