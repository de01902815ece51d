/**
 * Makes src/text/relatedWords.json from WordNet:
 *
 *     node --import ./src/stripTypes.mjs models/related-words/build.ts --wordnet DIR
 *
 * For each common word those that mean nearly the same, are derived from it, or stand close by, as terms; of several
 * meanings the frequent ones only. The embedding model throws out what hardly anybody would take for related.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createTransformersEmbedder } from '../../src/store/models/transformersEmbedder.ts';
import { readConfig } from '../../src/config.ts';
import { isLightWord } from '../../src/text/lightWords.ts';
import { isStopWord } from '../../src/text/stopWords.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { type Sense, readWordNet } from './readWordNet.ts';

const OUT = new URL('../../src/text/relatedWords.json', import.meta.url);
const TOKENIZER = new URL('../on-record-embed/tokenizer.json', import.meta.url);
/** Senses of a word that are looked at, for itself and for its neighbours in WordNet's graph. */
const SENSES = 4;
const CLOSE_SENSES = 2;
/** Words kept of each. */
const MOST = 8;
/**
 * Least cosine of two words by how they are related; and what the relation adds to the cosine where only the best are
 * kept.
 */
const RELATIONS = {
  synonym: { least: 0.08, adds: 1 },
  derived: { least: -1, adds: 1 },
  close: { least: 0.15, adds: 0.6 },
  explained: { least: 0.22, adds: 0.6 },
  sister: { least: 0.3, adds: 0.6 },
} as const;
const CLOSE = new Set(['@', '~', '$', '>', '*', '&', '^']);

const { values } = parseArgs({ options: { wordnet: { type: 'string' } } });
if (values.wordnet === undefined) {
  console.error('usage: node --import ./src/stripTypes.mjs models/related-words/build.ts --wordnet DIR');
  process.exit(2);
}
const { senses, sensesOf } = readWordNet(values.wordnet);
const pieces = (JSON.parse(readFileSync(TOKENIZER, 'utf8')) as { model: { vocab: Record<string, number> } }).model
  .vocab;
/** A word that the model has as one piece is common; light words and stop words tell nothing. */
const isCommon = (word: string): boolean =>
  /^[a-z]{3,}$/.test(word) && word in pieces && !isStopWord(word) && !isLightWord(word) && !isLightWord(termOf(word));
const words = [...new Set([...sensesOf.keys()].map((key) => key.slice(2)))].filter(isCommon).toSorted();
const vectors = await embedAll(words);

const found = new Map<string, Map<string, number>>();
const opposites = new Set<string>();
for (const word of words) {
  for (const part of 'nva') {
    for (const [rank, key] of (sensesOf.get(`${part} ${word}`) ?? []).slice(0, SENSES).entries()) {
      const sense = senses.get(key);
      if (sense) relate(word, key, sense, rank);
    }
  }
}
writeFileSync(OUT, `{\n${linesOf(found).join(',\n')}\n}\n`);

function relate(word: string, key: string, sense: Sense, rank: number): void {
  for (const other of frequentIn(key, SENSES)) add(word, other, 'synonym');
  const place = sense.words.indexOf(word) + 1;
  for (const { kind, sense: target, from, to } of sense.pointers) {
    const there = senses.get(target)?.words[to - 1] ?? '';
    if (kind === '!' && from === place) opposites.add(`${word} ${there}`).add(`${there} ${word}`);
    if (kind === '+' && from === place) {
      add(word, there, 'derived');
      if (rank < CLOSE_SENSES) for (const other of frequentIn(target, CLOSE_SENSES)) add(word, other, 'synonym');
    }
    if (rank >= CLOSE_SENSES || !CLOSE.has(kind)) continue;
    for (const other of frequentIn(target, CLOSE_SENSES)) add(word, other, 'close');
    if (kind !== '@') continue;
    const sisters = senses.get(target)?.pointers.filter((pointer) => pointer.kind === '~') ?? [];
    for (const other of sisters.flatMap((sister) => frequentIn(sister.sense, CLOSE_SENSES))) add(word, other, 'sister');
  }
  if (rank === 0) for (const other of sense.gloss.toLowerCase().match(/[a-z]+/g) ?? []) add(word, other, 'explained');
}

/** Words of a sense that have it among their `most` most frequent ones. */
function frequentIn(key: string, most: number): string[] {
  return (senses.get(key)?.words ?? []).filter((word) =>
    sensesOf
      .get(`${key.charAt(0)} ${word}`)
      ?.slice(0, most)
      .includes(key),
  );
}

function add(word: string, other: string, relation: keyof typeof RELATIONS): void {
  const [a, b] = [vectors.get(word), vectors.get(other)];
  if (word === other || !a || !b) return;
  const cosine = a.reduce((sum, x, n) => sum + x * (b[n] ?? 0), 0);
  if (cosine < RELATIONS[relation].least) return;
  for (const [x, y] of [
    [word, other],
    [other, word],
  ] as const) {
    const near = found.get(x) ?? new Map<string, number>();
    found.set(x, near.set(y, Math.max(near.get(y) ?? 0, cosine + RELATIONS[relation].adds)));
  }
}

async function embedAll(all: readonly string[]): Promise<ReadonlyMap<string, Float32Array>> {
  const embedder = await createTransformersEmbedder({ ...readConfig().embedding, cacheFolder: '' });
  const embedded = await embedder.embed(all, 'passage');
  return new Map(all.map((word, n) => [word, embedded[n] ?? new Float32Array()]));
}

/** One line of JSON a term, its best related terms first. */
function linesOf(related: ReadonlyMap<string, ReadonlyMap<string, number>>): string[] {
  const byTerm = new Map<string, Map<string, number>>();
  for (const [word, others] of related) {
    for (const [other, strength] of others) {
      if (opposites.has(`${word} ${other}`)) continue;
      for (const term of termsOf(word)) {
        for (const near of termsOf(other).filter((one) => one !== term && !isLightWord(one))) {
          const strengths = byTerm.get(term) ?? new Map<string, number>();
          byTerm.set(term, strengths.set(near, Math.max(strengths.get(near) ?? 0, strength)));
        }
      }
    }
  }
  return [...byTerm]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([term, strengths]) =>
        `${JSON.stringify(term)}:${JSON.stringify(
          [...strengths]
            .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
            .slice(0, MOST)
            .map(([near]) => near),
        )}`,
    );
}

/** Terms of a word and of its regular forms: most have one, "die" and "died" have two. */
function termsOf(word: string): string[] {
  const stem = word.replace(/e$/, '');
  const past = word.endsWith('y') ? `${word.slice(0, -1)}ied` : `${stem}ed`;
  const isVerb = sensesOf.has(`v ${word}`) && !/(?:ing|ed|s)$/.test(word);
  return [...new Set([word, ...(isVerb ? [past, `${stem}ing`] : [])].map(termOf))];
}

function termOf(word: string): string {
  return tokenize(word)[0] ?? '';
}
