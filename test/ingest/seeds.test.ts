import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CleanSeed } from '../../src/ingest/clean/cleanSeed.ts';
import { cleanSeed } from '../../src/ingest/clean/cleanSeed.ts';
import { createReadSeedText } from '../../src/ingest/formats/createReadSeedText.ts';
import { findInCopy } from '../../src/text/findInCopy.ts';
import { readSeeds } from '../../src/ingest/formats/readSeeds.ts';
import { mergeSeeds } from '../fixtures/mergeSeeds.ts';

const root = join(import.meta.dirname, '../../seeds');
let clean: readonly CleanSeed[] = [];

beforeAll(async () => {
  const { seeds, problems } = await readSeeds(root);
  expect(problems).toEqual([]);
  clean = seeds.map(cleanSeed);
});

const bodyOf = (prefix: string): string[] => {
  const found = clean.find(({ seed }) => seed.id.startsWith(prefix));
  if (!found) throw new Error(`no seed ${prefix}`);
  return found.blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
    .map(({ start, end }) => found.seed.text.slice(start, end));
};

/** First and last words of each paragraph. */
const page: [string, string][] = [
  ['Hamas rejects US env', 'lcomed by mediators.'],
  ['The Palestinian Resi', 'October 7, 2023.'],
  ['In an official state', 'comprehensive” agreement.'],
  ['The group stressed t', 'the Palestinian people.”'],
  ['Hamas expressed surp', 'ngton’s portrayal.'],
  ['The US and Israeli d', 'f a phased truce.'],
  ['Palestinian sources ', 'permanent ceasefire.'],
  ['Hamas reportedly ref', 'de-occupation commitments.'],
  ['Earlier frameworks, ', 'hose understandings.'],
  ['Despite the diplomat', 'ed in its statement.'],
  ['The Gaza Strip remai', 'dented destruction.'],
];

describe('the seeds', () => {
  it('000 and 002: every paragraph, no headline', () => {
    expect(bodyOf('000')).toHaveLength(11);
    expect(bodyOf('000')[0]).toMatch(/^Doha — In a scathing/);
    expect(bodyOf('000').at(-1)).toMatch(/war of extermination\.”$/);
    expect(bodyOf('002')).toHaveLength(13);
    expect(bodyOf('002')[0]).toMatch(/^Hamas has dismissed /);
    expect(bodyOf('002').at(-1)).toMatch(/^Although the collapse .* Al Qahera News TV\.$/);
    for (const prefix of ['000', '002'])
      expect(clean.find(({ seed }) => seed.id.startsWith(prefix))?.metadata.title).toBeNull();
  });

  it('001 and 003: the same body, paragraph by paragraph', () => {
    expect(bodyOf('001')).toEqual(bodyOf('003'));
    expect(bodyOf('001').map((text, i) => [text.slice(0, 20), text.slice(-(page[i]?.[1].length ?? 0))])).toEqual(page);
  });

  it('004: body and summary once', () => {
    expect(bodyOf('004').map((text) => text.slice(0, 22))).toEqual([
      'US and Israeli negotia',
      'US envoy Steve Witkoff',
      'The humanitarian situa',
      'The proposed ceasefire',
      'The US and Israel are ',
      'In a significant diplo',
      'Despite the setback, H',
      'The talks, mediated by',
      'Meanwhile, the humanit',
      "The US and Israel's de",
      'The withdrawal of US a',
      'Experts suggest that a',
    ]);
  });

  it('nothing of the pages around the articles is kept', () => {
    const kept = clean
      .flatMap(({ seed, blocks }) => blocks.map(({ start, end }) => seed.text.slice(start, end)))
      .join('\n');
    for (const words of [
      'Macron',
      'Merz',
      'Zelensky',
      'Budapest',
      'martyred journalists',
      'Most Read',
      'Read more',
      'Read Next',
      'Related',
      'Privacy Policy',
      'Satellite Channel',
      'Greater Israel',
      'Declassified',
      'Sheikh Qassem',
      'reservists',
      'Druze',
      '(AP)',
      '(Social media)',
      'Min Read',
      'Shares',
      'Slogan',
      'Infographs',
      'Asia-Pacific',
      'Reasserts Control',
      'Bekaa Valley',
      'Board of Peace',
      'Ethan Brooks',
      'HIGHLIGHTS',
      'In This Article',
      'Schemmel',
      'FA: America',
    ]) {
      expect(kept, words).not.toContain(words);
    }
  });

  it.each<[string, (text: string) => string]>([
    ['empty lines', (text) => text.replace(/\n\s*\n/g, '\n')],
    ['bullets', (text) => text.replace(/^ *• /gm, '')],
    ['the label of its ticker', (text) => text.replace('BREAKING\n', '')],
    ['its bylines', (text) => text.replace(/^.*(?:By Al|Source:|25 Jul|Shares|Min Read).*\n/gm, '')],
    ['Unix line ends', (text) => text.replaceAll('\n', '\r\n')],
  ])('003 gives the same body after losing %s', (_, change) => {
    const seed = clean.find(({ seed: { id } }) => id.startsWith('003'))?.seed;
    const text = change(seed?.text ?? '');
    const { blocks } = cleanSeed({ id: 'a', file: 'a.txt', sha256: '', given: {}, text });
    expect(blocks.filter(({ kind }) => kind === 'paragraph').map(({ start, end }) => text.slice(start, end))).toEqual(
      bodyOf('003'),
    );
  });

  it('become four articles with what the texts say about them', () => {
    const { articles, merged } = mergeSeeds(clean);
    expect(merged.map(({ kept, merged: others }) => [kept.slice(0, 3), others.map((id) => id.slice(0, 3))])).toEqual([
      ['001', ['003']],
    ]);
    expect(
      articles.map(({ id, title, outlet, author, date }) => [id.slice(0, 3), title, outlet, author, date]),
    ).toEqual([
      ['000', null, null, null, null],
      [
        '001',
        'Hamas rejects US accusations, reaffirms commitment to negotiations',
        'Al Mayadeen English',
        'Al Mayadeen English',
        '2025-07-25',
      ],
      ['002', null, null, 'Alec Schemmel', null],
      [
        '004',
        'US and Israel Withdraw from Gaza Ceasefire Talks Amid Accusations Against Hamas',
        null,
        'Ethan Brooks',
        null,
      ],
    ]);
  });

  it('can be read again copy by copy, and hold the same words in each', async () => {
    const { articles } = mergeSeeds(clean);
    const read = createReadSeedText(root);
    for (const { text, blocks, copies } of articles) {
      for (const copy of copies) {
        const other = (await read(copy)) ?? '';
        for (const { start, end, kind } of blocks) {
          if (kind === 'paragraph') expect(findInCopy(text.slice(start, end), other)).not.toBeNull();
        }
      }
    }
  });
});
