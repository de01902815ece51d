import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRespond } from '../../../src/cli/run/runPrompt.ts';
import { readConfig } from '../../../src/config.ts';
import type { AskOptions } from '../../../src/domain/askOptions.ts';
import { type Services, createServices } from '../../../src/services.ts';
import { fakeAnswer } from '../../fakes/botContext.ts';
import { newsCorpus } from '../../fakes/newsCorpus.ts';

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const OPTIONS = { width: 100, color: false };

describe('the prompt', () => {
  let folder: string;
  let services: Services;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'on-record-prompt-'));
    const index = path.join(folder, 'index');
    services = createServices({ ...readConfig({}), index }, pino({ level: 'silent' }));
    await services.refresh();
  });
  afterAll(() => {
    services.close();
    return rm(folder, { recursive: true, force: true });
  });

  it('answers, and shows the sources, the context and the words around that answer', async () => {
    const say = createRespond(services, OPTIONS);

    expect(await say('/context 1')).toContain('0 excerpts');
    const answer = await say('What did Izzat Al-Rishq say about Netanyahu’s government?');
    expect(answer).toContain('primary impediment');
    expect(await say('/sources')).toContain('Izzat Al-Rishq say about');
    expect(await say('/sources 004_714d7cd499853a6c')).toContain('SHA-256');
    expect(
      await say('/sources us and israel withdraw from gaza ceasefire talks amid accusations against hamas'),
    ).toContain('004_714d7cd499853a6c.txt');
    expect(await say('/sources nowhere')).toContain('no article nowhere');
    expect(await say('/context 1')).toMatch(/→.*←.*seeds\/002_\w+\.txt \d+–\d+/s);
    expect(await say('/verify We are determined to reach an agreement that serves our people')).toContain(
      'Word for word',
    );
    expect(await say('/verify We are determined to reach a good agreement that serves our people')).toContain('{+an+}');
    expect(await say('/verify the moon is made of cheese')).toContain('Not in these articles');
    expect(await say('/more')).toContain('/more SIDE');
    const [, side = ''] =
      /\/more (.+)\n/.exec(await say('What did each side say caused the talks to break down?')) ?? [];
    const more = await say(`/more ${side}`);
    expect(more).toContain('What did each side say caused the talks to break down?');
    expect(more).toContain('Receipt');
    expect(await say('/help')).toMatch(/^Ask a question[^]*\/quit/);
    expect(await say('/frobnicate now')).toMatch(/^There is no \/frobnicate\.\nAsk a question[^]*\/quit/);
  });

  it('shows the context of a record, which shares its file with others', async () => {
    const seeds = path.join(folder, 'wire.jsonl');
    const records = [
      { id: 'r1', text: 'The harbour council met on Monday. It did not vote.' },
      { id: 'r2', text: '“The ferry rota was torn up at midnight,” said Ada Quill. Rain fell on the quay.' },
    ];
    await writeFile(seeds, records.map((record) => JSON.stringify(record)).join('\n'));
    const ofRecords = createServices(
      { ...readConfig({}), seeds, index: path.join(folder, 'records') },
      pino({ level: 'silent' }),
    );
    await ofRecords.refresh();
    const say = createRespond(ofRecords, OPTIONS);
    expect(await say('What did Ada Quill say about the ferry rota?')).toContain('torn up at midnight');
    expect(await say('/context 1')).toMatch(/→.*torn up.*←.*wire\.jsonl \d+–\d+/s);
    ofRecords.close();
  });

  it('counts excerpts as they stand on the screen, and narrows every question', async () => {
    const say = createRespond(services, OPTIONS);
    const screen = await say('What did each side say caused the talks to break down?');
    const shown = [...screen.matchAll(/(?:^ {2}│ .*\n)+/gm)].map(([words]) => plain(words.replaceAll('  │ ', '')));
    expect(shown.length).toBeGreaterThan(2);
    for (const n of [1, 2, shown.length]) {
      const [, marked = ''] = /→(.*)←/s.exec(await say(`/context ${n}`)) ?? [];
      expect(plain(marked)).toBe(shown[n - 1]);
    }
    expect(await say(`/context ${shown.length + 1}`)).toContain(`${shown.length} excerpts`);
    const narrowed = createRespond(services, OPTIONS, { side: 'Atlantis' });
    expect(await narrowed('Why did the talks break down?')).toContain('No evidence');
  });

  it('lets a question lean on the one before it, and on none from before the session', async () => {
    const asked: AskOptions[] = [];
    const answer = fakeAnswer(newsCorpus(), 'Which offer stands?');
    const recording = {
      ...services,
      ask: async (question: string, options: AskOptions = {}) => {
        asked.push(options);
        return { ...answer, question };
      },
    };
    const say = createRespond(recording, OPTIONS, { side: 'Crews' });
    const long = `and ${'so '.repeat(150)}on?`;
    for (const line of ['Which offer stands?', 'and the crews?', long, 'Why?']) await say(line);
    await createRespond(recording, OPTIONS)('Why?');
    expect(asked.map(({ after }) => after?.slice(0, 20))).toEqual([
      undefined,
      'Which offer stands?',
      'and the crews?',
      'and so so so so so s',
      undefined,
    ]);
    expect(asked[1]?.side).toBe('Crews');
  });
});
