import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

/** A regular expression as it stands in a file. */
export interface FoundRegex {
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

/** A literal where an expression may start; a division stands after a name, a number or a bracket. */
const LITERAL =
  /(?<=^\s*|[(=,:[!&|?{};]\s*|\breturn\s+)\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\[])+)\/([dgimsuvy]*)/g;

/** Every regular expression literal below the folders, found by its look, comments left out. */
export async function findRegexes(folders: readonly string[]): Promise<FoundRegex[]> {
  const found: FoundRegex[] = [];
  for (const folder of folders) {
    const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts')).toSorted();
    for (const name of names) {
      const file = path.join(folder, name);
      for (const [number, text] of (await readFile(file, 'utf8')).split('\n').entries()) {
        if (/^\s*(?:\/\/|\/?\*)/.test(text)) continue;
        for (const [, source = '', flags = ''] of text.matchAll(LITERAL)) {
          if (isRegex(source, flags)) found.push({ file, line: number + 1, source, flags });
        }
      }
    }
  }
  return found;
}

function isRegex(source: string, flags: string): boolean {
  try {
    return new RegExp(source, flags).source !== '';
  } catch {
    return false;
  }
}
