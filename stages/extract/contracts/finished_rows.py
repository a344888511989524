"""The rows that a contract told in a sentence gives: service, programme, days, and the words it stands on."""

import re
from collections.abc import Iterator
from itertools import pairwise

from stages.extract.contracts.found import Found
from stages.extract.contracts.funds import nearest_fund
from stages.extract.contracts.groups import group_told
from stages.extract.contracts.scene import Scene
from stages.extract.contracts.scope import givers_in, is_another, is_still_ahead
from stages.extract.contracts.service import names_title, programme_of, service_of, titles_in
from stages.extract.contracts.terms import days, is_yearly, term
from stages.extract.contracts.vocabulary import CLASS, DEAL, family_of
from stages.extract.extractor import Row
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import FIGURE_MASKS, View
from stages.extract.phrases.rows import money_columns, record

_MONEY = FIGURE_MASKS["money"]
_SERVICE = re.compile(
    r"(?:,? (?:over|a year|per year|a month|in total|in all|of (?:its|their|that|the) [\w ]{2,20}?|annually|"
    r"worth)\b[^,.;]{0,25}?)? (?P<words>(?:to (?:help )?(?:run|deliver|develop|provide|offer|design|train|"
    r"teach|evaluate|pilot)|for|covering) (?![\ue010\ue013])[^.]+)"
)
_TO_THEM = re.compile(
    rf"for (?:(?:[a-z-]+|FE) ){{0,3}}?(?![Pp]rojects){CLASS}|for (?:(?:the|a|this|that|those|each|"
    rf"every) )*(?:next|"
    r"last|coming|first|year|(?:19|20)\d\d|each|every|those|contract|(?:two|three|four|five) years)\b"
)
"""Whom a sum is for is no service."""
_LICENCE = re.compile(rf"\b(?:(?i:{DEAL})|T[ -]Levels?)\b")
_AFTER_NOUN = re.compile(
    rf"\b(?:{DEAL}) (?:(?:that |which )?(?:it|they) (?:had |has |have )?(?:previously |already )?"
    r"(?:held|holds?|ran)(?: [\w ]{2,20})? [–—:-] |(?:to|for|in|covering) )"
)
_TRAILING = re.compile(r"(?: (?:will|has|have|had|been|be|is|are|was|were|also|now|to|would|then|both))+ ?$")
_POINTING = re.compile(
    r"^[“ ]*(?:(?:[Tt]hat|[Tt]hese|[Tt]hose|[Tt]his|[Ww]hich|[Tt]hey|[Ii]t|[Tt]he|[Nn]ew|"
    r"[Vv]alued at [^,]*,)\b ?)+"
)
_LOTTED = re.compile(r"(?P<lot>Lot \w+), (?P<service>[^,]{3,60}), ")
_STOP = re.compile(
    r"[;:] | [–—] |, (?:which|who|while|but|although|with|as(?! well as)|after|said)\b| (?:while|but|"
    r"although|whereas)\b|[”\"]| said "
)
_LOOSE_END = re.compile(r"[ ,;]+(?:(?:in|of|for|to|by|from|and|with|at|on|a|the)[ ,;]*)*$")
_VERBS = (("loan", r"\b(?:lent|lends?|loaned)\b"), ("allocation", r"\ballocat"), ("grant", r"\bgranted\b"))
_BASED = re.compile(
    r"^[A-Z][\w ]{2,20}-based (?=[A-Z])|^(?:(?:Deputy |Vice[- ]|Executive |Managing |Group )*(?:CEO|MD|Chief "
    r"Executive|Principal|Director|Head|Chair|President|Boss|Founder|Leader)) (?:of|at) (?:the )?(?=[A-Z]|"
    r"The )"
)
"""A place of two words or a post before a name, read into it: Milton Keynes-based A, CEO of A."""
_INCOMING = re.compile(
    r"\breceived\b|\b(?:allocation|funding|grant|sum)s? (?:[a-z]+ ){0,2}?from\b|\bwill come\b"
)
"""Money that whoever writes is given, and does not give."""
_PLACE = frozenset(("programme", "family", "generation", "wave", "buyer"))
_TOLD_ONCE = ("outcome", "supplier", "previous_supplier", "qualification", "value_figure_id")


def finished_rows(article: Article, index: int, view: View, found: Found, scene: Scene) -> Iterator[Row]:
    """The rows of one contract: several where it is for several T Levels and has no sum."""
    text = view.sentence.text
    words, end = _service_words(view, found)
    course: str | None = None
    if words:
        told = service_of(words, is_open=True)
        course = told.qualification
        if found.subject is None and course:
            end = max(found.end, end + told.length)
    course = course or _called(view, found)
    lot = _LOTTED.match(text, found.start) or _LOTTED.match(text)
    columns: Row = {
        "outcome": found.outcome,
        "supplier": _BASED.sub("", found.supplier) if found.supplier else group_told(view, found),
        "previous_supplier": found.previous,
        "buyer": (found.buyer if found.buyer != found.supplier else None)
        or (scene.buyer if found.outcome == "planned" else None),
    }
    columns |= _placed(view, found, course, scene)
    if lot:
        columns["wave"] = lot["lot"]
        course = service_of(lot["service"]).qualification
    programme = str(columns["programme"] or "").lower()
    if course and programme and (course.lower() in programme or course.lower().endswith(programme)):
        course = None
    columns |= money_columns(found.figure) | _changed(view, found) | days(text, found)
    if columns["supplier"] and not ("starts_on" in columns or "ends_on" in columns):
        columns |= term(article, index, found)
    if found.figure and columns.get("per") is None and is_yearly(view, found.figure):
        columns["per"] = "year"
    is_given_up = scene.given_up and found.previous == scene.given_up[0].get("previous_supplier")
    if found.outcome == "transferred" and course is None and is_given_up and not found.figure:
        columns |= {k: v for k, v in scene.given_up[0].items() if k in _PLACE and columns.get(k) is None}
        titles: list[object] = [row.get("qualification") for row in scene.given_up]
    else:
        titles = [*titles_in(str(course))] if course and found.figure is None else [course]
    start, stop = _span(view, found, end)
    if (
        found.outcome == "transferred"
        and scene.given_up
        and found.previous == scene.given_up[0].get("previous_supplier")
    ):
        first = int(str(scene.given_up[0]["start_char"]))
        start = first - view.sentence.start if view.sentence.start - first < 400 else start
    for title in titles:
        row = columns | {"qualification": title}
        span = (view.sentence.start + start, view.sentence.start + stop)
        fact = tuple(row.get(k) for k in _TOLD_ONCE)
        done = record(article.context, ("contract_id", "con"), span, f"{found.rule}/2", row, *fact)
        scene.remember(index, done, view)
        yield done


def _service_words(view: View, found: Found) -> tuple[str, int]:
    """The words that say what the contract is for, and where they begin."""
    if found.subject is not None:
        words = _POINTING.sub("", view.words(found.subject))
        after = _AFTER_NOUN.search(words)
        if after and found.outcome != "novated":
            return _TRAILING.sub(
                "", re.sub(r"^(?:\w+ and )?(?:award|deliver|develop) (?:the )?", "", words[after.end() :])
            ), found.end
        nouns = [*_LICENCE.finditer(words)]
        noun = nouns[-1] if nouns else None
        before = words[: noun.end()] if noun else words
        owned = re.search(r"(?:’s|'s|s’) ", before)
        return (before[owned.end() :] if owned else before), found.end
    if found.service_at is None:
        return "", found.end
    service = _SERVICE.match(view.masked, found.service_at)
    if service is None:
        return "", found.end
    start, stop = service.span("words")
    if _TO_THEM.match(view.masked, start):
        return "", found.end
    if _MONEY in view.masked[start:stop]:
        stop = view.masked.index(_MONEY, start)
        stop = max(view.masked.rfind(", ", start, stop), view.masked.rfind(" and ", start, stop), start)
    lead = re.match(r"(?:for|covering) ", view.masked[start:stop])
    start += lead.end() if lead else 0
    return view.words((start, stop)), start


def _placed(view: View, found: Found, course: str | None, scene: Scene) -> Row:
    """Programme, generation, wave and family, carried from before where the contract belongs there."""
    text = view.sentence.text
    named = programme_of(text, scene.known)
    programme = found.programme
    words, at = _up_to_next_sum(view, found)
    if programme is None and (named or at):
        programme = nearest_fund(words, at, scene.known) if at else programme_of(words, scene.known)
    if programme and is_still_ahead(text, max(0, text.find(programme))):
        programme = None
    family = family_of(found.noun) if found.noun else None
    if family == "funding" and "grant funding" in text:
        family = "grant"
    if family is None:
        verb = view.words((found.start, found.end))
        family = next((name for name, words in _VERBS if re.search(words, verb)), None)
    if (
        programme is None
        and scene.programme == "T Level"
        and (family == "licence" or (course and names_title(course)))
    ):
        programme = scene.programme
    if (
        programme is None
        and named is None
        and (course is None or scene.programme == "T Level")
        and family not in {"loan", "bailout"}
        and (found.outcome in {"total", "planned", "novated"} or found.supplier is None)
        and not is_another(text[: found.end])
    ):
        programme = scene.programme or scene.frame.programme or None
    placed: Row = {
        "programme": programme,
        "family": family or (scene.family if programme == "T Level" else None),
    }
    if programme == "T Level" or re.search(r"\b[Gg]en(?:eration)?[- ]?\d", text):
        placed |= {"generation": scene.scope.generation, "wave": scene.scope.wave}
    if (
        found.supplier is None
        and found.buyer is None
        and found.outcome not in {"novated", "not_rebid"}
        and scene.is_framed
        and programme != "T Level"
        and not _INCOMING.search(text)
    ):
        placed["buyer"] = scene.buyer or givers_in(text) or scene.frame.buyer
    return placed


def _up_to_next_sum(view: View, found: Found) -> tuple[str, int]:
    """The words of the sentence before the next sum, which is another's, and where in them this sum begins.

    0 where it is the sentence's only one, or where it has none.
    """
    money = sorted(at for at, figure in view.figures.items() if figure["kind"] == "money")
    ids = [view.figures[at]["figure_id"] for at in money]
    key = found.figure["figure_id"] if found.figure else None
    own = money[ids.index(key) :] if key in ids else []
    apart = next((at for before, at in pairwise(own) if at - before > _JOINED), None)
    return view.sentence.text[:apart], own[0] if own and len(money) > 1 else 0


_JOINED = 30
"""Code points from a sum to the next where no words of its own stand between: "£2m and £3m"."""


def _changed(view: View, found: Found) -> Row:
    """The stated change in the contract's value, negative for a fall."""
    figure = found.change
    if figure is None and found.noun and re.fullmatch(DEAL, found.noun, re.IGNORECASE):
        for at in sorted(view.figures):
            told = view.figures[at]
            if (
                told["kind"] == "percentage"
                and at >= found.start
                and at - found.end < 110
                and told.get("direction") != "level"
            ):
                figure = told
                break
    if figure is None or figure.get("value") is None:
        return {}
    value = figure["value"]
    falls = figure.get("direction") == "decrease"
    return {"change_figure_id": figure["figure_id"], "change_percent": -value if falls else value}  # type: ignore[operator]


def _called(view: View, found: Found) -> str | None:
    """What the words between a sum and its contract say it is for: "the £17m prison education contract"."""
    at = view.place_of(found.figure)
    named = _CALLED.match(view.masked, view.figure_end(at)) if at is not None else None
    return named["what"] if named else None


_CALLED = re.compile(
    r" (?:(?:new|national|annual|major|[a-z]+-(?:year|month|term)|government) )*(?P<what>(?:[a-z-]+ ){0,3}?"
    rf"(?:education|training|learning|apprenticeships?|assessment|tutoring|tuition)) {DEAL}\b"
)


def _span(view: View, found: Found, end: int) -> tuple[int, int]:
    """The words of the row: from its first party to the end of its clause, up to the next sum."""
    start, stop = found.start, max(found.end, end)
    more = _STOP.search(view.masked, stop)
    limit = more.start() if more else len(view.masked.rstrip(".!?” "))
    if _MONEY in view.masked[stop:limit] or found.rule.startswith(("in_list", "in_brackets", "pot")):
        limit = stop
    words = view.sentence.text[start : max(stop, limit)]
    lead = len(words) - len(words.lstrip(" ,;:–("))
    kept = _LOOSE_END.sub("", words)
    return start + lead, start + len(kept)
