"""Cut the windows that a reader finds hardest -> WINDOWS.pkl.

usage: mine.py OUT.pkl --reader FOLDER --questions Q.jsonl … --sentences S.jsonl … [--most 5000] [--each 3] [--parts]
[--seed 11] Each question is read against the whole of its own article, in windows as the product cuts them. All that
answers is marked there, so what else scores high is wrong for certain; in another article it might not be. Kept are the
windows with the highest loss, at most EACH of a question. With --parts a question is put to those who answer it, under
their own name and another, and to somebody who does not.
"""
import argparse
import pathlib
import pickle
import random

import numpy as np
import onnxruntime

from loss import LONGEST_TRAINED
from names import Statements, read_asked_names
from packing import ask, load_tokenizer, pack
from parts import asked_of, label_part, strangers_of
from windows import Window, read_lines

SIZES, MOST_CHARACTERS = (4, 5, 6, 7, 8), 900
MOST_NAMES = 3  # that a question is put to


def tiles(sentences, rnd):
    """-> [(first, one past the last)] over all of an article; a window begins with the last sentence of the one
    before."""
    found, first = [], 0
    while True:
        last, size = first + 1, rnd.choice(SIZES)
        while last < len(sentences) and last - first < size and sum(map(len, sentences[first:last + 1])) <= MOST_CHARACTERS:
            last += 1
        found.append((first, last))
        if last >= len(sentences):
            return found
        first = max(first + 1, last - 1)


def hardness(labels, scores, window):
    """The training loss of a window, without that of the answering words."""
    pairs = [(l, s) for l, s in zip(labels, scores) if l is not None and s is not None]
    if not pairs:
        return 0.0
    label, z = map(np.array, zip(*pairs))
    some = bool((label > 0.5).any())
    each = (np.logaddexp(0, z) - label * z) * (1 + label)
    right, all_z = np.append(float(not some), label), np.append(0, z)
    among = -(right / right.sum() * (all_z - np.logaddexp.reduce(all_z))).sum()
    return float(each.mean() + among + 0.3 * (np.logaddexp(0, window / 4) - some * window / 4))


def plain(question):
    """-> [(what is read, its labels for sentences of the article, which count more)]"""
    best, partly = set(question.get("best") or []), set(question.get("ok") or [])
    return [(question["question"], lambda chosen: ([1 if k in best else None if k in partly else 0 for k in chosen], None))]


def parts_of(questions, rnd):
    """-> a function like `plain`, for the parts of a question that are asked of somebody."""
    statements, written = Statements([], {}, {}), read_asked_names(pathlib.Path(__file__).with_name("asked-names.txt"))
    statements.add_answers(questions)
    strangers = strangers_of(statements)

    def put(q):
        asked = asked_of(q, statements, written, strangers, rnd)
        return [(ask(q["question"], name), lambda chosen, right=right: label_part(q, right, chosen))
                for name, right in rnd.sample(asked, min(MOST_NAMES, len(asked)))]

    return put


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("out")
    parser.add_argument("--reader", required=True)
    for name in ("questions", "sentences"):
        parser.add_argument(f"--{name}", nargs="+", required=True)
    parser.add_argument("--most", type=int, default=5000, help="windows")
    parser.add_argument("--each", type=int, default=3, help="windows of a question, at most")
    parser.add_argument("--parts", action="store_true")
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("--threads", type=int, default=1)
    arg = parser.parse_args()
    rnd, ids = random.Random(arg.seed), load_tokenizer(arg.reader)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = arg.threads
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    net = onnxruntime.InferenceSession(f"{arg.reader}/onnx/model_quantized.onnx", options, providers=["CPUExecutionProvider"])
    articles = {d["id"]: d for d in read_lines(*arg.sentences)}
    questions = [q for q in read_lines(*arg.questions) if q["article"] in articles]
    put = parts_of(questions, rnd) if arg.parts else plain
    found = []
    for q in questions:
        article, some = articles[q["article"]], []
        sentences = article["sentences"]
        for text, label in put(q):
            for first, last in tiles(sentences, rnd):
                packed = pack(ids, text, article["title"], sentences[first:last], LONGEST_TRAINED)
                x = np.array([packed.ids])
                z = net.run(None, dict(input_ids=x, attention_mask=np.ones_like(x), token_type_ids=np.array([packed.types])))[0][0]
                labels, heavy = label(range(first, last))
                scores = [float(z[s[0]:s[1], 0].mean()) if s and s[1] > s[0] else None for s in packed.spans]
                window = Window(text, article["title"], sentences[first:last], labels, "mined", q.get("span"), heavy)
                some.append((hardness(labels, scores, float(z[0, 3])), len(found) + len(some), first, window))
        found += sorted(some, reverse=True)[:arg.each]
    found.sort(key=lambda row: row[0], reverse=True)
    kept = [window for *_, window in found[:arg.most]]
    print(f"{len(found)} windows, {len(kept)} kept, loss from {found[0][0]:.2f} to {found[len(kept) - 1][0]:.2f}")
    pickle.dump(kept, open(arg.out, "wb"))


if __name__ == "__main__":
    main()
