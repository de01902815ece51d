import { html } from 'hono/html';
import type { Language } from '../../phrases/language.ts';
import { phrase } from '../../phrases/phrase.ts';
import type { Counted } from '../reading/reading.ts';
import { periodInWords } from './dates.ts';
import type { Html } from './html.ts';
import { type Tally, tally } from './tally.ts';

/** Measures of the picture, in its own units; the browser scales it. */
const WIDTH = 760;
const NAMES = 190;
const ROW = 46;
const BAR = 34;
const FOOT = 24;
/** Names under the picture have room for so many units each. */
const NAME_EVERY = 90;
/** Characters of a name that stand beside its row; the table has the whole. */
const NAME = 26;

const PER = { day: 'webPerDay', month: 'webPerMonth', year: 'webPerYear' } as const;

/**
 * Who said how much when: a row of bars for each voice, all on one scale and in one colour, and behind it a table with
 * the same numbers. Nothing where nobody spoke.
 */
export function chart(counted: readonly Counted[], language: Language): Html | '' {
  const shown = tally(counted);
  if (shown.periods.length === 0) return '';
  return html`<figure>
      <div class="chart" tabindex="0" role="group" aria-label="${phrase(language, 'webWhoWhen')}">
        ${picture(shown, language)}
      </div>
      <figcaption class="quiet">${phrase(language, PER[shown.per])}</figcaption>
    </figure>
    <details>
      <summary>${phrase(language, 'webTable')}</summary>
      ${table(shown, language)}
    </details>`;
}

function picture({ rows, periods, most }: Tally, language: Language): Html {
  const height = rows.length * ROW + FOOT;
  const step = (WIDTH - NAMES) / periods.length;
  const bar = Math.min(step * 0.8, 40);
  const x = (n: number): number => round(NAMES + (n + 0.5) * step);
  const every = Math.max(1, Math.ceil(NAME_EVERY / step));
  const name = phrase(language, 'webWhoWhen');
  return html`<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${name}" direction="ltr">
    ${rows.map(({ voice, counts }, row) => {
      const foot = (row + 1) * ROW;
      const bars = counts.map((count, n) => {
        const high = round((count / most) * BAR);
        const tip = `${voice}, ${nameOf(periods[n], language)}: ${count}`;
        return count === 0
          ? ''
          : html`<rect x="${round(x(n) - bar / 2)}" y="${foot - high}" width="${round(bar)}" height="${high}">
              <title>${tip}</title>
            </rect>`;
      });
      return html`<text x="0" y="${foot - 10}">${shortened(voice)}</text>
        <line x1="${NAMES}" x2="${WIDTH}" y1="${foot}" y2="${foot}" />
        ${bars}`;
    })}
    ${periods.map((period, n) =>
      n % every === 0
        ? html`<text class="axis" x="${x(n)}" y="${height - 6}" text-anchor="middle">${nameOf(period, language)}</text>`
        : '',
    )}
  </svg>`;
}

function table({ rows, periods }: Tally, language: Language): Html {
  const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
  return html`<div class="table" tabindex="0" role="group" aria-label="${phrase(language, 'webTable')}">
    <table>
      <thead>
        <tr>
          <th scope="col">${phrase(language, 'webWho')}</th>
          ${periods.map((period) => html`<th scope="col">${nameOf(period, language)}</th>`)}
          <th scope="col">${phrase(language, 'webTotal')}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ voice, counts }) =>
            html`<tr>
              <th scope="row"><bdi>${voice}</bdi></th>
              ${counts.map((count) => html`<td>${count}</td>`)}
              <td>${sum(counts)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function nameOf(period: string | null | undefined, language: Language): string {
  return period == null ? phrase(language, 'noDate') : periodInWords(period, language);
}

function shortened(name: string): string {
  const chars = [...name];
  return chars.length > NAME ? `${chars.slice(0, NAME - 1).join('')}…` : name;
}

function round(units: number): number {
  return Math.round(units * 10) / 10;
}
