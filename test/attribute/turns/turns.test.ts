import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { findTurns } from '../../../src/attribute/turns/findTurns.ts';
import { linesOf } from '../readArticle.ts';
import { saidOn } from './saidOn.ts';

describe('turns with a label', () => {
  it('gives whole turns to whoever answers, and none to the outlet that asks', async () => {
    const page = `A talk about the dam

Water minister Ada Quill spoke to The Beacon on Friday.

The Beacon: When will the dam open?

Ada Quill: It will open in May. We have tested every gate.

And we will test them again.

The Beacon: Do you regret the delay?

Ada Quill: I regret that we did not say so sooner.

The Beacon: Thank you for your time.`;
    expect(await saidOn(page)).toEqual([
      'Ada Quill (Water minister), quote: It will open in May. We have tested every gate. | ' +
        'And we will test them again.',
      'Ada Quill (Water minister), quote: I regret that we did not say so sooner.',
      'Beacon, quote: Thank you for your time.',
    ]);
  });

  it('shows names in capitals in ordinary case, with the role the text gives', async () => {
    const page = `Transcript: a hearing on the dam

Harbor commissioner Lena Voss spoke before the panel on Friday.

THE CHAIRWOMAN: The panel will come to order.

MS. VOSS: The gates are shut, and he has said so.

REPORTER: Will they open?

MS. VOSS: They will open in May.`;
    expect(await saidOn(page)).toEqual([
      'The Chairwoman, quote: The panel will come to order.',
      'Lena Voss (Harbor commissioner), quote: The gates are shut, and he has said so.',
      'Reporter, quote: Will they open?',
      'Lena Voss (Harbor commissioner), quote: They will open in May.',
    ]);
  });

  it('reads initials after the full name, and brackets as labels', async () => {
    const page = `Gulls of the bay

((Beacon)) What brought you here?

((Nora Glenn)) I came for the gulls and stayed for the fog.

((Beacon)) Are there many left?

((NG)) There are fewer than we hoped.`;
    expect(await saidOn(page)).toEqual([
      'Nora Glenn, quote: I came for the gulls and stayed for the fog.',
      'Nora Glenn, quote: There are fewer than we hoped.',
    ]);
  });

  it('gives Q and A to the only person whom the page names', async () => {
    const page = `A talk with Nora Glenn

Nora Glenn has counted gulls for years, and will go on.

Q: Are there many left?

A: There are fewer than we hoped.

Q: What now?

A: We count again in May.`;
    expect(await saidOn(page)).toEqual([
      'Nora Glenn, quote: There are fewer than we hoped.',
      'Nora Glenn, quote: We count again in May.',
    ]);
  });

  it.each([
    [
      'facts',
      'The dam\n\nLocation: Westmere on the river.\n\nHeight: Forty metres above the sea.\n\nOpened: May last year.',
    ],
    ['days', 'A week\n\nMonday: The gates were shut for the day.\n\nTuesday: The gates were opened again at noon.'],
    ['places', 'Storm\n\nOslo: Two ships were lost in the storm.\n\nParis: One roof was lost in the storm.'],
    [
      'credits',
      'Faces\n\nSusan Moore Image: Press office.\n\nKeith Moore Image: The club.\n\nThe list is not yet complete.',
    ],
    ['a clause', 'Talks\n\nHowever, meeting the press in May, Voss proposed: a longer wall along the river.'],
  ])('takes no %s for a label', async (_name, page) => {
    expect((await saidOn(page)).filter((line) => line.includes('quote'))).toEqual([]);
  });

  it('leaves to the writer what stands in brackets or tells of the speaker', async () => {
    const page = `A talk

Ada Quill: We will open the gates in May.

(Laughter)

Bo Lind: I would wait for June.

Lind shook his head at that.

Ada Quill: No.`;
    expect(await saidOn(page)).toEqual([
      'Ada Quill, quote: We will open the gates in May.',
      'Bo Lind, quote: I would wait for June.',
      'Ada Quill, quote: No.',
    ]);
  });
});

describe('questions without a label', () => {
  const answers = (intro: string): string => `<html><body><article><h1>The dam: a talk</h1><p>${intro}</p>
<p><strong>When will the dam open?</strong></p><p>It will open in May. We have tested every gate twice.</p>
<p><strong>Do you regret the site?</strong></p><p>No. I would do it again tomorrow.</p></article></body></html>`;

  it('gives the answers to the only person in the introduction', async () => {
    expect(await saidOn(answers('Water minister Ada Quill met us by the river on Friday.'), 'page.html')).toEqual([
      'Ada Quill (Water minister), quote: It will open in May. We have tested every gate twice.',
      'Ada Quill (Water minister), quote: No. I would do it again tomorrow.',
    ]);
  });

  it('gives them to nobody where two may be meant', async () => {
    const said = await saidOn(
      answers('Water minister Ada Quill and her deputy Bo Lind met us by the river.'),
      'page.html',
    );
    expect(said.filter((line) => /Quill|Lind/.test(line))).toEqual([]);
  });

  it('leaves a page of questions to its writer', async () => {
    const page = `What to know about the dam

Water minister Ada Quill wants a dam, and the town is divided.

What does she want?

Quill wants a dam of forty metres. It would cost a fortune.

Who will pay?

Quill has not told anybody. The town waits for my report.`;
    expect((await saidOn(page)).filter((line) => line.includes('quote'))).toEqual([]);
  });
});

describe('names above and below', () => {
  it('reads the voices of a vox pop', async () => {
    const page = `Voices on the dam

The council voted on Monday to build a dam.

Nadia Moore, nurse

“I see the cracks each day.”

Keith Lowe, docker

“It held for years. It will hold again.”`;
    const said = await saidOn(page);
    expect(said).toContain('Nadia Moore (nurse), quote: “I see the cracks each day.”');
    expect(said).toContain('Keith Lowe (docker), quote: “It held for years. It will hold again.”');
  });

  it('reads letters with their signatures, and not the writer’s “no one”', async () => {
    const page = `Letters

Your report on the dam forgot the cyclists. We cross it too.
Nora Moore, Westmere

The dam should be saved. Steel can be mended.
Hugh Lowe
Elm Street

I was at the meeting, and no one asked the shops.
— Iris Dale, bakery owner`;
    expect(await saidOn(page)).toEqual([
      'Nora Moore, quote: Your report on the dam forgot the cyclists. We cross it too.',
      'Hugh Lowe, quote: The dam should be saved. Steel can be mended.',
      'Iris Dale (bakery owner), quote: I was at the meeting, and no one asked the shops.',
    ]);
  });

  it.each([
    [
      'a footer',
      '<blockquote><p>Nobody asked the shops about the dam.</p><footer>— Henrik Dahl, docker</footer></blockquote>',
    ],
    ['a cite', '<blockquote><p>Nobody asked the shops about the dam.</p><cite>Henrik Dahl, docker</cite></blockquote>'],
    [
      'a caption',
      '<figure><blockquote><p>Nobody asked the shops about the dam.</p></blockquote>' +
        '<figcaption>Henrik Dahl, docker</figcaption></figure>',
    ],
  ])('reads a block quotation with %s', async (_name, quotation) => {
    const page = `<html><body><article><h1>The dam is to stay</h1>
<p>The council voted on Monday to keep the dam, which is old.</p>${quotation}
<p>The council will meet again in June, and then choose a name.</p></article></body></html>`;
    expect(await saidOn(page, 'page.html')).toContain(
      'Henrik Dahl (docker), quote: “Nobody asked the shops about the dam.”',
    );
  });

  it('leaves an article to its author, who signs it', async () => {
    const page =
      'The dam\n\nThe council voted on Monday to keep the dam. It is old.\n\nIt will meet again.\n\n— Nora Moore';
    expect((await saidOn(page)).filter((line) => line.startsWith('Nora Moore'))).toEqual([]);
  });
});

describe('names in turns', () => {
  it('no label becomes a body that the text names', async () => {
    const page = `The boat, Crown Court at Westmere, from the record

THE COURT: You may sit. The jury has heard enough for today.

THE WITNESS: I never saw the boat, because it was dark.

THE COURT: We will rise for lunch.`;
    expect(await saidOn(page)).toEqual([
      'The Court, quote: You may sit. The jury has heard enough for today.',
      'The Witness, quote: I never saw the boat, because it was dark.',
      'The Court, quote: We will rise for lunch.',
    ]);
  });

  it.each(['Renske Vool rowed home from Castell Bay.', 'We met Renske Vool, who rowed home from Castell Bay.'])(
    'an interviewee of a rare first name: %s',
    async (intro) => {
      const page = `Home again\n\n${intro}\n\nQ: Did you sleep?\n\nA: I slept in March.\n\nQ: And now?\n\nA: I rest.`;
      expect(await saidOn(page)).toEqual(['Renske Vool, quote: I slept in March.', 'Renske Vool, quote: I rest.']);
    },
  );

  it('headings with a topic and a name', async () => {
    const page = `# A wall for Westmere?

Two people tell us about the wall.

## For: Nora Bell

“The river is rising. A wall would keep the mill dry.”

## Against: Sister Ada Quill

“I walk there every evening. I do not need a wall.”

The vote is on Sunday.

### Tomás Brisk, baker

"I bake at night."`;
    expect((await saidOn(page, 'page.md')).map((line) => line.replace(/ \([^)]*\)/, ''))).toEqual([
      'Nora Bell, quote: “The river is rising. A wall would keep the mill dry.”',
      'Ada Quill, quote: “I walk there every evening. I do not need a wall.”',
      'Tomás Brisk, quote: "I bake at night."',
    ]);
  });
});

it('finds turns in any text in the order of the text, none within another', () => {
  const line = fc.constantFrom(
    'Ada Quill:',
    'Q:',
    'A:',
    'I will.',
    '“No.”',
    '— Bo Lind',
    'Nora Moore, nurse',
    'Why?',
    'VOSS:',
    '((X))',
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(line, line), { maxLength: 12 }), (pairs) => {
      const text = pairs.map((pair) => pair.join(' ')).join('\n\n');
      let at = 0;
      const blocks = pairs.map((pair) => {
        const start = at;
        at += pair.join(' ').length + 2;
        return { kind: 'paragraph' as const, start, end: at - 2 };
      });
      const spans = findTurns({ text, title: null, blocks }).flatMap(({ content }) => content);
      for (const [index, { start, end }] of spans.entries()) {
        expect(end).toBeGreaterThanOrEqual(start);
        expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 500 },
  );
});

describe('names under quotations, one after the other', () => {
  const [one, two] = ['“The dam is old. It leaks.”', '“The dam is new to us. It holds.”'];
  const [nora, anna] = ['Nora Voss, Castell Times', 'Anna Lind, Harbour Times'];
  const signed = [`Nora Voss (named) quote: ${one}`, `Anna Lind (named) quote: ${two}`];

  it.each([
    [
      'sign what is above them, whatever follows',
      ['Two papers look at it:', one, nora, two, anna, 'It is tested in May.'],
    ],
    ['head what is below where the first stands above all', [nora, one, anna, two, 'It is tested in May.']],
  ])('%s', (_name, lines) => expect(linesOf(lines.join('\n\n'))).toEqual(signed));
});

describe('posts that an article has taken over', () => {
  const page = (...paragraphs: string[]): Promise<string[]> =>
    saidOn(
      ['Row about the bridge', 'The council voted on Monday.', ...paragraphs, 'It votes again in June.'].join('\n\n'),
    );

  it('are the words of who signs them, without the signature', async () => {
    expect(
      await page('The bridge is a disgrace. We will not pay for it! pic.example.com/x — Ann Lee (@annlee) May 1, 2031'),
    ).toEqual(['Ann Lee, quote: The bridge is a disgrace. We will not pay for it! pic.example.com/x']);
  });

  it('are told by a handle that stands apart from its sign, too', async () => {
    expect(await page('The bridge is a disgrace. — Ann Lee (@ annlee) May 1, 2031')).toEqual([
      'Ann Lee, quote: The bridge is a disgrace.',
    ]);
  });

  it('stand in the paragraph above where there is nothing but a signature', async () => {
    expect(await page('The bridge is a disgrace.', '— Ann Lee (@annlee) May 1, 2031')).toEqual([
      'Ann Lee, quote: The bridge is a disgrace.',
    ]);
  });

  it('may follow each other in a paragraph', async () => {
    const both = 'It leaks again. — Ann Lee (@annlee) May 1, 2031 It never did. — Harbour Watch (@harbour) May 2, 2031';
    expect(await page(both)).toEqual(['Ann Lee, quote: It leaks again.', 'Harbour Watch, quote: It never did.']);
  });

  it('need no day at the end of a paragraph', async () => {
    expect(await page('It leaks again. — Ann Lee (@annlee)')).toEqual(['Ann Lee, quote: It leaks again.']);
  });

  it.each([
    'The mayor — Ann Lee (@annlee) — was there.',
    'Votes — as she wrote (@annlee) — are counted.',
    'Follow Ann Lee (@annlee) May 1, 2031.',
    '- Ann Lee (@annlee)',
  ])('are none where nobody signs words: %s', async (paragraph) => {
    const found = await saidOn(`# Row about the bridge\n\n${paragraph}`);
    expect(found).toEqual([]);
  });

  it('stand among the turns of an interview, and no words are given twice', async () => {
    const said = await saidOn(
      [
        'A talk about the dam',
        'Water minister Ada Quill spoke to The Beacon on Friday.',
        'The Beacon: When will the dam open?',
        'Ada Quill: It will open in May. We have tested every gate.',
        'The dam never opened on time! — Ann Lee (@annlee) May 1, 2031',
        'The Beacon: Do you regret the delay?',
        'Ada Quill: I regret that we did not say so sooner.',
      ].join('\n\n'),
    );
    expect(said).toContain('Ann Lee, quote: The dam never opened on time!');
    expect(said.filter((line) => line.includes('never opened'))).toHaveLength(1);
  });
});
