import { expect, it } from 'vitest';
import { inPlaceOfSubject } from '../../../src/retrieve/question/inPlaceOfSubject.ts';

it.each([
  ['What do the islanders say about the ferry?', 'What do the council say about the ferry?'],
  ['What did each side say about the toll?', 'What did the council say about the toll?'],
  ['What does either side want?', 'What does the council want?'],
  ['How did the union answer?', 'How did the council answer?'],
  ['What has Mayor Ada Quill said of the toll?', 'What has the council said of the toll?'],
  ['And what did Voss and Quill tell the court?', 'And what did the council tell the court?'],
])('%s', (question, asked) => {
  expect(inPlaceOfSubject('the council', question)).toBe(asked);
});

it.each(['Why the delay?', 'Who says that the toll is dead?', 'What did they?'])('has no place in: %s', (question) => {
  expect(inPlaceOfSubject('the council', question)).toBeNull();
});
