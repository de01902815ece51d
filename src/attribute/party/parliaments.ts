import { wordSet } from '../../text/wordSet.ts';

/** Where parties sit: "Republican Senate leader". */
export const CHAMBERS = wordSet('house senate assembly congress parliament');
/** Members of a parliament, by words that mean nobody else. */
export const PARLIAMENTARIANS = wordSet(`
  sen sen. senator rep. congressman congresswoman lawmaker legislator parliamentarian
`);
/** Members of a parliament stand for a place, but speak for their party. */
export const LEGISLATORS = wordSet(`
  sen sen. senator rep rep. representative congressman congresswoman lawmaker legislator parliamentarian delegate
  speaker whip deputy
`);
