"""Which pairs are tuned on, and how often: groups of kinds, each with its share of the batches.

A batch comes from one group only. Mixed batches would let the model tell the right text from the wrong ones by its
source (a speech is not an encyclopedia article) and so learn less about what the text says.
"""

import fnmatch

SHARES = {
    # group: (share, patterns of kinds)
    "wiki question": (0.17, ["synthq_wiki"]),
    "wiki sentence": (0.10, ["ict_wiki"]),
    "wiki title": (0.08, ["title_wiki"]),
    "speech question": (0.07, ["synthq_un"]),
    "speech sentence": (0.07, ["ict_un", "crop_un"]),
    "speech title": (0.03, ["title_pm"]),
    "news and books": (0.08, ["synthq_*", "ict_*", "crop_*", "title_*", "headline_*", "def_econ"]),
    "question": (0.16, ["qa_*", "faq_*", "distant_*"]),
    "paraphrase": (0.12, ["para_*", "near_*", "claim_*"]),
    "definition": (0.07, ["def_wordnet"]),
    "synonym": (0.04, ["syn_wordnet", "ex_wordnet"]),
}

# Groups whose texts a are questions: only these move the tokens' weights in questions.
QUESTIONS = {"wiki question", "speech question", "news and books", "question", "compound"}

# What compound questions are cut from (compound_questions.py): patterns of kinds, each source as often as the others.
COMPOUND_SOURCES = (
    ["*_wikinews", "*_onestop", "*_news"],
    ["ict_un", "crop_un", "synthq_un", "title_pm", "*_sotu"],
    ["ict_wiki", "synthq_wiki", "para_altlex", "qa_squad_sent", "qa_qamr"],
)


def match_kinds(kinds, patterns):
    """Positions of the kinds that match one of the patterns."""
    return [position for position, kind in enumerate(kinds) if any(fnmatch.fnmatch(kind, p) for p in patterns)]


def group_kinds(kinds):
    """The kinds that are there, by group: `{group: [position in kinds]}`. A kind named outright in a group goes there,
    else it goes to the first group with a pattern for it; one without a group is an error, so that no data is left out
    unseen."""
    groups = {}
    for position, kind in enumerate(kinds):
        named = [name for name, (_, patterns) in SHARES.items() if kind in patterns]
        caught = [name for name, (_, patterns) in SHARES.items() if any(fnmatch.fnmatch(kind, p) for p in patterns)]
        if not caught:
            raise ValueError(f"Pairs of kind {kind} belong to no group; give them one in mixture.py.")
        groups.setdefault((named or caught)[0], []).append(position)
    return {name: groups[name] for name in SHARES if name in groups}
