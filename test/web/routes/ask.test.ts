import { describe, expect, it } from 'vitest';
import { DeadlineError } from '../../../src/errors.ts';
import { createRateLimiter } from '../../../src/work/rateLimiter.ts';
import { fakeAnswer, fakeContext } from '../../fakes/botContext.ts';
import { logLines } from '../../fakes/logLines.ts';
import { newsCorpus } from '../../fakes/newsCorpus.ts';
import { openReader, textOf } from '../openReader.ts';

describe('a question', () => {
  it('is asked once and answered at an address of its own', async () => {
    const fake = fakeContext();
    const { get, post } = await openReader({ context: { ask: fake.ask } });
    const response = await post('/ask', { question: '  Which offer stands? ' });
    expect(response.status).toBe(303);
    const address = response.headers.get('location') ?? '';
    expect(address).toMatch(/^\/answers\/[0-9A-F]{8}$/);
    const page = await get(address);
    expect(page.status).toBe(200);
    expect(page.headers.get('cache-control')).toBe('no-store');
    const text = textOf(await page.text());
    expect(text).toContain('Which offer stands?');
    expect(text).toContain('“Our offer stands until Friday and not a day longer,”');
    await get(address);
    expect(fake.asked).toEqual([{ question: 'Which offer stands?', options: {} }]);
  });

  it('may be narrowed to a side or a source by the name that the corpus has', async () => {
    const fake = fakeContext();
    const { read, post } = await openReader({ context: { ask: fake.ask } });
    const form = { question: 'Which offer stands?', side: 'harbour lines', source: 'SOUND RADIO' };
    const address = (await post('/ask', form)).headers.get('location') ?? '';
    expect(fake.asked[0]?.options).toEqual({ side: 'Harbour Lines', source: 'Sound Radio' });
    expect(textOf(await read(address))).toContain('Only Harbour Lines Only from Sound Radio');
  });

  it('narrowed to what there is not is not asked', async () => {
    const fake = fakeContext();
    const { post } = await openReader({ context: { ask: fake.ask } });
    for (const form of [{ side: 'Nobody' }, { source: 'Nowhere' }]) {
      const response = await post('/ask', { question: 'Which offer stands?', ...form });
      expect(response.status).toBe(404);
      const markup = await response.text();
      expect(textOf(markup)).toContain('no longer in the corpus');
      expect(markup).toContain('value="Which offer stands?"');
    }
    expect(fake.asked).toEqual([]);
  });

  it('may lean on the one before, and then says how it was understood', async () => {
    const index = newsCorpus();
    const options: unknown[] = [];
    const { read, post } = await openReader({
      context: {
        ask: async (question, given) => (
          options.push([question, given]),
          fakeAnswer(index, 'What did Harbour Lines offer?')
        ),
      },
    });
    const response = await post('/ask', { question: 'and the company?', after: 'What did Ada Quill offer?' });
    expect(options).toEqual([['and the company?', { after: 'What did Ada Quill offer?' }]]);
    const text = textOf(await read(response.headers.get('location') ?? ''));
    expect(text).toContain('You wrote: and the company?');
    await post('/ask', { question: 'and?', after: 'x'.repeat(301) });
    expect(options[1]).toEqual(['and?', {}]);
  });

  it('that is none, or is too long, comes back in its form', async () => {
    const { post } = await openReader({ context: { ask: () => Promise.reject(new Error('was asked')) } });
    const blank = await post('/ask', { question: ' \n ', after: 'Why?' });
    expect(blank.status).toBe(400);
    const form = await blank.text();
    expect(textOf(form)).toContain('Please write a question.');
    expect(form).toContain('name="after" value="Why?"');
    expect((await post('/ask', {})).status).toBe(400);
    for (const question of ['\0', '\uFFFD\uFFFE', '\u200B', '?!'])
      expect((await post('/ask', { question })).status).toBe(400);
    const long = await post('/ask', { question: 'x'.repeat(301) });
    expect(long.status).toBe(400);
    const markup = await long.text();
    expect(textOf(markup)).toContain('That question has 301 characters; I take up to 300.');
    expect(markup).toContain(`value="${'x'.repeat(301)}"`);
  });

  it('has to wait its turn, and stays in the form', async () => {
    const rate = createRateLimiter({ perUser: { count: 1, window: 10_000 }, perGuild: { count: 9, window: 10_000 } });
    const { post } = await openReader({ context: { rate } });
    expect((await post('/ask', { question: 'Which offer stands?' })).status).toBe(303);
    const refused = await post('/ask', { question: 'Which rota?' });
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('10');
    expect(await refused.text()).toContain('value="Which rota?"');
  });

  it('that is not answered in time may be asked again', async () => {
    const { post } = await openReader({ context: { ask: () => Promise.reject(new DeadlineError('late')) } });
    expect((await post('/ask', { question: 'Which offer stands?' })).status).toBe(503);
  });

  it('is logged without its words, unless the operator wants them', async () => {
    for (const logQuestions of [false, true]) {
      const { log, lines } = logLines();
      const { post } = await openReader({ context: { log, logQuestions } });
      await post('/ask', { question: 'Which offer stands?' });
      expect(lines).toMatchObject([{ msg: 'answered', web: true, outcome: 'answered', characters: 19 }]);
      expect(JSON.stringify(lines).includes('offer stands')).toBe(logQuestions);
    }
  });

  it('is asked by a press only: an address asks nothing, it fills the form', async () => {
    const fake = fakeContext();
    const { get, read } = await openReader({ context: { ask: fake.ask } });
    expect(await read('/?q=Which+offer+%3Cb%3E+stands%3F')).toContain('value="Which offer &lt;b&gt; stands?"');
    expect((await get('/ask?question=Which+offer+stands')).status).toBe(404);
    expect(fake.asked).toEqual([]);
  });
});
