import type { IndexCodec } from 'vectra';

type IndexData = Parameters<IndexCodec['serializeIndex']>[0];

/** 16 bytes at the start, so that the vectors after it stand at a multiple of 4. */
const MAGIC = 'on-record vec 1\n';
const COUNTS = 8;
/** Bytes before the first row; each row is its numbers in 32 bits. */
export const HEADER_BYTES = MAGIC.length + COUNTS;

/**
 * Vectra's index file in binary: header, item count and dimensions (uint32), then float32 rows, little-endian (as every
 * platform that Node 20 and the ONNX runtime run on). A quarter of the JSON's size, and every vector opens as a view of
 * one buffer. An item's id is its row number; vectors must have length 1 and carry no metadata, which the index keeps
 * elsewhere.
 */
export const vectorCodec: IndexCodec = {
  extension: '.vec',

  serializeIndex(data: IndexData): Buffer {
    const dimensions = data.items[0]?.vector.length ?? 0;
    const values = new Float32Array(data.items.length * dimensions);
    data.items.forEach((item, row) => values.set(item.vector, row * dimensions));
    const header = Buffer.alloc(MAGIC.length + COUNTS);
    header.write(MAGIC, 'latin1');
    header.writeUInt32LE(data.items.length, MAGIC.length);
    header.writeUInt32LE(dimensions, MAGIC.length + 4);
    return Buffer.concat([header, Buffer.from(values.buffer)]);
  },

  deserializeIndex(file: Buffer): IndexData {
    if (file.toString('latin1', 0, MAGIC.length) !== MAGIC) throw new Error('not a vector file of this format');
    const count = file.readUInt32LE(MAGIC.length);
    const dimensions = file.readUInt32LE(MAGIC.length + 4);
    const rows = file.subarray(MAGIC.length + COUNTS);
    if (rows.length !== count * dimensions * 4)
      throw new Error(`holds ${rows.length} bytes for ${count} x ${dimensions}`);
    // A view; a copy only of one of node's small buffers, which share a pool where the rows may not start at a multiple
    // of 4.
    const aligned = rows.byteOffset % 4 === 0 ? rows : new Uint8Array(rows);
    const values = new Float32Array(aligned.buffer, aligned.byteOffset, count * dimensions);
    const items = Array.from({ length: count }, (_, row) => ({
      id: String(row),
      metadata: {},
      // Vectra only indexes and reads the length, which a Float32Array does alike.
      vector: values.subarray(row * dimensions, (row + 1) * dimensions) as unknown as number[],
      norm: 1,
    }));
    return { version: 1, metadata_config: {}, items };
  },

  serializeCatalog: notUsed,
  deserializeCatalog: notUsed,
  serializeMetadata: notUsed,
  deserializeMetadata: notUsed,
};

function notUsed(): never {
  throw new Error('the index keeps no catalog and no metadata in vectra');
}
