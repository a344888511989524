"""Doubts of changes: is it the two levels that the change is told of, over that time and as an event?"""

import re

from stages.extract.claims.article import Article
from stages.extract.claims.claim import Candidate
from stages.extract.claims.doubts.wording import is_behind
from stages.extract.claims.operands import sentence_of
from stages.extract.claims.patterns import pattern
from stages.extract.claims.tellings.pointing_back import says_of_it
from stages.extract.claims.tellings.retold import stems

_NEAR = 40  # letters


def told_of_something_else(article: Article, candidate: Candidate) -> str | None:
    """'61,400 sat music, up from 58,200. The number of teachers rose by 9%': both levels stand elsewhere."""
    asserted = candidate.asserted
    if asserted is None or any(f.sentence == asserted.sentence for f in candidate.figures()):
        return None
    own = sentence_of(article, asserted)
    if candidate.figures() and all(f.sentence > asserted.sentence for f in candidate.figures()):
        return None  # what a headline or a lead says is told out below
    named = _NUMBER_OF.match(article.masked, *own)
    about = stems(" ".join(article.masked[slice(*sentence_of(article, f))] for f in candidate.figures()))
    is_named = named is not None and stems(named["thing"]).isdisjoint(about)
    if says_of_it(article, own, asserted.place) and not is_named:
        return None
    return "the change may be of something else"


_NUMBER_OF = re.compile(
    r"[^a-z]*(?:but |and |yet )?(?:the )?(?:number|total|rate|share|proportion|figure|amount)s?"
    r" (?:of|for|in|among) (?P<thing>[a-z' -]{3,40})"
)
_IN_A_THING = pattern(
    r" (?:[a-z-]+ ){0,2}?(?:{up_noun}|{down_noun}|growth) (?:in|of|for) (?!(?:the|a|an|its|their|this|that"
    r"|last|one|two|real|total|just)\b|(?:19|20)\d\d)(?P<thing>[a-z' -]{4,40})"
)
_A_KIND_OF = pattern(
    r" (?P<thing>(?!(?:real|annual|year|sharp|overall|total|steep|further|big|huge|small|similar|record|net|"
    r"average|slight|modest|dramatic|large|single|points?|percentage|cash|above)\b)[a-z'-]{3,}) "
    r"(?:{up_noun}|{down_noun})\b"
)
_THING_GROWTH = re.compile(
    r"\b(?P<thing>(?!(?:strong|sharp|slow|rapid|annual|real|total|overall|net|further|steady|average)\b)[a-z'-]{4,})"
    r" growth (?:\()?(?:of|by) (?:just |only |about )?$"
)
_GROWTH_IN = pattern(
    r"\b(?:{up_noun}|{down_noun}|growth) in (?P<thing>[a-z' -]{4,40}?) ?\(?(?:of|by)? ?"
    r"(?:just |only |about )?$"
)


_OF_A_CLAUSE = pattern(
    r"\b(?:while|whilst|whereas|and|but|though|although) (?:the |their |its )?(?:number of )?"
    r"(?P<thing>(?!it\b|this\b|that\b|they\b|then\b)[a-z][a-z' -]{3,40}?) "
    r"(?:has |have |had )?(?:{up_verb}|{down_verb})(?: by)? "
    r"(?:just |only |about |around |nearly |almost |some )*$"
)
_RAISES = re.compile(
    r"\b(?:rais|lift|push|increas|boost|cut|cutt|reduc|lower|driv|tak|bring|send|put)(?:es|ed|e|ing|s)? "
    r"(?:up |down )?(?:the |its |their )(?P<thing>[a-z' -]{4,40}?) (?:up |down )?by "
    r"(?:just |only |about |around |nearly |almost |some )*$"
)


def of_a_thing_of_its_own(article: Article, candidate: Candidate) -> str | None:
    """'Fees go from £38 to £55, 8 per cent cut in grounds upkeep': the change names what it is of."""
    asserted = candidate.asserted
    if asserted is None or not candidate.figures():
        return None
    own = sentence_of(article, asserted)
    before = article.masked[max(own.start, asserted.place - 2 * _NEAR) : asserted.place]
    told = _IN_A_THING.match(article.masked, asserted.place + 1, own.end)
    told = told or _A_KIND_OF.match(article.masked, asserted.place + 1, own.end)
    told = (
        told
        or _OF_A_CLAUSE.search(before)
        or _GROWTH_IN.search(before)
        or _THING_GROWTH.search(before)
        or _RAISES.search(before)
    )
    if told is None:
        return None
    thing = stems(told["thing"]) or frozenset((told["thing"],))  # "pay" is too short for a stem
    places = [f.place for f in candidate.figures()]
    start = min(article.sentences[f.sentence].start for f in candidate.figures())
    around = article.masked[start : max(places) + _NEAR]
    if told.re in (_IN_A_THING, _A_KIND_OF):  # not the words of the thing itself
        around = article.masked[start : told.start()] if max(places) < told.start() else around
        around = around.replace(told[0], " ")
    elif min(places) < asserted.place:
        around = article.masked[start : max(p for p in places if p < asserted.place) + 1]
    is_its = asserted.place < min(places) or thing & (stems(around) | {*around.split()})
    return None if not thing or is_its else "the change is told of a thing of its own"


_A_YEAR = re.compile(
    r"\b(?:annual(?:ly)?|yearly|average|compound|(?<!in )(?<!within )(?<!over )(?<!than )a year"
    r"(?! (?:ago|before|earlier))|per year|per annum|each year|every year|a month)\b"
)


def per_year(article: Article, candidate: Candidate) -> str | None:
    """'From £20m in 2024 to £24m in 2028, an annual rise of 4.7 per cent.'"""
    asserted = candidate.asserted
    if asserted is None:
        return None
    own = sentence_of(article, asserted)
    start, end = max(own.start, asserted.place - 30), min(own.end, asserted.place + 30)
    before, after = article.masked[start : asserted.place], article.masked[asserted.place + 1 : end]
    told = _A_YEAR.search(before.rpartition(",")[2]) or _A_YEAR.search(re.split(r"[,;.(]", after)[0])
    return "the change is told per year" if told else None


_OF_THEN = re.compile(r"[^,;.\n\ue010]{0,30}\bin the (?:year|month|decade) (?:before|earlier)\b")
_HELD = pattern(
    r"[^\n\ue010\ue000-\ue008;,]{0,40}?\b(?:than|since|compared (?:with|to)|below|above|under|over|on"
    r"|against) (?P<base>(?:(?:was|were|had been|in|the|its|their|at|of) )*(?:planned|expected|budgeted"
    r"|forecast|hoped|target|targets|plan|budget|(?:19|20)\d\d))(?![^\n\ue010,;:.(]{0,30}[\ue000-\ue006])"
)
_SINCE = re.compile(r"[^;\n\ue010]{0,60}?\bsince (?P<base>(?:19|20)\d\d)\b(?! [^,;:.]{0,20}[\ue000-\ue006])")


def of_another_time(article: Article, candidate: Candidate) -> str | None:
    """'To 457,000, after 99% growth in the year before'; 'trebled since 2010: 4,200, up from 3,900'."""
    asserted = candidate.asserted
    if asserted is None or not candidate.figures("base"):
        return None
    own = sentence_of(article, asserted)
    if _OF_THEN.match(article.masked, asserted.place + 1, own.end):
        return "the change is told of another time"
    held = _HELD.match(article.masked, asserted.place + 1, own.end)
    held = held or _SINCE.match(article.masked, asserted.place + 1, own.end)
    return (
        "the change is held against another time" if held and not _is_told(article, candidate, held) else None
    )


def _is_told(article: Article, candidate: Candidate, held: re.Match[str]) -> bool:
    """Does the year or the plan that the change names stand beside its base?"""
    base = candidate.figures("base")[0]
    word = held["base"].split()[-1]
    own = sentence_of(article, base)
    start, end = max(own.start, base.place - _NEAR), min(own.end, base.place + _NEAR)
    if start <= held.start() < end:  # the word itself does not count
        return word in article.masked[start : held.start()] or word in article.masked[held.end() : end]
    return word in article.masked[start:end]


_BRACKET = re.compile(
    r"[^()\n\ue010]*[,;\ue010.][^()\n\ue010]*? (?P<thing>[a-z' -]{4,60}) \((?:up|down|a|an|by|\+|-)[^()]*$"
)


def in_a_bracket_of_its_own(article: Article, candidate: Candidate) -> str | None:
    """'Entries rose to 1,497 (from 1,419), with more good grades (up 8%)': of the grades."""
    asserted = candidate.asserted
    places = [f.place for f in candidate.figures() if asserted and f.place < asserted.place]
    if asserted is None or not places:
        return None
    between = article.masked[max(places) + 1 : asserted.place]
    told = _BRACKET.search(between.replace("\n", "\ue010").lstrip(")"))
    return "the bracket may tell of something else" if told else None


_OVER_A_TIME = re.compile(
    r"[^\n\ue010\ue000-\ue008]{0,40}?\bover (?:both|the|all|these|those|several|its|their) (?:[a-z]+ ){0,2}?"
    r"(?:years?|months?|terms?|period|decades?|parliament|lifetime)\b"
)


def over_a_time(article: Article, candidate: Candidate) -> str | None:
    """'£150m on resits, £60m on maths over both years and £40m on …': "over" is no comparison there."""
    told = candidate.asserted
    is_time = is_behind(_OVER_A_TIME, article, candidate)
    is_measured = is_behind(_MORE, article, candidate) or (
        told is not None and _MOVED.search(article.masked, max(0, told.place - _NEAR), told.place)
    )
    return "the words tell over what time" if is_time and not is_measured else None


_MOVED = pattern(r"\b(?:{up_verb}|{down_verb})(?: by)?(?: (?:just|only|about|around|nearly|almost|some))* $")
_MORE = pattern(r" (?:[a-z-]+ )?(?:more|less|fewer|higher|lower|{up_noun}|{down_noun})\b")
_THAN_ANOTHER = re.compile(
    r"[^\n\ue010\ue000-\ue008]{0,16}\bthan\b[^\n\ue010]{3,60}?\b(?:but|though|although|while|whereas)\b"
)


def than_something_else(article: Article, candidate: Candidate) -> str | None:
    """'Three fewer than a year before but nearly as many as in the spring, when there were 22.'"""
    told = candidate.asserted
    later = told is not None and any(base.place > told.place for base in candidate.figures("base"))
    is_other = later and is_behind(_THAN_ANOTHER, article, candidate)
    return "the change is told against something else" if is_other else None


_WANTED = re.compile(
    r"\b(?:must|should|need(?:s|ed)? to|ha(?:s|ve) to|ought to|aims? to|hopes? to|wants? to"
    r"|would (?:need|have) to|could|might|may|to meet|to reach)\b"
)


_MIGHT_HAVE = re.compile(r"\b(?:could|would|might|should) have\b")


def wanted(article: Article, candidate: Candidate) -> str | None:
    """'The rate must double to meet the target of 400,000': no event."""
    asserted = candidate.asserted
    if asserted is None:
        return None
    own = sentence_of(article, asserted)
    if _MIGHT_HAVE.search(article.masked, max(own.start, asserted.place - _NEAR), asserted.place):
        return "the text tells what might have been"
    if candidate.relation != "multiple":
        return None
    is_told = _WANTED.search(article.masked, own.start, min(own.end, asserted.place + _NEAR))
    return "the text tells what is wanted" if is_told else None


_AS_ITS = re.compile(
    r" (?:the [a-z]+ of|as [a-z]+ as) (?!a year|last|the (?:year|previous)|in |before|it |they )"
    r"[a-z' -]{3,40}(?:[.,;\ue010\n]|$)"
)


def many_times_another(article: Article, candidate: Candidate) -> str | None:
    """'330, compared with 275 a year ago. It is now twice the size of its neighbour': held against that."""
    is_another = is_behind(_AS_ITS, article, candidate)
    return "the multiple is told of another" if is_another else None
