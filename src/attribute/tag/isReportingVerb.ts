import { cueForm } from '../lexicon/reportingVerbs.ts';
import { isPlainVerb } from './isPlainVerb.ts';
import type { PlacedWord } from './placedWord.ts';
import { pluralBefore } from './pluralBefore.ts';
import { standsBetween } from './standsBetween.ts';
import type { Word } from './tagWords.ts';

/** Whether what the tagger took for a noun or an adjective is a verb: "observers note that", "Smith fumed". */
export function isReportingVerb(placed: PlacedWord): boolean {
  const { text, words, index, lower, tag, before, after, capital } = placed;
  // All others are what they were tagged as.
  if (tag !== 'NOUN' && tag !== 'ADJ') return false;
  if (isPlainVerb(placed)) return true;
  // "The boats cost £5 million"
  if (lower === 'cost' && before?.tag === 'NOUN' && /^[$€£¥]/.test(text.slice(after?.start ?? text.length)))
    return true;
  const cue = cueForm(lower);
  // "voters who support Voss": no noun stands behind "who".
  if (tag === 'NOUN' && before?.lower === 'who' && (cue?.forms.has('base') === true || cue?.forms.has('s') === true))
    return true;
  if (cue === undefined || capital) return false;
  // "the report, which notes, “…”"
  // ... but not "at which point".
  if (
    tag === 'NOUN' &&
    /^(?:which|who)$/.test(before?.lower ?? '') &&
    words[index - 2]?.tag !== 'ADP' &&
    !cue.forms.has('ing') &&
    cue.verb.clause
  )
    return true;
  const named =
    before?.tag === 'PROPN' ||
    before?.tag === 'NOUN' ||
    (before?.tag === 'PRON' && !/^(?:my|your|his|her|its|our|their)$/.test(before.lower));
  // "Voss also alleged the"
  if (
    tag === 'ADJ' &&
    cue.forms.has('past') &&
    before?.tag === 'ADV' &&
    /^(?:PROPN|PRON)$/.test(words[index - 2]?.tag ?? '') &&
    /^(?:DET|PRON|PROPN)$/.test(after?.tag ?? '')
  )
    return true;
  // "Lind, 58, worries that", "…, reports the Star"
  if (
    tag === 'NOUN' &&
    before?.lower === ',' &&
    cue.verb.clause &&
    cue.forms.has('s') &&
    (/^(?:that|how|why|whether)$/.test(after?.lower ?? '') || (lower === 'reports' && after?.tag === 'PROPN'))
  )
    return true;
  // "because the department claims the rope": no noun stands before an article.
  if (
    tag === 'NOUN' &&
    cue.forms.has('s') &&
    cue.verb.clause &&
    before?.tag === 'NOUN' &&
    words[index - 2]?.tag === 'DET' &&
    /^(?:DET|PRON)$/.test(after?.tag ?? '')
  )
    return true;
  // "The mayor has alleged that", "it further claims that"
  if (isPerfect(words, index) && cue.forms.has('participle') && /^(?:SCONJ|DET|PRON)$/.test(after?.tag ?? ''))
    return true;
  if (cue.forms.has('s') && before?.lower === 'further' && /^(?:PROPN|PRON|NOUN)$/.test(words[index - 2]?.tag ?? ''))
    return true;
  if (
    tag === 'ADJ' &&
    cue.forms.has('ing') &&
    before?.tag === 'AUX' &&
    after !== undefined &&
    (/^(?:to|that)$/.test(after.lower) || /^(?:DET|ADJ|PRON|PROPN|NOUN|NUM)$/.test(after.tag))
  )
    return true;
  if (
    cue.forms.has('past') &&
    named &&
    after !== undefined &&
    (/^(?:DET|PRON|PROPN)$/.test(after.tag) || after.lower === 'that')
  )
    return true;
  // "with Smith recently promising to"
  if (
    tag === 'ADJ' &&
    cue.forms.has('ing') &&
    (before?.tag === 'PROPN' || (before?.tag === 'ADV' && words[index - 2]?.tag === 'PROPN')) &&
    /^(?:to|that|him|her|it|them)$/.test(after?.lower ?? '')
  )
    return true;
  // "The complaint, which was filed in May, alleged that"
  if (tag === 'ADJ' && cue.forms.has('past') && before?.lower === ',' && after?.lower === 'that') return true;
  // "A report alleged fireworks were used": an adjective stands before its noun, not behind.
  if (
    tag === 'ADJ' &&
    cue.forms.has('past') &&
    cue.verb.clause &&
    !cue.verb.naming &&
    before?.tag === 'NOUN' &&
    words[index - 2]?.tag === 'DET' &&
    after?.tag === 'NOUN' &&
    words.slice(index + 2).some((each) => each.tag === 'VERB' || each.tag === 'AUX')
  )
    return true;
  if (lower === 'shot' && before?.tag === 'PROPN' && after?.lower === 'back') return true;
  // “…,” Smith fumed on Tuesday.
  if (
    tag === 'ADJ' &&
    cue.forms.has('past') &&
    (before?.tag === 'PROPN' || before?.tag === 'PRON') &&
    after?.tag !== 'NOUN' &&
    after?.tag !== 'PROPN'
  )
    return true;
  if (
    tag === 'NOUN' &&
    cue.forms.has('ing') &&
    before?.lower === ',' &&
    after !== undefined &&
    /^(?:PUNCT|DET|PRON|SCONJ|PROPN)$/.test(after.tag) &&
    after.lower !== ','
  )
    return true;
  // "legal observers note the rise"
  if (
    tag === 'NOUN' &&
    cue.forms.has('base') &&
    before?.tag === 'NOUN' &&
    before.lower.endsWith('s') &&
    after !== undefined &&
    /^(?:DET|PRON)$/.test(after.tag) &&
    !words.slice(0, index).some((each) => each.tag === 'VERB' || each.tag === 'AUX')
  )
    return true;
  // "Six in ten say he paid", "40 percent call her able"
  if (
    tag === 'NOUN' &&
    cue.forms.has('base') &&
    (before?.tag === 'NUM' || before?.lower === 'percent') &&
    /^(?:DET|PRON)$/.test(after?.tag ?? '')
  )
    return true;
  // "records of the last cycle show he paid", "he has not paid, records show."
  if (tag === 'NOUN' && cue.forms.has('base') && cue.verb.clause && pluralBefore(words, index)) return true;
  // "The study reports “…”", "The Jakarta Post reports a captain": one body does, whatever it reports.
  if (
    tag === 'NOUN' &&
    lower === 'reports' &&
    (before?.tag === 'PROPN' || (before?.tag === 'NOUN' && !/[^s]s$/.test(before.lower))) &&
    (/^["“]/.test(after?.lower ?? '') ||
      /^(?:DET|PRON|NUM|PROPN)$/.test(after?.tag ?? '') ||
      (after?.tag === 'ADV' && words[index + 2]?.tag === 'NUM'))
  )
    return true;
  if (tag === 'NOUN' && cue.verb.clause && standsBetween(text, words, index)) return true;
  // "observers note that"
  if (before?.tag === 'NOUN' && before.lower.endsWith('s') && after?.lower === 'that' && cue.verb.clause) return true;
  if (!named || cue.forms.has('base')) return false;
  if (after?.lower === ',' && /^["“'‘]+$/.test(words[index + 2]?.lower ?? '') && cue.verb.clause) return true;
  const last =
    after === undefined ||
    after.lower === '.' ||
    (after.lower === ',' && index > 3 && before?.tag === 'PROPN') ||
    after.lower === 'that';
  const plans =
    cue.verb.infinitive &&
    after?.lower === 'to' &&
    !words.slice(0, index).some((each) => each.tag === 'VERB' || each.tag === 'AUX');
  return (last && cue.verb.clause) || plans;
}

/** "has", "had also" */
function isPerfect(words: readonly Word[], index: number): boolean {
  const at = words[index - 1]?.tag === 'ADV' ? index - 2 : index - 1;
  return words[at]?.tag === 'AUX' && /^(?:has|have|had|having)$/.test(words[at].lower);
}
