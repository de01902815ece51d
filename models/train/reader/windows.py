"""Training windows of plain questions: Wikinews questions, SelQA and SQuAD's sentences."""
import collections
import dataclasses
import gzip
import json
import math
import re

SIZES = (3, 4, 5, 6)  # sentences a window while training; the product reads up to 8, which costs more


@dataclasses.dataclass
class Window:
    question: str
    title: str
    sentences: list
    labels: list  # a sentence: 1 answers, 0 does not, between: in part, None: left out
    source: str
    span: str = None  # the answering words, where they are marked
    heavy: list = None  # a sentence: whether getting it wrong counts more (what others answer)


def read_lines(*paths):
    return [json.loads(line) for path in paths for line in open(path) if line.strip()]


def around(count, at, size, rnd):
    """(first, one past the last) of a window of `size` that holds `at` at a random place."""
    size = min(size, count)
    first = rnd.randint(max(0, at - size + 1), min(at, count - size))
    return first, first + size


def words(text):
    return {w for w in re.findall(r"[a-z0-9]+", text.lower()) if len(w) > 3}


class Elsewhere:
    """Finds the sentences of other articles that share most words with a question."""

    def __init__(self, articles):
        self.places = [(a, k) for a, d in articles.items() for k in range(len(d["sentences"]))]
        self.having = collections.defaultdict(list)
        for n, (a, k) in enumerate(self.places):
            for w in words(articles[a]["sentences"][k] + " " + articles[a]["title"]):
                self.having[w].append(n)

    def find(self, question, own):
        score = collections.Counter()
        for w in words(question):
            for n in self.having.get(w, ()):
                score[n] += math.log(1 + len(self.places) / (1 + len(self.having[w])))
        return [self.places[n] for n, _ in score.most_common(80) if self.places[n][0] != own]


def news_windows(questions, articles, rnd):
    elsewhere = Elsewhere(articles)
    for q in questions:
        article = articles[q["article"]]
        sentences, title = article["sentences"], article["title"]
        best, partly = set(q.get("best") or []), set(q.get("ok") or [])

        def cut(first, last, source):
            labels = [1 if k in best else None if k in partly else 0 for k in range(first, last)]
            return Window(q["question"], title, sentences[first:last], labels, source, q.get("span"))

        source = "news" if best else "news near miss"
        for at in rnd.sample(sorted(best), min(2, len(best))) if best else (q.get("near") or [])[:2]:
            yield cut(*around(len(sentences), at, rnd.choice(SIZES), rnd), source)
        far = [k for k in range(len(sentences) - 1) if best and all(abs(k - m) >= 4 for m in best | partly)]
        if far:
            first = rnd.choice(far)
            window = cut(first, min(first + 4, len(sentences)), "news none")
            if all(label == 0 for label in window.labels):
                yield window
        for a, k in elsewhere.find(q["question"], q["article"])[:1]:
            other = articles[a]
            first, last = around(len(other["sentences"]), k, rnd.choice(SIZES), rnd)
            yield Window(q["question"], other["title"], other["sentences"][first:last], [0] * (last - first), "news other")


def selqa_windows(folder, rnd):
    """Whole Wikipedia sections; the `ass` (answer sentence selection) files, dev and test."""
    for part in ("dev", "test"):
        for d in json.load(open(f"{folder}/selqa-ass-{part}.json")):
            c, yes, title = d["candidates"], set(d["answers"]), d["article"] + ". " + d["section"]
            if not yes:
                continue
            a, b = around(len(c), rnd.choice(sorted(yes)), rnd.choice(SIZES), rnd)
            yield Window(d["question"], title, c[a:b], [int(k in yes) for k in range(a, b)], "selqa")
            far = [k for k in range(len(c) - 4) if all(abs(k - m) >= 6 for m in yes)]
            if far and rnd.random() < 0.4:
                k = rnd.choice(far)
                yield Window(d["question"], title, c[k:k + 5], [0] * 5, "selqa none")


def squad_windows(path, rnd, most):
    """SQuAD's sentences stand in the order of their articles, so neighbours make the window."""
    order, asked, place = [], [], {}
    for d in map(json.loads, gzip.open(path, "rt")):
        if d["kind"] == "qa_squad_sent":
            if d["b"] not in order[-8:]:
                order.append(d["b"])
            asked.append((d["a"], d["b"]))
    for i, s in enumerate(order):
        place.setdefault(s, i)
    for q, s in rnd.sample(asked, min(most, len(asked))):
        near = order[max(0, place[s] - 9):place[s] + 9]
        a, b = around(len(near), near.index(s), rnd.choice(SIZES), rnd)
        yield Window(q, "", near[a:b], [int(x == s) for x in near[a:b]], "squad")
        j = place[s] + rnd.choice([-14, -12, 12, 14])
        if rnd.random() < 0.3 and 0 <= j < len(order) - 4 and s not in order[j:j + 4]:
            yield Window(q, "", order[j:j + 4], [0] * 4, "squad none")
