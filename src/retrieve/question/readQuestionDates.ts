/** Dates that a question gives, as `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, in order and without repetition. */
export function readQuestionDates(question: string): string[] {
  return takeDates(question).dates;
}

/** The question with white space in place of its dates: every other character stays where it is. */
export function blankDates(question: string): string {
  return takeDates(question).rest;
}

/** The question as it would be asked without its dates: "What did Voss say on 2 March?", "What did Voss say?". */
export function withoutDates(question: string): string {
  return blankDates(question)
    .replaceAll(/\b(?:on|in|of|from|since|during|dated)\s{3,}/giu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/\s(?=[?.,!])/gu, '')
    .trim();
}

function takeDates(question: string): { dates: string[]; rest: string } {
  const found: string[] = [];
  let rest = question;
  for (const { pattern, read } of FORMS) {
    rest = rest.replace(pattern, (whole: string, ...args: unknown[]) => {
      found.push(read(args.at(-1) as Groups));
      return ' '.repeat(whole.length);
    });
  }
  return { dates: [...new Set(found)], rest };
}

interface Groups {
  readonly day?: string;
  readonly month?: string;
  readonly year?: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAMES = [
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?',
  'Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?',
].join('|');
const MONTH = String.raw`(?<month>${MONTH_NAMES})\.?`;
const DAY = String.raw`(?<day>[0-3]?\d)(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?<year>(?:19|20)\d\d)`;

// Longest form first: what one form has read is not read again.
const FORMS: readonly { pattern: RegExp; read: (groups: Groups) => string }[] = [
  {
    pattern: new RegExp(String.raw`\b${YEAR}-(?<month>[01]\d)-(?<day>[0-3]\d)\b`, 'gu'),
    read: ({ year, month, day }) => `${year}-${month}-${day}`,
  },
  { pattern: new RegExp(String.raw`\b${MONTH}\s+${DAY},?\s+${YEAR}\b`, 'gu'), read: toDay },
  { pattern: new RegExp(String.raw`\b${DAY}\s+(?:of\s+)?${MONTH},?\s+${YEAR}\b`, 'gu'), read: toDay },
  {
    pattern: new RegExp(String.raw`\b${MONTH},?\s+(?:of\s+)?${YEAR}\b`, 'gu'),
    read: ({ year, month }) => `${year}-${numberOf(month)}`,
  },
  { pattern: new RegExp(String.raw`\b${YEAR}\b`, 'gu'), read: ({ year }) => `${year}` },
];

function toDay({ year, month, day = '' }: Groups): string {
  return `${year}-${numberOf(month)}-${day.padStart(2, '0')}`;
}

function numberOf(month = ''): string {
  return String(MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1).padStart(2, '0');
}
