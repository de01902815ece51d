import { Parser } from 'htmlparser2';
import type { Markup } from '../../../domain/seed.ts';
import { wordSet } from '../../../text/wordSet.ts';
import { type ReadFile, unreadable } from '../adapter/adapter.ts';
import { createBlockWriter } from '../adapter/writeBlocks.ts';
import { openZip } from './openZip.ts';
import { readCoreProperties } from './readCoreProperties.ts';

const PARTS = new Set(['content.xml', 'meta.xml', 'META-INF/manifest.xml']);

/** What stands in a text without being shown in it. */
const passedOver = wordSet('office:annotation text:tracked-changes text:index-body office:forms svg:title svg:desc');

/** Texts of OpenDocument: paragraphs, headings, list entries, rows of tables; notes at the end, no comments. */
export function readOdt(bytes: Uint8Array): ReadFile {
  const zip = openZip(bytes, (name) => PARTS.has(name));
  if ('problem' in zip) return unreadable(zip.problem);
  const content = zip.parts.get('content.xml');
  if (zip.parts.get('META-INF/manifest.xml')?.includes('encryption-data') === true)
    return unreadable('is locked with a password; save it without');
  if (content === undefined) return unreadable('is no text of OpenDocument; save it again as .odt');
  const writer = createBlockWriter();
  const notes: string[] = [];
  readContent(content, writer.add, notes);
  for (const note of notes) writer.add(note, 'paragraph');
  const { text, blocks } = writer.written();
  if (text === '') return unreadable('holds no text; if it is made of pictures, save their text');
  return { articles: [{ text, blocks, given: readCoreProperties(zip.parts.get('meta.xml') ?? '') }], problems: [] };
}

function readContent(xml: string, add: (words: string, markup: Markup) => void, notes: string[]): void {
  /** Words of the paragraphs that are open; one stands in another where it is a note's. */
  const open: string[] = [];
  const row: string[] = [];
  let [items, cells, inNote, hidden] = [0, 0, 0, 0];
  const append = (words: string): void => {
    if (hidden === 0 && open.length > 0) open.push((open.pop() ?? '') + words);
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (passedOver.has(name) || name === 'text:note-citation') hidden += 1;
        else if (name === 'text:p' || name === 'text:h') open.push('');
        else if (name === 'text:note') inNote += 1;
        else if (name === 'text:list-item') items += 1;
        else if (name === 'table:table-cell') cells += 1;
        else if (name === 'text:tab' || name === 'text:line-break') append(' ');
        else if (name === 'text:s') append(' '.repeat(Math.min(10, Number(attributes['text:c'] ?? 1) || 1)));
      },
      ontext: append,
      onclosetag(name) {
        if (passedOver.has(name) || name === 'text:note-citation') hidden -= 1;
        else if (name === 'text:note') inNote -= 1;
        else if (name === 'text:list-item') items -= 1;
        else if (name === 'table:table-cell') cells -= 1;
        else if (name === 'table:table-row' && cells === 0) add(row.splice(0).join(' | '), 'row');
        else if (name === 'text:p' || name === 'text:h') {
          const words = (open.pop() ?? '').trim();
          if (words === '') return;
          if (inNote > 0) notes.push(words);
          else if (cells > 0) row.push(words);
          else add(words, name === 'text:h' ? 'heading' : items > 0 ? 'item' : 'paragraph');
        }
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
}
