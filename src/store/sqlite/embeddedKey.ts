import { createHash } from 'node:crypto';

/** Stands for what a passage's vector was made of: its text under the title of its article. */
export function embeddedKey({ title, text }: { readonly title: string | null; readonly text: string }): Buffer {
  return createHash('sha256')
    .update(`${title ?? ''}\n${text}`)
    .digest()
    .subarray(0, 16);
}
