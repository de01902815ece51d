import { describe, expect, it } from 'vitest';
import { bounds, limits } from '../../src/discord/limits.ts';
import { judge } from '../e2e/judge/judge.ts';

/** Whether Discord takes this, by its own schema and its documented rules. */
const takes = (path: string, method: string, body: unknown): boolean =>
  judge({ method, path, body, files: [] }).length === 0;
const message = (...components: readonly object[]): boolean =>
  takes('/webhooks/123456789012345678/t/messages/@original', 'PATCH', {
    flags: 1 << 15,
    components,
    allowed_mentions: { parse: [] },
  });
const callback = (type: number, data: object): boolean =>
  takes('/interactions/123456789012345678/t/callback', 'POST', { type, data });

const x = (length: number): string => 'x'.repeat(length);
const text = (content: string) => ({ type: 10, content });
const button = (n: number, label = 'Press') => ({ type: 2, style: 2, label, custom_id: `r1:a:${n}` });
const row = (...components: readonly object[]) => ({ type: 1, components });
const each = <T>(count: number, make: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n));
const option = (given: object) => ({ type: 3, custom_id: 'r1:a', options: [{ label: 'L', value: 'v', ...given }] });
const modal = (given: object) => ({
  custom_id: 'r1:a',
  title: 'Title',
  components: [{ type: 18, label: 'Label', component: { type: 4, style: 2, custom_id: 'reason' }, ...given }],
});

/** Whether Discord takes something of this size. */
const sized: Readonly<Partial<Record<keyof typeof limits, readonly ((size: number) => boolean)[]>>> = {
  components: [(size) => message({ type: 17, components: each(size - 1, () => text('a')) })],
  text: [(size) => message(text(x(size - 1)), text('x'))],
  rowButtons: [(size) => message(row(...each(size, (n) => button(n))))],
  buttonLabel: [(size) => message(row(button(0, x(size))))],
  customId: [(size) => message(row({ ...button(0), custom_id: x(size) }))],
  buttonUrl: [(size) => message(row({ type: 2, style: 5, label: 'L', url: `https://a.example/${x(size - 18)}` }))],
  selectText: ['label', 'value', 'description'].map((key) => (size) => message(row(option({ [key]: x(size) })))),
  selectPlaceholder: [(size) => message(row({ ...option({}), placeholder: x(size) }))],
  choices: [(size) => callback(8, { choices: each(size, (n) => ({ name: `n${n}`, value: `v${n}` })) })],
  choiceText: [
    (size) => callback(8, { choices: [{ name: x(size), value: 'v' }] }),
    (size) => callback(8, { choices: [{ name: 'n', value: x(size) }] }),
  ],
  modalTitle: [(size) => callback(9, { ...modal({}), title: x(size) })],
  modalLabel: [(size) => callback(9, modal({ label: x(size) }))],
  modalDescription: [(size) => callback(9, modal({ description: x(size) }))],
};

describe('the limits of Discord', () => {
  for (const [name, all] of Object.entries(sized)) {
    it(`${name} are what it takes, and not one more`, () => {
      const limit = limits[name as keyof typeof limits];
      for (const isTaken of all) expect([isTaken(limit), isTaken(limit + 1)]).toEqual([true, false]);
    });
  }

  it('are all there, but for the size of a file, which no message shows', () => {
    expect([...Object.keys(sized), 'attachmentBytes'].toSorted()).toEqual(Object.keys(limits).toSorted());
    expect(limits.attachmentBytes).toBe(10_485_760);
  });
});

describe('our own bounds', () => {
  it('leave room for each other within those of Discord', () => {
    // A page holds one excerpt of the longest beside the longest question, and both halves of a verdict.
    expect(bounds.excerpt + bounds.question + 4 * bounds.title).toBeLessThan(limits.text);
    expect(bounds.articlesPerPage).toBeLessThanOrEqual(limits.choices);
    // A quote is a message of Discord’s at most; a question and a reason are typed into it.
    for (const length of [bounds.question, bounds.quote, bounds.reason]) expect(length).toBeLessThanOrEqual(6000);
  });

  it('are times and rates that a person notices and does not mind', () => {
    expect(bounds.followUp).toBe(900_000);
    expect(bounds.perUser.window / bounds.perUser.count).toBe(4000);
    expect(bounds.perGuild.window / bounds.perGuild.count).toBe(500);
    expect(bounds.progressEvery).toBeGreaterThanOrEqual(1000);
  });
});
