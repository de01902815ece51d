/** Values of one row, in the order of its columns. */
export type Row = readonly (string | number | Buffer | null)[];
