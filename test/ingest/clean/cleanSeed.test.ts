import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Seed } from '../../../src/domain/seed.ts';
import { cleanSeed } from '../../../src/ingest/clean/cleanSeed.ts';
import { markdownBlocks } from '../../../src/ingest/formats/text/markdownBlocks.ts';
import { stopwatch } from '../../fixtures/stopwatch.ts';

const seed = (text: string, given: Seed['given'] = {}, file = 'news/a.txt'): Seed => ({
  id: 'a',
  file,
  sha256: '',
  text,
  given,
  ...(file.endsWith('.md') ? markdownBlocks(text) : {}),
});

/** Kept texts by kind; `body` is what may be quoted. */
function kept(
  text: string,
  given?: Seed['given'],
  file?: string,
): { title: string[]; heading: string[]; body: string[] } {
  const { blocks } = cleanSeed(seed(text, given, file));
  const of = (...kinds: string[]): string[] =>
    blocks.filter(({ kind }) => kinds.includes(kind)).map(({ start, end }) => text.slice(start, end));
  return { title: of('title'), heading: of('heading'), body: of('paragraph', 'item') };
}

const page = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../fixtures/pages', `${name}.txt`), 'utf8');

describe('pages copied with everything on them', () => {
  it('broadcaster: buttons between headline and body, a list that the text announces', () => {
    const { title, body } = kept(page('broadcaster'));
    expect(title).toEqual(['Ferry crews walk out over night shifts']);
    expect(body).toEqual([
      'Ferry crews in Northport have walked out in a dispute over night shifts.',
      'About 400 workers took part, the union said.',
      '"We are tired and we are not being heard," said union leader Piet Anders.',
      'The company said it was "disappointed" by the action.',
      'It said talks would resume on Thursday.',
      'What do the crews want?',
      'The union wants a limit of three night shifts a week.',
      'It also wants extra pay:',
      '10% for nights',
      '15% for Sundays',
      'A day off in lieu',
      'Managers say that would cost more than £2m a year.',
    ]);
    expect(cleanSeed(seed(page('broadcaster'))).metadata).toMatchObject({
      outlet: 'Northern Broadcast',
      author: 'Nora Ellwood',
      date: null,
    });
  });

  it('cable: captions with the credit below, a numbered most-read list', () => {
    const { title, body } = kept(page('cable'));
    expect(title).toEqual(['Lakeland parliament rejects dam treaty after all-night session']);
    expect(body.map((text) => text.slice(0, 24))).toEqual([
      'Lakeland’s parliament on',
      '“This house does not sel',
      'Riverland’s foreign mini',
      'The treaty had been sign',
      '“We negotiated in good f',
      'Analysts say a new round',
    ]);
    expect(cleanSeed(seed(page('cable'))).metadata).toMatchObject({
      outlet: 'Cable One',
      author: 'Ines Marlow and Tom Okoro',
      date: '2025-05-06',
    });
  });

  it('blog: related posts and readers below, with dates that are not the article’s', () => {
    const { title, body } = kept(page('blog'));
    expect(title).toEqual(['Council votes to keep library open']);
    expect(body.map((text) => text.slice(0, 16))).toEqual(['The town council', 'Councillor Dev S', 'The decision wil']);
    expect(cleanSeed(seed(page('blog'))).metadata).toMatchObject({ author: 'Ruth Adeyemi', date: '2024-03-03' });
  });

  it('magazine: recommended reading in the middle of the body', () => {
    const { title, body } = kept(page('magazine'));
    expect(title).toEqual(['The Quiet End of the Night Train']);
    expect(body.map((text) => text.slice(0, 20))).toEqual([
      'Sleeping cars once t',
      'I first took the nig',
      'He was right about t',
      'In the spring I went',
      'That evening I sat i',
    ]);
    expect(cleanSeed(seed(page('magazine'))).metadata.author).toBe('Oskar Brandt');
  });

  it('wire copy wrapped by hand: paragraphs, not lines', () => {
    const { body } = kept(page('wrapped'));
    expect(body.map((text) => [text.slice(0, 9), text.slice(-9)])).toEqual([
      ['PORTVALE,', 'ts piles.'],
      ['"Safety c', 's lives."'],
      ['The dock ', 'e notice.'],
    ]);
    expect(cleanSeed(seed(page('wrapped'))).metadata).toMatchObject({ outlet: 'Reuters', title: null, date: null });
  });

  it.each([
    [
      'agency-page',
      'Lakeland parliament rejects dam treaty with Riverland after all-night session',
      { author: 'Ines Marlow and Tom Okoro', date: '2025-05-06' },
      ['LAKELAND CITY (NP) —', 'The 83-72 vote was a', '“This house does not', 'Riverland called the'],
    ],
    [
      'broadcaster-list',
      'Lakeland parliament rejects dam treaty after all-night session',
      { author: 'Ines Marlow', date: '2025-05-06' },
      [
        'Deputies vote 83 to ',
        'Lakeland’s parliamen',
        '“This house does not',
        'Riverland’s foreign ',
        'Farmers on both bank',
        '“No one asked us,” s',
        'Analysts say a new r',
      ],
    ],
    [
      'daily',
      'Dam treaty falls in Lakeland after ‘night of shame’, says opposition',
      { date: '2025-05-06' },
      ['The parliament of La', 'Ada Quill, the prime', 'The treaty would hav', 'Riverland’s foreign '],
    ],
    [
      'network',
      'Lakeland rejects dam treaty',
      { date: '2025-05-06' },
      ['The parliament of La', 'Deputies voted 83 to', '“We do not sell our '],
    ],
    [
      'release',
      'Statement by the Secretary on the Orr Treaty',
      { date: '2025-05-06', author: null },
      [
        'The United States re',
        'We call on both side',
        'return to the table ',
        'refrain from buildin',
        'let observers visit ',
        'We stand ready to he',
      ],
    ],
    [
      'live',
      'Dam vote live: Lakeland decides on treaty',
      { date: null },
      ['The speaker has read', 'Deputies are back in'],
    ],
  ])('%s', (name, headline, metadata, starts) => {
    const { title, body } = kept(page(name));
    expect(title).toEqual([headline]);
    expect(body.map((text) => text.slice(0, 20))).toEqual(starts);
    expect(cleanSeed(seed(page(name))).metadata).toMatchObject(metadata);
  });

  it.each(['arabic', 'german'])('%s: menu and links go without a word being known', (name) => {
    const { title, body } = kept(page(name));
    expect(title).toHaveLength(1);
    expect(body).toHaveLength(2);
  });

  it('says what it dropped and why', () => {
    const text = page('blog');
    const dropped = cleanSeed(seed(text)).dropped.map(
      ({ span, reason }) => `${reason}: ${text.slice(span.start, span.end)}`,
    );
    expect(dropped).toContain('byline: Posted on March 3, 2024 by Ruth Adeyemi');
    expect(dropped).toContain('comments: Harold P. says:');
    expect(dropped).toContain('related links: Mill Street to get new crossing');
  });
});

describe('texts that are no pages', () => {
  it.each([
    ', which starts at $19.99 a year (Example Buy, and GameHut).',
    'Profits fell 3 percent at the mill',
    'Read more',
    'By Monday the talks had failed',
    'Advertisement',
    '"…"',
    'Related Articles',
    'no',
  ])('keeps a record of one line: %s', (text) => {
    expect(kept(text).body).toEqual([text]);
  });

  it('keeps verse, interviews and lists when there is nothing else', () => {
    const verse = 'The boats come home\n\nThe nets are hung\n\nThe men are back\n\nAnd quiet now';
    expect(kept(verse).body).toHaveLength(4);
    const interview = 'Q: When did you hear?\nA: In March\nQ: From whom?\nA: From the divers';
    expect(kept(interview).body).toHaveLength(4);
    expect(kept('• Oats\n• Barley\n• Rye\n• Wheat').body).toHaveLength(4);
  });

  it('keeps a song of short lines within an article', () => {
    const song = ['We are the ones who', 'wait for the tide and', 'we are the ones that', 'it never took home'];
    const text = [
      'The crowd sang as the ships came in on Sunday evening.',
      song.join('\n'),
      'Then it was quiet for an hour, and people left.',
    ].join('\n\n');
    expect(kept(text).body.join('\n')).toContain(song.join('\n'));
  });

  it('keeps one sentence a line, whatever its length', () => {
    const lines = [
      'He resigned.',
      'She did not.',
      'The board met twice, and nothing came of it.',
      'Why?',
      '“No comment.”',
    ];
    expect(kept(lines.join('\n')).body).toEqual(lines);
  });

  it('keeps short answers that come back, drops a body that does', () => {
    const answers = [
      '“Were you there?” he asked.',
      '“I do not recall.”',
      '“Was she there?” he asked.',
      '“I do not recall.”',
    ];
    expect(kept(answers.join('\n')).body).toEqual(answers);
    const body =
      'The council met on Monday to vote on the new budget for roads, schools and parks.\n\nIt did not agree.';
    expect(kept(`${body}\n\n${body.toUpperCase()}`).body).toHaveLength(2);
  });

  it.each([
    ['a sentence that starts like a byline', 'By Friday the river had risen by two meters.'],
    ['a sentence that starts like a label', 'Watch the river, he told them, and leave when it rises.'],
    ['a speaker who says what footers say', 'The lawyer said “all rights reserved” was not a defence.'],
    ['a compound that starts like a label', 'Video-game sales and credit-card debt rose in May.'],
    ['a compound that starts like a link', 'Related-party deals were not disclosed, the auditor found.'],
    ['a verb that newsletters use', 'By continuing the talks, both sides agree to wait.'],
    ['an account of reporting', 'Reporting by the Echo found that the bridge had not been checked.'],
    ['a place that something was reported from', 'The first case was reported from Oldford.'],
    ['an order to register', 'Register to vote by Monday, the mayor told them.'],
    ['an answer of one word', 'More.'],
    ['a sentence with a copyright in it', 'The court said that copyright law did not apply to the map.'],
    ['an agency in brackets within', 'The fund (AP) said that it would pay the claims by June.'],
    ['an aside in brackets at the end', 'The party lost four seats (one of them by nine votes)'],
  ])('keeps %s', (_, sentence) => {
    const text = aroundIt(sentence);
    expect(kept(text).body).toContain(sentence);
  });

  it.each([
    'Read more: Bridge to stay closed until autumn, says mayor',
    'ALSO READ | How the flood of 1962 changed the valley',
    'Advertisement',
    '4 min read',
    '1.2K Shares',
    'Volunteers fill sandbags at the bridge on Monday, May 6, 2024. (AP Photo/Ann Lee)',
    'Volunteers fill sandbags at the bridge [Ann Lee/Reuters]',
    'Photo: Ann Lee',
    'Sign up for our newsletter and never miss a story.',
    '© 2024 The Oldford Echo. All rights reserved.',
    'By Ann Lee and Bo Dahl',
    'Reporting by Ann Lee; Editing by Bo Dahl',
    'We use cookies to make this site work. By continuing you agree.',
    '#flood #oldford',
  ])('drops from between paragraphs: %s', (line) => {
    const text = aroundIt(line);
    expect(kept(text)).toEqual({ title: [], heading: [], body: [text.split('\n')[0], text.split('\n').at(-1)] });
  });

  it('keeps a list of names that the text announces, drops one that it does not', () => {
    const before = 'The talks were held in the old mill on Monday morning.';
    const after = 'They will meet again in June, the mayor said.';
    const names = ['Oldford', 'Northport', 'Portvale'].map((name) => `• ${name}`).join('\n');
    expect(kept(`${before}\n\nThree towns came:\n${names}\n\n${after}`).body).toEqual([
      before,
      'Three towns came:',
      'Oldford',
      'Northport',
      'Portvale',
      after,
    ]);
    expect(kept(`${before}\n\n${names}\n\n${after}`).body).toEqual([before, after]);
  });

  it('takes a short line before a paragraph as a heading, and the last one as a leftover', () => {
    const text =
      'Talks fail again\nThe talks failed on Monday, both ministers said.\n' +
      'What comes next\nThey will meet in June.\nBridge closed';
    expect(kept(text)).toEqual({
      title: ['Talks fail again'],
      heading: ['What comes next'],
      body: ['The talks failed on Monday, both ministers said.', 'They will meet in June.'],
    });
  });

  it('finds the title that a record gives, and never takes a whole record for it', () => {
    const text = 'Talks fail again.\n\nThe talks failed on Monday, both ministers said.';
    expect(kept(text, { title: 'Talks fail again' })).toMatchObject({ title: ['Talks fail again.'] });
    expect(kept('Talks fail again.', { title: 'Talks fail again' }).body).toEqual(['Talks fail again.']);
  });
});

describe('Markdown', () => {
  const text = [
    '---',
    'title: Bridge closes',
    'date: 2024-05-06',
    '---',
    '',
    '<!-- draft -->',
    '# Bridge closes',
    '',
    'The bridge at [Oldford](https://example.org) will close on **Monday**,',
    'the mayor said.',
    '',
    '![The bridge](b.jpg)',
    '',
    '## Why',
    '',
    '> “It is not safe,” she said.',
    '',
    '- Cars go by the north road.',
    '- Buses stop at the mill.',
    '',
    '```',
    'code()',
    '```',
    '',
    '---',
    '',
    '## Related',
    '',
    '- [Old bridge](a)',
    '- [New bridge](b)',
    '',
  ].join('\n');

  it('keeps paragraphs, quotes and lists with their markup, and drops the rest', () => {
    expect(kept(text, { title: 'Bridge closes' }, 'news/a.md')).toEqual({
      title: ['Bridge closes'],
      heading: ['Why'],
      body: [
        'The bridge at [Oldford](https://example.org) will close on **Monday**,\nthe mayor said.',
        '“It is not safe,” she said.',
        'Cars go by the north road.',
        'Buses stop at the mill.',
      ],
    });
  });

  it('gives a headline without its marks', () => {
    const { metadata } = cleanSeed(
      seed('# The **north** [quay](q) closes\n\nThe council voted on Monday to close it for a year.', {}, 'a.md'),
    );
    expect(metadata.title).toBe('The north quay closes');
  });

  it('counts offsets from the byte order mark on', () => {
    expect(kept(`\uFEFF# A title\n\nThe bridge will close on Monday.`, {}, 'news/a.md').body).toEqual([
      'The bridge will close on Monday.',
    ]);
  });
});

describe('any text', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      'Related Articles',
      'BREAKING',
      '- item',
      '• ',
      'By Ann Lee',
      'He said so.',
      'Read more: x',
      '# h',
      '> q',
      '©',
      '\uFEFF',
      '',
      ' ',
      'Q: Why?',
    ),
  );
  const texts = fc
    .array(line, { maxLength: 40 })
    .chain((lines) => fc.constantFrom('\n', '\r\n', '\n\n', '\u2028', '\r').map((end) => lines.join(end)));

  it.each(['news/a.txt', 'news/a.md'])(
    'keeps ordered, disjoint, trimmed spans and never all of nothing (%s)',
    (file) => {
      fc.assert(
        fc.property(texts, (text) => {
          const { blocks, dropped } = cleanSeed(seed(text, {}, file));
          const spans = [...blocks, ...dropped.map(({ span }) => span)].toSorted((a, b) => a.start - b.start);
          let end = 0;
          for (const span of spans) {
            const own = text.slice(span.start, span.end);
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(own).toBe(own.trim());
            expect(own).not.toBe('');
            end = span.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
          expect(blocks).toEqual(blocks.toSorted((a, b) => a.start - b.start));
          if (file.endsWith('.txt') && /\p{L}/u.test(text))
            expect(blocks.some(({ kind }) => kind === 'paragraph' || kind === 'item')).toBe(true);
        }),
        { numRuns: 300 },
      );
    },
  );

  it('is read in time that grows with its length only', () => {
    const shapes = [
      'word\n',
      'Read more: a link to a thing\n',
      'a '.repeat(5),
      'He said it. ',
      '- item\n',
      '((((',
      '“',
      'By Ann Lee and ',
      '© ',
      '1 ',
      '\n \n',
      'A: b\n',
      '- one two three four five six\n',
      '* ',
      '_',
      'Comments\n',
      '(AP ',
      '[A/',
      '\t',
      'Photo: ',
    ];
    for (const shape of shapes) {
      const took = stopwatch();
      cleanSeed(seed(shape.repeat(Math.ceil(150_000 / shape.length))));
      expect(took(), JSON.stringify(shape)).toBeLessThan(3000);
    }
  });
});

/** An article with a paragraph between two that are surely its own. */
function aroundIt(paragraph: string): string {
  return [
    'The town was warned on Monday that the water would come.',
    paragraph,
    'Nobody was hurt, officials said on Tuesday night.',
  ].join('\n\n');
}
