"""Questions that ask two or three things at once, made as a batch is drawn.

Question i is a stretch of text a of pair i, stretches of one or two other pairs of the batch, and a frame
(ask_frames.py). Text i is text b of pair i, or a stretch of about a sentence. So the table learns to keep each part of
a long question findable, and to give little to the words around the parts. The texts of the other parts are neither
right nor wrong answers.
"""

import numpy as np
import scipy.sparse as sparse
import torch

from mixture import COMPOUND_SOURCES, match_kinds

PART = (6, 18)  # tokens of a stretch in a question
SENTENCE = (25, 60)  # tokens of a stretch in a text
SENTENCES = 0.5  # share of batches whose texts are stretches
DROPPED = 0.15  # share of a question's tokens left out
THREE_PARTS = 0.35  # share of questions with a third part


class CompoundQuestions:
    """Batches of compound questions from `pairs` (see encode_pairs); `frames` are lists of token ids."""

    def __init__(self, pairs, frames, tokens, rng):
        self._pairs, self._tokens, self._rng = pairs, tokens, rng
        self._frames = [np.unique(np.asarray(frame, np.int64)) for frame in frames]
        kinds = list(pairs["kinds"])
        self._sources = [
            np.flatnonzero(np.isin(pairs["kind"], match_kinds(kinds, names))) for names in COMPOUND_SOURCES
        ]

    def draw(self, size, damping, drop):
        """Rows of pairs, damped counts of questions and of texts, and which text is a part of which question."""
        sources = [rows for rows in self._sources if len(rows) >= size]
        rows = self._rng.choice(sources[self._rng.integers(len(sources))], size, replace=False)
        others = self._others(size)
        parts = self._stretches("a", rows, PART, DROPPED)
        questions = (parts + others @ parts + self._framed(size)).tocsr()
        is_sentence = self._rng.random() < SENTENCES
        texts = self._stretches("b", rows, SENTENCE if is_sentence else None, drop)
        for counts in (questions, texts):
            counts.data **= 1 - damping
        return rows, questions, texts, torch.from_numpy(others.toarray() > 0)

    def _others(self, size):
        """Which other pairs question i takes parts from: the next one, and for some the one after."""
        place = np.arange(size)
        third = place[self._rng.random(size) < THREE_PARTS]
        row, column = np.concatenate((place, third)), np.concatenate((place + 1, third + 2)) % size
        return sparse.csr_matrix((np.ones(len(row), np.float32), (row, column)), shape=(size, size))

    def _framed(self, size):
        frames = [self._frames[i] for i in self._rng.integers(len(self._frames), size=size)]
        starts = np.cumsum([0] + [len(frame) for frame in frames])
        flat = np.concatenate(frames)
        return sparse.csr_matrix((np.ones(len(flat), np.float32), flat, starts), shape=(size, self._tokens))

    def _stretches(self, side, rows, length, drop):
        """Counts of the tokens of one stretch of each text, or of the whole text where no length is given."""
        ids, starts = self._pairs[f"ids_{side}"], self._pairs[f"from_{side}"]
        whole = starts[rows + 1] - starts[rows]
        taken = whole
        if length is not None:
            taken = np.minimum(whole, self._rng.integers(length[0], length[1] + 1, size=len(rows)))
        begin = starts[rows] + (self._rng.random(len(rows)) * (whole - taken + 1)).astype(np.int64)
        return count_stretches(ids, begin, taken, self._tokens, drop, self._rng)


def count_stretches(ids, begin, length, tokens, drop, rng):
    """Counts (texts x tokens) of the ids from `begin` on, each left out with the chance `drop`."""
    ends = np.cumsum(length)
    place = np.arange(ends[-1]) + np.repeat(begin - (ends - length), length)
    kept = (rng.random(len(place)) >= drop).astype(np.float32)
    rows = (kept, ids[place].astype(np.int32), np.concatenate(([0], ends)))
    counts = sparse.csr_matrix(rows, shape=(len(begin), tokens))
    counts.sum_duplicates()
    counts.eliminate_zeros()
    return counts
