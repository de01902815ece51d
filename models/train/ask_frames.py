"""What questions to a newsroom are wrapped in: words that ask, name an outlet, or tie two halves together.

Such words say nothing of what is asked about, yet they are rare in articles, so a table that was tuned on plain pairs
gives them weight. Frames are made up here from lists, in no grammar worth the name: the model does not see the order of
words.
"""

import random


def make_frames(count, seed):
    """`count` made-up frames, as texts."""
    chance = random.Random(seed)
    return [_frame(chance) for _ in range(count)]


def _frame(chance):
    parts = [chance.choice(ASKS)]
    if chance.random() < 0.5:
        parts += ["the", chance.choice(WHO), chance.choice(LINKS)]
    for _ in range(chance.choice([0, 1, 1, 2, 2, 2])):
        parts += [_place(chance), chance.choice(SAYS)]
    if chance.random() < 0.8:
        parts.append(chance.choice(JOINS))
    if chance.random() < 0.3:
        parts.append(chance.choice(LINKS))
    if chance.random() < 0.6:
        parts.append(chance.choice(ENDS))
    return " ".join(parts)


def _place(chance):
    outlet, text = chance.choice(OUTLETS), chance.choice(TEXTS)
    date = f"{chance.choice(MONTHS)} {chance.randint(1, 28)}, {chance.randint(1995, 2030)}"
    forms = [f"the {text} from {outlet}", f"{outlet} {text}", f"according to {outlet}", f"as reported by {outlet}"]
    return chance.choice(forms * 2 + [f"the {text} on", f"the {outlet} {text} published on {date}"])


def _list(text):
    return [" ".join(item.split()) for item in text.split(",")]


ASKS = _list(
    """does, did, do, is, was, are, were, has, have, which, who, what, whose, when, where, why, how, is it true that,
    can it be said that, in what way, which of the two, who among, what is the name of, tell me, between"""
)
WHO = _list(
    """person, individual, man, woman, company, firm, entity, organization, organisation, group, body, figure,
    politician, leader, official, executive, country, nation, state, city, team, club, player, athlete, coach, platform,
    product, party, agency, institution, businessman, founder, character, brand, event, case, issue, incident,
    decision"""
)
LINKS = _list(
    """known for, who also, which was also, is also, responsible for, involved in, associated with, identified as,
    referred to as, mentioned in, linked to, and which later, that has, having, recognized for, said to, reported to
    have, accused of, recently, previously, currently, expected to, considered"""
)
TEXTS = _list(
    """article, report, story, piece, coverage, column, account, analysis, post, review, item, interview, write-up,
    dispatch, bulletin, newspaper, source, publication, editorial, profile, commentary, feature"""
)
SAYS = _list(
    """suggest, suggests, indicate, indicates, report, reports, reported, state, states, stated, claim, claims, claimed,
    mention, mentions, mentioned, describe, describes, described, discuss, discusses, discussed, say, says, said, imply,
    implies, attribute, attributes, note, notes, noted, highlight, highlights, present, presents, portray, portrays,
    allege, alleges, alleged, cite, cites, argue, argues, warn, warns, confirm, confirms, explain, explains, point out,
    emphasize, emphasizes, express, expresses, focus on, focuses on, detail, details, predict, predicts, outline,
    outlines, identify, identifies, provide, provides"""
)
JOINS = _list(
    """while, whereas, and, but, and also, both, respectively, in contrast to, compared to, unlike, as well as, before,
    after, at the same time, on the other hand, in addition to, or, despite, even though, similar to, rather than, in
    comparison with, as opposed to, with the same"""
)
ENDS = _list(
    """agree, disagree, differ, consistent, inconsistent, the same, similar, different, the same way, change, changed,
    remain unchanged, contradict, each other, according to both, in both, either, neither, in their views,
    about the same subject"""
)
MONTHS = _list(
    "January, February, March, April, May, June, July, August, September, October, November, December"
)
OUTLETS = _list(
    """Reuters, the Associated Press, AFP, the BBC, CNN, Al Jazeera, the Guardian, the New York Times, the Washington
    Post, the Wall Street Journal, Le Monde, Der Spiegel, the Times of India, the Hindu, Haaretz, the Jerusalem Post,
    Fox News, NBC News, ABC News, CBS Sports, ESPN, Sky News, the Independent, the Telegraph, Bloomberg, Forbes,
    Fortune, the Economist, the Financial Times, Politico, Axios, Vox, Wired, TechCrunch, the Verge, Engadget, Ars
    Technica, Rolling Stone, Variety, Time magazine, Newsweek, USA Today, the Los Angeles Times, the Sydney Morning
    Herald, the Age, the Straits Times, the South China Morning Post, Xinhua, TASS, Kyodo, Deutsche Welle, France 24,
    Euronews, NPR, PBS, the Globe and Mail, the Irish Times, Nature, Scientific American, the Atlantic, the New Yorker,
    the Daily Mail, Sporting News, Business Insider, CNBC, MarketWatch, Hacker News, Sky Sports, Middle East Eye, the
    Times of Israel, Dawn, Yonhap, Anadolu, the Moscow Times, Business Line, Live Science, Polygon, Eurogamer, the Kyiv
    Independent"""
)
