"""The windows a question is read over: sentences around the search's hits, best hits first.

Also the articles' sentences (cut at . ! ? but not after abbreviations) and the comparison of texts.
"""
import json
import re

SHORT = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Lt|Prof|Jr|Sr|U\.S|U\.K|No|vs|Inc|Corp|Co|Jan|Feb|Aug|Sept|Oct|Nov|Dec|[A-Z])\.$")
END, CLOSING = re.compile(r"[.!?][\"”’')\]]*(?=\s|$)"), "\"”’')]"
MOST_SENTENCES, MOST_CHARACTERS = 8, 900


def normal(text):
    for a, b in (("“", '"'), ("”", '"'), ("’", "'"), ("‘", "'")):
        text = text.replace(a, b)
    return re.sub(r"\s+", " ", text).strip().lower()


def cut_sentences(text):
    """-> [(start, end)] in the text"""
    found = []
    for line in re.finditer(r"[^\n]+", text):
        paragraph, start = line.group(), 0
        for m in END.finditer(paragraph):
            if SHORT.search(paragraph[start:m.end()].rstrip(CLOSING)):
                continue
            if paragraph[start:m.end()].strip():
                found.append((line.start() + start, line.start() + m.end()))
            start = m.end()
        if paragraph[start:].strip():
            found.append((line.start() + start, line.end()))
    return found


class Corpus:
    def __init__(self, path):
        self.articles = {d["id"]: d for d in map(json.loads, open(path)) if "id" in d}
        self.cuts = {}

    def cut(self, article):
        if article not in self.cuts:
            self.cuts[article] = cut_sentences(self.articles[article]["text"])
        return self.cuts[article]

    def title(self, article):
        d = self.articles[article]
        return d.get("title") or d["text"].split("\n")[0][:100]

    def sentence(self, article, k):
        return re.sub(r"\s+", " ", self.articles[article]["text"][slice(*self.cut(article)[k])]).strip()

    def windows(self, hits):
        """-> [(article, [sentence numbers])], those of the best hits first"""
        spans = {}
        for rank, hit in enumerate(hits):
            if hit["articleId"] in self.articles:
                spans.setdefault(hit["articleId"], []).append((hit["start"], hit["end"], rank))
        found = []
        for article, hit_spans in spans.items():
            cuts = self.cut(article)
            rank = {k: min(r for s, e, r in hit_spans if b < e and f > s) for k, (b, f) in enumerate(cuts)
                    if any(b < e and f > s for s, e, _ in hit_spans)}
            kept = sorted({j for k in rank for j in range(max(0, k - 2), min(len(cuts), k + 2))})
            runs, current = [], []
            for k in kept:
                full = len(current) >= MOST_SENTENCES or sum(cuts[j][1] - cuts[j][0] for j in current) > MOST_CHARACTERS
                if current and (k != current[-1] + 1 or full):
                    runs.append(current)
                    current = [current[-1]] if k == current[-1] + 1 else []  # a run that goes on repeats a sentence
                current = current + [k]
            runs.append(current)
            found += [(min((rank.get(k, 999) for k in run), default=999), article, run) for run in runs if run]
        return [(article, run) for _, article, run in sorted(found, key=lambda w: w[0])]
