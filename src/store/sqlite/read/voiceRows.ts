import type { Catalogue, CorpusName, CountedVoice, KnownSpeaker, Voice } from '../../../domain/index/catalogue.ts';
import type { Queries } from './createQueries.ts';

type NameRow = [kind: CorpusName['kind'], name: string, form: string, sides: string];

/** Who is heard in a generation, and the names in which a question may ask for them. */
export function voiceRows(queries: Queries): Pick<Catalogue, 'names' | 'voices' | 'findVoice' | 'speakersWith'> {
  return {
    names: async (forms) =>
      queries
        .rows<NameRow>(
          `SELECT kind, name, form, json_group_array(side) FROM names
           WHERE form IN (SELECT value FROM json_each(?)) GROUP BY kind, name, form ORDER BY kind, name`,
          JSON.stringify([...new Set(forms)]),
        )
        .map(([kind, name, form, sides]) => ({
          kind,
          name,
          words: form.split(' '),
          sides: (JSON.parse(sides) as string[]).filter((side) => side !== ''),
        })),

    voices: async ({ offset, limit }) => ({
      items: queries
        .rows<[Voice['kind'], string, number]>(
          'SELECT kind, name, statements FROM heard ORDER BY row LIMIT ? OFFSET ?',
          limit,
          offset,
        )
        .map(([kind, name, statements]): CountedVoice => ({ kind, name, statements })),
      total: queries.value<number>('SELECT count(*) FROM heard') ?? 0,
    }),

    findVoice: async (key) => {
      const [found] = queries.rows<[Voice['kind'], string]>('SELECT kind, name FROM heard WHERE key = ?', key);
      return found ? { kind: found[0], name: found[1] } : null;
    },

    speakersWith: async (terms, limit) => speakersWith(queries, terms, limit),
  };
}

function speakersWith(queries: Queries, terms: readonly string[], limit: number): KnownSpeaker[] {
  const numbers = queries.column<number>(
    'SELECT number FROM terms WHERE term IN (SELECT value FROM json_each(?))',
    JSON.stringify(terms),
  );
  if (numbers.length === 0) return [];
  // Speakers are counted once for each of the terms that they have.
  const held = numbers.map(() => 'SELECT rowid FROM speaker_words WHERE speaker_words MATCH ?').join(' UNION ALL ');
  return queries
    .rows<[string, string, string, number]>(
      `SELECT name, role, side, statements FROM speakers JOIN
         (SELECT rowid AS row, count(*) AS held FROM (${held}) GROUP BY rowid) USING (row)
       ORDER BY held DESC, statements DESC, row LIMIT ?`,
      ...numbers.map(String),
      limit,
    )
    .map(([name, role, side, statements]) => ({
      name,
      role: role === '' ? null : role,
      side: side === '' ? null : side,
      statements,
    }));
}
