/** Discord's markdown as far as our messages use it, as HTML. Only for the pictures. */
export function markdownToHtml(markdown: string): string {
  const blocks: string[] = [];
  let quote: string[] = [];
  for (const line of markdown.split('\n')) {
    if (line.startsWith('> ')) {
      quote.push(inline(line.slice(2)));
      continue;
    }
    if (quote.length > 0) blocks.push(`<blockquote>${quote.join('<br>')}</blockquote>`);
    quote = [];
    if (line.startsWith('### ')) blocks.push(`<h3>${inline(line.slice(4))}</h3>`);
    else if (line.startsWith('-# ')) blocks.push(`<small>${inline(line.slice(3))}</small>`);
    else if (line.startsWith('- ')) blocks.push(`<p class="item">${inline(line.slice(2))}</p>`);
    else blocks.push(`<p>${inline(line)}</p>`);
  }
  if (quote.length > 0) blocks.push(`<blockquote>${quote.join('<br>')}</blockquote>`);
  return blocks.join('\n');
}

const token = new RegExp(
  [
    /\\([!-/:-@[-`{-~])/,
    /\*\*(.+?)(?<!\\)\*\*/,
    /__(.+?)(?<!\\)__/,
    /_((?:\\.|[^\\_])+)_/,
    /~~(.+?)(?<!\\)~~/,
    /`([^`]+)`/,
    /<t:(\d+):([DRd])>/,
    /<(https?:[^>\s]+)>/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

function inline(text: string): string {
  let html = '';
  let at = 0;
  for (const match of text.matchAll(token)) {
    const [whole, escaped, bold, underlined, italic, struck, code, seconds, style, address] = match;
    html += escape(text.slice(at, match.index));
    if (escaped !== undefined) html += escape(escaped);
    else if (bold !== undefined) html += `<b>${inline(bold)}</b>`;
    else if (underlined !== undefined) html += `<u>${inline(underlined)}</u>`;
    else if (italic !== undefined) html += `<i>${inline(italic)}</i>`;
    else if (struck !== undefined) html += `<s>${inline(struck)}</s>`;
    else if (code !== undefined) html += `<code>${escape(code)}</code>`;
    else if (seconds !== undefined)
      html += `<span class="time">${style === 'R' ? 'a minute ago' : date(Number(seconds), style === 'd')}</span>`;
    else if (address !== undefined) html += `<a>${escape(address)}</a>`;
    at = match.index + whole.length;
  }
  return html + escape(text.slice(at));
}

function date(seconds: number, isShort: boolean): string {
  return new Date(seconds * 1000).toLocaleDateString('en-GB', {
    dateStyle: isShort ? 'short' : 'long',
    timeZone: 'UTC',
  });
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
