import { describe, expect, it } from 'vitest';
import { cleanSeed } from '../../../../src/ingest/clean/cleanSeed.ts';
import { decodeSeed } from '../../../../src/ingest/formats/decodeSeed.ts';

const VOTE = 'The harbour council voted on Tuesday to close the north quay until the cranes are mended.';
const REST = 'Dockers said the quay had been safe for years, and asked for a second report from somebody else.';
const body = `<h1>North quay closes</h1><p>${VOTE}</p><p>${REST}</p>`;

/** What may be quoted of a page, and what it says of itself. */
async function read(html: string | Buffer): Promise<{ quoted: string[]; kept: string[]; date: string | null }> {
  const [seed] = (await decodeSeed(Buffer.from(html), 'a.html')).seeds;
  if (!seed) throw new Error('no seed');
  const { blocks, metadata } = cleanSeed(seed);
  const text = (each: { start: number; end: number }): string => seed.text.slice(each.start, each.end);
  const quoted = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'item').map(text);
  return { quoted, kept: blocks.map(text), date: metadata.date };
}
const page = (inside: string, head = ''): string =>
  `<html><head><title>Quay</title>${head}</head><body>${inside}</body></html>`;

describe('pages', () => {
  it.each([
    ['curly quotes and the euro sign', 'charset=iso-8859-1', [0x93, 0x57, 0x65, 0x94, 0x80], '“We”€'],
    ['apostrophes and dashes', 'charset="windows-1252"', [0x49, 0x92, 0x6d, 0x97], 'I’m—'],
    ['an ellipsis and a trade mark', "charset='latin1'", [0x85, 0x99, 0x8c], '…™Œ'],
  ])('keeps %s of an old page', async (_, charset, bytes, words) => {
    const [before = '', after = ''] = page(
      `<article>${body}<p>Somebody wrote @ on the wall of the quay.</p></article>`,
    ).split('@');
    const html = Buffer.concat([
      Buffer.from(`<meta ${charset}>${before}`, 'latin1'),
      Buffer.from(bytes),
      Buffer.from(after),
    ]);
    expect((await read(html)).quoted.at(-1)).toBe(`Somebody wrote ${words} on the wall of the quay.`);
  });

  it.each([
    ['soft hyphens', 'the har&shy;bour&shy;master'],
    ['zero-width spaces', 'the har\u200Bbour\u200Bmaster'],
    ['word joiners and marks', 'the har\u2060bour\uFEFFmaster'],
  ])('leaves out %s', async (_, words) => {
    const { quoted } = await read(page(`<article>${body}<p>He was ${words} for years.</p></article>`));
    expect(quoted.at(-1)).toBe('He was the harbourmaster for years.');
  });

  it.each([
    ['<q>We wait</q>, she said.', '“We wait”, she said.'],
    ['<q>He told us <q>no</q></q>, she said.', '“He told us ‘no’”, she said.'],
    ['She said <q lang="en"><em>No</em></q>.', 'She said “No”.'],
  ])('gives %s its marks', async (html, words) => {
    expect((await read(page(`<article>${body}<p>${html}</p></article>`))).quoted.at(-1)).toBe(words);
  });

  it('leaves out a caption by a word within its class', async () => {
    const caption = '<div class="InlinePicture-embedCaption">A crane lifts a box from a ship on the quay.</div>';
    expect((await read(page(`<article>${body}${caption}<p>${VOTE} Again.</p></article>`))).quoted).toEqual([
      VOTE,
      REST,
      `${VOTE} Again.`,
    ]);
  });

  it('leaves out what opens over a name, and not the name', async () => {
    const card =
      '<span class="rollover-people"><a href="/lee">Ann Lee</a><span class="rollover-people-block">' +
      '<a href="/lee">Ann Lee</a> Cranes of the north quay are mended at last, says Lee</span></span>';
    const { quoted } = await read(
      page(`<article>${body}<p>The harbour is safe, says ${card} of the council.</p></article>`),
    );
    expect(quoted.at(-1)).toBe('The harbour is safe, says Ann Lee of the council.');
  });

  it('keeps what others posted and a page shows, with who they are', async () => {
    const post =
      '<div class="embed"><div class="social-media-embed"><blockquote class="post"><p>The quay was never safe, and ' +
      'all who work on it know. <a href="https://p.example/1">p.example/1</a></p>&mdash; Ann Lee (@annlee) ' +
      '<a href="https://p.example/2">March 4, 2031</a></blockquote><script src="p.js"></script></div></div>';
    const { kept } = await read(page(`<article>${body}${post}<p>${VOTE} Again.</p></article>`));
    expect(kept.join('\n')).toContain('The quay was never safe, and all who work on it know. p.example/1');
    expect(kept.join('\n')).toContain('— Ann Lee (@annlee) March 4, 2031');
    const quotation = '<blockquote><p>“We wait,” said Ann Lee of the council.</p></blockquote>';
    const part = `<div><p>${VOTE} Again.</p>${quotation}</div>`;
    expect((await read(page(`<article>${body}${part}</article>`))).kept).toContain(`${VOTE} Again.`);
  });

  it('says whose a block quotation is, by its footer or the caption of its figure', async () => {
    const words = '<p>We will not wait.</p><p>Nobody will.</p>';
    const by = '<footer>— Ada Quill</footer>';
    const figure = `<figure><blockquote>${words}</blockquote><figcaption>Bo Dahl</figcaption></figure>`;
    const { kept } = await read(
      page(`<article>${body}<blockquote>${words}${by}</blockquote><p>${VOTE} Again.</p>${figure}</article>`),
    );
    expect(kept.slice(-7)).toEqual([
      '“We will not wait.',
      'Nobody will.”',
      '— Ada Quill',
      `${VOTE} Again.`,
      '“We will not wait.',
      'Nobody will.”',
      '— Bo Dahl',
    ]);
    const marked = '<blockquote><p>“No,” she said.</p><cite>Ada Quill</cite></blockquote>';
    expect((await read(page(`<article>${body}${marked}</article>`))).kept.slice(-2)).toEqual([
      '“No,” she said.',
      '— Ada Quill',
    ]);
  });

  it.each([
    ['caption', 'captioned'],
    ['post__credit', 'accredited'],
    ['share', 'shareholders'],
    ['comments', 'discomments'],
    ['related', 'correlated'],
    ['cookie-bar', 'cookiecutter'],
    ['most-read', 'almost-reader'],
    ['newsletter box', 'newsletters'],
  ])('leaves out what is called "%s", and keeps what is called "%s"', async (name, other) => {
    const part = (called: string): Promise<{ quoted: string[] }> =>
      read(page(`<article>${body}<div class="${called}"><p>${VOTE} Part.</p></div><p>${REST} End.</p></article>`));
    expect((await part(name)).quoted).not.toContain(`${VOTE} Part.`);
    expect((await part(other)).quoted).toContain(`${VOTE} Part.`);
  });

  it('takes no word for another that it stands in', async () => {
    const parts =
      `<div class="unrelated"><p>${VOTE} First.</p></div><div class="tooltips"><p>${VOTE} Second.</p></div>` +
      `<div class="tooltip content"><p>${VOTE} Third.</p></div>`;
    const card = `<p>${VOTE} <span class="tooltip"><b>Crane</b><span class="tooltip-content">A lift.</span></span></p>`;
    const { quoted } = await read(page(`<article>${body}${parts}${card}</article>`));
    expect(quoted.slice(2)).toEqual([`${VOTE} First.`, `${VOTE} Second.`, `${VOTE} Third.`, `${VOTE} Crane`]);
  });

  it('leaves out how to reach the author', async () => {
    const contact = '<p>Have a tip? Iris Cole may be reached at icole@courier.example, day and night.</p>';
    const meta = '<meta name="author" content="Iris Cole">';
    const { kept } = await read(
      page(`<article>${body}<p>By Iris Cole</p><p>${VOTE} Again.</p>${contact}</article>`, meta),
    );
    expect(kept.join('\n')).not.toContain('icole');
    const other = contact.replace('Iris Cole', 'The council');
    expect((await read(page(`<article>${body}<p>By Iris Cole</p>${other}</article>`, meta))).kept.at(-1)).toContain(
      'icole',
    );
  });

  const consent =
    '<p>We and our 812 partners store and read information on a device, to process personal data.</p>'.repeat(9);
  it.each([
    ['by its class', `<div class="cmp-overlay" id="consent">${consent}</div>`],
    ['by its role', `<div role="dialog" aria-modal="true">${consent}</div>`],
    ['by its element', `<dialog open>${consent}</dialog>`],
  ])('leaves a consent dialog out, told %s', async (_, dialog) => {
    expect((await read(page(`${dialog}<main>${body}</main>`))).quoted).toEqual([VOTE, REST]);
  });

  it('reads an AMP page, without its advertisements, buttons and consent', async () => {
    const share = '<amp-social-share type="email">Send this to others.</amp-social-share>';
    const ad = '<p>Buy a crane now, and pay for it when the quay has opened.</p>';
    const amp =
      `<amp-consent id="c"><div>${consent}</div></amp-consent><article>` +
      body.replace('</h1>', `</h1><amp-img src="crane.jpg"></amp-img>${share}`) +
      `<amp-ad width="300"><div placeholder>${ad}</div></amp-ad>` +
      '<amp-analytics><script type="application/json">{"vars": {}}</script></amp-analytics></article>';
    const whole = page(amp, '<script async src="https://cdn.ampproject.org/v0.js"></script>');
    expect((await read(whole.replace('<html>', '<html amp>'))).quoted).toEqual([VOTE, REST]);
  });

  const linked = (type: string, text: string): string => {
    const data = { '@type': type, headline: 'Quay', articleBody: text };
    return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  };
  const said = '“We will not wait for somebody to be hurt,” said Ada Quill, who chairs the council.';
  const long = `${VOTE}\n\n${said}\n\n${REST}`;
  it.each([
    ['plain', linked('NewsArticle', long)],
    [
      'with markup',
      linked(
        'Article',
        long
          .split('\n\n')
          .map((each) => `<p>${each}</p>`)
          .join(''),
      ),
    ],
    [
      'in a graph',
      `<script type="application/ld+json">{"@graph":[${linked('ReportageNewsArticle', long).slice(35, -9)}]}</script>`,
    ],
  ])('takes the body of linked data, %s, where the page shows a teaser', async (_, head) => {
    const wall = '<div class="paywall"><p>To go on reading, subscribe to the Courier. Log in.</p></div>';
    const { quoted } = await read(page(`<article><h1>Quay</h1><p>${VOTE}</p>${wall}</article>`, head));
    expect(quoted).toEqual(long.split('\n\n'));
  });

  it('shows the page where its linked data holds no more than a description', async () => {
    const { quoted } = await read(page(`<article>${body}</article>`, linked('NewsArticle', 'The quay closes.')));
    expect(quoted).toEqual([VOTE, REST]);
  });

  it.each([
    ['https://c.example/2031/03/04/quay', '2031-03-04'],
    ['https://c.example/news/2031-03-04-quay.html', '2031-03-04'],
    ['https://c.example/20310304/quay?x=2001/01/01', '2031-03-04'],
    ['https://c.example/2031/13/04/quay', null],
    ['https://c.example/quay-1203104', null],
  ])('reads the day in %s', async (url, date) => {
    expect((await read(page(`<article>${body}</article>`, `<link rel="canonical" href="${url}">`))).date).toBe(date);
  });

  it('leaves out share bars, comments, captions and lists of articles, not what only sounds like them', async () => {
    const { kept } = await read(
      page(
        `<article class="post comments-open">${body}<figure><img><figcaption>A crane.</figcaption></figure>` +
          '<div class="share-buttons">Share this on all networks that there are</div>' +
          `<p class="shared">${VOTE.replace('Tuesday', 'Friday')}</p></article>` +
          '<div id="comments"><p>I for one never liked the quay, said nobody, and it is a long comment about it.</p>' +
          '</div><section class="related"><p>Ferry strike called off after a night of talks, read the whole of it ' +
          'here.</p></section>',
      ),
    );
    expect(kept.filter((each) => each !== 'North quay closes')).toEqual([
      VOTE,
      REST,
      VOTE.replace('Tuesday', 'Friday'),
    ]);
  });

  it('keeps an article under a strange name', async () => {
    const many = Array.from({ length: 8 }, (_, n) => `<p>${VOTE} It was vote ${n}.</p>`).join('');
    expect((await read(page(`<div class="paywall related"><div>${many}</div></div>`))).quoted).toHaveLength(8);
  });

  it('reads rows of tables as rows, small ones too', async () => {
    const table = '<table><tr><td>Vote</td><td>Seats</td></tr><tr><td>For</td><td><p>72</p></td></tr></table>';
    const { quoted } = await read(page(`<article><h1>Quay</h1><p>${VOTE}</p>${table}<p>${REST}</p></article>`));
    expect(quoted).toEqual([VOTE, 'Vote | Seats', 'For | 72', REST]);
  });

  it('leaves out what is struck through', async () => {
    const amended = '<p><del>“It sank,” Lind said.</del> <ins>“It floats,” Lind said.</ins></p><p><s>It sank.</s></p>';
    const styled = '<p>It is <span style="text-decoration: line-through">dry</span> wet.</p>';
    const { quoted } = await read(
      page(`<article><h1>Quay</h1><p>${VOTE}</p>${amended}${styled}<p>${REST}</p></article>`),
    );
    expect(quoted).toEqual([VOTE, '“It floats,” Lind said.', 'It is wet.', REST]);
  });

  it('keeps the time of each entry of a live blog above it', async () => {
    const entry = (time: string, words: string): string =>
      `<div class="entry"><time datetime="2031-03-04T${time}">${time}</time><p>${words}</p></div>`;
    const { kept, quoted } = await read(page(`<article>${entry('10:15', VOTE)}${entry('11:30', REST)}</article>`));
    expect(kept).toEqual(['10:15', VOTE, '11:30', REST]);
    expect(quoted).toEqual([VOTE, REST]);
  });
});
