"""How a reader does on questions with known answers, over the candidates of a search.

usage: evaluate.py READER_DIR QUESTIONS.jsonl HITS.jsonl CORPUS.jsonl [--budget 2000] [--scores OUT.jsonl] [--no-prefix]
[--only plain|asked|sides] Plain questions: first (top sentence answers), top3, recall@8 (of the groups), AUROC
(answerable or not, by the top score), best useful (threshold chosen on the same questions, so optimistic). Asked parts:
for each group with a speaker or side, asked = that name, or with --no-prefix the bare question: own = top sentence is
in the group; other = it is in another group of the question and not in this one.
"""
import argparse
import json

import numpy as np
import onnxruntime

from candidates import Corpus, normal
from packing import ask, load_tokenizer, pack

WINDOW_WEIGHT = 0.25


class Scorer:
    def __init__(self, folder, corpus, budget, threads=1):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        self.net = onnxruntime.InferenceSession(f"{folder}/onnx/model_quantized.onnx", options, providers=["CPUExecutionProvider"])
        self.ids, self.corpus, self.budget = load_tokenizer(folder), corpus, budget

    def read(self, question, hits):
        """-> [(score, sentence score, window score, article, sentence number)], best first"""
        best, used = {}, 0
        for article, run in self.corpus.windows(hits):
            packed = pack(self.ids, question, self.corpus.title(article), [self.corpus.sentence(article, k) for k in run])
            if used and used + len(packed.ids) > self.budget:
                break
            used += len(packed.ids)
            x = np.array([packed.ids])
            z = self.net.run(None, dict(input_ids=x, attention_mask=np.ones_like(x), token_type_ids=np.array([packed.types])))[0][0]
            for k, span in zip(run, packed.spans):
                if span and span[1] > span[0]:
                    own, window = float(z[span[0]:span[1], 0].mean()), float(z[0, 3])
                    row = (own + WINDOW_WEIGHT * window, own, window, article, k)
                    best[article, k] = max(best.get((article, k), row), row)
        return sorted(best.values(), reverse=True)


def matcher(corpus, rows):
    texts = [normal(corpus.articles[a]["text"][slice(*corpus.cut(a)[k])]) for *_, a, k in rows]

    def holds(place, group):
        text = texts[place]
        return any(x in text or (len(text) > 25 and text in x) for x in map(normal, group["any"]))

    return holds


def plain_row(question, rows, corpus):
    row = dict(id=question["id"], abstain=question["expect"] == "abstain", top=rows[0][0] if rows else -99.0)
    if rows:
        elsewhere = [r[0] for r in rows if r[3] != rows[0][3]]
        row.update(sentence=rows[0][1], window=rows[0][2], article=rows[0][3], margin=rows[0][0] - (elsewhere[0] if elsewhere else -10.0),
                   next=rows[1][0] if len(rows) > 1 else -10.0)
    if not row["abstain"]:
        holds, groups = matcher(corpus, rows), question["groups"]
        right = [any(holds(p, g) for g in groups) for p in range(len(rows))]
        row.update(first=bool(right and right[0]), top3=any(right[:3]),
                   recall8=float(np.mean([any(holds(p, g) for p in range(min(8, len(rows)))) for g in groups])))
    return row


def asked_rows(question, hits, scorer, prefix):
    groups, bare = question.get("groups") or [], None
    for g in groups:
        name = g.get("speaker") or g.get("side")
        if name:
            if not prefix:
                rows = bare = bare or scorer.read(question["question"], hits)
            else:
                rows = scorer.read(ask(question["question"], name), hits)
            holds = matcher(scorer.corpus, rows)
            own = bool(rows) and holds(0, g)
            other = bool(rows) and not own and any(holds(0, o) for o in groups if o is not g)
            yield dict(many=len(groups) > 1, own=own, other=other, own3=any(holds(p, g) for p in range(min(3, len(rows)))))


def mean(values):
    return round(float(np.mean(list(values))), 3) if values else None


def main():
    parser = argparse.ArgumentParser()
    for name in ("reader", "questions", "hits", "corpus"):
        parser.add_argument(name)
    parser.add_argument("--budget", type=int, default=2000)
    parser.add_argument("--scores", help="write a line for each plain question here (for calibrate.py)")
    parser.add_argument("--no-prefix", action="store_true")
    parser.add_argument("--only", choices=["plain", "asked", "sides"], help="sides: asked parts of questions with several groups")
    parser.add_argument("--every", type=int, default=1, help="only each so-many-th question")
    arg = parser.parse_args()
    corpus = Corpus(arg.corpus)
    scorer = Scorer(arg.reader, corpus, arg.budget)
    pairs = [(q, h["hits"]) for q, h in zip(map(json.loads, open(arg.questions)), map(json.loads, open(arg.hits)))][::arg.every]
    report = {}
    if arg.only in (None, "plain"):
        rows = [plain_row(q, scorer.read(q["question"], h), corpus) for q, h in pairs]
        if arg.scores:
            with open(arg.scores, "w") as out:
                out.writelines(json.dumps(r) + "\n" for r in rows)
        yes, no = [r for r in rows if not r["abstain"]], [r for r in rows if r["abstain"]]
        useful = [np.mean([r["top"] < t if r["abstain"] else r["top"] >= t and r["first"] for r in rows]) for t in [r["top"] for r in rows]]
        report["plain"] = dict(questions=len(rows), **{k: mean([r[k] for r in yes]) for k in ("first", "top3", "recall8")},
                               auroc=mean([(a["top"] > b["top"]) + 0.5 * (a["top"] == b["top"]) for a in yes for b in no]),
                               best_useful=round(float(max(useful)), 3))
    if arg.only != "plain":
        if arg.only == "sides":
            pairs = [(q, h) for q, h in pairs if len(q.get("groups") or []) > 1]
        rows = [r for q, h in pairs for r in asked_rows(q, h, scorer, not arg.no_prefix)]
        for name, some in (("asked, one side", [r for r in rows if not r["many"]]), ("asked, several sides", [r for r in rows if r["many"]])):
            report[name] = dict(parts=len(some), **{k: mean([r[k] for r in some]) for k in ("own", "own3", "other")})
    print(json.dumps(report, indent=1))


if __name__ == "__main__":
    main()
