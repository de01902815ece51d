"""Cut all training windows -> WINDOWS.pkl.

usage: cut_windows.py OUT.pkl --questions Q.jsonl … --sentences S.jsonl … --corpus CORPUS.jsonl [--statements GOLD.jsonl
       …] [--selqa FOLDER] [--squad QA.jsonl.gz] [--most SOURCE=NUMBER …] [--seed 11] [--leave-out ARTICLE …]
"""
import argparse
import collections
import pathlib
import pickle
import random

from names import Statements, read_asked_names
from parts import part_windows, statement_windows
from windows import news_windows, read_lines, selqa_windows, squad_windows


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("out")
    for name in ("questions", "sentences"):
        parser.add_argument(f"--{name}", nargs="+", required=True)
    parser.add_argument("--corpus", help="texts the statements' offsets count in")
    parser.add_argument("--statements", nargs="*", default=[])
    parser.add_argument("--selqa")
    parser.add_argument("--squad")
    parser.add_argument("--most", nargs="*", default=[], metavar="SOURCE=NUMBER", help="at most so many windows of a source")
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("--leave-out", nargs="*", default=[], help="articles whose questions are not trained on")
    parser.add_argument("--only", nargs="*", default=[], help="articles: cut windows of these alone")
    arg = parser.parse_args()
    rnd = random.Random(arg.seed)
    articles = {d["id"]: d for d in read_lines(*arg.sentences)}
    questions = [q for q in read_lines(*arg.questions) if q["article"] in articles and q["article"] not in arg.leave_out
                 and (not arg.only or q["article"] in arg.only)]
    texts = {d["id"]: d["text"] for d in read_lines(arg.corpus)} if arg.corpus else {}
    kept = {a for a in articles if a not in arg.leave_out and (not arg.only or a in arg.only)}
    statements = Statements(arg.statements, texts, {a: articles[a] for a in kept if a in texts})
    written = read_asked_names(pathlib.Path(__file__).with_name("asked-names.txt"))
    windows = list(news_windows(questions, articles, rnd))
    windows += statement_windows({a: articles[a] for a in kept}, statements, rnd)
    statements.add_answers(questions)
    windows += part_windows(questions, articles, statements, written, rnd)
    windows += selqa_windows(arg.selqa, rnd) if arg.selqa else []
    windows += squad_windows(arg.squad, rnd, 1000) if arg.squad else []
    rnd.shuffle(windows)
    for source, most in (limit.rsplit("=", 1) for limit in arg.most):
        some = [w for w in windows if w.source == source]
        windows = [w for w in windows if w.source != source] + some[:int(most)]
    print(len(questions), "questions,", len(windows), "windows:", dict(collections.Counter(w.source for w in windows)))
    pickle.dump(windows, open(arg.out, "wb"))


if __name__ == "__main__":
    main()
