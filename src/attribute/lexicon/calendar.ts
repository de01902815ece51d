import { wordSet } from '../../text/wordSet.ts';

/** Days of the week and months, lower case. */
export const WEEKDAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday');
export const MONTHS = wordSet(`
  january february march april may june july august september october november december
`);
