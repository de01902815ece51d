/** Spans of one statement, as `statements --json` prints them and the gold rows hold them. */
export interface AttributionRow {
  readonly doc: string;
  readonly kind?: string;
  readonly source: readonly (readonly [number, number])[];
  readonly content: readonly (readonly [number, number])[];
}

export interface AttributionFigures {
  readonly gold: number;
  readonly predicted: number;
  /** Content spans found exactly, per cent. */
  readonly exact: { readonly precision: number; readonly recall: number; readonly f1: number };
  /** Statements matched, per cent. */
  readonly matched: { readonly precision: number; readonly recall: number; readonly f1: number };
  /** Of the matched with a gold source: the source found overlaps it, per cent. */
  readonly sourceRight: number;
  /** Recall by kind of the gold rows, per cent. */
  readonly recall: Readonly<Record<string, number>>;
}

/**
 * Scores statements against PolNeAR rows: content spans by exact bounds; statements by greedy one-to-one matching of
 * content with a character intersection over union of at least one half; sources by any overlap.
 */
export function scoreAttribution(
  gold: readonly AttributionRow[],
  predicted: readonly AttributionRow[],
): AttributionFigures {
  const golds = byDoc(gold);
  const found = byDoc(predicted);
  const exact = { hits: 0, predicted: 0, gold: 0 };
  const count = { gold: 0, predicted: 0, matched: 0, sources: 0, right: 0 };
  const kinds = new Map<string, { gold: number; matched: number }>();
  for (const doc of new Set([...golds.keys(), ...found.keys()])) {
    const wanted = (golds.get(doc) ?? []).filter(({ content }) => content.length > 0);
    const given = (found.get(doc) ?? []).filter(({ content }) => content.length > 0);
    const bounds = (rows: readonly AttributionRow[]): Set<string> =>
      new Set(rows.flatMap(({ content }) => content.map(([start, end]) => `${start} ${end}`)));
    const wantedBounds = bounds(wanted);
    const givenBounds = bounds(given);
    exact.hits += [...givenBounds].filter((each) => wantedBounds.has(each)).length;
    exact.gold += wantedBounds.size;
    exact.predicted += givenBounds.size;
    count.gold += wanted.length;
    count.predicted += given.length;
    const partner = match(wanted, given);
    for (const [index, row] of wanted.entries()) {
      const kind = kinds.get(row.kind ?? '?') ?? { gold: 0, matched: 0 };
      kinds.set(row.kind ?? '?', kind);
      kind.gold++;
      const other = partner.get(index);
      if (other === undefined) continue;
      kind.matched++;
      count.matched++;
      if (row.source.length === 0) continue;
      count.sources++;
      if (shared(row.source, other.source) > 0) count.right++;
    }
  }
  return {
    gold: count.gold,
    predicted: count.predicted,
    exact: rates(exact.hits, exact.predicted, exact.gold),
    matched: rates(count.matched, count.predicted, count.gold),
    sourceRight: percent(count.right, count.sources),
    recall: Object.fromEntries([...kinds].map(([kind, { gold: all, matched }]) => [kind, percent(matched, all)])),
  };
}

function byDoc(rows: readonly AttributionRow[]): Map<string, AttributionRow[]> {
  const docs = new Map<string, AttributionRow[]>();
  for (const row of rows) docs.set(row.doc, [...(docs.get(row.doc) ?? []), row]);
  return docs;
}

type Spans = AttributionRow['content'];

/** Best pairs first, each row once. */
function match(gold: readonly AttributionRow[], predicted: readonly AttributionRow[]): Map<number, AttributionRow> {
  const pairs: { overlap: number; g: number; p: number }[] = [];
  for (const [g, a] of gold.entries()) {
    for (const [p, b] of predicted.entries()) {
      const both = shared(a.content, b.content);
      const overlap = both / (length(a.content) + length(b.content) - both);
      if (both > 0 && overlap >= 0.5) pairs.push({ overlap, g, p });
    }
  }
  const partner = new Map<number, AttributionRow>();
  const used = new Set<number>();
  for (const { g, p } of pairs.toSorted((a, b) => b.overlap - a.overlap || b.g - a.g || b.p - a.p)) {
    const row = predicted[p];
    if (row === undefined || partner.has(g) || used.has(p)) continue;
    partner.set(g, row);
    used.add(p);
  }
  return partner;
}

/** Characters in both; the spans of one row do not overlap. */
function shared(a: Spans, b: Spans): number {
  let sum = 0;
  for (const [start, end] of a)
    for (const [from, to] of b) sum += Math.max(0, Math.min(end, to) - Math.max(start, from));
  return sum;
}

function length(spans: Spans): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0);
}

function rates(hits: number, predicted: number, gold: number): { precision: number; recall: number; f1: number } {
  const precision = predicted === 0 ? 0 : hits / predicted;
  const recall = gold === 0 ? 0 : hits / gold;
  return {
    precision: percent(precision, 1),
    recall: percent(recall, 1),
    f1: percent(2 * precision * recall, precision + recall),
  };
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10;
}
