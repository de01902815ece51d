import path from 'node:path';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { respond } from '../../../src/cli/run/runPrompt.ts';
import { readConfig } from '../../../src/config.ts';
import { createServices } from '../../../src/services.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const OPTIONS = { width: 100, color: false };

describe('the prompt', () => {
  it('answers, and shows the sources, the context and the words around that answer', async () => {
    const index = path.join(await temporaryFolder(), 'index');
    const services = createServices({ ...readConfig({}), index }, pino({ level: 'silent' }));
    await services.refresh();
    const say = (line: string): Promise<string> => respond(services, line, OPTIONS);

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
    expect(await say('/help')).toContain('/quit');
  });

  it('counts excerpts as they stand on the screen, and narrows every question', async () => {
    const index = path.join(await temporaryFolder(), 'index');
    const services = createServices({ ...readConfig({}), index }, pino({ level: 'silent' }));
    await services.refresh();
    const screen = await respond(services, 'What did each side say caused the talks to break down?', OPTIONS);
    const shown = [...screen.matchAll(/(?:^ {2}│ .*\n)+/gm)].map(([words]) => plain(words.replaceAll('  │ ', '')));
    expect(shown.length).toBeGreaterThan(10);
    for (const n of [1, 2, shown.length]) {
      const [, marked = ''] = /→(.*)←/s.exec(await respond(services, `/context ${n}`, OPTIONS)) ?? [];
      expect(plain(marked)).toBe(shown[n - 1]);
    }
    expect(await respond(services, `/context ${shown.length + 1}`, OPTIONS)).toContain(`${shown.length} excerpts`);
    expect(await respond(services, 'Why did the talks break down?', OPTIONS, { side: 'Atlantis' })).toContain(
      'No evidence',
    );
  });
});
