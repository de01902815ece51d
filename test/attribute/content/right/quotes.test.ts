import { describe, expect, it } from 'vitest';
import { contentsOf } from '../../readArticle.ts';

describe('a quote behind its verb', () => {
  it.each([
    ['Voss said after Lind spoke, “We rest.”', ['“We rest.”']],
    ['Voss said before the sale, which he hates, “We rest.”', ['“We rest.”']],
    ['Voss said in a book on boats of wood, “It floats.”', ['“It floats.”']],
    ['Voss said, in tears: “No, that is late.”', ['“No, that is late.”']],
    ['“We try to make it whole,” Voss said, adding, “It is whole.”', ['“We try to make it whole,”', '“It is whole.”']],
    ['“We won,” Voss claimed, “today,” and his party will rule.', ['“We won,” | “today,”']],
    ['Voss claimed “victory,” and his party will rule.', ['“victory,”']],
    ['Voss said in a letter, “It sank,” and left.', ['“It sank,”']],
    ['Voss said in a letter to the crew “it is late.”', ['“it is late.”']],
    ['Voss said plainly “it is late.”', ['“it is late.”']],
    ['Voss said Monday “it is late.”', ['“it is late.”']],
    ['Voss said the word “late.”', ['the word “late.”']],
    ['Voss concluded a “long” talk.', ['a “long” talk']],
    ['Voss said of the pier, “It floats.”', ['“It floats.”']],
    ['Voss said about the pier which leaks: “It floats.”', ['“It floats.”']],
    ['Voss said of “old” boats: “They float.”', ['“They float.”']],
    ['Voss said to the crew that it sank: “It floats.”', ['that it sank: “It floats.”']],
    ['Voss said in a letter: Lind remarked, “It sank.”', ['“It sank.”']],
    ['Voss said before she left, “We are done.”', ['“We are done.”']],
    ['Voss said as she left the hall, the “old” plan failed, “We are done.”', ['“We are done.”']],
    ['Voss said as she left, the ferry sank.', []],
    ['“We rest,” said Voss as she left, “and sleep.”', ['“We rest,” | “and sleep.”']],
    ['Said Voss, “We are proud.”', ['“We are proud.”']],
    ['Said Voss, a sailor, “We are proud.”', ['“We are proud.”']],
    ['Voss noted only “errors.”', ['“errors.”']],
  ])('comes behind where, when or how it was said: %s', (text, contents) => {
    expect(contentsOf(text)).toEqual(contents);
  });

  it.each([
    ['Voss praised the crew with a plea: “Stay here,” and left.', ['the crew with a plea: “Stay here,”']],
    ['Voss praised a plan that was late: “Stay here.”', ['“Stay here.”']],
    ['Voss praised a crew whose captain left with a plea: “Stay here.”', ['“Stay here.”']],
    ['Voss reminded her hearers of the crew and of her motto: “Sail, sing and rest.”', ['“Sail, sing and rest.”']],
    ['Latest: Voss praised the crew with a plea: “Stay here.”', ['“Stay here.”']],
    ['Voss praised the crew with a plea: “Stay here”.', ['“Stay here”']],
    ['Voss praised the crew with a plea: “Stay here,” he added.', ['“Stay here,”']],
    ['Voss praised the crew with a plea: “…Stay here.”', ['“…Stay here.”']],
    ['Voss praised the crew with a plea: “‘Stay here.’”', ['“‘Stay here.’”']],
    ['Voss praised the crew with a plea: stay “Here.”', ['the crew with a plea: stay “Here.”']],
    ['Voss praised the crew, after the storm had passed, with a plea: “Stay here.”', ['“Stay here.”']],
    ['Voss praised two things: the crew and the “Queen.”', ['two things: the crew and the “Queen.”']],
    ['Voss praised the “old” crew with a plea: “Stay here.”', ['“Stay here.”']],
    ['Voss praised the crew – all of it – with a plea: “Stay here.”', ['“Stay here.”']],
    ['Voss praised the crew with a plea: “stay here.”', ['the crew with a plea: “stay here.”']],
    ['Voss praised the crew and reported a plea: “Stay here.”', ['the crew', '“Stay here.”']],
  ])('comes behind a colon: %s', (text, contents) => {
    expect(contentsOf(text)).toEqual(contents);
  });

  it.each([
    ['Voss promised to “never sail” unless it rains.', ['to “never sail” unless it rains']],
    [
      'Voss wanted to “gladly thank” Lind and the crew for their “friendship.”',
      ['to “gladly thank” Lind and the crew for their “friendship.”'],
    ],
    ['Voss sought to “end” it.', ['to “end” it']],
    ['Voss admitted to “errors” there.', ['“errors” there']],
    ['Voss spoke to “Lind” there.', []],
    ['Voss urged “Lind” to leave.', ['“Lind” to leave']],
  ])('is a part of an act or a thing: %s', (text, contents) => {
    expect(contentsOf(text)).toEqual(contents);
  });
});
