import { stemmer } from 'stemmer';

/**
 * True for terms so common in English that their absence from a text tells little: light verbs, adverbs, general nouns
 * and adjectives. A small corpus cannot tell them from rare words by counting. Stop words are not among them.
 */
export function isLightWord(term: string): boolean {
  return LIGHT.has(term);
}

const WORDS = `
get gets got getting give gives gave given giving go goes went gone going come comes came coming take takes took taken
taking
make makes made making put puts putting let lets keep keeps kept set sets want wants wanted need needs needed try tries
tried trying
use uses used using think thinks thought thinking believe believes feel feels felt know knows knew known mean means
meant
see sees saw seen seeing look looks looked looking find finds found show shows showed shown seem seems seemed appear
become became
happen happens happened happening begin begins start starts started call calls called ask asks asked asking offer
offered
describe described describes explain explained discuss discussed provide provides provided include includes included
concern concerns
consider considered react reacted reaction respond help helps helped bring brings brought turn turned work works worked
working
say saying talk talked mention mentioned name named list lists listed identify compare state states stated
people person man men woman women thing things something anything way ways kind kinds type types sort sorts part parts
lot lots number amount
place places example case cases fact idea question answer problem issue issues point points side sides reason reasons
view opinion detail details
time times year years month months week weeks day days today recent recently latest current currently
new good better best great big large small major main important different certain possible likely full whole exactly
quickly soon early late later yet already always often usually really actually together back away instead ago
first last next two three
cause causes caused leads led break breaks broke broken pull pulls pulled pulling fall falls fell run runs ran running
hold holds held carry carries
carried pick picks picked move moves moved end ends ended stop stops stopped
wo ca sha ain
`;

const LIGHT: ReadonlySet<string> = new Set(
  WORDS.split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => stemmer(word)),
);
