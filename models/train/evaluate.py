"""Figures of a token table: ranking on retrieval sets and Spearman on scored sentence pairs.

    python3 evaluate.py --model DIR [--set DIR ...] [--pairs FILE ...]

A retrieval set is a folder with `corpus.jsonl`, `queries.jsonl` and `qrels.tsv`; a pairs file is a JSON list of
`[score, text, text]`. Keyword scores are BM25 on Porter stems of title and text; a document's cosine is that of its
best window of 120 words (step 60), the title before the first. Hybrid adds keyword score and cosine, each as a standard
score over its own 100 best of the question: nothing has to be weighed, so nothing can be weighed for one model or set.
Plain is what earlier figures were counted with, bm25 / best bm25 + 0.6 x cosine.
"""

import argparse
import csv
import json
import os

import numpy as np
from scipy.stats import spearmanr

from bm25 import Bm25, stems
from token_table import embed, read_model

WINDOW, STEP = 120, 60  # words
BEST = 100  # scores that a standard score is taken over
PLAIN_WEIGHT = 0.6


class RetrievalSet:
    """One set, with its keyword scores counted once, so that many tables can be measured on it."""

    def __init__(self, folder, tokenizer):
        documents = _read_lines(os.path.join(folder, "corpus.jsonl"))
        queries = _read_lines(os.path.join(folder, "queries.jsonl"))
        position = {document["id"]: i for i, document in enumerate(documents)}
        self.name = os.path.basename(os.path.normpath(folder))
        self.answerable = np.array([query.get("answerable", True) for query in queries])
        self.relevant = [{} for _ in queries]
        row = {query["id"]: i for i, query in enumerate(queries)}
        with open(os.path.join(folder, "qrels.tsv"), encoding="utf-8") as file:
            for query, document, score in list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))[1:]:
                if query in row and document in position and float(score) > 0:
                    self.relevant[row[query]][position[document]] = float(score)
        texts = [f"{document.get('title') or ''} {document['text']}".strip() for document in documents]
        questions = [query["query"] for query in queries]
        self.keyword = Bm25([stems(text) for text in texts]).scores([stems(question) for question in questions])
        windows = [_windows(text) for text in texts]
        self.window_start = np.cumsum([0] + [len(w) for w in windows])[:-1]
        self.window_ids = [tokenizer.encode(window) for document in windows for window in document]
        self.question_ids = [tokenizer.encode(question) for question in questions]

    def figures(self, table, damping=0.0, question_weights=None):
        """nDCG@10 of each way of ranking, and how well its best score tells answerable from unanswerable."""
        questions = embed(table, self.question_ids, damping, question_weights)
        cosine = questions @ embed(table, self.window_ids, damping).T
        cosine = np.maximum.reduceat(cosine, self.window_start, axis=1)
        keyword = self.keyword / (self.keyword.max(1, keepdims=True) + 1e-9)
        ways = {
            "keyword": self.keyword,
            "vector": cosine,
            "plain": keyword + PLAIN_WEIGHT * cosine,
            "hybrid": _standard(self.keyword) + _standard(cosine),
        }
        return {way: {"ndcg10": self._ndcg(scores), "auroc": self._auroc(scores)} for way, scores in ways.items()}

    def _ndcg(self, scores, depth=10):
        discount = 1 / np.log2(np.arange(2, depth + 2))
        total = []
        for row, relevant in zip(scores, self.relevant):
            if not relevant:
                continue
            best = np.argsort(-row, kind="stable")[:depth]
            gain = np.array([relevant.get(i, 0.0) for i in best])
            ideal = np.array(sorted(relevant.values(), reverse=True)[:depth])
            total.append((gain * discount[: len(gain)]).sum() / (ideal * discount[: len(ideal)]).sum())
        return float(np.mean(total))

    def _auroc(self, scores):
        """The chance that an answerable question's best score is above an unanswerable one's; None if all are one
        kind."""
        best = scores.max(1)
        yes, no = best[self.answerable], best[~self.answerable]
        if not len(yes) or not len(no):
            return None
        order = np.sort(no)
        below = np.searchsorted(order, yes, "left") + np.searchsorted(order, yes, "right")
        return float(below.mean() / 2 / len(no))


class ScoredPairs:
    """Sentence pairs with the closeness that people gave them."""

    def __init__(self, path, tokenizer):
        with open(path, encoding="utf-8") as file:
            rows = json.load(file)
        self.name = os.path.splitext(os.path.basename(path))[0]
        self.scores = [row[0] for row in rows]
        self.left, self.right = ([tokenizer.encode(row[side]) for row in rows] for side in (1, 2))

    def spearman(self, table, damping=0.0):
        """Rank correlation of the cosine with people's scores."""
        cosines = (embed(table, self.left, damping) * embed(table, self.right, damping)).sum(1)
        return float(spearmanr(self.scores, cosines)[0])


def _standard(scores):
    """Rows of scores in standard deviations from the mean of the row's best."""
    best = -np.sort(-scores, axis=1)[:, :BEST]
    return (scores - best.mean(1, keepdims=True)) / (best.std(1, keepdims=True) + 1e-9)


def _windows(text):
    words = text.split()
    starts = range(0, max(1, len(words) - WINDOW + STEP), STEP)
    return [" ".join(words[start : start + WINDOW]) for start in starts]


def _read_lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--model", required=True, help="folder of an exported model")
    arguments.add_argument("--set", action="append", default=[], help="folder of a retrieval set")
    arguments.add_argument("--pairs", action="append", default=[], help="JSON list of [score, text, text]")
    options = arguments.parse_args()
    table, question_weights, damping, tokenizer = read_model(options.model)
    for path in options.pairs:
        pairs = ScoredPairs(path, tokenizer)
        print(f"{pairs.name:12} Spearman {pairs.spearman(table, damping):.4f}")
    for folder in options.set:
        retrieval = RetrievalSet(folder, tokenizer)
        for way, figure in retrieval.figures(table, damping, question_weights).items():
            auroc = "" if figure["auroc"] is None else f"  AUROC {figure['auroc']:.4f}"
            print(f"{retrieval.name:12} {way:8} nDCG@10 {figure['ndcg10']:.4f}{auroc}")


if __name__ == "__main__":
    main()
