import type { IndexInfo } from '../answer.ts';
import type { Catalogue } from './catalogue.ts';
import type { PassageSearch } from './passageSearch.ts';
import type { Statistics } from './statistics.ts';

/**
 * One opened generation, unchanged for as long as it is held: all that answering may know of an index. Whatever it
 * holds stays where it is kept; a call brings back as much as it asked for. Ids are opaque and hold within a
 * generation.
 *
 * Every call may be refused with an IndexError where the index cannot be reached or read: that is never "nothing
 * found".
 */
export interface OpenIndex {
  readonly info: IndexInfo;
  readonly passages: PassageSearch;
  readonly catalogue: Catalogue;
  readonly statistics: Statistics;
}
