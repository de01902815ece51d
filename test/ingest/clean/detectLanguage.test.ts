import { expect, it } from 'vitest';
import { cleanSeed } from '../../../src/ingest/clean/cleanSeed.ts';
import { detectLanguage } from '../../../src/ingest/clean/detectLanguage.ts';

it.each([
  [
    'de',
    'Der Rat hat am Dienstag beschlossen, den Nordkai zu schließen, bis die Kräne repariert sind. ' +
      'Die Hafenarbeiter verlangen einen zweiten Bericht.',
  ],
  [
    'fr',
    'Le conseil a décidé mardi de fermer le quai nord jusqu’à la réparation des grues. ' +
      'Les dockers demandent un deuxième rapport au gouvernement.',
  ],
  [
    'es',
    'El consejo decidió el martes cerrar el muelle norte hasta que se reparen las grúas. ' +
      'Los estibadores piden un segundo informe al gobierno.',
  ],
  ['ru', 'Совет решил во вторник закрыть северный причал до окончания ремонта кранов. Докеры требуют второго отчета.'],
  ['ar', 'قرر المجلس يوم الثلاثاء إغلاق الرصيف الشمالي حتى إصلاح الرافعات.'],
])('tells %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

it.each([
  'The council voted on Tuesday to close the north quay until the cranes are mended, and dockers asked for a report.',
  'Kvartal Nord 3-1 Havn IF',
  'Council, quay, cranes: closed Tuesday.',
  '“Wir schließen”',
  '',
  '12 345 !!',
])('takes no English and no scrap for another language: %s', (text) => {
  expect(detectLanguage(text)).toBeNull();
});

it('goes by the text that may be quoted', () => {
  const text =
    'Der Rat hat am Dienstag beschlossen, den Nordkai zu schließen, bis alle ' +
    'Kräne repariert worden sind und die Prüfer wieder da waren.';
  const seed = {
    id: 'a',
    file: 'a.txt',
    sha256: '',
    text,
    given: { title: 'The quay is to close, and nobody knows for how long' },
  };
  expect(cleanSeed(seed).language).toBe('de');
});

it('knows running text in another language by its own words where English comes near', () => {
  const german =
    'London gegen West Ham United, dann Chelsea, dann Tottenham Hotspur: Eintracht Frankfurt spielt im Champions ' +
    'League Stadium wieder gegen Premier League Teams, und Oliver Glasner sowie Adi Hütter reisen ' +
    'erneut nach London. ' +
    'Beim Topclub Chelsea wollte Eintracht ins Endspiel einziehen, scheiterte jedoch nach Elfmeterschießen.';
  expect(detectLanguage(german)).toBe('de');
});
