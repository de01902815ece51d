import { createHash } from 'node:crypto';

/** Stands for what a passage's vector was made of: the model, the passage's text and the title of its article. */
export function embeddedText(model: string, made: { readonly title: string | null; readonly text: string }): string {
  return createHash('sha256')
    .update(JSON.stringify([model, made.title, made.text]))
    .digest('base64url');
}
