import { wordSet } from '../../text/wordSet.ts';

/** Whether a noun stands for a document or an outlet: these are heard, but no party is behind them. */
export function speaksForNobody(noun: string): boolean {
  return NOUNS.has(noun.toLowerCase());
}

const NOUNS = wordSet(`
  poll polls survey surveys study studies report reports news times post journal magazine magazines newspaper newspapers
  tribune herald gazette telegraph guardian tv radio press channel broadcaster broadcasters outlet outlets website
  websites blog blogs media online nations states act constitution bill law treaty
`);
