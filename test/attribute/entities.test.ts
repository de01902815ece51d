import { describe, expect, it } from 'vitest';
import { lastSpoke, meanwhile } from './coreference/whoSpoke.ts';

describe('a name is whole', () => {
  it.each([
    [
      'The Castell Department of Forestry and Fire Protection said it was late.',
      'Castell Department of Forestry and Fire Protection',
    ],
    [
      'The Castell Department of Health and Harbour Services said it was late.',
      'Castell Department of Health and Harbour Services',
    ],
    ['The Castell Commission on Rope Standards said it was late.', 'Castell Commission on Rope Standards'],
    ['The Castell Commission on Monday said it was late.', 'Castell Commission'],
    ['Operation Inherent Resolve said it was late.', 'Operation Inherent Resolve'],
  ])('%s', (text, name) => {
    expect(lastSpoke(text)).toBe(`${name} (-) named`);
  });

  it('and no more than one body', () => {
    expect(lastSpoke('The Castell Union of Ropes and Harbour Fund said it was late.')).not.toContain(
      'Union of Ropes and',
    );
  });
});

describe('a title is no part of a name', () => {
  it.each([
    ['Ecologist Ryan Norr said it was late.', 'Ryan Norr (Ecologist) named'],
    ['Builder Zenaris said it was late.', 'Zenaris (Builder) named'],
    ['Moody’s Harbour Service waits. Moody’s said it was late.', 'Moody’s (-) named'],
    ['Co-author Jane Wang said it was late.', 'Jane Wang (Co-author) named'],
    ['Harbour Union leader and Mayor Ann Lowe said it was late.', 'Ann Lowe (Harbour Union leader and Mayor) named'],
    [
      'Harbour trade and rope commissioner Ann Lowe said it was late.',
      'Ann Lowe (Harbour trade and rope commissioner) named',
    ],
    [
      'Castell Rope Transport and Bridges Minister Ann Lowe said it was late.',
      'Ann Lowe (Castell Rope Transport and Bridges Minister) named',
    ],
    ['The Minister of Information Quillon al-Vek said it was late.', 'Quillon al-Vek (Minister of Information) named'],
    ['Mayor Bo Li and Governor Ann Lowe said it was late.', 'Mayor Bo Li and Governor Ann Lowe (-) named'],
    ['The mayor and Governor Ann Lowe said it was late.', 'mayor and Governor Ann Lowe (-) named'],
  ])('%s', (text, spoke) => {
    expect(lastSpoke(text)).toBe(spoke);
  });
});

describe('by a shorter name', () => {
  it.each([
    ['without its accents', 'Mayor Recep Erdoğan came. Erdogan said it was late.', 'Recep Erdoğan (Mayor) named'],
    [
      'by the first of three',
      'Minister Hardeep Quill Puri came. Hardeep said it was late.',
      'Hardeep Quill Puri (Minister) named',
    ],
    ['with a title', 'Quillon Sab Flor came. Dr Quillon said it was late.', 'Quillon Sab Flor (-) named'],
    ['behind a particle', 'Ali bin Tamim came. Tamim said it was late.', 'Ali bin Tamim (-) named'],
    ['as the first word of a place', 'Castell Harbour burnt. Castell said it was late.', 'Castell (-) named'],
  ])('%s', (_how, text, spoke) => {
    expect(lastSpoke(text)).toBe(spoke);
  });
});

describe('a plural that opens a sentence', () => {
  it.each([
    ['is nobody by name', 'Fans said it was late.', 'fans (-) nominal'],
    ['has no day', 'On Thursday officials said it was late.', 'officials (-) nominal'],
    ['keeps whose they are', 'Associates of Voss said it was late.', 'associates of Voss (-) nominal'],
    ['is a party', 'Democrats said it was late.', 'Democrats (-) named'],
    [
      'is a name that stands large elsewhere',
      'In the Waters family it was late. Waters said it was cold.',
      'Waters (-) named',
    ],
  ])('%s', (_what, text, spoke) => {
    expect(lastSpoke(text)).toBe(spoke);
  });
});

describe('a statement that was told of', () => {
  it('is its writer’s over the whole article, where there is one', () => {
    const told = `The Harbour Union released a statement.${meanwhile(6)}`;
    expect(lastSpoke(`${told} The statement said it was late.`)).toBe('Harbour Union (-) nominal');
    expect(
      lastSpoke(`${told} The Dock Guild released a statement.${meanwhile(6)} The statement said it was late.`),
    ).toBe('the statement (-) nominal');
  });

  it('is of whom the aside is', () => {
    expect(lastSpoke('Ann Lowe, in a statement, announced it was late.\nThe statement said it was cold.')).toBe(
      'Ann Lowe (-) nominal',
    );
  });
});
