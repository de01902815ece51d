import { expect, it } from 'vitest';
import { readFrontMatter } from '../../../../src/ingest/formats/text/readFrontMatter.ts';

it('reads what a file says about itself, in any of the names for it', () => {
  const text =
    '---\nheadline: "Quay shut"\npublisher: Coast Courier\nauthors: [Ann Lee, "Bo Dahl"]\n' +
    'date: 2031-03-04\ntags:\n  - port\n---\nBody.\n';
  const { given, bodyStart } = readFrontMatter(text);
  expect(given).toEqual({
    title: 'Quay shut',
    outlet: 'Coast Courier',
    author: 'Ann Lee, Bo Dahl',
    date: '2031-03-04',
  });
  expect(text.slice(bodyStart)).toBe('Body.\n');
});

it('takes the name of a person, and an author beside other fields', () => {
  expect(readFrontMatter('---\nauthor:\n  name: Ann Lee\n  desk: port\nlink: /q\n---\n').given).toEqual({
    author: 'Ann Lee',
    url: '/q',
  });
  expect(readFrontMatter('---\nbyline: [{ name: Ann Lee }, Bo]\n---\n').given).toEqual({ author: 'Ann Lee, Bo' });
});

it('takes no word for a field that every object has, and no line further down for front matter', () => {
  expect(readFrontMatter('---\nconstructor: x\n__proto__: y\ntoString: z\n---\n').given).toEqual({});
  expect(readFrontMatter('Words.\n---\ntitle: no\n---\n')).toEqual({ given: {}, bodyStart: 0 });
});

it('reads TOML as Hugo and Zola write it', () => {
  const text =
    '+++\ntitle = "Quay shut"\ndate = 2031-03-04\nauthors = ["Ann Lee", "Bo Dahl"]\n[extra]\nx = 1\n+++\nBody.\n';
  const { given, bodyStart } = readFrontMatter(text);
  expect(given).toMatchObject({ title: 'Quay shut', author: 'Ann Lee, Bo Dahl' });
  expect(given.date).toMatch(/^2031-03-04/);
  expect(text.slice(bodyStart)).toBe('Body.\n');
  expect(readFrontMatter('+++\nno toml\n+++\nBody.').given).toEqual({});
});

it('takes nothing of front matter that holds no fields, or none with words', () => {
  for (const text of [
    '---\n~\n---\nBody.',
    '---\n5\n---\nBody.',
    '---\ntitle: ~\nauthor: [~, {name: ~}]\ndate: null\nsource:\n---\nBody.',
  ])
    expect(readFrontMatter(text).given).toEqual({});
});
