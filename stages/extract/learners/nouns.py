"""The noun that a count counts, in its own words or beside a bare number."""

import re

from stages.extract.extractor import Row
from stages.extract.learners.counting import own_unit
from stages.extract.learners.described import group_after
from stages.extract.phrases.masks import View

_LAST_NOUN = re.compile(r"(?<=[ -])(?!million\b|thousand\b|hundred\b)[a-z]+$")
_STATED_AS = {"start": "starts", "enrolment": "enrolments", "achievement": "achievements"}
"""Groups that a bare number's unit is: "apprenticeship starts fell to 900"."""
_LED_TO = re.compile(
    r"(?s:.*)\b(?P<group>(?:starts|starters|enrolments|entries|achievements|participation|(?<=of )(?:[a-z-]+ "
    r"){0,3}?(?:learners|students|apprentices|trainees|pupils))(?: aged \d\d(?:[-–]\d\d| and over| or "
    r"over| and under)?)?)\b"
)
"""The measure that a bare number is the level of, the last named before it."""
_LED_FROM = 160


def noun_of(figure: Row) -> str | None:
    """The noun that ends the count's own words: "starts" of "1,200 apprenticeship starts"."""
    found = _LAST_NOUN.search(str(figure["surface"]))
    return found.group() if found else None


def unit_of(figure: Row, view: View, at: int) -> str | None:
    """The figure's unit, or that of the noun behind a bare number of people: "27 enrolled *learners*"."""
    unit = own_unit(figure, view, at)
    if unit in {"", "person"} and not re.search(r"[a-z]", str(figure["surface"])):
        noun = group_after(view, view.figure_end(at))
        return noun.rpartition(" ")[2][:-1] if noun else unit or None
    return unit or None


def counted(figure: Row, view: View, at: int) -> str | None:
    """The noun that a bare number counts: behind it, or the measure that it is the level of."""
    if re.search(r"[a-z]", str(figure["surface"])):
        return None
    stated = _STATED_AS.get(str(figure.get("unit") or "").rpartition(" ")[2])
    led = _LED_TO.match(view.sentence.text, max(0, at - _LED_FROM), at)
    return group_after(view, view.figure_end(at)) or stated or (led["group"] if led else None)


def noun_after(view: View, at: int, unit: str) -> int | None:
    """Where the noun that a bare number counts ends, a few words after it: "170 level 5 apprentices"."""
    if not unit or re.search(r"[a-z]", str(view.figures[at]["surface"])):
        return None
    end = view.figure_end(at)
    found = re.compile(rf"(?: [\w-]+){{1,8}}? {re.escape(unit.rsplit(maxsplit=1)[-1])}s?\b").match(
        view.masked, end
    )
    return found.end() if found else None
