"""Whether a figure is a number of learners, by its unit and by the words around it.

Left alone: people who answered a survey, voted, signed or were reached; changes by a number; bounds that
a rule sets, targets, money for so many; the data on so many; "hundreds".
"""

import re

from stages.extract.extractor import Row
from stages.extract.learners.units import (
    LEARNER_UNITS,
    LEARNING,
    NOT_LEARNERS,
    STARTED,
    TRAINED,
    WEAK_UNITS,
)
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import View

_REACHED = re.compile(r"\b(?:has|have|had) reached (?:nearly |almost |over |more than |about |around )?\d")
_BELOW = re.compile(r" (?:below|above|lower|higher|short)\b(?! (?:level|grade|\d))")
_FEWER = re.compile("(?: \\(\ue002+\\))?(?: |^)(?:fewer|less|more)\\b")
_OF_BODIES = re.compile(
    "\\bnumbers? of (?:[a-z]+ )*?(?:schools|colleges|providers|employers|firms|vacancies)\\b(?! students)"
    "[^.;,\ue003]*(?:\ue003+[^.;,\ue003]{0,12})?$"
)
_CHANGED_BY = re.compile("\\bby \ue002+ \\($")
SO_MANY_MORE = re.compile(
    r"\d(?: million| thousand)? (?P<words>(?:more|fewer|extra|additional|further) (?:[\w-]+ ){0,3}?"
    r"(?:learners|students|apprentices|adults|trainees|starts|enrolments|places|apprenticeships|people|"
    r"positions|pupils))$"
)
"""A change that names the learners whom it is of, and so is told as their number: "200,000 more adults"."""
_MEASURE = (
    r"(?:[Ss]tarts|[Ss]tarters|[Ee]nrolments?|[Ee]ntries|[Aa]chievements|[Pp]articipation|[Tt]hose taking "
    r"part|participants|[Ii]ntake|roll|rolls|(?:[Ss]tudent|[Ll]earner|[Pp]upil|[Aa]pprentice(?:ship)?|"
    r"T[ -][Ll]evel) numbers|[Nn]umbers (?:on|in|taking|studying)|starting an apprenticeship|numbers? of "
    r"(?:[a-z]+ )?(?:learners|students|apprentices|starts|enrolments|pupils|trainees)|[Nn]umbers? of people "
    r"(?:who )?(?:start|beg[au]n|enrol|complet)[a-z]*|[Tt]hose (?:who "
    r")?(?:gain|start|beg[au]n|t(?:ook|ak)|enrol|complet|achiev|pass|stud)[a-z]*)"
)
_MEASURED = re.compile(
    rf"\b{_MEASURE}\b[^.;]*? (?:to|of|from|was|were|is|are|at|and|against|than|with|hit|reached|totalled|"
    r"topped|exceeded|numbered) (?:the |just |around )?$"
)
_COMPARED_WITH = re.compile(
    r"(?:compared (?:to|with)|against|up from|down from|than|from|below|above) (?:the |just |only |around |"
    r"about )?$|\((?:19|20)\d\d(?:[-/–]\d{2,4})?\)(?:,|;| and) $"
)
_LABELLED = re.compile(
    rf"^(?:• )?(?:\w+ )?{_MEASURE}(?: \([^)]*\))?:? $|"
    r"^(?:• )?(?:[\w’-]+ ){0,4}?(?:[Ss]tudents|[Ll]earners|[Aa]pprentices|[Tt]rainees|"
    r"[Pp]upils)\b[^:.]{0,60}: $"
)
_BEHIND = re.compile(
    "\ue003+[^.,;\ue003]{0,24} (?:behind|short of|below|under|off|above) "
    r"(?:its|their|the|our) [^.,;]{0,30}?target"
)
"""So many off a target, who are no learners."""
_LOST = re.compile(
    r"[^.,;\ue003]{0,50} (?:(?:have|has|had|were|was) (?:been )?|(?:could|would|will|may) be )"
    r"(?:lost|cut|axed|scrapped)\b"
)
"""Places that are no more: a change, and no number of learners."""
_FROM_TO = re.compile("\\b(?:class|group) sizes? (?:[a-z]+ )?from [^.;]{1,12} to (?:[a-z]+ )?$")
_CONDITION = re.compile(
    r"\b(?:if (?:it|they|a|an|the) (?:[a-z]+ )?|with |unless (?:it|they) )(?:teach(?:es)?|ha(?:s|ve)|"
    r"enrols?|trains?) (?:[a-z]+ ){0,3}$|\b(?:[Pp]lan for|[Ss]ay|[Ii]magine)\b,?(?: say,?)? $|\b(?:wants?|"
    r"wanted|(?:target|goal|aim|ambition|hopes?|forecast|drive|push) (?:of|for)(?: [a-z]+ing)?|(?:pledge|"
    r"promise|commitment|target|ambition|drive|plan) to (?:create|deliver|fund|reach|hit|train)|expected|"
    r"\b(?:above|below|under|over|short of|missed) (?:its |the |their )?(?:allocation|target|plan)s? by) $|"
    r"\bin support of $|\b(?:target|goal|ambition)s? (?:being|was|is|at|to be|stood at) $|"
    r"\b(?:expected|hoped|meant|designed|supposed) to (?:let|allow|enable) $|\b(?:[Dd]ata|figures|sample"
    r"|analysis|stud(?:y|ies)|[Rr]esearch|[Ss]urvey|[Pp]oll)\b[^.;]{0,25}? (?:covering|of|on|from|among|with)"
    r" (?:the |around |about )?$|\b(?:capacity|shortfall) of (?:about |up to )?$|-recruited by $"
)
_NOT_ONE = re.compile(r"(?i)^(?:hundreds|thousands|dozens|scores|millions)\b|\b(?:different|types of)\b")
_SMALL = re.compile(
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten)\b(?! (?:million|thousand|hundred|and a))",
    re.IGNORECASE,
)
_LEAST_WORDS, _BACK = 4, 3
_HOLDS = re.compile(
    r"\b(?:had|has|have|having|with|were|was|are|only|just|all|its|trains?|taught|teaches|training) $"
)
_MOVED = re.compile(
    r"\b(?:apprenticeships|apprentices|students|learners|numbers|starts|"
    r"enrolments)\b[^.;\ue003]{0,80}?\b(?:gr[eo]w|ris|rose|fell|fall|drop|increas|decreas|up\b|"
    r"down\b)[^.;\ue003]{0,30}? (?:from|to) (?:(?:\ue003+)[^.;\ue003]{0,20} to )?$"
)
_BRACKETED = re.compile(
    r"(?<![\w’])(?P<whose>(?:(?!and\b|by\b|followed\b|in\b|were\b|are\b|with\b)[\w’\ue010-\ue013-]+ (?:and "
    r"(?=[a-z]+ \())?){1,5})\(\ue003+\)$"
)
_TOTAL_IS = re.compile(
    r"The (?:total|figure|number)(?: (?:for|in|over) [^.,;]{3,40}?)? (?:is|was|stands|stood|rose|fell|now|"
    r"has)\b"
)
_LEARNERS_OF = re.compile(
    r"\b(?:learners|students|apprentices|adults|starts|enrolments|starters|trainees|apprenticeships|"
    r"enrolment|recruitment|intake)\b",
    re.IGNORECASE,
)
_NUMBERS_MOVED = re.compile(
    r"(?:There,? |Here,? |Its |Their |The )?[Nn]umbers (?:(?:have|has|had|there|also|then) )*(?:[a-z]+ly "
    r")?(?:dropped|fell|fallen|rose|risen|grew|grown|increased|decreased|went (?:up|down)|doubled|halved)\b"
)
_OF_THEM = re.compile(
    r"(?:\b[Oo]f (?:these|those|them|whom)\b,? (?:[a-z]+ )?|(?:,|;|\band|\bma[dk]e up) (?:a further|another|"
    r"the (?:remaining|other)) )$"
)
_BROKEN_UP = re.compile("\ue003[^.;:\ue003]{0,40}: (?:[^.;:]*(?:,|and) )?$")
_OF_WHOLE = re.compile("\ue003 of (?:the |its |all )?$")
_OF_THESE = re.compile(r"\b[Oo]f (?:these|those|the) $")
_PART_OF = re.compile(r"\b[Oo]f (?:these|those|them|whom)\b")
AGED = re.compile(
    r" (?P<aged>(?:under|over)-\d\ds|\d\d(?: to |-to-|[-–])\d\d(?:[- ]year[- ]olds?)?|"
    r"\d\d[- ]year[- ]olds)\b"
)
ENROLLED = re.compile(
    "(?: \\(\ue002+\\))?"
    r" (?:have|had|were|are)(?: (?:already|now|also))? (?:enrolled|studying)\b(?! in the (?:scheme|trial"
    r"|study))|"
    " \\(\ue002+\\) at level|[ -](?:learner|student|apprentice|pupil)[ -](?:college|provider|institution"
    "|school)|"
    r" on (?:its|their|the) (?:books|roll|rolls)\b"
)
_NO_UNITS = {"", "number", "figure", "total", "level"}
"""Units that say no more than that it is a number: "student numbers fell to 7,200"."""
_BODY_UNITS = frozenset({"college", "school", "university", "provider", "institution"})
_CHANCES = re.compile(r" (?:enrolment|training|learning|apprenticeship|traineeship) opportunities$")
_LETTER = re.compile(r"[a-z]")
_STRONG = LEARNER_UNITS - WEAK_UNITS


def is_condition(view: View, at: int) -> bool:
    """Whether the count is a bound, a target or what money or data are for, and no number of learners."""
    behind = _BEHIND.search(view.masked, at, at + 90) or _LOST.match(view.masked, view.figure_end(at))
    if behind is not None or _FROM_TO.search(view.masked, max(0, at - 60), at):
        return True
    is_reached = _REACHED.search(view.sentence.text, 0, at) is not None
    return is_reached or _CONDITION.search(view.masked[max(0, at - 120) : at]) is not None


def is_compared(view: View, at: int, figure: Row) -> bool:
    """Whether a bare number is what a count of learners before it in the sentence is compared with."""
    is_bare = figure["kind"] == "count" and not _LETTER.search(str(figure["surface"]))
    return is_bare and _COMPARED_WITH.search(view.masked[max(0, at - 30) : at]) is not None


def own_unit(figure: Row, view: View, at: int) -> str:
    """The figure's unit, but for bodies that a bare number was given from the words before: "18 colleges"."""
    unit = str(figure.get("unit") or "")
    is_bare = _LETTER.search(str(figure["surface"])) is None
    end = view.figure_end(at)
    if unit in _BODY_UNITS and is_bare and unit[:-1] not in view.sentence.text[at : end + 30].lower():
        return ""
    return unit


def in_brackets(view: View, at: int) -> re.Match[str] | None:
    """The area, course or group with the number of its learners in brackets: "the Harbour area (9,320)"."""
    if not view.masked.endswith("(", 0, at) or not view.masked.startswith(")", view.figure_end(at)):
        return None
    found = _BRACKETED.search(view.masked, max(0, at - 60), view.figure_end(at) + 1)
    is_of_learners = _LEARNERS_OF.search(view.sentence.text, 0, at) is not None
    return found if is_of_learners else None


def is_part_of_them(view: View, at: int, figure: Row) -> bool:
    """Whether a bare number is a part of those counted before, as in "and a further 300"."""
    is_bare = figure["kind"] == "count" and not _LETTER.search(str(figure["surface"]))
    is_bare = is_bare or _counts_strongly(figure, 1 << 60)
    return is_bare and _OF_THEM.search(view.masked[max(0, at - 40) : at]) is not None


def is_retold(figure: Row, view: View, at: int, told: list[Row]) -> bool:
    """Whether the count is the whole of "20 of the 36 apprentices" and was told before."""
    is_told_on = is_whole(view, at) or _OF_THESE.search(view.masked, max(0, at - 12), at) is not None
    return is_told_on and any(
        (f.get("value"), f.get("unit")) == (figure.get("value"), figure.get("unit")) for f in told
    )


def is_whole(view: View, at: int) -> bool:
    """Whether the count at `at` is the whole that the count before it is a part of."""
    return _OF_WHOLE.search(view.masked[max(0, at - 20) : at]) is not None


def may_count(figure: Row, view: View, at: int) -> bool:
    """Whether the figure is a number: no change in one, nor of people who only answer or sign."""
    end = view.figure_end(at)
    is_change = figure.get("direction") in {"increase", "decrease"} or _FEWER.search(str(figure["surface"]))
    if _CHANGED_BY.search(view.masked, max(0, at - 40), at) or _OF_BODIES.search(view.masked, 0, at):
        return False
    if (
        figure["kind"] != "count"
        or (is_change and not SO_MANY_MORE.search(str(figure["surface"])))
        or _FEWER.match(view.masked[end : end + 20])
    ):
        return False
    if _BELOW.match(view.masked, end) and not _LETTER.search(str(figure["surface"]).replace("million", "")):
        return False  # how far off, and no level
    if view.masked.startswith(("- to-", "-to-"), end):
        return False  # of an age
    if _SMALL.match(str(figure["surface"])) and not _HOLDS.search(view.masked[max(0, at - 20) : at]):
        return False
    return not (_NOT_ONE.search(str(figure["surface"])) or NOT_LEARNERS.search(_clause(view, at, end)))


def counts_learners(figure: Row, view: View, at: int) -> bool:
    """Whether the figure is a number of learners."""
    return may_count(figure, view, at) and _unit_counts_learners(figure, view, at, view.figure_end(at))


def _unit_counts_learners(figure: Row, view: View, at: int, end: int) -> bool:
    """Whether the unit is one of learners, or of people or places whom the words around make learners."""
    unit = own_unit(figure, view, at)
    head = unit.rsplit(maxsplit=1)[-1] if unit else ""
    if (head in LEARNER_UNITS and head not in WEAK_UNITS) or _CHANCES.search(str(figure["surface"])):
        return True
    if head in LEARNER_UNITS and len(view.sentence.text.split()) < _LEAST_WORDS:
        return False
    if head in LEARNER_UNITS:
        is_some_place = head == "place" and _SMALL.match(str(figure["surface"]))
        is_learning = LEARNING.search(view.sentence.text) or STARTED.match(view.masked[end : end + 60])
        return not is_some_place and is_learning is not None
    is_bare = not _LETTER.search(str(figure["surface"]))
    if head in WEAK_UNITS or unit.endswith(("year-old", "year old")):
        is_measured = is_bare and _is_measured(view, at, end)
        return (
            _is_listed(view, at)
            or is_measured
            or bool(
                STARTED.match(view.masked[end : end + 60])
                or TRAINED.search(view.masked[max(0, at - 60) : at])
            )
        )
    if is_bare and unit in _NO_UNITS and in_brackets(view, at):
        return True
    return unit in _NO_UNITS and (_is_measured(view, at, end) or ENROLLED.match(view.masked, end) is not None)


def _is_measured(view: View, at: int, end: int) -> bool:
    """Whether a bare number is the level of starts, enrolments or participation named before it."""
    before = _opened(view)[max(0, at - 160) : at]
    if AGED.match(view.masked[end : end + 30]) or str(view.figures[at].get("unit") or "").endswith(
        "year-old"
    ):
        return TRAINED.search(before) is not None or LEARNING.search(view.sentence.text) is not None
    return any(pattern.search(before) for pattern in (_MEASURED, _LABELLED, _MOVED))


def _opened(view: View) -> str:
    """The masked sentence with its first word as it stands: "Participation" opens it and is no name."""
    first = view.names.get(0)
    if first is None or " " in first.text:
        return view.masked
    return first.text + view.masked[first.end :]


def _is_listed(view: View, at: int) -> bool:
    """Whether a count of people is one of a list after a colon that breaks up a count of learners."""
    whole = _BROKEN_UP.search(view.masked, 0, at)
    start = whole.start() if whole else -1
    while start > 0 and view.masked[start - 1] == "\ue003":
        start -= 1
    unit = str(view.figures.get(start, {}).get("unit") or "")
    return unit.rsplit(maxsplit=1)[-1:] != [] and unit.rsplit(maxsplit=1)[-1] in _STRONG


def _counts_strongly(figure: Row, before: int) -> bool:
    """Whether the figure counts learners by its own noun, and stands before that offset."""
    unit = str(figure.get("unit") or "").rsplit(maxsplit=1)[-1:]
    is_learners = bool(unit) and (unit[0] in _STRONG or unit[0] == "adult")
    return is_learners and int(str(figure["start_char"])) < before


def goes_on(article: Article, index: int) -> bool:
    """Whether a sentence goes on from one of starts: "There were 362,400 in 2016/17", "They fell to 900"."""
    if not index:
        return False
    text = article.sentences[index].text
    if _NUMBERS_MOVED.match(text) or _TOTAL_IS.match(text):
        return _LEARNERS_OF.search(article.sentences[index - 1].text) is not None
    if (part := _PART_OF.search(text)) is None:
        return False
    before, back = part.start() + article.sentences[index].start, range(max(0, index - _BACK), index + 1)
    return any(_counts_strongly(f, before) for i in back for f in article.figures[i])


def _clause(view: View, at: int, end: int) -> str:
    """The words around a count up to the next comma or figure on either side."""
    left = max(view.masked.rfind(mark, 0, at) for mark in (",", ";", "–", "\ue003"))
    right = min(
        (p for mark in (",", ";", "–", "\ue003") if (p := view.masked.find(mark, end)) >= 0),
        default=len(view.masked),
    )
    return view.sentence.text[left + 1 : right]
