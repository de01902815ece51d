import { describe, expect, it } from 'vitest';
import { uncut } from '../../../src/attribute/organisation/uncut.ts';

describe('uncut', () => {
  it.each([
    ['Senate Harbour', 'the Senate Harbour and Public Works Committee', 'Senate Harbour and Public Works Committee'],
    ['National Rope', 'the National Rope & Boats Association', 'National Rope & Boats Association'],
    [
      'Committee on Trade',
      'the Committee on Trade, Science and Fisheries.',
      'Committee on Trade, Science and Fisheries',
    ],
    ['Center for Boats', 'the Center for Boats and Society at Castell.', 'Center for Boats and Society'],
    ['Stand', 'the group Stand for the Harbour said', 'Stand for the Harbour'],
    [
      'League for the Defence',
      'the League for the Defence of Fishing Rights',
      'League for the Defence of Fishing Rights',
    ],
    ['Alternative', 'the Alternative für Castell party', 'Alternative für Castell'],
    ['Partij', 'the Partij voor de Ropes won', 'Partij voor de Ropes'],
    ['Castell Center', 'the Castell Center for Harbour Safety warned', 'Castell Center for Harbour Safety'],
  ])('"%s" of "%s"', (name, text, whole) => expect(uncut(name, text)).toBe(whole));

  it.each([
    ['two bodies', 'Harbour Union', 'the Harbour Union and Rope Guild said'],
    ['a firm and a body', 'Zenaris', 'Zenaris and the Rope Guild said'],
    ['a body and a firm', 'Department of Trade', 'the Department of Trade and Zenaris said'],
    ['two powers', 'Department of Trade', 'the Department of Trade and Congress said'],
    ['where it works', 'Institute for Ropes', 'the Institute for Ropes in Castell said'],
    ['a day', 'Castell Council', 'the Castell Council on Monday said'],
    ['what a court rules on', 'Harbour Court', 'the Harbour Court on Ropes and Nets said'],
    ['a country', 'Castell Council', 'the Castell Council for Norway said'],
    ['now this, now that', 'Stand', 'Stand for the Harbour and Stand for the Pier'],
    ['alone as well', 'Center for Boats', 'the Center for Boats and Society. The Center for Boats said'],
    ['nowhere', 'Center for Boats', 'the center'],
  ])('not %s', (_, name, text) => expect(uncut(name, text)).toBe(name));
});
