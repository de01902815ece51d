import { makeQuestions } from '../makeCorpus.ts';
import type { Answer } from '../../src/domain/answer.ts';
import type { Services } from '../../src/services.ts';

/** Questions that are under way at a time. */
const AT_ONCE = 4;
const QUESTIONS = makeQuestions(400);
/** Times that are kept: those of the last ones. */
const TIMES = 5_000;

export interface Asked {
  asked: number;
  /** Milliseconds. */
  readonly times: number[];
}

/**
 * Asks a few questions at a time for as long as `goesOn`, each with a number in it, so that no two are the same; counts
 * in `so` as it goes.
 */
export async function askMany(
  services: Services,
  so: Asked,
  goesOn: () => boolean,
  look: (answer: Answer) => unknown = () => {},
): Promise<void> {
  const reader = async (): Promise<void> => {
    while (goesOn()) {
      const number = so.asked++;
      const started = performance.now();
      const answer = await services.ask(`${QUESTIONS[number % QUESTIONS.length]} ${number}`);
      so.times[number % TIMES] = performance.now() - started;
      await look(answer);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, reader));
}
