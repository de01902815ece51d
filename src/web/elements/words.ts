import { html } from 'hono/html';
import { type MarkedText, piecesOf } from '../../text/piecesOf.ts';
import type { Html } from './html.ts';

/**
 * A text with the words that answer in bold; after a pronoun stands in brackets and italics whom it means, which is no
 * part of it.
 */
export function words(shown: MarkedText): Html {
  return html`${piecesOf(shown).map(({ kind, text }) => {
    if (kind === 'bearer') return html` <i class="bearer">[<bdi>${text}</bdi>]</i>`;
    return kind === 'answer' ? html`<b>${text}</b>` : text;
  })}`;
}
