import { crc32, deflateSync, inflateSync } from 'node:zlib';

/**
 * A browser's PNG (8 bits a channel, not interlaced) with a palette of at most 256 colours: a page of text has few, and
 * takes a third of the room. Colours are rounded as little as it takes.
 */
export function shrinkPng(png: Buffer): Buffer {
  const { width, height, pixels } = decode(png);
  for (let bits = 8; bits > 2; bits--) {
    const palette = new Map<number, number>();
    const indexed = Buffer.alloc(height * (width + 1));
    const fits = pixels.every((colour, at) => {
      const rounded = round(colour, bits);
      const known = palette.get(rounded) ?? palette.size;
      palette.set(rounded, known);
      indexed[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = known;
      return palette.size <= 256;
    });
    if (fits) return encode(width, height, [...palette.keys()], indexed);
  }
  return png;
}

/** The middle of the step that a channel falls into. */
function round(colour: number, bits: number): number {
  const step = 1 << (8 - bits);
  const channel = (shift: number) => Math.min(255, Math.floor(((colour >> shift) & 255) / step) * step + (step >> 1));
  return bits === 8 ? colour : (channel(16) << 16) | (channel(8) << 8) | channel(0);
}

/** Pixels as 0xRRGGBB; what is transparent is taken as it is. PNG specification, sections 9 and 10. */
function decode(png: Buffer): { width: number; height: number; pixels: Uint32Array } {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const size = png[25] === 6 ? 4 : 3;
  const data: Buffer[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const raw = inflateSync(Buffer.concat(data));
  const line = width * size;
  const bytes = Buffer.alloc(height * line);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (line + 1)];
    for (let x = 0; x < line; x++) {
      const left = x >= size ? (bytes[y * line + x - size] ?? 0) : 0;
      const up = y > 0 ? (bytes[(y - 1) * line + x] ?? 0) : 0;
      const corner = x >= size && y > 0 ? (bytes[(y - 1) * line + x - size] ?? 0) : 0;
      const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
      bytes[y * line + x] = ((raw[y * (line + 1) + 1 + x] ?? 0) + predicted) & 255;
    }
  }
  return {
    width,
    height,
    pixels: Uint32Array.from({ length: width * height }, (_, at) => bytes.readUIntBE(at * size, 3)),
  };
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
}

function encode(width: number, height: number, palette: readonly number[], indexed: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(indexed, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
