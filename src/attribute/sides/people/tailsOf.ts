/** People by the ends of their names that have several words, each where only one has it. */
export function tailsOf(people: ReadonlySet<string>): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const person of people) {
    const words = person.split(' ');
    for (let from = 1; from < words.length - 1; from++) {
      const tail = words.slice(from).join(' ');
      found.set(tail, found.has(tail) ? null : person);
    }
  }
  return found;
}
