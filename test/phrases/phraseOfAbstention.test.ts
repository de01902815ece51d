import { describe, expect, it } from 'vitest';
import type { Abstention } from '../../src/domain/answer.ts';
import type { Language } from '../../src/phrases/language.ts';
import { phrases } from '../../src/phrases/phrase.ts';
import { phraseOfAbstention } from '../../src/phrases/phraseOfAbstention.ts';

const nothing = { kind: 'noAnswer', speakers: [], missing: [], topic: [], dates: [] } as const;
const WHYS: readonly Abstention[] = [
  { kind: 'unknownName', names: ['Ada Quill', 'Bo Marsh'] },
  { kind: 'notHeard', names: ['Ada Quill'] },
  { kind: 'noneOfPeriod' },
  nothing,
  { ...nothing, topic: ['ferry', 'rota'] },
  { ...nothing, dates: ['2031-06-02'] },
  { ...nothing, topic: ['ferry'], dates: ['2031-06-02'] },
  { ...nothing, speakers: ['Ada Quill'], missing: ['zeppelins'] },
];

describe('why there is no answer', () => {
  it('is said in each language, with all that was looked for', () => {
    for (const why of WHYS) {
      const said = (Object.keys(phrases) as Language[]).map((language) => phraseOfAbstention(why, language));
      expect(new Set(said).size).toBe(said.length);
      const looked = 'names' in why ? why.names : [];
      const facts = why.kind === 'noAnswer' ? [...why.speakers, ...why.missing, ...why.topic, ...why.dates] : looked;
      for (const sentence of said) {
        for (const fact of facts) expect(sentence).toContain(fact);
        expect(sentence).not.toMatch(/[{}]/);
      }
    }
  });

  it('is put together as a language does', () => {
    const why = { ...nothing, speakers: ['Ada', 'Bo', 'Cy'], missing: ['figs', 'lemons'] };
    expect(phraseOfAbstention(why, 'en')).toBe(
      'Ada, Bo and Cy speak in these articles. No article has the words “figs” or “lemons”, ' +
        'and nothing was found that answers this.',
    );
    expect(phraseOfAbstention(why, 'de')).toBe(
      'Ada, Bo und Cy kommen in diesen Artikeln zu Wort. In keinem Artikel stehen die Wörter „figs“ oder „lemons“, ' +
        'und nichts wurde gefunden, was das beantwortet.',
    );
    expect(phraseOfAbstention({ ...nothing, missing: ['figs'] }, 'es')).toContain('la palabra «figs»');
  });
});
