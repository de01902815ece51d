import { Parser } from 'htmlparser2';
import type { Markup } from '../../../domain/seed.ts';
import { type ReadFile, unreadable } from '../adapter/adapter.ts';
import { createBlockWriter } from '../adapter/writeBlocks.ts';
import { openZip } from './openZip.ts';
import { readCoreProperties } from './readCoreProperties.ts';

/** Parts that are read. Word on the web numbers them (`document2.xml`). */
const PART = /^word\/(document|styles|footnotes|endnotes)\d*\.xml$|^docProps\/(core)\.xml$/;

/**
 * Word files (Office Open XML): paragraphs, headings, list entries, rows of tables, notes at the end; no deleted text,
 * no comments.
 */
export function readDocx(bytes: Uint8Array): ReadFile {
  const zip = openZip(bytes, (name) => PART.test(name));
  if ('problem' in zip) return unreadable(zip.problem);
  const parts = new Map([...zip.parts].map(([name, xml]) => [PART.exec(name)?.slice(1).join(''), xml]));
  const document = parts.get('document');
  if (document === undefined) return unreadable('is no Word document; save it again as .docx');
  const writer = createBlockWriter();
  const headings = headingStyles(parts.get('styles') ?? '');
  readBody(document, headings, writer.add);
  // Notes stand after the text: in the middle of it they would cut its sentences.
  for (const notes of ['footnotes', 'endnotes']) readBody(parts.get(notes) ?? '', headings, writer.add);
  const { text, blocks } = writer.written();
  if (text === '') return unreadable('holds no text; if it is made of pictures, save their text');
  return {
    articles: [{ text, blocks, given: readCoreProperties(parts.get('core') ?? '') }],
    problems: [],
  };
}

/** An older way to draw the same box of text, and where a text that was moved stood before. */
const PASSED_OVER = new Set(['mc:Fallback', 'w:moveFrom']);

/** A paragraph that is open; one may stand in another, in a box of text. */
interface Paragraph {
  words: string;
  markup: Markup;
}

function readBody(xml: string, headings: ReadonlySet<string>, add: (words: string, markup: Markup) => void): void {
  const open: Paragraph[] = [];
  const row: string[] = [];
  let cells = 0;
  let isText = false;
  let passedOver = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (PASSED_OVER.has(name)) passedOver += 1;
        const top = open.at(-1);
        if (name === 'w:p') open.push({ words: '', markup: 'paragraph' });
        else if (name === 'w:t') isText = passedOver === 0;
        else if (name === 'w:tc') cells += 1;
        else if (top === undefined) return;
        else if (name === 'w:tab' || name === 'w:br' || name === 'w:cr') top.words += ' ';
        else if (name === 'w:noBreakHyphen') top.words += '-';
        else if (name === 'w:numPr') top.markup = 'item';
        else if (name === 'w:pStyle' && headings.has(attributes['w:val'] ?? '')) top.markup = 'heading';
        else if (name === 'w:outlineLvl' && Number(attributes['w:val']) < 9) top.markup = 'heading';
      },
      ontext(words) {
        const top = open.at(-1);
        if (isText && top !== undefined) top.words += words;
      },
      onclosetag(name) {
        if (PASSED_OVER.has(name)) passedOver -= 1;
        else if (name === 'w:t') isText = false;
        else if (name === 'w:tc') cells -= 1;
        else if (name === 'w:tr' && cells === 0) add(row.splice(0).join(' | '), 'row');
        else if (name === 'w:p') {
          const paragraph = open.pop();
          if (paragraph === undefined || paragraph.words.trim() === '') return;
          if (cells > 0) row.push(paragraph.words.trim());
          else add(paragraph.words, paragraph.markup);
        }
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
}

/** Ids of the styles that are headings, in whatever language they are named: those with an outline level. */
function headingStyles(xml: string): ReadonlySet<string> {
  const found = new Set<string>();
  let id = '';
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'w:style') id = attributes['w:styleId'] ?? '';
        const isHeading =
          (name === 'w:outlineLvl' && Number(attributes['w:val']) < 9) ||
          (name === 'w:name' && /^(?:heading \d|title)$/i.test(attributes['w:val'] ?? ''));
        if (isHeading && id !== '') found.add(id);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return found;
}
