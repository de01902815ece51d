import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answerQuestion.ts';
import { type Desk, openDesk } from '../fixtures/openDesk.ts';

const WEATHER = 'Nets hung by the quay and rain fell on the barrels of the town. ';

/** Forty reports of a hundred words each, of which one says who bought the lamp. */
const open = (): Promise<Desk> =>
  openDesk(
    Array.from({ length: 40 }, (_, n) => ({
      id: `market-${n}`,
      title: `Day ${n} at the eel market`,
      paragraphs: [
        `The eel market of day ${n} opened. ${WEATHER.repeat(7)}`,
        n === 17 ? 'Ada Quill bought the blue lamp at the eel market.' : `Day ${n} closed with the sale of a net.`,
      ],
      statements: [],
    })),
  );
const wordsRead = ({ read }: Desk): number =>
  read
    .flatMap((jobs) => jobs.flatMap(({ window }) => window.sentences))
    .join(' ')
    .split(' ').length;

describe('what is read of a question', () => {
  it('is more where nothing answers it', async () => {
    const [sure, unsure] = [await open(), await open()];
    const answer = await answerQuestion(sure.deps, 'Who bought the blue lamp at the eel market?');
    expect(answer.excerpts[0]?.text).toContain('Ada Quill');
    const none = await answerQuestion(unsure.deps, 'Why did the eel market sell a crimson piano?');
    expect(none.outcome).toBe('no_evidence');
    expect(wordsRead(unsure)).toBeGreaterThan(2 * wordsRead(sure));
    expect(wordsRead(sure)).toBeGreaterThan(0);
  });
});
