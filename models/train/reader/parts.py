"""Training windows of parts that are asked of somebody: "asked : question".

Only sentences in which that speaker or side says what answers are right; what others answer to
the same question is wrong, and stands in the same window where the article allows it.
"""
from names import asked_in, is_person, name_words
from packing import ask
from windows import SIZES, Window, around


def names_of(question, by, statements, written):
    """-> {name: places in `by` it covers}; a name in common covers all who share it."""
    covers = {}
    for k, (who, _) in enumerate(by):
        for name in statements.variants(question["article"], who):
            covers.setdefault(name, set()).add(k)
    for name, places in written.get(question["id"], []):
        covers.setdefault(name, set()).update(places)
    if len(by) == 1 and (name := asked_in(question["question"])):
        covers.setdefault(name, set()).add(0)
    return covers


def pick_names(covers, by, rnd):
    """For each speaker the full name or another one, as often as not; sides that cover all are of no use to
    contrast."""
    picked = set()
    for k, (who, _) in enumerate(by):
        others = sorted(n for n, places in covers.items() if k in places and n != who)
        short = [n for n in others if len(covers[n]) < max(2, len(by))]
        picked.add(who)
        picked.update(rnd.sample(short, min(1 + (len(by) > 1), len(short))))
    return sorted(picked)


def together(right, wrong, count, rnd):
    """Sentences of one window that holds a right and a wrong one: a run where they stand near, else two runs."""
    r = rnd.choice(sorted(right))
    w = min(wrong, key=lambda k: (abs(k - r), k))
    if abs(r - w) < 5:
        low, high = min(r, w), max(r, w)
        first = rnd.randint(max(0, high - 5), low)
        return list(range(first, min(count, max(high + 1, first + rnd.choice(SIZES)))))
    runs = set()
    for at in (r, w):
        runs |= set(range(*around(count, at, rnd.choice([1, 2, 3]), rnd)))
    return sorted(runs)


def wrong_names(question, by, covers, statements, strangers, rnd):
    """Somebody in the article who does not answer, and somebody who is not in it at all."""
    taken = set().union(*(name_words(n) for n in covers))
    answering = set(question.get("best") or []) | set(question.get("ok") or [])
    here = [who for who, places in statements.said[question["article"]].items()
            if not places & answering and not name_words(who) & taken and is_person(who)]
    found = rnd.sample(here, min(1, len(here)))
    away = rnd.choice(strangers)
    if not name_words(away) & taken and (not found or rnd.random() < 0.35):
        found.append(away)
    return found


def label_part(question, right, chosen):
    """-> labels and which count more, of sentences read for whoever says those of `right`."""
    best = set(question.get("best") or [])
    answering = best | set(question.get("ok") or [])
    told = set().union(*(places for _, places in question["by"])) if question.get("by") else set()
    labels = [(1 if k in best or not right & best else 0.6) if k in right
              else None if k in answering and k not in told else 0 for k in chosen]
    return labels, [k in answering and k not in right for k in chosen]


def asked_of(question, statements, written, strangers, rnd):
    """-> [(name, sentences in which they answer)]: who answers, by their own and another name, and who is asked and
    does not."""
    by = [(who, set(places)) for who, places in question.get("by") or []]
    if not by:
        name = None if question.get("best") else asked_in(question["question"])
        return [(name, set())] if name else []
    answering = set(question.get("best") or []) | set(question.get("ok") or [])
    covers = names_of(question, by, statements, written)
    found = [(name, set().union(*(by[k][1] for k in covers[name])) & answering) for name in pick_names(covers, by, rnd)]
    return [one for one in found if one[1]] + [(name, set()) for name in wrong_names(question, by, covers, statements, strangers, rnd)]


def strangers_of(statements):
    return sorted({who for said in statements.said.values() for who in said if is_person(who)})


def part_windows(questions, articles, statements, written, rnd):
    strangers = strangers_of(statements)
    for q in questions:
        by = [(who, set(places)) for who, places in q.get("by") or []]
        sentences, title = articles[q["article"]]["sentences"], articles[q["article"]]["title"]
        count, best = len(sentences), set(q.get("best") or [])
        answering = best | set(q.get("ok") or [])
        told = set().union(*(places for _, places in by))

        def window(asked, right, chosen, source):
            labels, heavy = label_part(q, right, chosen)
            return Window(ask(q["question"], asked), title, [sentences[k] for k in chosen], labels, source,
                          q.get("span") if right else None, heavy)

        if not by:
            if not best and (name := asked_in(q["question"])):
                for at in (q.get("near") or [])[:1]:
                    yield window(name, set(), range(*around(count, at, rnd.choice(SIZES), rnd)), "part near miss")
            continue
        covers = names_of(q, by, statements, written)
        for name in pick_names(covers, by, rnd):
            right = set().union(*(by[k][1] for k in covers[name])) & answering
            wrong = (told & answering) - right
            if not right:
                continue
            if wrong:
                yield window(name, right, together(right, wrong, count, rnd), "part beside others")
                if rnd.random() < 0.5:
                    chosen = [k for k in range(*around(count, rnd.choice(sorted(wrong)), rnd.choice(SIZES), rnd)) if k not in right]
                    yield window(name, right, chosen, "part others only")
            else:
                yield window(name, right, range(*around(count, rnd.choice(sorted(right)), rnd.choice(SIZES), rnd)), "part alone")
            else_said = set().union(*(statements.said[q["article"]][by[k][0]] for k in covers[name])) - answering
            far = [k for k in sorted(else_said) if all(abs(k - m) > 2 for m in answering)]
            if far and rnd.random() < 0.4:
                chosen = [k for k in range(*around(count, rnd.choice(far), rnd.choice(SIZES), rnd)) if k not in answering]
                yield window(name, right, chosen, "part says something else")
        for name in wrong_names(q, by, covers, statements, strangers, rnd):
            yield window(name, set(), range(*around(count, rnd.choice(sorted(answering)), rnd.choice(SIZES), rnd)), "part of nobody")


def statement_windows(articles, statements, rnd):
    """Marked statements: all that one speaker says in an article, against all that others say."""
    forms = ["what did {} say about {}", "{1}: what does {0} say", "{1}", "how does {} see it: {}", "{} on {}"]
    for a, said in statements.said.items():
        sentences, title = articles[a]["sentences"], articles[a]["title"]
        if len(said) < 2:
            continue
        for who, places in said.items():
            name = rnd.choice(sorted(statements.variants(a, who)))
            same = {w for w in said if name in statements.variants(a, w)} | {who}
            right = set().union(*(said[w] for w in same))
            wrong = set().union(*(said[w] for w in said if w not in same)) - right
            if not right or not wrong:
                continue
            chosen = together(right, wrong, len(sentences), rnd)
            labels = [1 if k in right else None if k in statements.unnamed[a] else 0 for k in chosen]
            yield Window(ask(rnd.choice(forms).format(name, title), name), title, [sentences[k] for k in chosen], labels, "statement")
