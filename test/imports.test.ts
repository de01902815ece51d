import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * What each folder may import besides itself: ARCHITECTURE.md's table of rooms, down to the sub-folders. Names are as
 * below src/; a room stands for all of its sub-folders, but inside itself for the files of its own only. `src` are the
 * files directly in src/: the composition level, which may import anything and is imported by cli/ alone.
 * `errors.ts` counts as a room of its own, since every adapter throws what it has.
 */
const TABLE = {
  'errors.ts': '',
  config: 'collect/net domain',
  'domain/index': 'domain',
  domain: '',
  'phrases/sentences': 'phrases',
  'phrases/web': '',
  phrases: 'phrases/web domain text',
  'text/escape': '',
  'text/fold': '',
  'text/memo': '',
  'text/names': 'domain text/fold',
  text: 'domain text/escape text/fold text/memo text/names',
  'indexing/names': 'domain text',
  indexing: 'domain text',

  'attribute/lexicon': 'domain text',
  'attribute/tag': 'attribute/lexicon domain text',
  'attribute/parse': 'attribute/lexicon attribute/tag domain text',
  'attribute/mention': 'attribute/lexicon attribute/parse attribute/tag domain text',
  'attribute/cue': 'attribute/lexicon attribute/mention attribute/parse domain text',
  'attribute/source/clause': 'attribute/lexicon attribute/mention attribute/parse text',
  'attribute/source':
    'attribute/source/clause attribute/cue attribute/lexicon attribute/mention attribute/parse attribute/tag ' +
    'domain text',
  'attribute/content/extent': 'attribute/lexicon attribute/parse attribute/source domain text',
  'attribute/content/right':
    'attribute/content/extent attribute/cue attribute/lexicon attribute/parse attribute/source domain text',
  'attribute/content':
    'attribute/content/extent attribute/content/right attribute/cue attribute/lexicon attribute/parse ' +
    'attribute/source domain text',
  'attribute/statement/deed':
    'attribute/content attribute/cue attribute/lexicon attribute/mention attribute/parse attribute/source text',
  'attribute/statement':
    'attribute/statement/deed attribute/content attribute/cue attribute/lexicon attribute/mention attribute/parse ' +
    'attribute/source attribute/tag domain text',
  'attribute/stance': 'attribute/statement attribute/lexicon attribute/parse attribute/source domain text',
  'attribute/entities':
    'attribute/lexicon attribute/mention attribute/organisation attribute/parse attribute/source attribute/tag ' +
    'domain text',
  'attribute/coreference/he': 'attribute/entities attribute/lexicon attribute/mention text',
  'attribute/coreference':
    'attribute/coreference/he attribute/statement attribute/entities attribute/lexicon attribute/mention ' +
    'attribute/parse attribute/tag ' +
    'attribute/source domain text',
  'attribute/turns':
    'attribute/statement attribute/lexicon attribute/mention attribute/parse attribute/tag domain text',
  'attribute/organisation': 'attribute/lexicon attribute/mention attribute/tag domain text',
  'attribute/party': 'attribute/lexicon attribute/mention attribute/organisation domain text',
  'attribute/ties/named': 'attribute/lexicon attribute/mention attribute/organisation domain text',
  'attribute/ties':
    'attribute/lexicon attribute/mention attribute/organisation attribute/parse attribute/tag attribute/party ' +
    'attribute/ties/named domain text',
  'attribute/sides/people': 'attribute/lexicon attribute/mention attribute/party attribute/ties domain text',
  'attribute/sides':
    'attribute/lexicon attribute/mention attribute/organisation attribute/party attribute/sides/people ' +
    'attribute/tag attribute/ties domain text',
  attribute:
    'attribute/coreference attribute/cue attribute/lexicon attribute/parse attribute/source attribute/statement ' +
    'attribute/stance attribute/turns domain text',

  'ingest/formats/encoding': '',
  'ingest/formats/adapter': 'domain',
  'ingest/formats/transcripts': 'domain ingest/formats/adapter ingest/formats/encoding',
  'ingest/formats/text': 'domain ingest/formats/adapter ingest/formats/encoding ingest/formats/transcripts',
  'ingest/formats/html': 'domain ingest/formats/adapter ingest/formats/encoding text',
  'ingest/formats/records': 'domain ingest/formats/adapter ingest/formats/encoding ingest/formats/html',
  'ingest/formats/documents': 'domain ingest/formats/adapter ingest/formats/html text',
  'ingest/formats/exchange':
    'domain ingest/formats/adapter ingest/formats/encoding ingest/formats/html ingest/formats/text',
  'ingest/formats':
    'domain errors.ts ingest/formats/adapter ingest/formats/documents ingest/formats/encoding ' +
    'ingest/formats/exchange ingest/formats/html ingest/formats/records ingest/formats/text ' +
    'ingest/formats/transcripts text work',
  'ingest/blocks': 'domain ingest/formats text',
  'ingest/clean': 'domain ingest/blocks text',
  'ingest/merge': 'domain ingest/clean text',
  'ingest/pipeline': 'attribute domain ingest/clean ingest/formats ingest/merge text work',
  'ingest/cache': 'domain ingest/pipeline',
  'ingest/build': 'domain errors.ts ingest/cache ingest/clean ingest/formats ingest/pipeline text',
  'ingest/sides': 'attribute domain text',

  'collect/net': '',
  'collect/sources': 'collect/net domain ingest/formats',
  collect: 'collect/net collect/sources domain',

  'retrieve/question/asked/words': 'attribute/lexicon attribute/tag text',
  'retrieve/question/asked':
    'attribute/lexicon attribute/parse attribute/party attribute/tag domain retrieve/question/asked/words text',
  'retrieve/question/wanted': 'retrieve/question/asked/words text',
  'retrieve/question/names': 'attribute/lexicon domain retrieve/question/asked text',
  'retrieve/question':
    'attribute/lexicon attribute/mention domain retrieve/question/asked retrieve/question/names ' +
    'retrieve/question/wanted text',
  'retrieve/question/spelling': 'attribute/tag domain retrieve/question text',
  'retrieve/candidates': 'domain retrieve/question text',

  reader: 'domain retrieve text',

  evidence: 'domain indexing ingest/formats text',

  'answer/check': 'attribute/lexicon domain evidence indexing text work',
  'answer/voices': 'domain indexing reader retrieve/question text',
  'answer/units': 'attribute/lexicon attribute/turns domain evidence indexing reader retrieve text',
  'answer/fold': 'answer/units domain evidence text',
  'answer/layout':
    'answer/check answer/fold attribute/lexicon attribute/sides attribute/ties domain evidence indexing reader text',
  'answer/spelling': 'domain indexing retrieve/question',
  'answer/party': 'attribute/lexicon attribute/party domain retrieve/question/asked',
  'answer/quoted':
    'answer/check answer/fold answer/layout answer/units attribute/lexicon domain indexing retrieve/question text',
  answer:
    'answer/check answer/fold answer/layout answer/party answer/quoted answer/spelling answer/units answer/voices ' +
    'attribute domain evidence indexing reader retrieve text',

  corpus: 'domain evidence indexing text',
  'owners/alerts': 'domain owners/settings',
  'owners/articles': 'domain text',
  'owners/corpora': 'domain errors.ts owners/articles',
  'owners/quota': 'domain',
  'owners/retention': 'domain owners/quota',
  'owners/settings': 'domain',
  'owners/watch': 'answer domain evidence indexing text',
  metrics: 'domain errors.ts text work',

  'work/bounded': 'work',
  'work/models/remote': 'errors.ts text work work/models',
  'work/models': 'domain errors.ts text work',
  work: 'domain errors.ts text',

  'store/vectors': 'domain work',
  'store/sqlite': 'domain',
  'store/sqlite/prepare': 'domain indexing store/sqlite text',
  'store/sqlite/write': 'domain indexing store/sqlite store/sqlite/prepare text',
  'store/sqlite/read': 'domain indexing store/sqlite store/vectors text work',
  'store/embedded': 'domain errors.ts store/sqlite store/vectors text work',
  'store/corpora': 'domain errors.ts',
  'store/lock': 'domain errors.ts store/embedded work',
  'store/backup': 'errors.ts store/embedded work',
  'store/opensearch/client': 'domain errors.ts',
  'store/opensearch/mapping': 'domain store/opensearch/client',
  'store/opensearch/write': 'domain errors.ts indexing store/opensearch/client store/opensearch/mapping text work',
  'store/opensearch/read': 'domain errors.ts indexing store/opensearch/client store/opensearch/mapping text',
  'store/opensearch/build': 'domain errors.ts store/opensearch/client store/opensearch/mapping',
  'store/opensearch':
    'domain errors.ts store/opensearch/build store/opensearch/client store/opensearch/mapping store/opensearch/read ' +
    'store/opensearch/write',
  'store/models': 'domain errors.ts text work',
  'store/state': 'domain errors.ts store/sqlite text work',

  processes: 'domain ingest store/models store/sqlite text work',
  inference: 'config domain errors.ts processes store/models text work',

  discord: 'work',
  'discord/access': 'discord discord/interaction/asker domain owners phrases text work',
  'discord/elements': 'discord domain indexing phrases text',
  'discord/elements/pages': 'discord/elements phrases',
  'discord/links': 'corpus discord',
  'discord/options': 'corpus discord discord/elements domain phrases text',
  'discord/render/answer':
    'answer corpus discord discord/elements discord/links discord/render domain evidence phrases text',
  'discord/render': 'answer corpus discord discord/elements discord/links domain evidence indexing phrases text',
  'discord/interaction/asker': 'answer discord domain owners',
  'discord/mentions':
    'discord discord/access discord/elements discord/interaction discord/render domain errors.ts owners phrases text',
  'discord/interaction':
    'discord discord/access discord/elements discord/interaction/asker discord/render ' +
    'answer collect corpus domain errors.ts evidence owners phrases text work',
  'discord/interaction/route':
    'discord discord/access discord/elements discord/interaction discord/interaction/asker errors.ts phrases',
  'discord/manage': 'discord discord/access discord/interaction discord/elements domain owners phrases',
  'discord/settings':
    'discord discord/access discord/manage discord/interaction discord/elements domain owners phrases',
  'discord/watch': 'discord discord/access discord/elements discord/render domain owners phrases evidence',
  'discord/setup':
    'discord discord/access discord/corpus discord/elements discord/interaction discord/manage discord/render ' +
    'discord/settings domain indexing owners phrases',
  'discord/corpus':
    'discord discord/manage discord/settings discord/interaction discord/elements collect corpus domain errors.ts ' +
    'indexing owners phrases text',
  'discord/controls':
    'discord discord/access discord/manage discord/corpus discord/settings discord/setup discord/watch ' +
    'discord/interaction discord/elements discord/render answer corpus domain evidence owners phrases text',
  'discord/gateway':
    'discord discord/access discord/elements discord/interaction discord/mentions discord/settings discord/watch ' +
    'collect domain errors.ts owners phrases text work',
  commands: 'answer corpus discord domain errors.ts evidence owners phrases text',

  'web/links': 'domain indexing',
  'web/reading': 'answer corpus domain evidence indexing text',
  'web/elements': 'web/links web/reading domain evidence phrases text work',
  'web/views': 'web/elements web/links web/reading answer domain evidence indexing phrases text',
  'web/routes': 'web/elements web/links web/reading web/views domain errors.ts phrases text work indexing',
  'web/http': 'web/links web/routes web/views domain errors.ts phrases text work',
  web: 'src answer errors.ts processes owners',

  'cli/render': 'answer collect corpus domain evidence indexing phrases text',
  'cli/run': 'answer cli/render corpus domain errors.ts evidence ingest phrases processes src store/corpora text work',
  'cli/doctor': 'collect commands discord domain owners src',
  cli:
    'cli/doctor cli/render cli/run commands discord inference ingest src ' +
    'answer collect corpus domain errors.ts evidence owners phrases text',
};

const ALLOWED: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(TABLE).map(([folder, allowed]) => [folder, words(allowed)]),
);

/** Packages that only the store may know. */
const STORE_ONLY = ['vectra', 'libsql', '@xenova/transformers', '@opensearch-project/opensearch', 'pg', 'cockatiel'];
/** Who may know the composition root; all else is handed what it needs. */
const ROOT = 'src/services.ts';
const KNOWS_ROOT = /^src\/(?:bot\.ts|cli\/.*|web\/server\.ts)$/;

const sources = new Map((await Promise.all(['src', 'commands'].map(sourcesBelow))).flat());
const specifiers = [...sources].flatMap(([from, source]) =>
  [...source.matchAll(/(?:\bfrom|\bimport|\brequire|\bresolve)\s*\(?\s*'([^']+)'/g)].map(([, to = '']) => ({
    from,
    to,
  })),
);
/** Between files of this project. */
const imports = specifiers
  .filter(({ to }) => to.startsWith('.'))
  .map(({ from, to }) => ({ from, to: path.join(path.dirname(from), to) }));
const folders = [...new Set([...sources.keys()].map(folderOf))];

describe('imports', () => {
  it('are found at all', () => {
    expect(imports.length).toBeGreaterThan(500);
    expect(imports.filter(({ to }) => to.endsWith('.ts') && !sources.has(to))).toEqual([]);
  });

  it('keep to the table', () => {
    expect(imports.filter(({ from, to }) => !mayImport(folderOf(from), folderOf(to)))).toEqual([]);
  });

  it('go in no circle, between files or between folders', () => {
    expect(circlesIn(imports)).toEqual([]);
    expect(circlesIn(imports.map(({ from, to }) => ({ from: folderOf(from), to: folderOf(to) })))).toEqual([]);
  });

  it('of the composition root are in entry points only', () => {
    expect(imports.filter(({ from, to }) => to === ROOT && !KNOWS_ROOT.test(from))).toEqual([]);
  });

  it('of what the store is made of are inside the store only', () => {
    const ofStore = specifiers.filter(({ to }) => STORE_ONLY.some((name) => to === name || to.startsWith(`${name}/`)));
    expect(ofStore.length).toBeGreaterThan(1);
    expect(ofStore.filter(({ from }) => !from.startsWith('src/store/'))).toEqual([]);
  });

  it('of what vouches for words are in evidence only, and nothing is called verified elsewhere', () => {
    const vouching = imports.filter(({ to }) => to === 'src/evidence/vouch.ts').map(({ from }) => from);
    expect(vouching.length).toBeGreaterThan(1);
    expect(vouching.filter((from) => !from.startsWith('src/evidence/'))).toEqual([]);
    const asserted = /\bas (?:unknown as )?(?:Verbatim|Verified\w*|Standing\w*)\b/;
    const asserting = [...sources].filter(([, source]) => asserted.test(source)).map(([file]) => file);
    expect(asserting.toSorted()).toEqual(['src/evidence/stillStanding.ts', 'src/evidence/vouch.ts']);
  });
});

describe('the table', () => {
  it('has every folder, and none that there is not', () => {
    expect(Object.keys(ALLOWED).toSorted()).toEqual(folders.filter((folder) => folder !== 'src').toSorted());
    expect(
      Object.values(ALLOWED)
        .flat()
        .filter((to) => !folders.some((folder) => roomOf(folder) === roomOf(to))),
    ).toEqual([]);
  });

  it('allows no circle', () => {
    const allowed = folders.flatMap((from) =>
      folders.filter((to) => to !== from && from !== 'src' && mayImport(from, to)).map((to) => ({ from, to })),
    );
    expect(circlesIn(allowed)).toEqual([]);
  });

  it('is the one that ARCHITECTURE.md prints', async () => {
    const printed = (await readFile('ARCHITECTURE.md', 'utf8')).matchAll(
      /^\| `(?:src\/)?(\w+)\/` \| [^|]+ \| ([^|]*) \| ([^|]*) \|$/gm,
    );
    const rows = [...printed].map(([, room = '', mayBe = '', parts = '']) => [
      room,
      words(mayBe).map(roomOf),
      words(parts),
    ]);
    const rooms = [...new Set(Object.keys(ALLOWED).map(roomOf))].filter((room) => room !== 'errors.ts');
    const held = rooms.map((room) => {
      const own = Object.entries(ALLOWED).filter(([folder]) => roomOf(folder) === room);
      const others = own.flatMap(([, allowed]) => allowed.map(roomOf)).filter((to) => to !== room);
      const parts = new Set(own.map(([folder]) => folder.split('/')[1] ?? '').filter((part) => part !== ''));
      return [room, [...new Set(others)].toSorted(), [...parts].toSorted()];
    });
    expect(rows.toSorted()).toEqual(held.toSorted());
  });
});

async function sourcesBelow(folder: string): Promise<[string, string][]> {
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts'));
  return Promise.all(
    files.map(async (name): Promise<[string, string]> => {
      const file = path.join(folder, name);
      return [file, await readFile(file, 'utf8')];
    }),
  );
}

/** `src/answer/judge.ts` is in `answer`; `src/bot.ts` is in `src`; `src/errors.ts` stands for itself. */
function folderOf(file: string): string {
  return file === 'src/errors.ts' ? 'errors.ts' : path.dirname(file).replace(/^src\//, '');
}

function roomOf(folder: string): string {
  return folder.split('/')[0] ?? '';
}

function mayImport(from: string, to: string): boolean {
  if (from === to || from === 'src') return true;
  return (ALLOWED[from] ?? []).some(
    // A folder stands for those in it, too, for whoever is outside of it.
    (allowed) => allowed === to || (to.startsWith(`${allowed}/`) && !`${from}/`.startsWith(`${allowed}/`)),
  );
}

/** What is left where whoever imports nothing that is left goes, and whoever is imported by nothing that is left. */
function circlesIn(edges: readonly { readonly from: string; readonly to: string }[]): readonly string[] {
  const left = edges.filter(({ from, to }) => from !== to);
  const rest = left.filter(
    ({ from, to }) => left.some((other) => other.from === to) && left.some((other) => other.to === from),
  );
  return rest.length < left.length ? circlesIn(rest) : left.map(({ from, to }) => `${from} > ${to}`);
}

function words(cell: string): string[] {
  return cell
    .split(/[\s,`]+/)
    .filter((word) => word !== '' && word !== '—')
    .toSorted();
}
