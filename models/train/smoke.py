"""Runs the whole recipe on made-up pairs and checks what comes out: `python3 smoke.py`, under a minute on one core.

Checked: the command runs twice to the same bytes; what was learned beats what it started from; the exported model, run
by the runtime of the bot (Node and the project's packages), gives the vectors that the table gives, for a text alone
and in a padded batch, as a question and as a passage, with mean pooling and with the first place's vector.
"""

import json
import os
import subprocess
import sys
import tempfile

import numpy as np

from evaluate import ScoredPairs
from make_sample import make_sample
from token_table import embed, read_model

HERE = os.path.dirname(os.path.abspath(__file__))
TEXTS = ["Negotiations collapsed in Belmar.", "Belmar, Belmar and once more Belmar!", "Zürich — 42 unseen wörds", "the"]


def main():
    with tempfile.TemporaryDirectory() as folder:
        make_sample(os.path.join(folder, "data"))
        first, second = (_train(folder, run) for run in ("one", "two"))
        assert _graph_bytes(first) == _graph_bytes(second), "two runs with one seed differ"
        _check_learning(folder, first)
        _check_vectors(first)
    print("smoke: all well")


def _train(folder, run):
    out = os.path.join(folder, run, "model")
    command = [sys.executable, os.path.join(HERE, "train_model.py")]
    command += ["--data", os.path.join(folder, "data"), "--out", out]
    command += ["--work", os.path.join(folder, run, "work"), "--tokens", "600", "--dimensions", "32"]
    command += ["--steps", "120", "--batch", "128", "--warm-up", "10"]
    subprocess.run(command, check=True)
    return out


def _graph_bytes(model):
    with open(os.path.join(model, "onnx", "model_quantized.onnx"), "rb") as file:
        return file.read()


def _check_learning(folder, model):
    table, question_weights, damping, tokenizer = read_model(model)
    scored = ScoredPairs(os.path.join(folder, "data", "measure", "scored.json"), tokenizer)
    first = np.load(os.path.join(folder, "one", "work", "first.npy"))
    before, after = scored.spearman(first, damping), scored.spearman(table, damping)
    print(f"Spearman on made-up pairs: first vectors {before:.3f}, tuned {after:.3f}")
    assert after > before, "tuning did not help"


def _check_vectors(model):
    table, question_weights, damping, tokenizer = read_model(model)
    expected = embed(table, [tokenizer.encode(text) for text in TEXTS], damping)
    batch = _by_node(model, TEXTS, "cls")
    asked = embed(table, [tokenizer.encode(text) for text in TEXTS], damping, question_weights)
    assert np.abs(asked - expected).max() > 0.05, "a question has the vector of any other text"
    asked_by_node = _by_node(model, [f"[ASK] {text}" for text in TEXTS], "cls")
    assert np.abs(asked_by_node - asked).max() < 5e-3, "graph and table disagree on questions"
    mixed = _by_node(model, [TEXTS[0], f"[ASK] {TEXTS[0]}", TEXTS[1]], "cls")
    apart = np.stack([batch[0], asked[0], batch[1]])
    assert np.abs(mixed - apart).max() < 5e-3, "a question changes the texts beside it"
    # The graph adds a whisper of [CLS], which the table leaves out: hence no closer than this.
    assert np.abs(batch - expected).max() < 5e-3, "graph and table disagree"
    assert np.abs(_by_node(model, TEXTS, "mean") - batch).max() < 1e-6, "mean pooling gives another vector"
    for text, vector in zip(TEXTS, batch):
        assert np.abs(_by_node(model, [text], "cls")[0] - vector).max() < 1e-6, "a padded text gets another vector"


def _by_node(model, texts, pooling):
    command = ["node", os.path.join(HERE, "embed_texts.mjs"), model, pooling]
    done = subprocess.run(command, input=json.dumps(texts), capture_output=True, text=True, check=True)
    return np.array(json.loads(done.stdout))


if __name__ == "__main__":
    main()
