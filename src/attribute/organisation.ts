import { BODIES, REPRESENTATIVES, singular } from './nounLexicon.ts';

/**
 * The organisation, place or person that words before or after an office name: "Harbour Union" of "the Harbour Union's board", "Center for
 * Trade Policy"; null where they name none: a portfolio ("Health" minister), a kind without a name ("Council"), a region, a title.
 *
 * @param words without a leading article
 */
export function organisationIn(words: readonly string[]): string | null {
  const first = words.findIndex((word) => isCapital(word) && !isOffice(word) && !OPENERS.test(word));
  if (first === -1) return null;
  let end = first;
  while (end < words.length && isCapital(words[end] ?? '') && (!isOffice(words[end] ?? '') || BODIES.has((words[end] ?? '').toLowerCase()))) {
    end++;
    if (/[’']s?$/.test(words[end - 1] ?? '')) break;
  }
  // "Center for American Progress", "University of the Gulf": a kind needs what it is of.
  while (/^(?:of|for)$/.test(words[end] ?? '') && isKind(words[end - 1] ?? '')) {
    let at = end + 1;
    if (/^(?:the|an?)$/.test(words[at] ?? '')) at++;
    if (!isCapital(words[at] ?? '')) break;
    while (at < words.length && (isCapital(words[at] ?? '') || (words[at] === 'and' && isCapital(words[at + 1] ?? '')))) at++;
    end = at;
  }
  // "Castell police", "Castell council": with its kind.
  if (LOCAL.test(words[end] ?? '') && !/[’']s?$/.test(words[end - 1] ?? '')) end++;
  const run = words.slice(first, end).filter((word, at) => !(at === 0 && OPENERS.test(word)));
  while (run.length > 2 && DEPARTMENTS.test(run.at(-1) ?? '')) run.pop();
  const name = run.join(' ').replace(/[’']s?$/, '');
  return isParty(name) ? name : null;
}

/** Whether a name can be that of a party: no region, portfolio or bare kind ("Council", "Senate Majority"). */
export function isParty(name: string): boolean {
  const words = name.split(' ');
  if (name === '' || REGION.test(name)) return false;
  // "Justice Department": a ministry in full, though its field names nobody.
  if (words.length > 1 && /^(?:Department|Ministry)$/.test(words.at(-1) ?? '') && !/^(?:City|Fire|Police|State|County|Local|Government)$/.test(words[0] ?? '')) return true;
  return !words.every((word) => NO_NAMES.has(word.toLowerCase()) || isKind(word) || isOffice(word));
}

/** Offices and functions whose holder speaks for somebody. */
export function isOffice(word: string): boolean {
  const lower = word.replace(/[’']s?$/, '').toLowerCase();
  return REPRESENTATIVES.has(lower) || REPRESENTATIVES.has(singular(lower));
}

function isKind(word: string): boolean {
  return BODIES.has(word.toLowerCase()) || BODIES.has(singular(word.toLowerCase()));
}

function isCapital(word: string): boolean {
  return /^[“"‘']?[\p{Lu}&]/u.test(word);
}

/** Titles and ranks that open a name without being part of it, and capitals that only begin a sentence. */
const OPENERS = /^(?:its|his|her|their|our|my|the|an?|mr\.?|dr\.?|prime|vice|deputy|chief|senior|interim|acting|former|special|assistant|then|longtime|one|two|three|several|some|many|most|top|other|neither|both|no)$/i;
const DEPARTMENTS = /^(?:Research|Communications|Press|Political|Media|Operations|Policy|Executive|Marketing|Legal|Finance|Managing|Legislative|Digital|Field)$/;
const LOCAL = /^(?:police|council|union|guild|hospital|party|authority|city)$/;
const REGION = /\b(?:Eastern|Western|Northern|Southern|East|West|Gulf|Balkans|Caribbean|Middle|Africa|Asia|Europe|America|Africans?|Asians?|Europeans?|World|Global|International|Christian|Muslim|Jewish|Catholic|Evangelical|Black|White|Latino|Hispanic|Arab|Islamic|Nov\.|Dec\.|Oct\.|Sept\.|Aug\.|Jan\.|Feb\.)(?: leaders?)?$/;
/** Fields of ministers and chiefs, chambers and their halves, and other words written large that name nobody. */
const NO_NAMES = new Set(`fire police health education defense defence finance energy trade transport transportation security housing water justice interior home foreign environment labor labour agriculture treasury intelligence
  army navy air budget culture sports sport tourism immigration homeland veterans urban commerce development science technology communications information public affairs works social welfare family children youth women
  climate economy economic economics business industry industrial exterior internal external external national state states federal local city county town village district region regional provincial municipal central general
  senate house assembly parliament congress majority minority opposition oversight judiciary appropriations ways means committee rules ethics ruling government cabinet crown supreme court high appeals
  vice deputy prime chief senior special executive assistant interim acting former president presidential party policy political press media operations marketing human resources legal research design sales
  and of for the & law enforcement emergency medical fiscal revenue tax planning strategy strategic global popular small big instant new old campaign administration joint pac super`.trim().split(/\s+/));
