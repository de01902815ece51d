import type { Abstention, Answer } from '../../domain/answer.ts';
import type { Tally } from '../../domain/state.ts';
import { placesOf } from './placeOf.ts';
import type { SqlDatabase } from './sqlDatabase.ts';

/** Answers that are read at a time: some ten kilobytes each. */
const PAGE = 100;
/** How often something must have been asked for in vain to be named, and how many are. */
const OFTEN = 3;
const NAMED = 5;

/**
 * How the questions of a server to a corpus went, of the answers that are still kept. Read in pieces, and only counted.
 */
export async function tallyOf(db: SqlDatabase, guild: string, corpus: string): Promise<Tally> {
  const places = placesOf(guild);
  const counts = { answered: 0, abstained: 0, helpful: 0, unhelpful: 0 };
  const missing = new Map<string, number>();
  for (let after = '', read = PAGE; read === PAGE;) {
    const rows = await db.all(
      `SELECT receipt, answer FROM receipts WHERE place >= ? AND place < ? AND corpus = ? AND receipt > ?
       ORDER BY receipt LIMIT ${PAGE}`,
      ...places,
      corpus,
      after,
    );
    for (const { receipt, answer } of rows as { readonly receipt: string; readonly answer: string }[]) {
      const given = JSON.parse(answer) as Answer;
      counts[given.outcome === 'answered' ? 'answered' : 'abstained'] += 1;
      for (const name of missedIn(given)) missing.set(name, (missing.get(name) ?? 0) + 1);
      after = receipt;
    }
    read = rows.length;
  }
  const judged = await db.all(
    `SELECT f.helpful AS helpful, count(*) AS n FROM feedback f JOIN receipts r ON r.receipt = f.receipt
     WHERE r.place >= ? AND r.place < ? AND r.corpus = ? GROUP BY f.helpful`,
    ...places,
    corpus,
  );
  for (const { helpful, n } of judged as { readonly helpful: number; readonly n: number | string }[])
    counts[helpful ? 'helpful' : 'unhelpful'] = Number(n);
  return {
    ...counts,
    missing: [...missing]
      .filter(([, count]) => count >= OFTEN)
      .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .slice(0, NAMED)
      .map(([name, count]) => ({ name, count })),
  };
}

/** What an answer looked for and did not find, each once: sides and people without words on it, names, words. */
function missedIn({ missingSides, why }: Answer): ReadonlySet<string> {
  const abstained = why === undefined ? [] : namedIn(why);
  return new Set([...missingSides.flatMap(({ name, isQuote }) => (isQuote === true ? [] : name)), ...abstained]);
}

function namedIn(why: Abstention): readonly string[] {
  if (why.kind === 'noneOfPeriod') return [];
  return why.kind === 'noAnswer' ? why.missing : why.names;
}
