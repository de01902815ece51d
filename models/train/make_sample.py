"""A small made-up set of pairs, so that the whole recipe can be run where the real data is not.

Every sentence is put together from the lists below: places, people and events that do not exist. The texts have just
enough structure (one event a text, told in different words) for tuning to have something to find.
"""

import json
import os
import random

PLACES = [
    "Arvenia", "Belmar", "Corwick", "Dunhaven", "Estrada", "Farrow Bay", "Gelden", "Harnmouth", "Istrin", "Jorvale",
]
PEOPLE = ["minister Alda Renn", "governor Tomas Vey", "spokesman Idris Koll", "envoy Mira Santo", "mayor Per Lindqvist"]
EVENTS = {
    "the talks broke down": ["negotiations collapsed", "discussions ended without a deal"],
    "the bridge was opened": ["traffic crossed the new bridge", "the river crossing was inaugurated"],
    "prices went up": ["the cost of living rose", "inflation increased"],
    "the hospital ran out of beds": ["wards were full", "patients were turned away"],
    "workers walked out": ["a strike began", "staff stopped work"],
    "the harvest failed": ["crops were lost", "farmers brought in little grain"],
    "the school was rebuilt": ["pupils moved into a new building", "classrooms were restored"],
    "a storm cut the power": ["homes were without electricity", "wind brought down the lines"],
}
REASONS = [
    "after a week of rain", "because of a dispute over money", "as winter set in", "before the election",
    "despite many warnings",
]
CLOSINGS = [
    "Nobody was hurt.", "A report is due in spring.", "Residents waited for news.", "The council will meet again.",
]


def make_sample(folder, texts=2400, seed=7):
    """Writes `pairs.jsonl` of `texts` pairs of four kinds, and `scored.json` of scored sentence pairs, into
    `folder`."""
    chance = random.Random(seed)
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "pairs.jsonl"), "w", encoding="utf-8") as file:
        for number in range(texts):
            file.write(json.dumps(_pair(chance, number)) + "\n")
    os.makedirs(os.path.join(folder, "measure"), exist_ok=True)
    with open(os.path.join(folder, "measure", "scored.json"), "w", encoding="utf-8") as file:
        json.dump([_scored(chance) for _ in range(200)], file)


def _pair(chance, number):
    place, person, event = chance.choice(PLACES), chance.choice(PEOPLE), chance.choice(sorted(EVENTS))
    other = chance.choice(EVENTS[event])
    reason, closing = chance.choice(REASONS), chance.choice(CLOSINGS)
    told = f"In {place} {event} {reason}, {person} said in statement {number}. {closing}"
    kind = ("title_sample", "qa_sample", "para_sample", "ict_news")[number % 4]
    asked = {
        "title_sample": f"{place}: {other}",
        "qa_sample": f"What did {person} say about how {other} in {place}?",
        "para_sample": f"{person} said that {other} in {place} (statement {number}).",
        "ict_news": f"In {place} {other}.",
    }[kind]
    return {"a": asked, "b": told, "kind": kind}


def _scored(chance):
    """A sentence pair with 5 for the same event and place, 3 for the same event, 0 for neither."""
    place, event, score = chance.choice(PLACES), chance.choice(sorted(EVENTS)), chance.choice([0, 3, 5])
    there = place if score == 5 else chance.choice([p for p in PLACES if p != place])
    what = event if score else chance.choice([e for e in sorted(EVENTS) if e != event])
    return [score, f"In {place} {event}.", f"In {there} {chance.choice(EVENTS[what])}."]
