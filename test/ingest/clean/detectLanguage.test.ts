import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanSeed } from '../../../src/ingest/clean/cleanSeed.ts';
import { detectLanguage } from '../../../src/ingest/clean/detectLanguage.ts';

/** The language of a text of one paragraph. */
async function languageOf(text: string): Promise<string | null> {
  return detectLanguage(text, [{ start: 0, end: text.length, kind: 'paragraph' }]);
}

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
  ['my', 'ကောင်စီက အင်္ဂါနေ့တွင် မြောက်ဘက်ဆိပ်ကမ်းကို ပိတ်ရန် ဆုံးဖြတ်ခဲ့သည်။'],
  [
    'sw',
    'Baraza liliamua Jumanne kufunga gati ya kaskazini hadi mitambo itakapotengenezwa. Wafanyakazi wa bandari ' +
      'wanataka ripoti nyingine kutoka kwa serikali.',
  ],
])('tells %s', async (language, text) => {
  expect(await languageOf(text)).toBe(language);
});

it.each([
  [
    'da',
    'Byrådet besluttede tirsdag at lukke den nordlige kaj, indtil kranerne er blevet repareret. ' +
      'Havnearbejderne siger, at de vil have endnu en rapport, og at ingen har spurgt dem.',
  ],
  [
    'no',
    'Bystyret vedtok tirsdag å stenge den nordlige kaia til kranene er reparert. ' +
      'Havnearbeiderne sier at de vil ha enda en rapport, og at ingen har spurt dem.',
  ],
  [
    'sv',
    'Fullmäktige beslutade på tisdagen att stänga den norra kajen tills kranarna har lagats. ' +
      'Hamnarbetarna säger att de vill ha en rapport till och att ingen har frågat dem.',
  ],
  [
    'is',
    'Borgarstjórn ákvað á þriðjudag að loka norðurbryggjunni þar til kranarnir hafa verið lagfærðir. ' +
      'Hafnarverkamenn segja að þeir vilji aðra skýrslu og að enginn hafi spurt þá.',
  ],
  [
    'fi',
    'Valtuusto päätti tiistaina sulkea pohjoisen laiturin, kunnes nosturit on korjattu. ' +
      'Satamatyöntekijät haluavat toisen selvityksen, eikä heiltä ole kysytty mitään.',
  ],
  [
    'hr',
    'Vijeće je u utorak odlučilo zatvoriti sjeverni dok dok se dizalice ne poprave. ' +
      'Lučki radnici traže drugo izvješće i kažu da ih nitko nije pitao.',
  ],
  ['bg', 'Съветът реши във вторник да затвори северния кей, докато крановете бъдат поправени, и поиска втори доклад.'],
  ['kk', 'Кеңес сейсенбі күні крандар жөнделгенше солтүстік айлақты жабуға шешім қабылдады және есеп талап етті.'],
])('tells %s from its neighbours', async (language, text) => {
  expect(await languageOf(text)).toBe(language);
});

it('takes no Danish for English for the words that both have', async () => {
  const text =
    'Havnens chef mener, at der er behov for en ny bro over den inderste havn. Det er en sag for byrådet, men ' +
    'for tiden er der intet at tale om, for en aftale er først på plads i september.';
  expect(await languageOf(text)).toBe('da');
});

it.each([
  'The council voted on Tuesday to close the north quay until the cranes are mended, and dockers asked for a report.',
  'Kvartal Nord 3-1 Havn IF',
  'Council, quay, cranes: closed Tuesday.',
  '“Wir schließen”',
  '',
  '12 345 !!',
])('takes no English and no scrap for another language: %s', async (text) => {
  expect(await languageOf(text)).toBeNull();
});

it('goes by the text that may be quoted', async () => {
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
  expect(await detectLanguage(text, cleanSeed(seed).blocks)).toBe('de');
  const heading = { start: 0, end: text.length, kind: 'heading' } as const;
  expect(await detectLanguage(text, [heading])).toBeNull();
});

it('knows running text in another language by its own words where English comes near', async () => {
  const german =
    'London gegen West Ham United, dann Chelsea, dann Tottenham Hotspur: Eintracht Frankfurt spielt im Champions ' +
    'League Stadium wieder gegen Premier League Teams, und Oliver Glasner sowie Adi Hütter reisen ' +
    'erneut nach London. ' +
    'Beim Topclub Chelsea wollte Eintracht ins Endspiel einziehen, scheiterte jedoch nach Elfmeterschießen.';
  expect(await languageOf(german)).toBe('de');
});

it('gives a tag of a language or none, for any text', async () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
  );
  await fc.assert(
    fc.asyncProperty(words, async (text) => {
      const language = await languageOf(text);
      if (language !== null) expect(Intl.getCanonicalLocales(language)).toEqual([language]);
    }),
    { numRuns: 200 },
  );
});
