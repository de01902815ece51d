/**
 * The JSON of a response, read no further than it may be long; null where it is none.
 *
 * @param longest bytes
 * @throws an Error where it is longer
 */
export async function readWithin(response: Response, longest: number): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > longest) throw new Error(`more than ${longest} bytes came back`);
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return null;
  }
}
