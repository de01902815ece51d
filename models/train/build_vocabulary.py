"""A lower-case WordPiece vocabulary: special tokens, characters, frequent words, and pieces for the words left out.

Pieces are learned by byte-pair merging (Sennrich et al. 2016) on the left-out words; at run time the longest piece
wins, as in BERT. Every source counts alike, or the largest would fill the vocabulary with its own jargon.
"""

import heapq
import re
from collections import Counter, defaultdict

from encode_pairs import read_pairs
from wordpiece import SPECIALS, words

PIECES_SHARE = 0.16  # of the vocabulary
CHARACTERS = 220  # the most frequent ones
LEAST_COUNT = 8  # times a word must be seen to become a token
LONGEST = 20  # characters of a token
_LATIN = re.compile("^[\x00-\x7f\u00a0-\u024f\u2000-\u22ff]+$")


def build_vocabulary(folder, size):
    """The pieces, `size` of them or fewer where the texts under `folder` have too few words."""
    counts, balanced = _count_words(folder)
    letters = Counter()
    for word, count in counts.items():
        letters.update({letter: count for letter in word})
    common = {c for c, _ in letters.most_common(CHARACTERS) if _LATIN.match(c)}
    known = sorted(common | set("abcdefghijklmnopqrstuvwxyz0123456789"))
    vocabulary = SPECIALS + known + ["##" + c for c in known if c.isalnum()]
    frequent = [
        word
        for word, _ in sorted(balanced.items(), key=lambda item: (-item[1], item[0]))
        if counts[word] >= LEAST_COUNT and 1 < len(word) <= LONGEST and all(c in known for c in word)
    ]
    pieces = int(size * PIECES_SHARE)
    room = max(0, size - pieces - len(vocabulary))
    vocabulary += frequent[:room]
    left_out = {word: balanced[word] for word in frequent[room : room + 150_000]}
    return vocabulary + _merged_pieces(left_out, pieces, set(vocabulary))


def _count_words(folder):
    """How often each word occurs, plainly, and per million of its kind's words added over kinds."""
    by_kind = defaultdict(Counter)
    for pair in read_pairs(folder):
        by_kind[pair["kind"]].update(words(pair["a"]) + words(pair["b"]))
    counts, balanced = Counter(), Counter()
    for kind in sorted(by_kind):
        total = sum(by_kind[kind].values())
        counts.update(by_kind[kind])
        for word, count in by_kind[kind].items():
            balanced[word] += count * 1e6 / max(total, 100_000)
    return counts, balanced


def _merged_pieces(frequencies, wanted, known):
    """The first `wanted` pieces that merging makes of words with these frequencies, without those already known."""
    splits = {word: [word[0]] + ["##" + c for c in word[1:]] for word in frequencies}
    weight, where = Counter(), defaultdict(set)
    for word, split in splits.items():
        for pair in zip(split, split[1:]):
            weight[pair] += frequencies[word]
            where[pair].add(word)
    heap = [(-w, pair) for pair, w in weight.items()]
    heapq.heapify(heap)
    pieces = []
    while heap and len(pieces) < wanted:
        negative, pair = heapq.heappop(heap)
        if abs(weight[pair] + negative) > 1e-6:
            continue  # an old entry; the pair was pushed again with its new weight
        piece = pair[0] + pair[1][2:]
        if piece not in known and len(piece) <= LONGEST:
            pieces.append(piece)
            known.add(piece)
        changed = set()
        for word in sorted(where.pop(pair, ())):
            split = splits[word]
            for old in zip(split, split[1:]):
                weight[old] -= frequencies[word]
                changed.add(old)
            splits[word] = split = _merged(split, pair, piece)
            for new in zip(split, split[1:]):
                weight[new] += frequencies[word]
                where[new].add(word)
                changed.add(new)
        for other in sorted(changed):
            if weight[other] > 1e-6:
                heapq.heappush(heap, (-weight[other], other))
    return pieces


def _merged(split, pair, piece):
    out = []
    for part in split:
        if out and (out[-1], part) == pair:
            out[-1] = piece
        else:
            out.append(part)
    return out
