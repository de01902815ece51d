import { remember } from '../../../text/memo/remember.ts';
import { withoutAccents } from '../../../text/fold/withoutAccents.ts';

/**
 * Names compare without case, accents, article, possessive and dots: "the U.S." and "US"; "US" before a name is "United
 * States".
 */
export const foldName = remember((name): string =>
  withoutAccents(name)
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/^(?:the|a|an) /, '')
    .replace(/'s?(?= |$)/g, '')
    .replace(/\./g, '')
    .replace(/isation\b/g, 'ization')
    .replace(/^us (?=\S)/, 'united states ')
    .replace(/[\s-]+/g, ' ')
    .trim(),
);
