import { describe, expect, it } from 'vitest';
import { renderCorpusChange } from '../../src/discord/corpus/renderCorpusChange.ts';
import { renderCorpusList } from '../../src/discord/corpus/renderCorpusList.ts';
import { renderCorrections } from '../../src/discord/corpus/renderCorrections.ts';
import { renderSources } from '../../src/discord/corpus/renderSources.ts';
import { renderStats } from '../../src/discord/corpus/renderStats.ts';
import { renderStatus } from '../../src/discord/corpus/renderStatus.ts';
import { fits } from '../../src/discord/elements/measure.ts';
import { renderLog } from '../../src/discord/corpus/renderLog.ts';
import { renderArticles } from '../../src/discord/render/renderArticles.ts';
import { renderChanges } from '../../src/discord/settings/renderChanges.ts';
import { renderWatches } from '../../src/discord/watch/renderWatches.ts';
import type { SeedProblem } from '../../src/domain/seed.ts';
import { type Language, languages } from '../../src/phrases/language.ts';

const at = '2031-03-07T10:00:00.000Z';
const user = '12345678901234567890';
const guild = '22345678901234567890';

/** The same many times. */
function times<T>(n: number, one: T): T[] {
  return Array.from({ length: n }, () => one);
}

function infoOf(name: string): Parameters<typeof renderStatus>[0]['info'] {
  return { articles: 1, passages: 1, generation: name, model: name, reader: null };
}

/** Everything that managers are shown, as long as it gets, where each name is this one. */
function allOf(name: string, language: (typeof languages)[number]) {
  const info = infoOf(name);
  const action = { guild, user, action: name, outcome: name, at };
  const ids = times(25, user).join(', ');
  const problems: readonly SeedProblem[] = times(50, { file: name, line: 3, problem: name });
  const names = times(99, name);
  const mended = { key: 'k', articleId: 'a', words: name, from: name, by: user, at, guild };
  return [
    renderLog(times(20, action), language),
    renderChanges(times(20, { ...action, action: 'settings.channels', outcome: `${ids} → ${ids}` }), language),
    renderCorpusList(
      {
        uploads: times(200, { guild, file: name, bytes: 9, at }),
        removed: times(200, { guild, file: name, bytes: 9, at, removedAt: 0 }),
        takedowns: times(50, { id: name, ids: [], title: name, url: null, guild, user, at }),
        sources: times(25, {
          key: 'k',
          version: 1,
          guild,
          kind: 'feed' as const,
          url: `https://news.example/${name}`,
          every: 1,
          user,
          isPaused: false,
          nextAt: 0,
          last: null,
          validators: {},
        }),
        problems,
        runs: times(6, action),
      },
      language,
    ),
    renderCorrections(times(30, { ...mended, to: { name, role: null, side: null } }), guild, language),
    renderCorpusChange(
      { added: names, changed: names, removed: names, sides: times(20, { side: name, before: 1, after: 2 }) },
      problems,
      language,
    ),
    renderStatus(
      { info, statements: 1, sides: times(50, { name, statements: 3, aliases: [], members: [] }) },
      { builtAt: new Date(at), isStale: true, problems },
      language,
    ),
    renderStats(
      { answered: 1, abstained: 1, helpful: 1, unhelpful: 1, missing: times(10, { name, count: 2 }) },
      90,
      language,
    ),
    renderWatches(
      times(25, {
        key: 'k',
        guild,
        user,
        channel: user,
        voice: { kind: 'side' as const, name },
        outlet: name,
        words: name,
        isPaused: true,
        isUndelivered: true,
        owed: [],
        locale: 'en',
        corpus: 'default',
        from: null,
      }),
      language,
    ),
  ];
}

describe('what managers are shown', () => {
  it.each(languages)('is a message that Discord takes, whatever files and people are called (%s)', (language) => {
    for (const name of ['_*'.repeat(200), 'a name '.repeat(60)])
      expect(allOf(name, language).map(({ components }) => fits(components))).not.toContain(false);
  });

  it.each(languages)('is so of the list of articles, which everybody is shown (%s)', async (language) => {
    const name = '_*'.repeat(200);
    const file = { file: 'seeds/a.txt', sha256: '', title: name, files: ['seeds/a.txt'], url: null };
    const items = times(10, {
      ...file,
      id: 'a',
      key: 'k',
      label: name,
      outlet: name,
      date: '2031-03-07',
      statements: 7,
    });
    const list = await renderArticles({ summaries: async () => ({ items, total: 99 }) }, language);
    expect(fits(list.components)).toBe(true);
  });

  it('says how much of it is left out', () => {
    const shown = JSON.stringify(
      renderLog(times(20, { guild, user, action: '_'.repeat(500), outcome: 'done', at }), 'en').components,
    );
    const lines = shown.split('\\n').filter((line) => line.startsWith('- '));
    expect(lines.at(-1)).toContain(`- and ${20 - (lines.length - 1)} more`);
    expect(lines.length).toBeGreaterThan(5);
  });
});

it('gives reasons, and what was done, in the language of who reads', () => {
  const problems = [{ file: 'quay.pdf', line: 3, problem: 'is locked with a password; save it without' }];
  const last = { at: 1, added: 0, changed: 0, skipped: 1, why: 'answers 404', problem: null };
  const feed = { url: 'https://news.example/rss', every: 3_600_000, isPaused: false, nextAt: 1, validators: {} };
  const source = { ...feed, key: 'k', version: 1, guild, kind: 'feed' as const, user, last };
  const entry = { guild, user, at, action: 'restore quay.pdf', outcome: 'refused: is no bare file name' };
  const build = { ...entry, action: 'reindex', outcome: 'failed' };
  const nothing = { uploads: [], removed: [], takedowns: [], sources: [] };
  const shown = (reply: object): string => JSON.stringify(reply);
  const list = shown(renderCorpusList({ ...nothing, problems, runs: [build] }, 'de'));
  expect(list).toContain('quay.pdf\\\\:3 ist mit einem Passwort gesperrt; ohne speichern');
  expect(list).toContain('· misslungen');
  expect(shown(renderSources([source], 'fr'))).toContain('répond 404');
  expect(shown(renderLog([entry], 'es'))).toContain('devolver quay.pdf: rechazado: no es un simple nombre de archivo');
});

it('tells what was set as the form calls it, and counts as the language writes them', () => {
  const change = (name: string, outcome: string) => ({ guild, user, at, action: `settings.${name}`, outcome });
  const changes = JSON.stringify(
    renderChanges(
      [
        change('answers', 'public → private'),
        change('language', 'reader → fr'),
        change('length', 'all → 3'),
        change('mentions', 'off → on'),
        change('cooldown', '0 → 60'),
        change('corpora', '– → public'),
        change('alerts', '– → 100000000000000001'),
        change('askRoles', '100000000000000002 → –'),
        { ...change('', ''), action: 'reindex', outcome: 'done' },
      ],
      'de',
    ),
  );
  for (const told of [
    ': Alle im Kanal → Nur wer fragt',
    ': Die dessen, der fragt → français',
    ': Alle, die passen → 3 Auszüge',
    ': Nein, nur Befehle → Ja, für alle im Kanal zu sehen',
    ': 0 → 60',
    ': – → public',
    ': – → <#100000000000000001>',
    ': <@&100000000000000002> → –',
  ])
    expect(changes).toContain(told);
  expect(changes).not.toContain('Noch nichts');
  expect(JSON.stringify(renderChanges([], 'de'))).toContain('Was sich geändert hat\\nNoch nichts');
  const logged = JSON.stringify(renderLog([change('answers', 'public → private')], 'de'));
  expect(logged).toContain('wenn niemand wählt: Alle im Kanal → Nur wer fragt');
  const more = { added: [], changed: [], removed: [], sides: [{ side: 'Crews', before: 1234, after: 12 }] };
  expect(JSON.stringify(renderCorpusChange(more, [], 'de'))).toContain('Crews: 1.234 → 12 (−1.222)');
  const counted = times(1, { name: 'Crews', statements: 1234, aliases: [], members: [] });
  const status = renderStatus(
    { info: infoOf('g'), statements: 1, sides: counted },
    { builtAt: null, isStale: false, problems: [] },
    'de',
  );
  expect(JSON.stringify(status)).toContain('Crews (1.234)');
});

it('lists what a server has against what it may have, and when its feeds are asked next', () => {
  const list = (bytes: number, language: Language) =>
    JSON.stringify(
      renderCorpusList(
        {
          uploads: [{ guild: '1', file: 'quay.txt', bytes, at }],
          removed: [],
          takedowns: [],
          sources: [true, false].map((isPaused) => ({
            key: 'k',
            version: 1,
            guild: '1',
            kind: 'feed',
            url: `https://news.example/${isPaused ? 'paused' : 'rss'}`,
            every: 3_600_000,
            user: '7',
            isPaused,
            nextAt: 1_900_000_000_000,
            last: null,
            validators: {},
          })),
          problems: [],
          runs: [],
        },
        language,
      ),
    );
  expect(list(127, 'en')).toContain('1 of 200 files, 127 bytes of 50 MiB');
  expect(list(1, 'en')).toContain('1 byte of 50 MiB');
  expect(list(1024, 'en')).toContain('1 KiB of');
  expect(list(2 ** 20 - 1, 'en')).toContain('1,024 KiB of');
  expect(list(2 ** 20 + 1, 'de')).toContain('1,1 MiB von 50 MiB');
  expect(list(127, 'fr')).toMatch(/127\soctets sur 50 Mio/);
  expect(list(127, 'es')).toContain('127 bytes de 50 MiB');
  expect(list(1500, 'ar')).toContain('كيبيبايت');
  expect(list(1, 'en')).toContain('rss · next <t:1900000000:R>');
  expect(list(1, 'en')).toContain('paused · paused');
});
