import { describe, expect, it } from 'vitest';
import { parseSides } from '../../../src/attribute/sides/parseSides.ts';

describe('the text of sides.json', () => {
  it.each([
    ['a byte order mark before it', '\uFEFF{"sides":[]}', []],
    ['spaces around a name', '{"sides":[{"name":" Reds "}]}', [{ name: 'Reds', aliases: [], members: [] }]],
    [
      'a name that one side has twice',
      '{"sides":[{"name":"Reds","aliases":["reds"],"members":["Reds"]}]}',
      [{ name: 'Reds', aliases: ['reds'], members: ['Reds'] }],
    ],
  ])('may have %s', (_what, text, sides) => {
    expect(parseSides(text)).toEqual({ sides });
  });

  it.each([
    ['{', /^not valid JSON: \S/],
    ['[]', /^top level: .*object/],
    ['{}', /^sides: .*array/],
    ['{"sides":[],"more":1}', /^top level: .*"more"/],
    ['{"sides":[{"name":3}]}', /^sides\.0\.name: .*string/],
    ['{"sides":[{"name":"  "}]}', /^sides\.0\.name: /],
    ['{"sides":[{"name":"Reds","aliases":[""]}]}', /^sides\.0\.aliases\.0: /],
    ['{"sides":[{"name":"Reds","members":[" "]}]}', /^sides\.0\.members\.0: /],
    ['{"sides":[{"name":"Reds"},{"name":"reds"}]}', /^"reds" is listed for both Reds and reds$/],
    [
      '{"sides":[{"name":"Reds","aliases":["Dock"]},{"name":"Blues","members":["dock"]}]}',
      /^"dock" is listed for both Reds and Blues$/,
    ],
  ])('may not be %s', (text, problem) => {
    const parsed = parseSides(text);
    expect('problem' in parsed ? parsed.problem : '').toMatch(problem);
  });
});
