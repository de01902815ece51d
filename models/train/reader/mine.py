"""Cut the windows that a reader finds hardest -> WINDOWS.pkl.

usage: mine.py OUT.pkl --reader FOLDER --questions Q.jsonl … --sentences S.jsonl … [--most 5000] [--each 3] [--seed 11]
Each question is read against the whole of its own article, in windows as the product cuts them. All that answers is
marked there, so what else scores high is wrong for certain; in another article it might not be. Kept are the windows
with the highest loss, at most EACH of a question.
"""
import argparse
import pickle
import random

import numpy as np
import onnxruntime

from loss import LONGEST_TRAINED
from packing import load_tokenizer, pack
from windows import Window, read_lines

SIZES, MOST_CHARACTERS = (4, 5, 6, 7, 8), 900


def tiles(sentences, rnd):
    """-> [(first, one past the last)] over all of an article; a window begins with the last sentence of the one before."""
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


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("out")
    parser.add_argument("--reader", required=True)
    for name in ("questions", "sentences"):
        parser.add_argument(f"--{name}", nargs="+", required=True)
    parser.add_argument("--most", type=int, default=5000, help="windows")
    parser.add_argument("--each", type=int, default=3, help="windows of a question, at most")
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("--threads", type=int, default=1)
    arg = parser.parse_args()
    rnd, ids = random.Random(arg.seed), load_tokenizer(arg.reader)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = arg.threads
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    net = onnxruntime.InferenceSession(f"{arg.reader}/onnx/model_quantized.onnx", options, providers=["CPUExecutionProvider"])
    articles = {d["id"]: d for d in read_lines(*arg.sentences)}
    found = []
    for q in read_lines(*arg.questions):
        article = articles.get(q["article"])
        if article is None:
            continue
        sentences, best, partly, some = article["sentences"], set(q.get("best") or []), set(q.get("ok") or []), []
        for first, last in tiles(sentences, rnd):
            packed = pack(ids, q["question"], article["title"], sentences[first:last], LONGEST_TRAINED)
            x = np.array([packed.ids])
            z = net.run(None, dict(input_ids=x, attention_mask=np.ones_like(x), token_type_ids=np.array([packed.types])))[0][0]
            labels = [1 if k in best else None if k in partly else 0 for k in range(first, last)]
            scores = [float(z[s[0]:s[1], 0].mean()) if s and s[1] > s[0] else None for s in packed.spans]
            window = Window(q["question"], article["title"], sentences[first:last], labels, "mined", q.get("span"))
            some.append((hardness(labels, scores, float(z[0, 3])), len(found), first, window))
        found += sorted(some, reverse=True)[:arg.each]
    found.sort(key=lambda row: row[0], reverse=True)
    kept = [window for *_, window in found[:arg.most]]
    print(f"{len(found)} windows, {len(kept)} kept, loss from {found[0][0]:.2f} to {found[len(kept) - 1][0]:.2f}")
    pickle.dump(kept, open(arg.out, "wb"))


if __name__ == "__main__":
    main()
