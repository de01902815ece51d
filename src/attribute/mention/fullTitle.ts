/** Writes a title out: "Sen." is "senator", others stay. Lower case in and out. */
export function fullTitle(word: string): string {
  return TITLES.get(word) ?? word;
}

const TITLES: ReadonlyMap<string, string> = new Map([
  ['sen.', 'senator'],
  ['sen', 'senator'],
  ['rep.', 'representative'],
  ['rep', 'representative'],
  ['gov.', 'governor'],
  ['gov', 'governor'],
  ['gen.', 'general'],
  ['gen', 'general'],
  ['col.', 'colonel'],
  ['adm.', 'admiral'],
  ['capt.', 'captain'],
  ['lt.', 'lieutenant'],
  ['sgt.', 'sergeant'],
  ['cmdr.', 'commander'],
  ['amb.', 'ambassador'],
  ['prof.', 'professor'],
  ['ceo', 'executive'],
  ['gop', 'republican'],
  ['sens.', 'senator'],
  ['reps.', 'representative'],
  ['congressman', 'representative'],
  ['congresswoman', 'representative'],
]);
