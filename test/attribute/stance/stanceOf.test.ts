import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../readArticle.ts';

/** One line a statement: how it holds, who, what, and who reports it. */
function held(text: string): string[] {
  const { statements, words } = readArticle(text);
  return statements.map(({ stance, speaker, content, via }) =>
    [stance, `${speaker?.name ?? '?'}:`, words(content), ...(via === undefined ? [] : [`via ${via}`])].join(' '),
  );
}

describe('nobody says anything', () => {
  it.each([
    'If Voss says the pier is shut, the boats will leave.',
    'If Voss says “the pier is shut,” the boats will leave.',
    'If on Monday Voss says the pier is shut, the boats will leave.',
    'Unless Voss says the pier is shut, the boats will stay.',
    'Suppose Voss says the pier is shut.',
    'Until Voss says the pier is shut, the boats will stay.',
    'Provided that Voss says the pier is shut, the boats will leave.',
    'Should Voss say the pier is shut, the boats will leave.',
    'Had Voss said the pier was shut, the boats would have left.',
    'Did Voss say the pier is shut?',
    'What would happen if Voss said the pier is shut?',
    'Voss would say the pier is shut if she were paid.',
    'Voss could say the pier is shut.',
    'Voss may have said that the pier is shut.',
    '“The pier is shut,” Voss would say if she were paid.',
  ])('%s', (text) => expect(held(text)).toEqual([]));

  it('whatever the verb of saying, the condition and what is said', () => {
    const name = fc.constantFrom('Voss', 'Mayor Ada Voss', 'The council');
    const verb = fc.constantFrom('says', 'claims', 'argues', 'announces', 'admits');
    const frame = fc.constantFrom(
      (clause: string) => `If ${clause}, the boats will leave.`,
      (clause: string) => `Unless ${clause}, the boats will stay.`,
      (clause: string) => `The boats will leave if ${clause}.`,
    );
    const said = fc.constantFrom('the pier is shut', 'that the pier is shut', '“the pier is shut”');
    fc.assert(
      fc.property(name, verb, frame, said, (who, says, framed, what) => {
        const { statements } = readArticle(framed(`${who} ${says} ${what}`));
        expect(statements.filter(({ stance }) => stance === 'said')).toEqual([]);
      }),
      { seed: 1 },
    );
  });
});

describe('a statement that is denied', () => {
  it.each([
    ['by its verb', 'Voss denied that the pier is shut.', 'that the pier is shut'],
    ['by a verb with a noun', 'Voss rejected the claim that the pier is shut.', 'the claim that the pier is shut'],
    ['by a preposition', 'Voss argued against the sale.', 'the sale'],
    ['by an objection', 'Voss objected to the sale.', 'the sale'],
    ['by what she is', 'Voss is sceptical that the pier will hold.', 'that the pier will hold'],
    ['by a doubt in what is voiced', 'Voss expressed scepticism about the sale.', 'scepticism about the sale'],
    ['by a verb and its particle', 'Voss ruled out a sale.', 'a sale'],
    ['as refused', 'Voss refused to back the sale.', 'the sale'],
    ['by "not"', 'Voss has not said that the pier is shut.', 'that the pier is shut'],
    ['by "never", before a quote', 'Voss never said “the pier is shut.”', '“the pier is shut.”'],
    ['by a fronted "never"', 'Never has Voss said the pier is shut.', 'the pier is shut'],
    ['by "nor"', 'Nor did Voss say the pier is shut.', 'the pier is shut'],
    ['after the quote', '“The pier is shut,” Voss did not say.', '“The pier is shut,”'],
    ['as not said yet', 'Voss has yet to say that the pier is shut.', 'that the pier is shut'],
    ['as not heard', 'Nobody heard Voss say the pier is shut.', 'the pier is shut'],
    ['as spoken against', 'Voss denounced the sale.', 'the sale'],
    ['by a noun in what is voiced', 'Voss voiced strong opposition to the sale.', 'strong opposition to the sale'],
    ['as not done', 'Voss failed to say that the pier is shut.', 'that the pier is shut'],
    ['as left out', 'Voss has avoided saying that the pier is shut.', 'that the pier is shut'],
    ['as excused', 'Voss apologised for claiming that the pier is shut.', 'claiming that the pier is shut'],
    ['as taken back', 'Voss takes back her words that “the pier is shut.”', 'back her words that “the pier is shut.”'],
    ['as neither', 'Voss said neither that it sank nor that it did not.', 'that it sank nor that it did not'],
    ['by what it hangs on', 'There is no proof that Voss said the pier is shut.', 'the pier is shut'],
  ])('%s', (_, text, words) => expect(held(text)).toEqual([`denied Voss: ${words}`]));

  it('by its subject, or by the noun that names it', () => {
    expect(held('No official has said that the pier is shut.')).toEqual(['denied no official: that the pier is shut']);
    expect(held('Voss repeated her denial that the pier is shut.')).toEqual(['denied Voss: that the pier is shut']);
    expect(held('Ada Voss left without saying that the pier is shut.')).toEqual([
      'denied Ada Voss: that the pier is shut',
    ]);
  });

  it('is not, where only "only" is, or another clause', () => {
    expect(held('Voss did not only say the pier is shut.')).toEqual(['said Voss: the pier is shut']);
    expect(held('In a letter that was never sent, Voss said the pier is shut.')).toContain(
      'said Voss: the pier is shut',
    );
  });

  it('is not, where its own words follow the denial, or another is called upon', () => {
    expect(held('Voss denounced the sale as a “sham.”')).toEqual(['said Voss: the sale as a “sham.”']);
    expect(held('Voss opposed the plan: “It will fail within a year.”')).toContain(
      'said Voss: “It will fail within a year.”',
    );
    expect(held('Voss denied “the sale of the pier.”')).toEqual(['denied Voss: “the sale of the pier.”']);
    expect(held('Voss denounced the sailors as liars.')).toEqual(['said Voss: the sailors as liars']);
    expect(held('Voss dismissed the claims as lies.')).toEqual(['denied Voss: the claims as lies']);
    expect(held('Voss condemned the violence.')).toEqual(['said Voss: the violence']);
    expect(held('Voss denounced the sale, and Lind said: “It is late.”')).toContain('denied Voss: the sale');
    expect(held('Voss challenged Bo Lind to resign.')).toEqual(['said Voss: Bo Lind to resign']);
    expect(held('Voss said opposition to the sale had grown.')).toEqual([
      'said Voss: opposition to the sale had grown',
    ]);
  });

  it('is one beside what is wanted instead', () => {
    expect(held('Ada Voss supports the pier while arguing against the sale.')).toEqual([
      'said Ada Voss: the pier',
      'denied Ada Voss: the sale',
    ]);
  });

  it('is not, where saying it was never missed, or another thing is excused', () => {
    expect(held('Voss never failed to say that the pier is shut.')).toEqual(['said Voss: that the pier is shut']);
    expect(held('Voss apologised for the noise, saying that the pier is shut.')).toContain(
      'said Voss: that the pier is shut',
    );
  });

  it('is not, where the denial is a part of it: before the cue', () => {
    expect(held('It is not the case, said Voss, that the pier is shut.')).toEqual([
      'said Voss: It is not the case | that the pier is shut',
    ]);
    expect(held('There was no sign, Ada Voss added, that the pier had sunk.')).toEqual([
      'said Ada Voss: There was no sign | that the pier had sunk',
    ]);
    // Another's clause, on which nothing hangs.
    expect(held('As Bo Lind wrote, Ada Voss said, that the pier had sunk.').at(-1)).toMatch(
      /^said Ada Voss: that the pier/,
    );
  });

  it('is not, where it is said of a claim', () => {
    expect(held('Ada Voss said of the claim that the pier had sunk: “It floats.”')).toEqual([
      'said Ada Voss: “It floats.”',
    ]);
  });

  it('is neither said nor denied where the denial is', () => {
    expect(held('Voss did not deny that the pier is shut.')).toEqual(['conditional Voss: that the pier is shut']);
  });
});

describe('a statement that is open', () => {
  it.each([
    ['conditional', 'the future', 'The pier is shut, Voss will say on Monday.', 'The pier is shut'],
    ['conditional', 'a wish', 'Voss may support the sale.', 'the sale'],
    ['conditional', 'words in marks', 'Voss could say: “The pier is shut.”', '“The pier is shut.”'],
    ['conditional', 'its own condition', 'If it rains, Voss said, the pier is shut.', 'If it rains | the pier is shut'],
    ['conditional', 'what is to come', 'Voss was expected to say that it sank.', 'that it sank'],
    ['conditional', 'an appointment', 'Voss is due on Monday to announce that it sank.', 'that it sank'],
    ['conditional', 'what is about to be', 'Voss was about to warn that it sank.', 'that it sank'],
    ['said', 'what could be', 'Voss was quick to say that it sank.', 'that it sank'],
    ['conditional', 'a hope', 'Voss hopes the pier will open.', 'the pier will open'],
    ['conditional', 'a condition behind', 'Voss said she would go if it is sold.', 'she would go if it is sold'],
    ['said', 'an intention', 'Voss hopes to open the pier.', 'to open the pier'],
    ['said', 'what is asked in it', 'Voss said she would ask if it is sold.', 'she would ask if it is sold'],
    ['said', 'whatever happens', 'Voss said she would go even if it is sold.', 'she would go even if it is sold'],
    ['said', 'a possibility', 'Voss said the pier could sink.', 'the pier could sink'],
    ['said', 'of a thing', 'The pier, which Voss said could sink, is shut.', 'which | could sink'],
    ['said', 'what cannot be', 'Voss said she could not swim.', 'she could not swim'],
    ['said', 'with "even if"', 'Voss said even if it sinks, boats stay.', 'even if it sinks, boats stay'],
    ['said', 'words in marks', 'Voss said: “The pier could sink.”', '“The pier could sink.”'],
    ['said', 'a question', 'Voss saw what may come if it is sold.', 'what may come if it is sold'],
    [
      'said',
      'a condition in a clause of a noun',
      'Voss said the men who would go if it is sold are few.',
      'the men who would go if it is sold are few',
    ],
    ['said', 'what is', 'Voss said the pier is safe if it is dry.', 'the pier is safe if it is dry'],
    ['asked', '"whether"', 'Voss asked whether the pier is shut.', 'whether the pier is shut'],
    ['asked', 'a question word', 'Voss wondered why the pier is shut.', 'why the pier is shut'],
    ['asked', 'what it is about', 'Voss asked about the price of the pier.', 'the price of the pier'],
    ['asked', 'a quoted question', '“Is the pier shut?” Voss asked.', '“Is the pier shut?”'],
    ['asked', 'a question about it', 'Why did Voss say the pier is shut?', 'the pier is shut'],
    ['asked', 'doubt whether it was', 'It is unclear whether Voss said the pier is shut.', 'the pier is shut'],
  ])('%s: %s', (stance, _, text, words) => expect(held(text)).toEqual([`${stance} Voss: ${words}`]));

  it('is asked, whoever is asked stands before', () => {
    expect(held('Ada Voss was asked what she wanted.')).toEqual(['asked ?: Ada Voss | what she wanted']);
    expect(held('Ada Voss was asked about the toll.')).toEqual(['asked ?: Ada Voss | the toll']);
  });

  it.each(['Asked', 'When asked'])('%s about a thing', (asked) => {
    expect(held(`${asked} about the toll, Ada Voss said it is low.`)).toEqual([
      'asked ?: the toll',
      'said Ada Voss: it is low',
    ]);
  });

  it.each(['would', 'could', 'may', 'might', 'will'])('%s be so if another thing is', (modal) => {
    expect(held(`Voss said it ${modal} sink if it rains.`)).toEqual([`conditional Voss: it ${modal} sink if it rains`]);
    expect(held(`Voss said it ${modal} sink unless it is mended.`)[0]).toMatch(/^conditional/);
  });

  it('is one in its short form, too, as is what somebody will say', () => {
    expect(held('Voss said it’ll sink if it rains.')).toEqual(['conditional Voss: it’ll sink if it rains']);
    expect(held('Voss left. She’ll support the sale.')[0]).toMatch(/^conditional/);
  });

  it.each(['may', 'might', 'will'])('%s be so without a condition is said', (modal) => {
    expect(held(`Voss said it ${modal} sink in May.`)).toEqual([`said Voss: it ${modal} sink in May`]);
  });

  it('is said, where a question is only a part of it, or another clause asks', () => {
    expect(held('“Is it shut? It is,” Voss said.')).toEqual(['said Voss: “Is it shut? It is,”']);
    expect(held('Voss asked them to leave.')).toEqual(['said Voss: them to leave']);
    expect(held('Voss said it is shut, but is it?')[0]).toMatch(/^said Voss/);
  });
});

describe('a statement that is reported', () => {
  it('by hearsay', () => {
    expect(held('Voss reportedly said the pier is shut.')).toEqual(['reported Voss: the pier is shut']);
    expect(held('Voss reportedly left, saying the pier is shut.')).toEqual(['reported Voss: the pier is shut']);
    expect(held('Voss is said to have left and claimed the pier is shut.')).toContain(
      'reported Voss: the pier is shut',
    );
    expect(held('Voss is known to leave and claimed the pier is shut.')).toContain('said Voss: the pier is shut');
    expect(held('Allegedly, Voss said the pier is shut.')).toEqual(['reported Voss: the pier is shut']);
  });

  it('to the one who said it', () => {
    expect(held('You said that the pier is shut.')).toEqual(['reported ?: that the pier is shut']);
  });

  it('is one beside that of the voice which reports it', () => {
    expect(held('The Ledger reported that Voss said the pier is shut.')).toEqual([
      'reported Voss: the pier is shut via Ledger',
      'said Ledger: that Voss said the pier is shut',
    ]);
    expect(held('According to Reyes, Voss argued the pier is shut.')[0]).toBe(
      'reported Voss: the pier is shut via Reyes',
    );
    expect(held('Reyes said Voss denied the pier is shut.')[0]).toBe('denied Voss: the pier is shut via Reyes');
  });

  it('is none where the same voice goes on', () => {
    expect(held('Voss said she had said the pier is shut.')).toHaveLength(1);
    expect(held('Reyes said Voss left the pier.')).toHaveLength(1);
  });
});

describe('small words decide', () => {
  it.each([
    ['Were Voss to say that the pier is shut, the port would close.', []],
    ['Voss will argue that the pier is shut.', ['conditional Voss: that the pier is shut']],
    ['Neither Voss nor Lind has said that the pier is shut.', ['denied Neither Voss nor Lind: that the pier is shut']],
    ['Neither official has said that the pier is shut.', ['denied neither official: that the pier is shut']],
    ['Voss left without saying that the pier is shut.', ['denied Voss: that the pier is shut']],
    ['Voss would not say that the pier is shut.', ['denied Voss: that the pier is shut']],
    ['Voss would say that the pier is shut.', ['conditional Voss: that the pier is shut']],
    ['“The pier is shut,” Voss would say.', ['conditional Voss: “The pier is shut,”']],
    ['Voss asked if the pier was shut.', ['asked Voss: if the pier was shut']],
    ['Voss explained whether the pier was shut.', ['asked Voss: whether the pier was shut']],
    ['“Is the pier shut? It is,” Voss said.', ['said Voss: “Is the pier shut? It is,”']],
    ['“Is the pier shut? Is the lock?” Voss asked.', ['asked Voss: “Is the pier shut? Is the lock?”']],
    ['Reportedly Voss said that the pier is shut.', ['reported Voss: that the pier is shut']],
    ['Voss argued against shutting the pier.', ['denied Voss: shutting the pier']],
    ['Voss argued for shutting the pier.', ['said Voss: shutting the pier']],
    ['Voss repeated her denial that the pier is shut.', ['denied Voss: that the pier is shut']],
    ['Voss’s denial that the pier is shut came late.', ['denied Voss: that the pier is shut']],
    ['Voss did not deny that the pier is shut.', ['conditional Voss: that the pier is shut']],
    ['If it rains the pier is shut, Voss said.', ['conditional Voss: If it rains the pier is shut']],
    ['Voss said that if it rains the pier is shut.', ['conditional Voss: that if it rains the pier is shut']],
  ])('%s', (text, lines) => expect(held(text)).toEqual(lines));
});

describe('words that only look like another stance', () => {
  it.each([
    ['“yet” behind a noun', 'Voss began his harshest speech yet, criticizing the sale.', 'said Voss: the sale'],
    [
      'a question that others ask',
      'Voss said dozens of rowers had rung her to ask: “What is this about?”',
      'said Voss: dozens of rowers had rung her to ask: “What is this about?”',
    ],
    ['her own question', 'Voss asked: “What is this about?”', 'asked Voss: “What is this about?”'],
  ])('%s', (_name, text, line) => expect(held(text)).toContain(line));
});

describe('what was not said after all, or was taken back', () => {
  it.each([
    'Voss stopped short of saying that the pier was unsafe.',
    'Voss fell just short of openly saying that the pier was unsafe.',
    'Voss would not go so far as to say that the pier was unsafe.',
    'Voss was unwilling to go as far as saying that the pier was unsafe.',
    'Voss was careful not to say that the pier was unsafe.',
    'Mrs Voss withdrew her earlier claim that the pier was unsafe.',
    'Mrs Voss withheld her warning that the pier was unsafe.',
    'Mrs Voss walked back her claim that the pier was unsafe.',
  ])('%s', (text) => expect(held(text)).toEqual(['denied Voss: that the pier was unsafe']));

  it.each([
    'Voss went so far as to say that the pier was unsafe.',
    'Voss, short of money, said that the pier was unsafe.',
    'Voss stopped the boats, saying that the pier was unsafe.',
  ])('but: %s', (text) => expect(held(text)).toEqual(['said Voss: that the pier was unsafe']));
});
