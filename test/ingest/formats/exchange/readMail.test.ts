import { expect, it } from 'vitest';
import { readMail } from '../../../../src/ingest/formats/exchange/readMail.ts';

const mail = (...lines: readonly string[]): Buffer => Buffer.from(lines.join('\r\n'), 'latin1');

it('reads a message in an old encoding, without what it quotes and its signature', async () => {
  const { articles } = await readMail(
    mail(
      'From: =?iso-8859-1?Q?Ren=E9e_Dup=E9?= <r@c.example>',
      'Subject: Re: AW: The quay',
      'Content-Type: text/plain; charset=windows-1252',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '=93It=92s shut,=94 she said.',
      '',
      'On Monday Bo Marsh wrote:',
      '> Is it shut?',
      '>> Who says so?',
      '-- ',
      'Ren=E9e',
    ),
  );
  expect(articles).toEqual([{ text: '“It’s shut,” she said.', given: { title: 'The quay', author: 'Renée Dupé' } }]);
});

it('reads the HTML of a letter whose text is only a pointer to it', async () => {
  const { articles } = await readMail(
    mail(
      'From: news@c.example',
      'Subject: The quay',
      'Content-Type: multipart/alternative; boundary=x',
      '',
      '--x',
      'Content-Type: text/plain',
      '',
      'Read it online.',
      '--x',
      'Content-Type: text/html',
      '',
      '<h1>The quay</h1><p>The council voted on Tuesday to close the north quay.</p>',
      '--x--',
    ),
  );
  expect(articles).toMatchObject([
    { text: 'The quay\n\nThe council voted on Tuesday to close the north quay.', given: { author: 'news@c.example' } },
  ]);
});

it('reads a page that a browser saved in one file, with its address', async () => {
  const body = '<p>The council voted on Tuesday to close the north quay until the cranes are mended.</p>';
  const { articles } = await readMail(
    mail(
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://c.example/2031/03/04/quay',
      'Subject: The quay',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="x"',
      '',
      '--x',
      'Content-Type: text/html',
      'Content-Transfer-Encoding: quoted-printable',
      'Content-Location: https://c.example/2031/03/04/quay',
      '',
      '<html><head><title>The quay</title></head><body><nav>Menu</nav>',
      `<article>${body}</article></body></html>`.replaceAll('=', '=3D'),
      '--x--',
    ),
  );
  expect(articles).toMatchObject([
    {
      text: 'The council voted on Tuesday to close the north quay until the cranes are mended.',
      given: { title: 'The quay', url: 'https://c.example/2031/03/04/quay' },
    },
  ]);
});

it('says that a message without text has none', async () => {
  expect((await readMail(mail('Subject: x', '', ''))).problems).toEqual([expect.stringContaining('without text')]);
});

it('takes what older browsers saved for the page that it is', async () => {
  const { articles } = await readMail(
    mail(
      'From: <Saved by Windows Internet Explorer 8>',
      'Subject: Quay',
      'Content-Type: multipart/related; type="text/html"; boundary="b"',
      '',
      '--b',
      'Content-Type: text/html; charset=utf-8',
      '',
      '<html><head><title>North quay closes</title></head><body><article><p>The north quay closes on Tuesday, the ' +
        'council said.</p><p>Dockers asked for a second report.</p></article></body></html>',
      '--b--',
    ),
  );
  expect(articles[0]?.given).toEqual({ title: 'North quay closes' });
  expect(articles[0]?.text).toContain('Dockers asked');
});

it('leaves out the message that one answers, but not the one that it forwards', async () => {
  const other = ['-----Original Message-----', 'From: Bo', 'Sent: Monday', 'Subject: Quay', '', 'Is it shut?'];
  const answer = await readMail(mail('From: Ann', '', 'It is shut.', '', ...other));
  expect(answer.articles[0]?.text).toBe('It is shut.');
  const forwarded = await readMail(mail('From: Ann', '', ...other));
  expect(forwarded.articles[0]?.text).toContain('Is it shut?');
});
