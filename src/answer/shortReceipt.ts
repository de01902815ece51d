/** Characters of a receipt that are shown: 40 bits, which nobody's kept answers share. */
const SHOWN = 8;

/** A receipt as it is shown and typed; buttons and files carry the whole of it. */
export function shortReceipt(receipt: string): string {
  // Letters and digits alone, so that nothing in it ends the code it is shown as.
  return receipt.replace(/[^\dA-Za-z]/g, '').slice(0, SHOWN);
}
