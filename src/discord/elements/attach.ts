import { ComponentType, type APIFileComponent } from 'discord.js';

/** A file for a message, and the component that shows it there: a Components V2 message shows no file that has none. */
export function attach(
  name: string,
  content: string,
): { readonly file: { readonly attachment: Buffer; readonly name: string }; readonly component: APIFileComponent } {
  return {
    file: { attachment: Buffer.from(content, 'utf8'), name },
    component: { type: ComponentType.File, file: { url: `attachment://${name}` } },
  };
}
