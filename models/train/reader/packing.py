"""How a question and a window of sentences become the reader's input.

[CLS] question [SEP] title [unused1] sentence [unused1] sentence … [SEP], type 1 from the title on.
A part asked of somebody reads "asked : question" in the question's place.
"""
import dataclasses
import functools

from tokenizers import Tokenizer

PAD, UNK, CLS, SEP, MASK, MARK = 0, 100, 101, 102, 103, 2
SPECIAL = {PAD, CLS, SEP, MASK, MARK}
LONGEST_QUESTION, LONGEST_TITLE, LONGEST_SENTENCE, LONGEST_WINDOW = 64, 24, 110, 288


@dataclasses.dataclass
class Packed:
    ids: list
    types: list
    spans: list  # of each sentence: (first token, one past the last), without its marker; None where it did not fit


def load_tokenizer(folder):
    tokenizer = Tokenizer.from_file(f"{folder}/tokenizer.json")
    tokenizer.no_padding()
    tokenizer.no_truncation()
    assert tokenizer.token_to_id("[unused1]") == MARK

    @functools.lru_cache(maxsize=200_000)
    def ids(text):  # text cannot forge a marker
        return [i for i in tokenizer.encode(text, add_special_tokens=False).ids if i not in SPECIAL]

    return ids


def ask(question, asked=None):
    return f"{asked} : {question}" if asked else question


def pack(ids, question, title, sentences, longest=LONGEST_WINDOW):
    head = [CLS] + ids(question)[:LONGEST_QUESTION] + [SEP]
    tokens, spans = head + ids(title)[:LONGEST_TITLE], []
    for sentence in sentences:
        piece = ids(sentence)[:LONGEST_SENTENCE]
        if len(tokens) + len(piece) + 2 > longest:
            spans.append(None)
            continue
        tokens.append(MARK)
        spans.append((len(tokens), len(tokens) + len(piece)))
        tokens += piece
    tokens.append(SEP)
    return Packed(tokens, [0] * len(head) + [1] * (len(tokens) - len(head)), spans)
