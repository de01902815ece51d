"""How likely a question is answered by its best sentence's article: a logistic curve over three of the reader's
figures.

usage: calibrate.py SCORES.jsonl OUT.json --reader READER_DIR --about "which questions, which search"
SCORES: from evaluate.py --scores. Features: the best sentence's own score, its window's score, and the margin
of its whole score over the best of any other article (at most 8). Folds are of articles (that of the best sentence).
"""
import argparse
import datetime
import hashlib
import json
import pathlib

import numpy as np

FEATURES, MOST_MARGIN, RIDGE, FOLDS = ["sentence", "window", "margin"], 8.0, 1.0, 5


def features(row):
    return [row["sentence"], row["window"], min(row["margin"], MOST_MARGIN)]


def fit(x, y):
    """Ridge logistic regression by Newton's method -> (weights, bias) for unscaled features."""
    mean, deviation = x.mean(0), x.std(0) + 1e-9
    z = np.c_[(x - mean) / deviation, np.ones(len(x))]
    w, ridge = np.zeros(z.shape[1]), RIDGE * np.diag([1.0] * x.shape[1] + [0.0])
    for _ in range(50):
        p = 1 / (1 + np.exp(-z @ w))
        w += np.linalg.solve(z.T * (p * (1 - p)) @ z + ridge, z.T @ (y - p) - ridge @ w)
    weights = w[:-1] / deviation
    return weights, w[-1] - weights @ mean


def probability(x, weights, bias):
    return 1 / (1 + np.exp(-(x @ weights + bias)))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("scores")
    parser.add_argument("out")
    parser.add_argument("--reader", required=True)
    parser.add_argument("--about", default="")
    arg = parser.parse_args()
    rows = [r for r in map(json.loads, open(arg.scores)) if "sentence" in r]
    x, y = np.array([features(r) for r in rows]), np.array([0.0 if r["abstain"] else 1.0 for r in rows])
    articles = sorted({r["article"] for r in rows})
    np.random.default_rng(1).shuffle(articles)
    fold = np.array([articles.index(r["article"]) % FOLDS for r in rows])
    held_out = np.zeros(len(rows))
    for k in range(FOLDS):
        held_out[fold == k] = probability(x[fold == k], *fit(x[fold != k], y[fold != k]))
    bins = []
    for low, high in ((0, 0.2), (0.2, 0.4), (0.4, 0.6), (0.6, 0.8), (0.8, 0.95), (0.95, 1.01)):
        some = (held_out >= low) & (held_out < high)
        if some.any():
            bins.append({"from": low, "to": min(high, 1), "questions": int(some.sum()),
                         "predicted": round(float(held_out[some].mean()), 3), "answerable": round(float(y[some].mean()), 3)})
    weights, bias = fit(x, y)
    yes, no = held_out[y == 1], held_out[y == 0]
    share = np.clip(held_out, 1e-6, 1 - 1e-6)
    result = {
        "kind": "logistic", "features": FEATURES, "most_margin": MOST_MARGIN,
        "weights": [round(float(w), 5) for w in weights], "bias": round(float(bias), 5),
        "held_out": {"auroc": round(float(np.mean([(a > b) + 0.5 * (a == b) for a in yes for b in no])), 3),
                     "brier": round(float(np.mean((held_out - y) ** 2)), 4),
                     "log_loss": round(float(-np.mean(y * np.log(share) + (1 - y) * np.log(1 - share))), 4),
                     "expected_calibration_error": round(float(sum(b["questions"] * abs(b["predicted"] - b["answerable"]) for b in bins) / len(rows)), 4),
                     "bins": bins},
        "provenance": {"about": arg.about, "questions": len(rows), "answerable": int(y.sum()), "folds": FOLDS, "by": "article",
                       "reader_sha256": hashlib.sha256((pathlib.Path(arg.reader) / "onnx" / "model_quantized.onnx").read_bytes()).hexdigest(),
                       "date": datetime.date.today().isoformat()},
    }
    pathlib.Path(arg.out).write_text(json.dumps(result, indent=1) + "\n")
    print(json.dumps(result["held_out"]), json.dumps(dict(weights=result["weights"], bias=result["bias"])))


if __name__ == "__main__":
    main()
