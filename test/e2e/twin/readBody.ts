import type http from 'node:http';

/**
 * The JSON of a request, and its files as text: discord.js sends a form where there are files, which the twin cannot
 * read.
 */
export async function readBody(
  request: http.IncomingMessage,
): Promise<{ payload: unknown; contents: ReadonlyMap<string, string> }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/'))
    return {
      payload: bytes.length === 0 ? undefined : (JSON.parse(bytes.toString('utf8')) as unknown),
      contents: new Map(),
    };

  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
  const contents = new Map<string, string>();
  let payload: unknown;
  for (const [name, value] of form) {
    if (name === 'payload_json') payload = JSON.parse(typeof value === 'string' ? value : await value.text());
    else if (typeof value !== 'string') contents.set(value.name, await value.text());
  }
  return { payload, contents };
}
