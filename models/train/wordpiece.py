"""WordPiece tokens, cut exactly as transformers.js cuts them with the exported tokenizer.json.

The steps are those of BertNormalizer (drop control characters, part CJK characters, lower case, drop accents),
BertPreTokenizer (words and single punctuation marks) and WordPiece (longest piece first, `##` inside a word).
Training on any other cut would tune rows that the running bot never looks up.
"""

import json
import re
import sys
import unicodedata

SPECIALS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[ASK]"]
PAD, UNK, CLS, ASK = 0, 1, 2, 4
LONGEST_WORD = 100  # characters; WordPiece gives up on longer ones

_REMOVED = {"Cc", "Cf", "Co", "Cs"}
_ASCII_MARKS = [(0x21, 0x2F), (0x3A, 0x40), (0x5B, 0x60), (0x7B, 0x7E)]
# Python parts words at these, while the tokenizer drops them.
_DROPPED_SPACE = str.maketrans("", "", "\x0b\x0c\x1c\x1d\x1e\x1f\x85")
_CJK = re.compile(
    "([\u4e00-\u9fff\u3400-\u4dbf\uf900-\ufaff\U00020000-\U0002a6df\U0002a700-\U0002b81f"
    "\U0002b820-\U0002ceaf\U0002f800-\U0002fa1f])"
)


def _mark_class():
    """The inside of a regular-expression class that holds every punctuation mark."""
    marks = []
    for code in range(sys.maxunicode + 1):
        if unicodedata.category(chr(code))[0] == "P" or any(a <= code <= b for a, b in _ASCII_MARKS):
            if marks and marks[-1][1] == code - 1:
                marks[-1][1] = code
            else:
                marks.append([code, code])
    return "".join(f"\\U{a:08x}-\\U{b:08x}" for a, b in marks)


_MARK = _mark_class()
_WORD = re.compile(f"[^\\s{_MARK}]+|[{_MARK}]")


def normalize(text):
    """`text` as the tokenizer sees it: cleaned, lower case, without accents."""
    if text.isascii() and text.isprintable():
        return text.lower()
    kept = (c for c in text if c in "\t\n\r" or (c != "\ufffd" and unicodedata.category(c) not in _REMOVED))
    spaced = _CJK.sub(r" \1 ", "".join(kept)).lower()
    return "".join(c for c in unicodedata.normalize("NFD", spaced) if unicodedata.category(c) != "Mn")


def words(text):
    """The words and punctuation marks of `text`, normalized, in order."""
    return _WORD.findall(normalize(text))


class WordPiece:
    """Token ids of texts under one vocabulary (a list of pieces; the position is the id)."""

    def __init__(self, vocabulary):
        self.ids = {piece: i for i, piece in enumerate(vocabulary)}
        self._chunks = {}

    def encode(self, text):
        """Ids of `text`, without special tokens.

        A chunk between white space always gives the same ids, so each chunk is cut once and remembered: most of
        the time on a large corpus would otherwise go into cutting the same words again.
        """
        out = []
        for chunk in text.translate(_DROPPED_SPACE).split():
            ids = self._chunks.get(chunk)
            if ids is None:
                ids = [i for word in words(chunk) for i in self._pieces(word)]
                if len(self._chunks) < 4_000_000:
                    self._chunks[chunk] = ids
            out += ids
        return out

    def _pieces(self, word):
        if len(word) > LONGEST_WORD:
            return [UNK]
        out, start = [], 0
        while start < len(word):
            for end in range(len(word), start, -1):
                piece = self.ids.get(("##" if start else "") + word[start:end])
                if piece is not None:
                    break
            else:
                return [UNK]
            out.append(piece)
            start = end
        return out


def read_vocabulary(path):
    """The pieces of a text file, one a line, or of a `tokenizer.json`; the special tokens are named as they are
    here."""
    with open(path, encoding="utf-8") as file:
        if path.endswith(".json"):
            ids = json.load(file)["model"]["vocab"]
            pieces = sorted(ids, key=ids.get)
        else:
            pieces = file.read().split("\n")[:-1]
    return SPECIALS + pieces[len(SPECIALS) :]
