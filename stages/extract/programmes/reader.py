"""Rows of `programmes` out of one article: what each sentence that names a programme says of it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from stages.extract.extractor import Row
from stages.extract.phrases.cues import cues, has_any
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import View
from stages.extract.phrases.rows import record
from stages.extract.programmes.mentions import Mention, introduced, mentions
from stages.extract.programmes.naming import short_names
from stages.extract.programmes.partners import PARTNER_NEEDS, PARTNERS
from stages.extract.programmes.pieces import PROGRAMME
from stages.extract.programmes.predicates import AND_IN, NEEDS, PATTERNS, VALUES
from stages.extract.programmes.vocabulary import AREA_UNITS, REACHED

CUES = cues(
    """
    rogramme | rogram | cheme | nitiative |_pilot | Pilot |_project | Project |_fund | Fund |_service |
    Service | ampaign | Network | _hub | Hub | ootcamp | oot Camp | railblazer | uarantee | ccelerator
    | ntitlement | athfinder |_centres | nternship | cholarship
    """
)
_YEARLY = re.compile(r"^(?:[Ee]very|[Ee]ach) (?:academic |school )?year\b")
_FORGETS = 4
"""Sentences after which "the programme" no longer means the one named last."""
_CHEAP = NEEDS | PARTNER_NEEDS
_BARE = frozenset(
    {"Company", "Trust", "Agency", "Council", "Foundation", "Charity", "Authority", "Department"}
)
"""What a body is called again by its last word: "The Company’s network"."""
_COMPASS = re.compile(r"(?:north|south|east|west|midlands)\b")
_AREAS_TEST = dict(PATTERNS)["areas_test"]
_BEFORE_SUBJECT = re.compile(r"[‘“'\"]?(?:\w+ [^A-Z,]{0,30})?[‘“'\"]?")
"""What may stand before the programme that a sentence is about: no other name."""
_NOT_BODIES = re.compile(
    r"\b(?:Ofsted|MPs?|Minister|Secretary|January|February|March|April|June|July|August|September|"
    r"October|November|December|"
    r"Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Prime|Week|Level|Budget|Covid|Brexit)\b"
)


@dataclass(slots=True)
class _Told:
    """What one sentence says of one programme; the reaches after the first are rows of their own."""

    start: int
    end: int
    rule: str
    columns: Row = field(default_factory=dict)
    others: list[tuple[Row, tuple[int, int]]] = field(default_factory=list)


def programme_rows(article: Article) -> Iterator[Row]:
    """Yield the rows of one article in reading order."""
    text = article.context.text
    short = short_names(text)
    known = introduced(text) | {words: f"{full} ({s})" for s, full in short.items() for words in (s, full)}
    words = (*CUES, *known)
    last: tuple[int, str] | None = None
    subject: tuple[int, str] | None = None
    for index, sentence in enumerate(article.sentences):
        is_near = last is not None and index - last[0] <= _FORGETS
        is_it = subject is not None and subject[0] == index - 1 and sentence.text.startswith(("It ", "They "))
        if not is_it and not has_any(sentence.text, words) and not (is_near and " it" in sentence.text):
            continue
        meant = last[1] if last is not None and is_near else None
        found = mentions(sentence.text, known, meant, subject[1] if subject is not None and is_it else None)
        if not found:
            continue
        yield from _sentence_rows(article, index, found)
        named = [mention for mention in found if mention.sureness != "same"]
        last = (index, named[0].name) if named else last
        is_about = _BEFORE_SUBJECT.fullmatch(sentence.text[: found[0].start]) is not None
        subject = (index, found[0].name) if is_about else None


def _sentence_rows(article: Article, index: int, found: list[Mention]) -> Iterator[Row]:
    """The rows of one sentence, each programme in turn."""
    view = article.view(index)
    key = ("programme_id", "prg")
    for name in dict.fromkeys(mention.name for mention in found):
        told = _together(list(_each(article, index, view, [m for m in found if m.name == name])))
        if told is None:
            continue
        rule, called = f"{told.rule}/2", {"name": name}
        span = view.absolute((told.start, told.end))
        yield record(article.context, key, span, rule, called | told.columns, name)
        for columns, words in told.others:
            whole = view.absolute((min(words[0], told.start), words[1]))
            yield record(
                article.context, key, whole, rule, called | columns, str(sorted(columns.items(), key=str))
            )


def _each(article: Article, index: int, view: View, named: list[Mention]) -> Iterator[_Told]:
    """What is said at each naming of one programme in a sentence."""
    for mention in named:
        told = _told(article, index, view, _masked(view, mention), mention)
        if told is not None:
            told.start, told.end = min(told.start, mention.start), max(told.end, mention.end)
            yield told


def _together(parts: list[_Told]) -> _Told | None:
    """All of it as one; what is said first counts."""
    for part in parts[1:]:
        parts[0].columns = part.columns | parts[0].columns
        parts[0].others += part.others
        parts[0].start, parts[0].end = min(parts[0].start, part.start), max(parts[0].end, part.end)
    return parts[0] if parts else None


def _masked(view: View, mention: Mention) -> str:
    """The masked sentence with this programme masked too."""
    masked = view.masked
    return masked[: mention.start] + PROGRAMME * (mention.end - mention.start) + masked[mention.end :]


def _told(article: Article, index: int, view: View, masked: str, mention: Mention) -> _Told | None:
    told: _Told | None = None
    is_yearly = _YEARLY.search(view.sentence.text) is not None
    for name, pattern in (*PATTERNS, *PARTNERS, *(VALUES if mention.sureness == "named" else ())):
        if name in _CHEAP and not has_any(masked, _CHEAP[name]):
            continue
        for match in pattern.finditer(masked):
            columns = dict(_columns(article, index, view, match, mention))
            if not columns or (told is not None and _adds_nothing(told, columns)):
                continue
            if is_yearly and "reach" in columns:
                columns.setdefault("per", "year")
            if told is None:
                told = _Told(match.start(), match.end(), name, columns)
            else:
                told.columns = columns | told.columns
                told.start, told.end = min(told.start, match.start()), max(told.end, match.end())
            told.others += _further(view, masked, match, told)
            if name == "area_by":
                told.others += _in_further_areas(article, index, view, masked, match, mention)
    return told


def _adds_nothing(told: _Told, columns: Row) -> bool:
    """Whether the sentence said all of it already, or who manages it in another way."""
    who = {"manager", "delivered_by"}
    if who & set(columns) and who & set(told.columns):
        return not set(columns) - set(told.columns) - who
    return not set(columns) - set(told.columns)


def _columns(
    article: Article, index: int, view: View, match: re.Match[str], mention: Mention
) -> Iterator[tuple[str, object]]:
    groups = match.groupdict()
    was_before = groups.get("when") is not None and "first" not in str(groups["when"])
    for slot, column in (
        ("manager", "manager"),
        ("previous", "previous_manager"),
        ("by", "delivered_by"),
        ("by2", "delivered_by"),
    ):
        if groups.get(slot):
            body = _body(article, index, view, match, slot)
            if body is not None and body != mention.name:
                yield ("previous_manager" if was_before and slot != "previous" else column), body
    if groups.get("area") or groups.get("area2"):
        slot = "area" if groups.get("area") else "area2"
        area = view.words(match.span(slot)).removeprefix("the ")
        if (area[:1].isupper() or _COMPASS.match(area)) and not _NOT_BODIES.search(area):
            yield "area", area
    if groups.get("scope"):
        yield "area", str(groups["scope"])
    for slot in ("areacount", "reach"):
        figure = view.figures.get(match.start(slot)) if groups.get(slot) else None
        if figure is not None and slot == "areacount" and match.re is _AREAS_TEST and _is_body(figure):
            yield "delivered_by", str(figure["surface"])
        elif figure is not None and _is_reach(figure, slot):
            yield from _reach(figure).items()
            if groups.get("each"):
                yield "per", str(groups["each"])
    if groups.get("value"):
        yield from _worth(view.figures.get(match.start("value")))


def _worth(figure: Row | None) -> Iterator[tuple[str, object]]:
    """What a programme costs; small sums are what one learner gets."""
    if figure is not None and float(str(figure.get("value") or figure.get("high") or 0)) >= 10_000:
        yield "value_figure_id", figure["figure_id"]
        yield "value", figure.get("value")
        yield "currency", figure.get("unit")
        if figure.get("per"):
            yield "per", figure["per"]


def _is_body(figure: Row) -> bool:
    """Whether bodies are counted that deliver it: "three colleges will host maths centres"."""
    return str(figure.get("unit") or "").split()[-1:] in (
        ["college"],
        ["school"],
        ["provider"],
        ["university"],
    )


def _is_reach(figure: Row, slot: str) -> bool:
    unit = str(figure.get("unit") or "").split()
    if figure["kind"] != "count" or not unit:
        return False
    return unit[-1] in (
        AREA_UNITS | {"school", "college", "university", "partnership"} if slot == "areacount" else REACHED
    )


def _reach(figure: Row) -> Row:
    row: Row = {
        "reach_figure_id": figure["figure_id"],
        "reach": figure.get("value"),
        "reach_unit": figure.get("unit"),
    }
    return row | ({"per": figure["per"]} if figure.get("per") else {})


def _further(
    view: View, masked: str, match: re.Match[str], told: _Told
) -> Iterator[tuple[Row, tuple[int, int]]]:
    """The other groups that a list after the first counts: "along with 4,000 teachers"."""
    slot = next((s for s in ("reach", "areacount") if match.groupdict().get(s)), None)
    if slot is None or match.start(slot) not in view.figures or "reach_figure_id" not in told.columns:
        return
    end = match.end(slot)
    listed = re.compile(
        r"(?: [^.;,\ue001-\ue009]{0,50})?(?:,| and|, along with| as well as|, and| plus)(?: "
        r"[a-z]+){0,2} (?=\ue003)"
    )
    while (on := listed.match(masked, end)) is not None:
        figure = view.figures.get(on.end())
        if figure is None or not _is_reach(figure, "reach"):
            return
        end = on.end() + re.compile("\ue003+").match(masked, on.end()).end() - on.end()  # type: ignore[union-attr]
        if figure["figure_id"] != told.columns["reach_figure_id"]:
            yield _reach(figure), (match.start(), end)


def _in_further_areas(
    article: Article, index: int, view: View, masked: str, match: re.Match[str], mention: Mention
) -> Iterator[tuple[Row, tuple[int, int]]]:
    """The other bodies of a list that delivers area by area."""
    end = match.end()
    while (on := AND_IN.match(masked, end)) is not None:
        end = on.end()
        if columns := dict(_columns(article, index, view, on, mention)):
            yield columns, (match.start(), end)


def _body(article: Article, index: int, view: View, match: re.Match[str], slot: str) -> str | None:
    """The body in a slot, by its name; "the charity" by the one it refers to."""
    start, end = match.span(slot)
    if start in view.figures:
        return str(view.figures[start]["surface"])
    names = [
        name
        for at, name in sorted(view.names.items())
        if start <= at < end and name.kind in {"organisation", "other"}
    ]
    if names:
        name = names[0].text
        if name in _BARE:
            return article.who(f"the {name.lower()}", index, start)
        return None if _NOT_BODIES.search(name) else name
    words = view.words((start, end))
    if words.lower() == "the government":
        return "government"
    head = words.rsplit(" ", 1)[-1].lower()
    named = article.who(words if head in {"it", "they"} else f"the {head}", index, start)
    return named or (
        words.split(" ", 1)[-1] if words.endswith(("authority", "council", "department")) else None
    )
