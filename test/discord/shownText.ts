/**
 * Reads Discord markdown as a client does, as far as these tests need it: takes backslashes off, and lists what is
 * still active (formatting, mentions, links, lists). Written apart from the escaper, from Discord's description of its
 * markdown.
 */
export function shownText(markdown: string): { shown: string; active: string[] } {
  let shown = '';
  let atLineStart = true;
  const active: string[] = [];
  for (let at = 0; at < markdown.length;) {
    const rest = markdown.slice(at);
    const escaped = /^\\([!-/:-@[-`{-~])/.exec(rest);
    if (escaped !== null) {
      shown += escaped[1];
      at += 2;
      atLineStart = false;
      continue;
    }
    const date = /^<t:\d+:[Dt]>/.exec(rest);
    if (date !== null) {
      active.push('<t:');
      at += date[0].length;
      continue;
    }
    const found =
      /^(\*|_|~~|\|\||`)/.exec(rest) ??
      /^<(@|#|t:|\/|id:|a?:|https?:)/.exec(rest) ??
      /^@(everyone|here)/.exec(rest) ??
      /^https?:\/\//.exec(rest) ??
      /^:\w+:/.exec(rest) ??
      /^\[[^\]]*\]\(/.exec(rest) ??
      (atLineStart ? /^[ \t]*(#{1,3} |-# |>>> |> |[-*+] |\d+[.)] )/.exec(rest) : null);
    if (found !== null) active.push(found[0]);
    const character = rest[0] ?? '';
    shown += character;
    atLineStart = character === '\n';
    at += 1;
  }
  return { shown, active };
}
