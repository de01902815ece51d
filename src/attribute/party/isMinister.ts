/** A minister's field is no party. */
export function isMinister(words: readonly string[], office: number): boolean {
  return (
    /^(?:minister|secretary|undersecretary)(?:[’']s?)?$/i.test(words[office] ?? '') &&
    !/^(?:press|general)$/i.test(words[office - 1] ?? '') &&
    !/^general$/i.test(words[office + 1] ?? '')
  );
}
