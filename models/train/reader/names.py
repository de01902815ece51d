"""How a speaker or side may be named: full name, surname, role, organisation, country."""
import collections
import json
import re

PEOPLE_OF = {  # countries named by their people, capital or government
    "United States": ["Washington", "the Americans", "the US government", "US"], "United Kingdom": ["London", "the British"],
    "Turkey": ["Ankara", "the Turks", "Turkish government"], "Russia": ["Moscow", "the Kremlin", "the Russians"],
    "Iran": ["Tehran", "the Iranians"], "China": ["Beijing", "the Chinese"], "Germany": ["Berlin", "the Germans"],
    "Greece": ["Athens", "the Greeks"], "Poland": ["Warsaw", "Polish government"], "India": ["New Delhi", "Indian government"],
    "Iraq": ["Baghdad", "Iraqi government"], "Saudi Arabia": ["Riyadh", "the Saudis"], "Argentina": ["Argentine government"],
    "France": ["Paris", "the French"], "Republican": ["Republicans", "the GOP"], "World Health Organization": ["WHO", "the WHO"],
}
PRONOUNS = {"he", "she", "it", "they", "none", "i", "we", "one", "who", "both", "the", "two"}
SMALL = {"the", "and", "of", "for", "in", "a", "an", "to", "at", "dr", "mr", "jr", "sr", "de", "al", "her", "his", "their", "its", "from"}
ASKED = re.compile(r"\b(?:did|does|do|has|have|had)\s+(.{3,60}?)\s+(?:say|said|tell|told|think|thinks?|make|made|claim|argue|explain"
                   r"|describe|justify|want|react|feel|see|answer|respond|remember|call|defend|post|tweet|promise|warn|give)\b", re.I)


def name_words(name):
    return {w for w in re.findall(r"\w+", name.lower()) if w not in SMALL and len(w) > 1}


def asked_in(question):
    """The words between "what did" and "say": how the question itself names whom it asks."""
    found = ASKED.search(question)
    if not found or len(found.group(1).split()) > 7 or name_words(found.group(1)) <= PRONOUNS:
        return None
    return found.group(1).strip(" ,'\"")


def is_person(name):
    return bool(re.fullmatch(r"(?:Dr\.? |Prof\.? )?[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]*| de| la| bin| al-\w+| van| von){1,4}", name)) and not re.search(
        r"\b(?:Party|Court|Union|Council|Ministry|Front|Forces|State|States|House|Agency|Committee|Office|Press|University|Service|Department)\b", name)


def read_asked_names(path):
    """asked-names.txt -> {question id: [(name, {places in `by`})]}"""
    found = collections.defaultdict(list)
    for line in open(path):
        if line.strip() and not line.startswith("#"):
            question, rest = line.strip().split(": ", 1)
            for entry in rest.split("; "):
                name, places = entry.split(" = ")
                found[question].append((name.strip(), {int(p) for p in places.split()}))
    return found


class Statements:
    """Marked statements {doc, content, who, as, side}: who says what in which sentence, and under which names."""

    def __init__(self, paths, texts, articles):
        self.said = collections.defaultdict(lambda: collections.defaultdict(set))  # article -> who -> sentences
        self.unnamed = collections.defaultdict(set)  # article -> sentences somebody unnamed says
        self.names, self.sides = collections.defaultdict(set), {}
        for s in (json.loads(line) for path in paths for line in open(path)):
            if s["doc"] not in articles:
                continue
            places = self.sentences_of(s, texts[s["doc"]], articles[s["doc"]]["sentences"])
            key = (s["doc"], s["who"])
            if not s["who"]:
                self.unnamed[s["doc"]] |= places
                continue
            self.said[s["doc"]][s["who"]] |= places
            if s.get("as") and len(s["as"].split()) <= 7 and s["as"].lower() not in PRONOUNS:
                self.names[key].add(s["as"])
            if s.get("side"):
                self.sides[key] = s["side"]

    def add_answers(self, questions):
        """Who answers a question speaks in that article; of an article without marked statements nothing else is
        known."""
        marked = set(self.said)
        for q in questions:
            for who, places in q.get("by") or []:
                if q["article"] not in marked:
                    self.said[q["article"]][who] |= set(places)

    @staticmethod
    def sentences_of(statement, text, sentences):
        found, at = set(), 0
        for k, sentence in enumerate(sentences):
            begin = text.find(sentence, at)
            if begin < 0:
                continue
            at = begin + len(sentence)
            if any(b < at and e > begin for b, e in statement["content"]):
                found.add(k)
        return found

    def variants(self, article, who):
        names = {who} | self.names.get((article, who), set())
        if is_person(who):
            names.add(who.split()[-1])
        side = self.sides.get((article, who))
        return names | ({side, *PEOPLE_OF.get(side, [])} if side else set()) | set(PEOPLE_OF.get(who, []))
