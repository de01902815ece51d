import { Parser } from 'htmlparser2';
import type { SeedMetadata } from '../../../domain/seed.ts';
import { foldSpace } from '../adapter/writeBlocks.ts';

/** Elements of Dublin Core, and those that formats use in their place, by field. */
const FIELDS: Readonly<Record<string, keyof SeedMetadata>> = {
  'dc:title': 'title',
  'dc:creator': 'author',
  'meta:initial-creator': 'author',
  'dc:publisher': 'outlet',
  'dcterms:created': 'date',
  'meta:creation-date': 'date',
  'dc:date': 'date',
};

/** What a document's own properties say about it (`docProps/core.xml`, `meta.xml`, the metadata of a package file). */
export function readCoreProperties(xml: string): SeedMetadata {
  const given: { -readonly [key in keyof SeedMetadata]: SeedMetadata[key] } = {};
  let field: keyof SeedMetadata | undefined;
  let words = '';
  const parser = new Parser(
    {
      onopentag(name) {
        field = FIELDS[name];
        words = '';
      },
      ontext(text) {
        if (field !== undefined && words.length < MAX_LENGTH) words += text;
      },
      onclosetag() {
        const value = foldSpace(words);
        if (field !== undefined && value !== '') given[field] ??= value;
        field = undefined;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return given;
}

/** Longest value that is taken, in characters. */
const MAX_LENGTH = 500;
