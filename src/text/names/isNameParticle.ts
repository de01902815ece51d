/**
 * Words inside names that are written small or large: "Bill de Blasio", "Mohammed bin Salman", "Mark van den Berg".
 * Lower case.
 */
const PARTICLES: ReadonlySet<string> = new Set(
  `de da do das dos del della dello degli di du des la le lo el al bin bint ibn ben abu umm van von vom zu zur der den
  ter ten af av`.split(/\s+/u),
);
/** Those that are words or first names too: only between two names, or written large before one. */
const WORDS: ReadonlySet<string> = new Set(['do', 'ben', 'al', 'la', 'le', 'lo', 'den', 'ten', 'der']);

/** Whether a word may belong to the name that follows it. `inside`: a name or particle comes before it too. */
export function isNameParticle(lower: string, inside: boolean): boolean {
  return PARTICLES.has(lower) && (inside || !WORDS.has(lower));
}
