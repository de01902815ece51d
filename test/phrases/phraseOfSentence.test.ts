import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/phrases/language.ts';
import { phraseOfSentence, sentences } from '../../src/phrases/sentences/phraseOfSentence.ts';

const all = Object.entries(sentences);

describe('a sentence of the program', () => {
  it('comes in the language of who reads it, with its values, numbers as that language writes them', () => {
    expect(phraseOfSentence('de', 'is empty; put records in it or remove it')).toBe(
      'ist leer; Datensätze hineinschreiben oder die Datei entfernen',
    );
    expect(phraseOfSentence('es', 'has the id a {n} b, which line 12345 has; give it an id of its own')).toBe(
      'tiene el id a {n} b, que ya tiene la línea 12.345; dele uno propio',
    );
    expect(
      phraseOfSentence(
        'fr',
        'holds no text on 3 of 12 pages (2, 5, 9); have its text recognised (OCR) and save it with it',
      ),
    ).toBe('ne contient pas de texte sur 3 de ses 12 pages (2, 5, 9) ; enregistrez-le avec son texte reconnu (OCR)');
    expect(phraseOfSentence('de', 'answers 404')).toBe('antwortet 404');
    expect(phraseOfSentence('en', 'answers 404')).toBe('answers 404');
  });

  it('may hold another one', () => {
    expect(phraseOfSentence('de', 'refused: leads on to an address that is not http or https')).toBe(
      'abgelehnt: führt weiter zu einer Adresse; diese ist weder http noch https',
    );
    expect(phraseOfSentence('de', 'cannot be reached (no answer)')).toBe('ist nicht zu erreichen (keine Antwort)');
    expect(phraseOfSentence('fr', 'refused: it was not uploaded from this server')).toMatch(/^refusé : .*serveur$/);
    expect(phraseOfSentence('de', 'is not there; make the folder readable')).toBe(
      'ist nicht da; den Ordner lesbar machen',
    );
  });

  it('stays as it is where it is none of ours, or lacks a part', () => {
    for (const text of [
      '',
      'Kept by hand',
      'is damaged (',
      'answers ',
      'line x',
      'is empty; put records in it or remove i',
    ])
      expect(phraseOfSentence('ar', text)).toBe(text);
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...languages), (text, language) => {
        expect(typeof phraseOfSentence(language, text)).toBe('string');
      }),
    );
  });

  it.each(all)('%s is another one in each language, with the same values', (_, words) => {
    const filled = words.en.replace(/\{(\w+)\}/g, (__, name: string) => valueOf(name));
    for (const language of languages) {
      const told = phraseOfSentence(language, filled);
      expect(told).toBe(words[language].replace(/\{(\w+)\}/g, (__, name: string) => valueOf(name)));
      expect([language, placeholders(words[language])]).toEqual([language, placeholders(words.en)]);
      if (language !== 'en') expect(told).not.toBe(filled);
    }
  });
});

describe('what the program writes', () => {
  it('of files, addresses and errors is known in every language', async () => {
    const reasons = (await sourcesOf(ROOMS)).flatMap(reasonsIn);
    const errors = (await sourcesOf([''])).flatMap((source) =>
      [...source.matchAll(ERROR)].map(([, text]) => text ?? ''),
    );
    const unknown = [...reasons, ...errors].filter((text) => phraseOfSentence('de', text) === text);
    expect(unknown).toEqual([...NOT_SHOWN]);
  });

  it('is what the sentences say: none is left of what was written otherwise', async () => {
    const source = (await sourcesOf([''])).join('\n');
    const gone = all.flatMap(([code, { en }]) =>
      en
        .split(/\{\w+\}|; |: | (?=(?:feed|address) \{)/)
        .map((part) => part.trim())
        .map((part) => part.replaceAll('\uFFFD', '\\uFFFD'))
        .filter((part) => part.length > 2 && !source.includes(part))
        .map((part) => `${code}: ${part}`),
    );
    expect(gone).toEqual([]);
  });
});

/** Where reasons are written that Discord shows. */
const ROOMS = ['ingest', 'collect', 'processes', 'owners/retention'];

/** What a library gave no words for, what stands in brackets behind a reason, and what the terminal alone says. */
const NOT_SHOWN = ['is not a regular file', 'cannot be parsed'];

/** A reason goes on from the name of its file. */
const REASON =
  /(['`])((?:is|has|holds|cannot|needs|comes|answers|leads|did not|takes|unpacks|goes on|was) (?:(?!\1).)*)\1/g;
const ERROR = /log\.(?:error|fatal)\((?:[^;]*?), '([^']+)'\)/g;

async function sourcesOf(rooms: readonly string[]): Promise<readonly string[]> {
  const root = path.join(import.meta.dirname, '../../src');
  const texts: string[] = [];
  for (const room of rooms)
    for (const name of await readdir(path.join(root, room), { recursive: true }))
      if (name.endsWith('.ts') && !name.startsWith('phrases'))
        texts.push((await readFile(path.join(root, room, name), 'utf8')).replace(/['`] \+\s*['`]/g, ''));
  return texts;
}

/** Reasons as one file writes them, with something for each value. */
function reasonsIn(source: string): readonly string[] {
  const constants = new Map(
    [...source.matchAll(/^const ([A-Z_]+) = (['`])(.*?)\2/gms)].map(([, name, , text]) => [name, text ?? '']),
  );
  const filled = (text: string): string =>
    text
      .replaceAll('\\uFFFD', '\uFFFD')
      .replace(/\$\{((?:[^{}]|\{[^{}]*\})*)\}/g, (_, name: string) => filled(constants.get(name) ?? '7'));
  return [...source.matchAll(REASON)].map(([, , text]) => filled(text ?? ''));
}

function valueOf(name: string): string {
  return ['n', 'of'].includes(name) ? '7' : 'Quay';
}

function placeholders(text: string): readonly string[] {
  return (text.match(/\{\w+\}/g) ?? []).toSorted();
}
