import type { HtmlNode } from './htmlNode.ts';

/** The part of a document that makes and moves elements. */
interface TableNode extends HtmlNode {
  setAttribute(name: string, value: string): void;
  replaceWith(...nodes: readonly TableNode[]): void;
}
interface TableDocument {
  createElement(name: string): TableNode;
  querySelectorAll(selector: string): Iterable<TableNode>;
}

/** Longest cell of a table of data, in characters: longer ones are parts of a page that a table lays out. */
const MAX_CELL = 200;

/**
 * Makes a paragraph of each row of a table of data, its cells joined by " | ": Readability takes small tables for
 * layout and drops them. Rows are marked with `data-row`. Changes the document.
 */
export function flattenTables(document: TableDocument): void {
  for (const table of document.querySelectorAll('table')) {
    const rows = [...table.querySelectorAll('tr')].map((row) =>
      [...row.querySelectorAll('td, th')].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()),
    );
    const isData =
      rows.length > 1 && rows.every((row) => row.length > 1 && row.every((cell) => cell.length <= MAX_CELL));
    if (!isData || table.querySelector('table') !== null) continue;
    table.replaceWith(
      ...rows.map((row) => {
        const line = document.createElement('p');
        line.setAttribute('data-row', '');
        line.textContent = row.filter((cell) => cell !== '').join(' | ');
        return line;
      }),
    );
  }
}
