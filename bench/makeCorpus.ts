import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { seeded } from './seeded.ts';

/** Names are made of parts, so that there are hundreds of each: in real news few words stand in every tenth passage. */
const PLACES = combine(
  ['Nor', 'Arl', 'Hale', 'Sum', 'Tol', 'Quin', 'Bel', 'Kes', 'Ora', 'Dun', 'Mar', 'Vel'],
  ['vik', 'enz', 'mouth', 'era', 'van', 'tero', 'marsh', 'ten', 'via', 'mere'],
  '',
);
const PEOPLE = combine(
  [
    'Ana',
    'Tomas',
    'Ife',
    'Lena',
    'Karim',
    'Joan',
    'Viktor',
    'Mei',
    'Rosa',
    'Omar',
    'Sven',
    'Dalia',
    'Piet',
    'Nura',
    'Hugo',
  ],
  [
    'Berg',
    'Reyl',
    'Okoro',
    'Marsh',
    'Sadat',
    'Pell',
    'Hane',
    'Tanaka',
    'Lind',
    'Dale',
    'Voss',
    'Ruiz',
    'Adler',
    'Kone',
    'Haas',
    'Moro',
    'Lutz',
    'Bray',
    'Nagy',
    'Sol',
  ],
  ' ',
);
const TOPICS = combine(
  [
    'the harbour',
    'the dam',
    'the rail',
    'the grain',
    'the fishing',
    'the power',
    'the flood',
    'the ferry',
    'the housing',
    'the mining',
    'the school',
    'the airport',
    'the forest',
    'the hospital',
    'the border',
  ],
  ['strike', 'treaty', 'contract', 'tariff', 'quota', 'tax', 'fund', 'line', 'reform', 'inquiry', 'merger', 'budget'],
  ' ',
);
const ROLES = [
  'transport minister',
  'union leader',
  'chief negotiator',
  'opposition leader',
  'central bank governor',
  'mayor',
];
const BODIES = [
  'the transport ministry',
  'the dockers’ union',
  'the water board',
  'the opposition',
  'the central bank',
  'the city council',
];
const ACTS = ['broke down', 'were postponed', 'ended without a result', 'moved forward', 'were suspended', 'resumed'];
const REASONS = [
  'a dispute over night pay',
  'missing guarantees',
  'a late change to the draft',
  'the price of steel',
  'rules on inspection',
  'a court ruling',
];
const OUTLETS = ['Coast Courier', 'River Post', 'Northern Wire', 'Daily Ledger'];

/**
 * Writes a made-up corpus: news-like articles of four to nine paragraphs with quotes and paraphrases, different in
 * every sentence. The same numbers give the same files, so that timings compare.
 *
 * @param paragraphs of each article, each one passage; where it is not given, four to nine
 */
export async function makeCorpus(folder: string, articles: number, paragraphs?: number, seed = 7): Promise<void> {
  await mkdir(folder, { recursive: true });
  const next = seeded(seed);
  for (let n = 0; n < articles; n++) {
    await writeFile(path.join(folder, `made-${String(n).padStart(5, '0')}.md`), article(n, next, paragraphs));
  }
}

/** Questions that the corpus answers, in the style of a user. */
export function makeQuestions(count: number, seed = 11): string[] {
  const next = seeded(seed);
  const pick = picker(next);
  return Array.from(
    { length: count },
    (_, n) =>
      [
        `What did ${pick(PEOPLE)} say about ${pick(TOPICS)}?`,
        `What did each side say caused ${pick(TOPICS)} talks to fail in ${pick(PLACES)}?`,
        `How many jobs does ${pick(BODIES)} expect to lose in ${pick(PLACES)}?`,
        `Why were the talks on ${pick(TOPICS)} suspended?`,
      ][n % 4] ?? '',
  );
}

export function article(n: number, next: () => number, count?: number): string {
  const pick = picker(next);
  const place = pick(PLACES);
  const topic = pick(TOPICS);
  const paragraphs = Array.from({ length: count ?? 4 + Math.floor(next() * 6) }, () => paragraph(place, topic, next));
  const date = new Date(Date.UTC(2025, 0, 1 + (n % 360))).toISOString().slice(0, 10);
  const title = `Talks on ${topic} in ${place} ${pick(ACTS)}`;
  const head = `---\ntitle: ${title}\nsource: ${pick(OUTLETS)}\ndate: ${date}\n---\n`;
  return `${head}\n# ${title}\n\n${paragraphs.join('\n\n')}\n`;
}

function paragraph(place: string, topic: string, next: () => number): string {
  const pick = picker(next);
  const person = pick(PEOPLE);
  const number = 100 + Math.floor(next() * 9_000);
  const sentences = [
    `${person}, the ${pick(ROLES)}, said on ${pick(['Monday', 'Tuesday', 'Thursday'])} ` +
      `that talks on ${topic} ${pick(ACTS)} because of ${pick(REASONS)}.`,
    `“We will not sign before ${pick(REASONS)} is settled, and ${number} families in ${place} are waiting,” ` +
      `${person.split(' ')[1]} said.`,
    `Officials from ${pick(BODIES)} rejected that account and blamed ${pick(BODIES)}.`,
    `According to ${pick(BODIES)}, about ${number} jobs in ${place} depend on ${topic}.`,
    `A further round was expected in ${pick(PLACES)}, where ${pick(PEOPLE)} has offered to mediate.`,
    `The draft of ${1990 + Math.floor(next() * 35)} had set out ${2 + Math.floor(next() * 9)} steps, ` +
      `of which ${pick(REASONS)} was the hardest.`,
  ];
  return sentences.filter(() => next() < 0.55).join(' ') || (sentences[0] ?? '');
}

function picker(next: () => number): <T>(list: readonly T[]) => T {
  return (list) => {
    const found = list[Math.floor(next() * list.length)];
    if (found === undefined) throw new RangeError('nothing to pick from');
    return found;
  };
}

function combine(firsts: readonly string[], lasts: readonly string[], between: string): string[] {
  return firsts.flatMap((first) => lasts.map((last) => first + between + last));
}
