"""The stages of the recipe, each kept on disk once done. Only this file knows their order and what each needs."""

import os

import numpy as np
import torch

from ask_frames import make_frames
from build_vocabulary import build_vocabulary
from encode_pairs import encode_pairs
from evaluate import RetrievalSet, ScoredPairs
from finish_table import finish_table
from first_vectors import first_vectors
from tune_table import Tuner
from wordpiece import WordPiece, read_vocabulary

FRAMES = 20_000


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

    def tuned(self, directions, pairs, vocabulary):
        """The table after tuning, and what each token weighs in a question.

        Two tables are tuned from the same first vectors, one with compound questions and one without, and averaged (as
        in Wortsman et al. 2022, "Model soups"), the first counting `asked_share`: it is better with long questions, the
        second with short ones.
        """
        asked, question_weights = self._tuned_once("asked", directions, pairs, vocabulary, {})
        plain, _ = self._tuned_once("plain", directions, pairs, vocabulary, {"compound": 0.0})
        share = self._options.asked_share
        return (share * asked + (1 - share) * plain).astype(asked.dtype), question_weights

    def _tuned_once(self, name, directions, pairs, vocabulary, changed):
        """One tuning under changed settings; figures on the sets and pairs of the options are said as it goes."""
        path = self._kept(f"{name}.npz")
        if os.path.exists(path):
            self._say(f"{name}: tuned before")
            kept = np.load(path)
            return kept["table"], kept["question_weights"]
        measure = self._measures(vocabulary)

        def report(tuner, losses):
            self._save_tuned(f"{name}-so-far.npz", tuner)  # a run that is stopped is not lost
            loss = sum(losses.values()) / len(losses)
            figures = measure(self.finished(tuner.table(), vocabulary), np.exp(tuner.question_weights))
            self._say(f"{name}: step {tuner.step + 1}, loss {loss:.3f}  {figures}")

        tokenizer = WordPiece(vocabulary)
        frames = [tokenizer.encode(frame) for frame in make_frames(FRAMES, self._options.seed)]
        tuner = Tuner(directions, pairs, frames, {**vars(self._options), **changed})
        tuner.run(report, every=self._options.every)
        self._save_tuned(f"{name}.npz", tuner)
        return tuner.table(), np.exp(tuner.question_weights)

    def finished(self, table, vocabulary):
        """A tuned table with the last touches."""
        return finish_table(table, vocabulary, vars(self._options))

    def _measures(self, vocabulary):
        """What gives a line of figures for a table, on the sets and pairs of the options."""
        tokenizer, damping = WordPiece(vocabulary), self._options.damping
        scored = [ScoredPairs(path, tokenizer) for path in self._options.pairs]
        sets = [RetrievalSet(folder, tokenizer) for folder in self._options.set]

        def measure(table, question_weights):
            figures = [f"{pairs.name} {pairs.spearman(table, damping):.4f}" for pairs in scored]
            for retrieval in sets:
                found = retrieval.figures(table, damping, question_weights)
                figures.append(f"{retrieval.name} {found['vector']['ndcg10']:.4f} / {found['hybrid']['ndcg10']:.4f}")
            return "  ".join(figures)

        return measure

    def _save_tuned(self, name, tuner):
        np.savez(self._kept(name), table=tuner.table(), question_weights=np.exp(tuner.question_weights))

    def _kept(self, name):
        return os.path.join(self._options.work, name)
