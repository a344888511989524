"""What one match of a construction says of a programme, column by column."""

import re
from collections.abc import Iterator

from stages.extract.extractor import Row
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import View
from stages.extract.phrases.names import Name
from stages.extract.programmes.grammar import kind_of_verb
from stages.extract.programmes.mentions import Mention
from stages.extract.programmes.vocabulary import AREA_UNITS, REACHED

_BARE = frozenset(
    {"Company", "Trust", "Agency", "Council", "Foundation", "Charity", "Authority", "Department"}
)
"""What a body is called again by its last word: "The Company’s network"."""
_NAMED = re.compile("[\ue003\ue010\ue013]")
_COMPASS = re.compile(r"(?:north|south|east|west|midlands)\b")
_JOINED = re.compile(r",| and | & ")
_CLASS_NOUN = (
    r"(?:providers|contractors|colleges|partners|charities|councils|authorities|universities|organisations|"
    r"enterprises|companies|employers|trusts)"
)
_MANY = re.compile(rf"(?:^|of |^the |^its |^an? )(?P<who>(?:(?!of\b)[\w-]+ ){{0,5}}{_CLASS_NOUN})$")
_CLASS = re.compile(rf"[A-Z][a-z-]+ (?:[a-z-]+ )?{_CLASS_NOUN}")
"""Bodies that open a sentence by their class: "Independent training providers"."""
_NOT_BODIES = re.compile(
    r"\b(?:Ofsted|MPs?|Minister|Secretary|January|February|March|April|June|July|August|September|October|"
    r"November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Prime|Week|Level|Budget|"
    r"Covid|Brexit|Programme of|Mayor (?!of)[A-Z]\w+)\b|"
    r"^(?:Colleges|Schools|Providers|Universities|Students|Employers|Institutions|Organisations)$"
)
STANDING_HEADS = ("bootcamps", "hubs", "budget", "fund", "guarantee", "colleges", "funding")
"""Last words of programmes that are named by what they are."""
_FEW = 10
OWNER = "owner"
"""Who owns, pays for or began it: its manager where nobody else is told to run it."""


def columns_of(
    article: Article, index: int, view: View, match: re.Match[str], mention: Mention
) -> Iterator[tuple[str, object]]:
    """The columns that the groups of `match` fill."""
    groups = match.groupdict()
    yield from _bodies(article, index, view, match, mention)
    if groups.get("area") or groups.get("area2"):
        slot = "area" if groups.get("area") else "area2"
        area = view.words(match.span(slot)).removeprefix("the ")
        if (area[:1].isupper() or _COMPASS.match(area)) and not _NOT_BODIES.search(area):
            yield "area", area
    if groups.get("scope"):
        yield "area", str(groups["scope"])
    for slot in ("areacount", "reach"):
        figure = view.figures.get(match.start(slot)) if groups.get(slot) else None
        if figure is not None and is_reach(figure, slot):
            yield from reach_of(figure).items()
            if groups.get("each"):
                yield "per", str(groups["each"])
    if groups.get("value"):
        yield from _worth(view.figures.get(match.start("value")))


def _bodies(
    article: Article, index: int, view: View, match: re.Match[str], mention: Mention
) -> Iterator[tuple[str, object]]:
    """Who has to do with it, each by the column that the group or the verb says."""
    groups = match.groupdict()
    was_before = groups.get("when") is not None and "first" not in str(groups["when"])
    told: set[str] = set()
    for slot in ("who", OWNER, "manager", "client", "previous", "by", "by2"):
        if not groups.get(slot):
            continue
        if mention.name.startswith("T Level") and not _NAMED.search(view.masked, *match.span(slot)):
            continue
        column = _COLUMN_OF.get(slot) or _COLUMN_OF[kind_of_verb(view.words(match.span("verb")))]
        body = _body(article, index, view, match, slot)
        if (
            body is None
            or body == mention.name
            or (column == OWNER and not _may_own(view, match, slot, mention))
        ):
            continue
        is_shared = (
            slot == "who"
            and mention.name.startswith("T Level")
            and subject_start(view, match.start(slot)) < match.start(slot)
        )
        if column == "manager" and slot == "who" and (is_shared or _are_many(view, match)):
            column = "delivered_by"
        if slot == "who" and mention.name.startswith("T Level") and " and " in body:
            column = "delivered_by"  # awarding bodies share them out
        if slot == "who" and _is_of_others(view, match):
            continue
        if column == "manager" and slot == "who" and _is_helper(view, match):
            column = "delivered_by"
        if column == "manager" and slot == "who" and _FUNDED.search(view.sentence.text, 0, mention.start):
            column = "delivered_by"  # a provider that "ran government-funded bootcamps" is none's manager
        if column in told:  # "A manages it on behalf of B"
            continue
        told.add(column)
        yield ("previous_manager" if was_before and slot != "previous" else column), body


_FUNDED = re.compile(
    r"\b(?:[Gg]overnment|[Pp]ublicly|[Ss]tate|DfE|ESFA|[Aa]gency|[Cc]ouncil)[- ](?:funded|backed) $"
)


def _is_helper(view: View, match: re.Match[str]) -> bool:
    """Whether somebody only helps to run it, beside whoever else does."""
    if match.groupdict().get("verb") is None:
        return False
    return " help" in view.masked[match.end("who") : match.start("verb")]


def _is_of_others(view: View, match: re.Match[str]) -> bool:
    """Whether others are to do it: "A is the choice of the agency to deliver it"."""
    if match.groupdict().get("verb") is None or match.start("verb") < match.end("who"):
        return False
    is_of = view.masked.endswith((" of ", " of the "), 0, match.start("who"))
    return is_of and view.masked[match.end("who") : match.start("verb")].endswith(" to ")


def _are_many(view: View, match: re.Match[str]) -> bool:
    """Whether the agent is a number or a class of bodies: "training providers run most of them"."""
    start, end = match.span("who")
    return start in view.figures or _CLASS.fullmatch(view.words((start, end))) is not None


_COLUMN_OF = {
    "owner": OWNER,
    "manager": "manager",
    "client": "manager",
    "previous": "previous_manager",
    "by": "delivered_by",
    "by2": "delivered_by",
    "runs": "manager",
    "starts": OWNER,
    "delivers": "delivered_by",
}


def _may_own(view: View, match: re.Match[str], slot: str, mention: Mention) -> bool:
    """Whether a slot holds a body by its name, or the government."""
    start, end = match.span(slot)
    if slot == OWNER and mention.name.endswith(("Service", "Services", " Hub")):
        return False
    if mention.sureness == "generic" and not mention.name.endswith(STANDING_HEADS):
        return False
    named = [name for at, name in view.names.items() if start <= at < end]
    return (
        named[0].kind == "organisation" or named[0].text in _BARE
        if named
        else view.words((start, end)).endswith("government")
    )


def _worth(figure: Row | None) -> Iterator[tuple[str, object]]:
    """What a programme costs; small sums are what one learner gets."""
    if figure is not None and float(str(figure.get("value") or figure.get("high") or 0)) >= 10_000:
        yield "value_figure_id", figure["figure_id"]
        yield "value", figure.get("value")
        yield "currency", figure.get("unit")
        if figure.get("per"):
            yield "per", figure["per"]


def is_reach(figure: Row, slot: str) -> bool:
    """Whether the figure counts people, bodies or places that a programme may reach."""
    unit = str(figure.get("unit") or "").split()
    if figure["kind"] != "count" or not unit or figure.get("direction") == "decrease":
        return False
    if unit[-1] == "organisation" and float(str(figure.get("value") or 0)) < _FEW:
        return False  # a handful of them are partners in it
    return unit[-1] in (
        AREA_UNITS | {"school", "college", "university", "partnership"} if slot == "areacount" else REACHED
    )


def reach_of(figure: Row) -> Row:
    """The columns of a reach, copied from its figure."""
    row: Row = {
        "reach_figure_id": figure["figure_id"],
        "reach": figure.get("value"),
        "reach_unit": figure.get("unit"),
    }
    return row | ({"per": figure["per"]} if figure.get("per") else {})


def _body(article: Article, index: int, view: View, match: re.Match[str], slot: str) -> str | None:
    """The body in a slot, by its name; "the charity" by the one it refers to."""
    start, end = match.span(slot)
    if start in view.figures:
        unit = str(view.figures[start].get("unit") or "").split()[-1:]
        return None if unit == ["person"] else str(view.figures[start]["surface"])
    if _CLASS.fullmatch(words := view.words((start, end))):
        return words
    names = [
        name
        for at, name in sorted(view.names.items())
        if start <= at < end and name.kind in {"organisation", "other"}
    ]
    if names:
        name = names[0].text
        if name in _BARE:
            return article.who(f"the {name.lower()}", index, start)
        return _listed_bodies(
            view, names, (start, subject_start(view, start) if slot == "who" else start), end
        )
    return _described_body(article, index, words, start)


def _listed_bodies(view: View, names: list[Name], starts: tuple[int, int], end: int) -> str | None:
    """The first of some bodies, or all where they are a list, which may begin before their slot."""
    first, is_none = names[0], _NOT_BODIES.search(names[0].text) is not None
    if starts[1] < starts[0] and not is_none:
        return view.words((starts[1], end))
    if len(names) > 1 and _JOINED.search(view.masked, first.end, names[-1].start):
        return view.words((first.start, end)).removeprefix("the ")
    return None if is_none else first.text


_FELLOWS = re.compile(
    r"(?<![\ue010\ue013])(?<![\ue010\ue013], )(?<!\bof )(?<!\bwith )(?<!\bby )(?<!\bto )(?<!\bbetween )"
    r"(?<!\bfrom )(?<!\bfor )(?<!\bat )(?<!\bin )(?P<all>[\ue010\ue013]++(?: \([^()]{1,20}\))?"
    r"(?:, (?:the )?[\ue010\ue013]++(?: \([^()]{1,20}\))?){0,4}),? (?:and|&) (?:the )?$"
)
"""Who else is the subject of the same verb: "A, B and C deliver it"."""


def subject_start(view: View, start: int) -> int:
    """Where the list of bodies begins that ends with the one at an offset."""
    fellows = _FELLOWS.search(view.masked, 0, start)
    return fellows.start("all") if fellows else start


def _described_body(article: Article, index: int, words: str, start: int) -> str | None:
    """The body that words without its name refer to, or so many as they count."""
    if many := _MANY.search(words):
        return many["who"]
    if words.lower() == "the government":
        return "government"
    head = words.rsplit(" ", 1)[-1].lower()
    named = article.who(words if head in {"it", "they"} else f"the {head}", index, start)
    return named or (
        words.split(" ", 1)[-1] if words.endswith(("authority", "council", "department", "ayor")) else None
    )
