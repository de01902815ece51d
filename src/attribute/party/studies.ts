/** Who studies something speaks for the institution, if any: no party employs a scholar to speak for it. */
export const STUDIES = /\b(?:analysts?|experts?|professors?|scholars?|historians?|fellows?)\b/i;
