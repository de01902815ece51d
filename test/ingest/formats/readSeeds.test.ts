import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createReadSeedText } from '../../../src/ingest/formats/createReadSeedText.ts';
import { readSeedFile, readSeeds } from '../../../src/ingest/formats/readSeeds.ts';

const story = 'The bridge at Oldford will close on Monday.\n';
let root = '';

beforeEach(async () => {
  root = join(await mkdtemp(join(tmpdir(), 'on-record-')), 'news');
  await mkdir(root);
});
afterEach(() => rm(dirname(root), { recursive: true, force: true }));

async function put(file: string, content: string | Uint8Array): Promise<string> {
  const path = join(root, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  return path;
}

const problemsOf = async (path = root): Promise<string[]> =>
  (await readSeeds(path)).problems.map(({ file, line, problem }) => `${file}${line ? `:${line}` : ''} ${problem}`);

describe('readSeeds', () => {
  it('reads a folder with everything below it in the order of the paths', async () => {
    await put('b.txt', story);
    await put('a/z.md', '---\ntitle: "Bridge closes"\nauthor: [Ann Lee, Bo Dahl]\n---\nThe bridge closes.');
    await put(
      'c.json',
      JSON.stringify([
        { id: 'one', text: story, source: 'The Oldford Echo' },
        { id: 2, text: story, author: ['A', 'B'] },
      ]),
    );
    await put('d.jsonl', `${JSON.stringify({ id: 'x', text: story, title: null, date: '2024-05-01' })}\n\n`);
    const { seeds, problems } = await readSeeds(root);
    expect(problems).toEqual([]);
    expect(seeds.map(({ id, file }) => [id, file])).toEqual([
      ['z', 'news/a/z.md'],
      ['b', 'news/b.txt'],
      ['one', 'news/c.json'],
      ['2', 'news/c.json'],
      ['x', 'news/d.jsonl'],
    ]);
    expect(seeds.map(({ given }) => given)).toEqual([
      { title: 'Bridge closes', author: 'Ann Lee, Bo Dahl' },
      {},
      { outlet: 'The Oldford Echo' },
      { author: 'A, B' },
      { date: '2024-05-01' },
    ]);
    expect(seeds[1]).toMatchObject({ text: story, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it('leaves out sides.json, README files and dotfiles without a word', async () => {
    await Promise.all(['sides.json', 'README.md', 'Readme', '.DS_Store', '.git/config'].map((file) => put(file, '{}')));
    expect(await readSeeds(root)).toEqual({ seeds: [], problems: [] });
  });

  it('reads a single file of records', async () => {
    const path = await put('wire.jsonl', `{"id":"a","text":"One."}\r\n{"id":"b","text":"Two."}`);
    const { seeds } = await readSeeds(path);
    expect(seeds.map(({ id, file, text }) => [id, file, text])).toEqual([
      ['a', 'wire.jsonl', 'One.'],
      ['b', 'wire.jsonl', 'Two.'],
    ]);
    expect(await createReadSeedText(path)({ id: 'b', file: 'wire.jsonl', sha256: '' })).toBe('Two.');
  });

  it('reads no single file of another kind, whatever is in it', async () => {
    const { seeds, problems } = await readSeeds(await put('article.png', 'The union called off the strike.'));
    expect(seeds).toEqual([]);
    expect(problems).toEqual([
      { file: 'article.png', problem: expect.stringContaining('of no kind that can be read') },
    ]);
  });

  it.each([
    ['empty', new Uint8Array(), 'is empty'],
    ['blank', '\uFEFF \n\n', 'no visible text'],
    ['binary', new Uint8Array([72, 105, 0, 1]), 'zero byte at byte 2'],
    [
      'in no encoding',
      Buffer.from([0x81, 0x20, 0x8d, 0x01, 0x02, 0x03, 0x81]),
      'no encoding that can be told (byte 0)',
    ],
    ['half a character of UTF-16', Buffer.from('\uFEFF\uD83D', 'utf16le'), 'not whole UTF-16'],
  ])('reports a file that is %s and reads the rest', async (_, bytes, words) => {
    await put('bad.txt', bytes);
    await put('good.txt', story);
    const { seeds, problems } = await readSeeds(root);
    expect(seeds.map(({ id }) => id)).toEqual(['good']);
    expect(problems).toEqual([{ file: 'news/bad.txt', problem: expect.stringContaining(words) }]);
  });

  it('reads a page in the encoding that it declares, and finds that of one that declares none or another', async () => {
    const said = 'René Dubé said on Monday that the café on the quay would close for good.';
    const page = (meta: string): Buffer =>
      Buffer.from(`<html><head>${meta}</head><body><p>${said}</p></body></html>`, 'latin1');
    await put('declared.html', page('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">'));
    await put('short.html', page('<meta charset=windows-1252>'));
    await put('silent.html', page(''));
    await put('unknown.html', page('<meta charset="no-such-thing">'));
    await put('wrong.html', page('<meta charset="shift_jis">'));
    const { seeds, problems } = await readSeeds(root);
    expect(seeds.map(({ id }) => id)).toEqual(['declared', 'short', 'silent', 'unknown', 'wrong']);
    for (const seed of seeds) {
      expect(seed.text).toContain('René Dubé said on Monday that the café');
      expect(await createReadSeedText(root)(seed)).toBe(seed.text);
    }
    expect(problems).toEqual([]);
  });

  it('reports what is too long, of no known kind, or not JSON', async () => {
    await put('long.txt', 'x'.repeat(40));
    await put('scan.png', 'PNG');
    await put('torn.json', '{"id": 1,');
    await put('none.json', '[]');
    await put('mixed.json', '[{"id":"a","text":"Fine."},{"id":"b"},{"id":"a","text":"Again."}]');
    const { seeds, problems } = await readSeeds(root, { maxBytes: 10 });
    expect(seeds).toEqual([]);
    expect(problems.find(({ file }) => file === 'news/long.txt')?.problem).toContain('is over 10 bytes long');
    expect(await problemsOf()).toEqual([
      expect.stringMatching(/^news\/mixed\.json record 2 is not an article \(text\)/),
      expect.stringMatching(/^news\/mixed\.json record 3 has the id a, which record 1 has/),
      expect.stringMatching(/^news\/none\.json is an empty list/),
      expect.stringMatching(/^news\/scan\.png is of no kind that can be read; use /),
      expect.stringMatching(/^news\/torn\.json is not JSON/),
    ]);
  });

  it('names the line of a bad record and reads the others', async () => {
    const lines = [
      '{"id":"a","text":"One."}',
      '',
      '{"id":"b"',
      '{"id":"","text":"x"}',
      '[1]',
      '{"id":"c","text":" "}',
      '{"id":"a","text":"Two."}',
      '\u0000',
      '{"id":"d","text":"Last."}',
    ];
    await put('r.jsonl', lines.join('\n'));
    const { seeds, problems } = await readSeeds(root);
    expect(seeds.map(({ id }) => id)).toEqual(['a', 'd']);
    expect(problems.map(({ line }) => line)).toEqual([3, 4, 5, 6, 7, 8]);
    expect(problems[4]?.problem).toContain('which line 1 has');
  });

  it('passes over a line that is too long and keeps counting', async () => {
    await put('r.jsonl', `{"id":"a","text":"${'x'.repeat(3_000_000)}"}\n{"id":"b","text":"Short."}\n`);
    const { seeds, problems } = await readSeeds(root, { maxBytes: 1000 });
    expect(seeds.map(({ id }) => id)).toEqual(['b']);
    expect(problems).toEqual([{ file: 'news/r.jsonl', line: 1, problem: expect.stringContaining('over 1000 bytes') }]);
    expect(await createReadSeedText(root)({ id: 'b', file: 'news/r.jsonl', sha256: '' })).toBe('Short.');
  });

  it('keeps files of one name apart by their paths, and finds their texts again', async () => {
    await put('may/talks.txt', 'In May.');
    await put('june/talks.txt', 'In June.');
    await put('r.jsonl', '{"id":"talks","text":"A record."}');
    const { seeds } = await readSeeds(root);
    expect(seeds.map(({ id }) => id)).toEqual([
      'news/june/talks.txt#talks',
      'news/may/talks.txt#talks',
      'news/r.jsonl#talks',
    ]);
    const read = createReadSeedText(root);
    for (const seed of seeds) expect(await read(seed)).toBe(seed.text);
  });

  it('does not follow links, and does not hang on a pipe', async () => {
    await writeFile(join(root, '..', 'secret.txt'), 'Not for the corpus.');
    await symlink(join(root, '..', 'secret.txt'), join(root, 'link.txt'));
    await symlink(join(root, '..'), join(root, 'up'));
    execFileSync('/usr/bin/env', ['mkfifo', join(root, 'pipe.txt')]);
    const { seeds, problems } = await readSeeds(root);
    expect(seeds).toEqual([]);
    expect(problems.map(({ file, problem }) => `${file} ${problem}`)).toEqual([
      expect.stringMatching(/^news\/link\.txt is a symbolic link/),
      expect.stringMatching(/^news\/pipe\.txt is not a regular file/),
      expect.stringMatching(/^news\/up is a symbolic link/),
    ]);
    const read = createReadSeedText(root);
    for (const file of ['news/../secret.txt', 'news/link.txt', 'news/up/secret.txt', 'secret.txt', 'news/pipe.txt']) {
      expect(await read({ id: 'secret', file, sha256: '' })).toBeNull();
    }
  });

  it.skipIf(process.getuid?.() === 0)('reports a file without permission', async () => {
    await chmod(await put('locked.txt', story), 0);
    expect(await problemsOf()).toEqual([expect.stringContaining('no permission')]);
  });

  it('asks for another name of a file or folder whose name is not UTF-8', async () => {
    const named = (name: string): Buffer => Buffer.concat([Buffer.from(`${root}/`), Buffer.from(name, 'latin1')]);
    await writeFile(named('caf\xE9.txt'), story);
    await mkdir(named('\xE9t\xE9'));
    await put('\uFFFD.txt', story);
    expect(await problemsOf()).toEqual([
      expect.stringMatching(/ has a name that is not UTF-8; rename it$/),
      expect.stringMatching(/ has a name that is not UTF-8; rename it$/),
    ]);
  });

  it('reports a path where nothing is', async () => {
    expect(await problemsOf(join(root, 'nowhere'))).toEqual([
      expect.stringMatching(/^nowhere is not there; name a folder/),
    ]);
  });

  it('keeps a byte order mark, CRLF and lone surrogates where they are: offsets count as in the file', async () => {
    await put('bom.txt', '\uFEFFFirst.\r\nSecond.');
    await put('r.jsonl', '{"id":"half","text":"A \\ud83d half and a \\ud83d\\ude00 whole."}');
    const { seeds } = await readSeeds(root);
    expect(seeds.map(({ text }) => text)).toEqual(['\uFEFFFirst.\r\nSecond.', 'A \uD83D half and a 😀 whole.']);
  });
});

describe('createReadSeedText', () => {
  it('reads a changed file anew and gives null for one that is gone', async () => {
    const path = await put('a.txt', story);
    const read = createReadSeedText(root);
    const copy = { id: 'a', file: 'news/a.txt', sha256: '' };
    expect(await read(copy)).toBe(story);
    await writeFile(path, 'Something else altogether.');
    expect(await read(copy)).toBe('Something else altogether.');
    // As long as before, and with the time of before.
    for (const words of ['One thing.', 'Two thing.']) {
      await writeFile(path, words);
      await utimes(path, 1_900_000_000, 1_900_000_000);
      expect(await read(copy)).toBe(words);
    }
    await rm(path);
    expect(await read(copy)).toBeNull();
  });

  it('reads a page with the bounded reader once its bytes are others than those that were indexed', async () => {
    const path = await put('a.html', `<p>${story}</p>`);
    const [seed] = (await readSeeds(root)).seeds;
    if (!seed) throw new Error('there is a page');
    const bounded: string[] = [];
    const read = createReadSeedText(root, async (_, file) => {
      bounded.push(file);
      return { seeds: [], problems: [{ file, problem: 'takes too long' }] };
    });
    expect(await read(seed)).toBe(seed.text);
    expect(bounded).toEqual([]);
    await writeFile(path, `<p>${story}</p>!`);
    expect(await read(seed)).toBeNull();
    expect(bounded).toEqual(['news/a.html']);
  });

  it('knows the records of a file and no others', async () => {
    await put('r.json', '[{"id":"a","text":"One."}]');
    const read = createReadSeedText(root);
    expect(await read({ id: 'a', file: 'news/r.json', sha256: '' })).toBe('One.');
    expect(await read({ id: 'b', file: 'news/r.json', sha256: '' })).toBeNull();
  });
});

describe('readSeedFile', () => {
  it('gives records and problems as it comes to them', async () => {
    const path = await put('b.jsonl', `{"id":"one","text":"One."}\nno\n{"id":"two","text":"Two."}\n`);
    const found: string[] = [];
    for await (const each of readSeedFile({ path, file: 'news/b.jsonl' }))
      found.push('problem' in each ? `line ${each.line}` : each.id);
    expect(found).toEqual(['one', 'line 2', 'two']);
  });

  it('finds a record by its place in bytes, and by its id where the file has changed', async () => {
    const record = (id: string, text: string): string => `${JSON.stringify({ id, text })}\n`;
    const path = await put('w.jsonl', record('é', 'Café.') + record('b', 'Two.'));
    const { seeds } = await readSeeds(root);
    expect(seeds.map(({ at }) => at)).toEqual([
      { offset: 0, length: 27 },
      { offset: 28, length: 24 },
    ]);
    await writeFile(path, record('new', 'New.') + record('é', 'Café.') + record('b', 'Two.'));
    for (const seed of seeds) expect(await createReadSeedText(root)(seed)).toBe(seed.text);
    await writeFile(path, record('new', 'New.'));
    for (const seed of seeds) expect(await createReadSeedText(root)(seed)).toBeNull();
  });
});
