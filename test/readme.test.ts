import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { allCommands } from '../commands/all.ts';
import { variableNames } from '../src/config.ts';

const documents = [
  'README.md',
  'ARCHITECTURE.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'docs/decisions.md',
  'docs/figures.md',
  'docs/formats.md',
  'docs/operating.md',
  'docs/scale.md',
];
/** Words after npm that are none of our scripts: npm's own commands, and a verb. */
const NO_SCRIPTS = ['audit', 'ci', 'run', 'sbom', 'warns'];
const TOP = ['src', 'test', 'commands', 'deploy', 'docs', 'bench', 'models'];
/** Folders of src/, below which a document may name a file without src/. */
const rooms = (await readdir('src', { withFileTypes: true })).filter((one) => one.isDirectory());

const texts = new Map(await Promise.all(documents.map(async (name) => [name, await readFile(name, 'utf8')] as const)));
const readme = texts.get('README.md') ?? '';

describe('the README', () => {
  it('names every command and every setting', () => {
    expect(
      allCommands
        .map(({ data }) => data.name)
        .filter((name) => !readme.includes(`/${name}`) && !readme.includes(`> ${name}`)),
    ).toEqual([]);
    expect(variableNames.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });

  it('shows every picture', async () => {
    const pictures = (await readdir('docs/pictures')).filter((name) => name.endsWith('.png'));
    expect(pictures.length).toBeGreaterThan(10);
    expect(pictures.filter((name) => !readme.includes(`docs/pictures/${name}`))).toEqual([]);
  });
});

describe.each(documents)('%s', (name) => {
  const text = texts.get(name) ?? '';

  it('names no script that there is not', async () => {
    const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/\bnpm (?:run (?:--silent )?)?([a-z][\w:]*)/g)].map(([, script = '']) => script);
    expect(named.filter((script) => scripts[script] === undefined && !NO_SCRIPTS.includes(script))).toEqual([]);
  });

  it('names no file and no folder that there is not', async () => {
    const linked = [...text.matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, file = '']) =>
      path.join(path.dirname(name), file),
    );
    const quoted = [...text.matchAll(/`(\w+)(\/[\w./-]*)`/g)].flatMap(([, top = '', rest = '']) => {
      if (rooms.some((room) => room.name === top)) return [`src/${top}${rest}`];
      return TOP.includes(top) ? [`${top}${rest}`] : [];
    });
    const missing = [];
    for (const file of [...linked, ...quoted]) if (!(await exists(file))) missing.push(file);
    expect(missing).toEqual([]);
  });
});

/** Also where the ending is left out, as ARCHITECTURE.md writes functions. */
async function exists(file: string): Promise<boolean> {
  const found = await Promise.all(
    [file, `${file}.ts`].map((name) =>
      stat(path.normalize(name)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return found.includes(true);
}
