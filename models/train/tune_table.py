"""Tuning: texts of a pair are pulled together, and away from every other text of the batch.

The loss is InfoNCE in both directions (van den Oord et al. 2018) over cosines. A text's vector is a sum over its
tokens, so the whole model is one sparse product and the gradient is written out by hand: only the rows that a batch
touches are read and written, and the two large products run in bfloat16, which is what makes thousands of batches on
one core possible.

A token's row is `exp(weight) * direction`; in a question it counts `exp(question weight)` times that. Its weight is
learned apart from its direction, because a step that is right for a rare name would throw a comma's row, a thousand
times shorter, across the room.
"""

import numpy as np
import scipy.sparse as sparse
import torch

from compound_questions import CompoundQuestions, count_stretches
from mixture import QUESTIONS, SHARES, group_kinds
from settings import DEFAULTS
from wordpiece import SPECIALS


class Tuner:
    """A table in the making, with its optimiser's state."""

    def __init__(self, directions, pairs, frames, settings):
        self.settings = {**DEFAULTS, **settings}
        self.directions = torch.from_numpy(np.array(directions, np.float32))
        counts = sum(np.bincount(pairs[ids], minlength=len(directions)) for ids in ("ids_a", "ids_b"))
        rarity = self.settings["rarity"]
        self.weights = np.log(rarity / (rarity + counts / counts.sum())).astype(np.float32)
        self.rng = np.random.default_rng(self.settings["seed"])
        self.pairs = pairs
        self.groups = _Groups(pairs, self.rng)
        self.compound = CompoundQuestions(pairs, frames, len(directions), self.rng)
        self.step = 0
        tokens = len(directions)
        self._momentum = torch.zeros_like(self.directions)
        self._spread = torch.zeros(tokens, 1)
        self.question_weights = np.zeros(tokens, np.float32)
        self._steps_of = {
            name: (np.zeros(tokens, np.float32), np.zeros(tokens, np.float32))
            for name in ("weights", "question_weights")
        }

    def table(self):
        """The table as it stands: a row a token, zero for the special tokens."""
        table = self.directions.numpy() * np.exp(self.weights)[:, None]
        table[: len(SPECIALS)] = 0
        return table

    def run(self, report=None, every=500):
        """Runs all steps; `report(tuner, losses)` is called every so many."""
        losses = {}
        for self.step in range(self.settings["steps"]):
            group, loss = self._one_step()
            losses[group] = loss if group not in losses else 0.95 * losses[group] + 0.05 * loss
            if report and (self.step + 1) % every == 0:
                report(self, losses)

    def _one_step(self):
        group, texts, apart = self._draw()
        size = texts.shape[0] // 2
        touched, compact = np.unique(texts.indices, return_inverse=True)
        texts = sparse.csr_matrix((texts.data, compact, texts.indptr), shape=(texts.shape[0], len(touched)))
        directions = self.directions[torch.from_numpy(touched.astype(np.int64))]
        texts.data *= np.exp(self.weights[touched])[compact]
        # Question weights are learned beside compound questions only: plain pairs tell too little of what to leave out.
        has_compound = self.settings["compound"] > 0
        is_asked = has_compound and group in QUESTIONS
        if is_asked:
            asked = texts.indptr[size]  # entries before are of texts a
            texts.data[:asked] *= np.exp(self.question_weights[touched])[compact[:asked]]

        sums = torch.from_numpy(texts @ directions.numpy())
        lengths = sums.norm(dim=1, keepdim=True).clamp_(min=1e-6)
        vectors = sums / lengths
        loss, slope = _contrast(vectors[:size], vectors[size:], apart, self.settings)
        slope = ((slope - (slope * vectors).sum(1, keepdim=True) * vectors) / lengths).numpy()
        if has_compound:
            gradient = texts[:size].T.tocsr() @ slope[:size]
            if is_asked:
                self._weigh("question_weights", "question_rate", touched, (gradient * directions.numpy()).sum(1))
            gradient += texts[size:].T.tocsr() @ slope[size:]
        else:
            gradient = texts.T.tocsr() @ slope
        self._move(touched, directions, torch.from_numpy(gradient))
        return group, loss

    def _draw(self):
        """The group of a batch, the damped counts of its texts (all a, then all b), and which b is a wrong answer to
        which a."""
        size, damping, drop = (self.settings[name] for name in ("batch", "damping", "drop"))
        if self.settings["compound"] > 0 and self.rng.random() < self.settings["compound"]:
            rows, left, right, part = self.compound.draw(size, damping, drop)
            return "compound", sparse.vstack([left, right]).tocsr(), self._apart(rows) & ~part
        group, rows = self.groups.draw(size)
        return group, sparse.vstack([self._counts(side, rows) for side in "ab"]).tocsr(), self._apart(rows)

    def _counts(self, side, rows):
        """Damped counts of the tokens of texts `rows` of one side, some tokens dropped."""
        starts = self.pairs[f"from_{side}"]
        counts = count_stretches(
            self.pairs[f"ids_{side}"],
            starts[rows],
            starts[rows + 1] - starts[rows],
            len(self.directions),
            self.settings["drop"],
            self.rng,
        )
        counts.data **= 1 - self.settings["damping"]
        return counts

    def _apart(self, rows):
        """Where text b of one pair is a wrong answer to text a of another: not where both b are the same text."""
        same = torch.from_numpy(self.pairs["same_b"][rows].astype(np.int64))
        return same[:, None] != same[None, :]

    def _move(self, touched, directions, gradient):
        """One Adam step on the touched rows: a spread a row for directions, a spread a token for weights."""
        self._weigh("weights", "weight_rate", touched, (gradient * directions).sum(1).numpy())
        rows = torch.from_numpy(touched.astype(np.int64))
        momentum = self._momentum[rows].lerp_(gradient, 0.1)
        spread = self._spread[rows].lerp_((gradient * gradient).mean(1, keepdim=True), 0.001)
        self._momentum[rows], self._spread[rows] = momentum, spread
        step = momentum / ((spread / self._grown()).sqrt() + 1e-12)
        self.directions[rows] = directions - self._pace() * self.settings["rate"] * step

    def _weigh(self, name, rate, touched, slope):
        """One Adam step on the log weights `name` of the touched tokens."""
        momenta, spreads = self._steps_of[name]
        momentum = 0.9 * momenta[touched] + 0.1 * slope
        spread = 0.999 * spreads[touched] + 0.001 * slope**2
        momenta[touched], spreads[touched] = momentum, spread
        step = momentum / (np.sqrt(spread / self._grown()) + 1e-12)
        getattr(self, name)[touched] -= self._pace() * self.settings[rate] * step

    def _pace(self):
        settings = self.settings
        return min(1, (self.step + 1) / settings["warm_up"]) * max(0.02, 1 - self.step / settings["steps"])

    def _grown(self):
        return 1 - 0.999 ** (self.step + 1)


class _Groups:
    """Batches of one group each, groups drawn by their shares; within a group every pair once before any comes
    again."""

    def __init__(self, pairs, rng):
        found = group_kinds(list(pairs["kinds"]))
        self._rng = rng
        self._names = list(found)
        shares = np.array([SHARES[name][0] for name in found])
        self._shares = shares / shares.sum()
        self._rows = {name: np.flatnonzero(np.isin(pairs["kind"], kinds)) for name, kinds in found.items()}
        self._next = {name: len(rows) for name, rows in self._rows.items()}

    def draw(self, size):
        """A group's name and the rows of a batch."""
        name = self._names[self._rng.choice(len(self._names), p=self._shares)]
        start = self._next[name]
        if start + size > len(self._rows[name]):
            self._rng.shuffle(self._rows[name])
            start = 0
        self._next[name] = start + size
        return name, self._rows[name][start : start + size]


def _contrast(left, right, apart, settings):
    """Loss of a batch of unit vectors and its slope with respect to them (left rows, then right rows)."""
    heat = settings["temperature"]
    left_half, right_half = left.bfloat16(), right.bfloat16()
    cosine = (left_half @ right_half.T).float()
    right_answers = cosine.diagonal().clone()
    allowed = apart & ((right_half @ right_half.T) < settings["same"])
    allowed.fill_diagonal_(True)
    odds = cosine.sub_(1).div_(heat).exp_().mul_(allowed)
    by_left, by_right = odds.sum(1), odds.sum(0)
    loss = (by_left.log() + by_right.log()).mean() / 2 - ((right_answers - 1) / heat).mean()
    slope = odds * (1 / by_left)[:, None] + odds * (1 / by_right)[None, :]
    slope.diagonal().sub_(2)
    slope = slope.bfloat16()
    scale = 1 / (2 * len(left) * heat)
    slopes = torch.cat((slope @ right_half, slope.T @ left_half)).float() * scale
    return float(loss), slopes
