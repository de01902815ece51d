/** Characters of a receipt that are shown: 40 bits, which nobody's kept answers share. */
const SHOWN = 8;

/** A receipt as it is shown and typed; buttons and files carry the whole of it. */
export function shortReceipt(receipt: string): string {
  return receipt.slice(0, SHOWN);
}
