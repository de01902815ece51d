"""The stages of the recipe, each kept on disk once done. Only this file knows their order and what each needs."""

import os

import numpy as np
import torch

from build_vocabulary import build_vocabulary
from encode_pairs import encode_pairs
from evaluate import RetrievalSet, ScoredPairs
from finish_table import finish_table
from first_vectors import first_vectors
from tune_table import Tuner
from wordpiece import WordPiece, read_vocabulary


class Recipe:
    """The stages under one set of options; `say` is told what is done."""

    def __init__(self, options, say):
        self._options, self._say = options, say
        torch.set_num_threads(options.threads)
        os.makedirs(options.work, exist_ok=True)

    def vocabulary(self):
        """The pieces: those given, or those that the data makes."""
        path = self._options.vocab or self._kept("vocab.txt")
        if not os.path.exists(path):
            pieces = build_vocabulary(self._options.data, self._options.tokens)
            with open(path, "w", encoding="utf-8") as file:
                file.writelines(piece + "\n" for piece in pieces)
        pieces = read_vocabulary(path)
        self._say(f"vocabulary: {len(pieces)} tokens")
        return pieces

    def pairs(self, vocabulary):
        """The pairs as token ids."""
        path = self._kept("pairs.npz")
        if not os.path.exists(path):
            encode_pairs(self._options.data, vocabulary, path)
        pairs = dict(np.load(path))
        self._say(f"pairs: {len(pairs['kind'])}, {len(pairs['ids_a']) + len(pairs['ids_b'])} tokens")
        return pairs

    def first_directions(self, pairs, tokens):
        """A unit vector for each token, a random one for those that no text holds."""
        path = self._kept("first.npy")
        if not os.path.exists(path):
            np.save(path, first_vectors(pairs, tokens, self._options.dimensions, self._options.seed))
        directions = np.load(path)
        unseen = np.linalg.norm(directions, axis=1) < 1e-6
        random = np.random.default_rng(self._options.seed).standard_normal(directions.shape)
        directions[unseen] = (random / np.linalg.norm(random, axis=1, keepdims=True))[unseen]
        self._say("first vectors")
        return directions.astype(np.float32)

    def tuned_table(self, directions, pairs, vocabulary):
        """The table after tuning; figures on the sets and pairs of the options are said as it goes."""
        path = self._kept("table.npy")
        if os.path.exists(path):
            self._say("tuned before")
            return np.load(path)
        measure = self._measures(vocabulary)

        def report(tuner, losses):
            np.save(self._kept("table-so-far.npy"), tuner.table())  # a run that is stopped is not lost
            loss = sum(losses.values()) / len(losses)
            self._say(f"step {tuner.step + 1}, loss {loss:.3f}  {measure(self.finished(tuner.table(), vocabulary))}")

        table = Tuner(directions, pairs, vars(self._options)).run(report, every=self._options.every)
        np.save(path, table)
        return table

    def finished(self, table, vocabulary):
        """A tuned table with the last touches."""
        return finish_table(table, vocabulary, vars(self._options))

    def _measures(self, vocabulary):
        """What gives a line of figures for a table, on the sets and pairs of the options."""
        tokenizer, damping = WordPiece(vocabulary), self._options.damping
        scored = [ScoredPairs(path, tokenizer) for path in self._options.pairs]
        sets = [RetrievalSet(folder, tokenizer) for folder in self._options.set]

        def measure(table):
            figures = [f"{pairs.name} {pairs.spearman(table, damping):.4f}" for pairs in scored]
            for retrieval in sets:
                found = retrieval.figures(table, damping)
                figures.append(f"{retrieval.name} {found['vector']['ndcg10']:.4f} / {found['hybrid']['ndcg10']:.4f}")
            return "  ".join(figures)

        return measure

    def _kept(self, name):
        return os.path.join(self._options.work, name)
