"""Shares of learners: "22 per cent of students achieved the top grades", "women made up 51 per cent".

Read from the figure: whom it is a share of stands behind it, or before it in the sentence or the list's
heading; who they are is what the clause goes on to say. Left alone: shares of learners who say or think.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from stages.extract.learners.share_words import (
    ASKED,
    BE,
    DID,
    GROUP,
    HAVE,
    LEARNS,
    MOVES,
    NOUN,
    SAID,
    SAYS,
    TAKING,
    WHO,
    WHOM,
)
from stages.extract.learners.wholes import Whole, told_whole
from stages.extract.phrases.constructions import compiled
from stages.extract.phrases.cues import cues, has_any
from stages.extract.phrases.masks import View

_ASIDE = r"(?: \((?:<inner:PERCENT>|<after:COUNT>)\))?"
_UNIT = r"(?: [a-z]+){0,2}"
_OF_WHOM = compiled(rf"\)?(?: \(<number:COUNT>{_UNIT}\))? of {WHO}{_ASIDE},? {SAYS}")
_BESIDE_WHOM = compiled(rf"\) {WHO},? {SAYS}(?P<number>\ue003)?(?P<inner>\ue003)?")
"""Whom a number and its share in brackets are of: "1,200 (60%) learners passed"."""
_IN_SO_MANY = compiled(rf" {WHO}(?: \(<inner:PERCENT>\))?,? {SAYS}(?P<number>\ue003)?")
"""Whom "one in three" is a share of, who follow it at once."""
_DIRECTLY = compiled(
    rf"\)?(?: \(<number:COUNT>{_UNIT}\))?(?: \(<inner:PERCENT>\))? (?:of (?:them|whom|these) )?{SAYS}"
)
_OF_THEM = compiled(
    r" of (?P<be>them|whom)(?P<number>\ue003)?(?P<inner>\ue003)? "
    r"(?P<group>[a-z][^,.;:()\ue001-\ue009]{2,60}?)(?=[,.;)]|$| and )"
)
"""Who they are without a verb: "900 apprentices, half of them women"."""
_TOLD_OF = re.compile(
    rf"(?:\b[Oo]f |\bamong )(?:[^\s,.;]+ ){{0,5}}?{NOUN}\b[^.;\ue002]{{0,60}}?, (?:an? [a-z]+ |just |only "
    rf"|some )?$|\b(?:{NOUN}|candidates)\b[^.;:\ue002]{{0,90}}?,? (?:with|and|of whom|of which|of these|"
    rf"\(\ue003+\)) (?:just |only |over )?$"
)
"""Learners told before the share that are its whole: "Of this year's cohort, 80% achieved …"."""
_BEFORE = re.compile(
    rf"(?:[\ue002\ue004] of|\ue003|\b(?:[Nn]umber|[Pp]roportion|[Ss]hare|[Tt]otal) of) "
    rf"(?:(?!more\b|fewer\b)[\w\ue010-\ue013-]+ ){{0,3}}?{NOUN}\b"
)
_OPENS = re.compile(
    r"(?:^(?:• )?|[.,;] |\b(?:that|and|while|with|but|of these|of those|of them) )(?:just |only |some |"
    r"a further |another )*$",
    re.IGNORECASE,
)
"""Before a share of those whom the sentence before told of."""
_OUT_OF = re.compile(r"\b(?:in|out of) (?:[a-z]+|\d+)$")
_COUNT_BEFORE = re.compile("\ue003(?: [a-z-]+){0,3} \\((?:or )?$")
_COUNTED = r"(?: \(<number:COUNT>)?"
_TAKEN_UP = compiled(
    rf"{GROUP} {TAKING} (?:an? )?<share:SHARE>(?: \(<number:COUNT>{_UNIT}\))? of (?:{WHO}|(?:all |the "
    rf")*<total:COUNT>|(?P<all>(?:the|their|its) total)\b)"
    r"(?: \(<beside:COUNT>)?"
)
_PROPORTION = compiled(
    rf"(?:[Pp]roportion|[Ss]hare|[Pp]ercentage) of {WHOM}(?P<group> (?!was\b|is\b|has\b|{MOVES})"
    r"[^,.;()\ue001\ue002\ue004-\ue009]{3,110}?)? (?:was|is|stood at|stands at|sits at|reache[sd]|hit|"
    rf"(?:has |had |have )?(?:now )?{MOVES}(?: slightly)?(?: to| from| below| above)?) "
    r"(?:just |only |now )?<share:PERCENT>"
)
_AND_GROUP = compiled(
    r"(?:,| and|, and) (?P<group>[a-z][^,.;()\ue001-\ue009]{1,40}?)(?:(?: accounted)? for|(?<=s)) "
    rf"<share:SHARE>{_COUNTED}\)?"
)
_IN_BRACKETS = re.compile(r" \((?P<number>\ue003+)[^()]{0,20}\)")
_LED_BY = re.compile(r"(?P<number>\ue003+) \($")
_TAKEN_OF_WHOLE = compiled(rf"{GROUP} {TAKING} (?:an? )?<share:PERCENT>{_COUNTED}")
_LINE_OF_WHOLE = compiled(rf"^(?:[•-] )?(?P<group>[^,.;:()\ue002\ue004]{{2,60}}): <share:PERCENT>{_COUNTED}")
_MORE = compiled(
    rf"(?:,| and|, and| while|, while) (?:just |only |a further |another |the (?:other|remaining) "
    rf")?<share:PERCENT> (?:of {WHO} {HAVE}(?:{BE}|{DID}) |{HAVE}(?:{BE}|{DID}) )?"
    r"(?!of )(?P<group>[^,.;()\ue001-\ue009]{2,60}?)(?=,| and |\.|;|\)|$| \()"
)
_LEANS = re.compile(
    r"[^\ue002-\ue004]{0,30}(?:\bcompared (?:to|with)|\bfrom|\bagainst|\bversus|\bto|\bthan|\bon) "
    r"(?:(?:just|only|the) )*"
)
_WHEN_ONLY = re.compile(
    r"\)?(?: (?:in|by|to)? ?(?:the )?(?:previous year|last year|year before|(?:19|20)\d\d[\d/–-]*))?"
    r"(?=[,.;)]|$| to \ue002| and | – | \()"
)
_NO_LEVEL = re.compile(
    r" ?(?:points?|rise|increase|cut|drop|fall|growth|more|fewer|less|higher|lower|up|down|of the target)\b"
)
_NO_GROUP = re.compile(
    rf"^{_NO_LEVEL.pattern}| (?:was|were|is|are|ha[sd]) |^(?:from|to|on) |^(?:in|at) (?:the |this |last |"
    r"that |each |an? |[\dA-Z\ue001-\ue013])"
)
_AIMED = re.compile(r"\b(?:targets?|ambition|aims?|goal|wants?|expect\w*|ensure|required?|if)\b[^,;]*$")
_TAKES = cues(
    "account|cater|taught |teach|train|educat| up |supported |represent|compris|constitut|form| to "
)
_PROPORTIONAL = ("roportion of ", "hare of ", "ercentage of ")
_LEAD = re.compile(r"^(?:• |whilst |while |although |though |and |the |that )+", re.IGNORECASE)
_WHICH = re.compile(r" (?:aged|with|who|that|from|on|taking|studying) ")
_PLAIN = re.compile(
    rf"(?:[Aa]pprenticeships? |all |the |of |these )*(?:{NOUN}|them|whom|those|people|candidates)[’']?"
)
_COUNTED_WORDS = re.compile(r"(?:[A-Za-z ]+ )?[\d,.]+(?: (?:million|thousand))?(?P<words> [A-Za-z].*)")


@dataclass(frozen=True, slots=True)
class Share:
    """One share: the offset of its figure, who they are, and where the words that say so lie.

    `counted_at` is the offset of their number in brackets after it, -1 where there is none.
    """

    at: int
    group: str
    whom: str
    start: int
    end: int
    counted_at: int = -1


def shares(view: View, whole: Whole | None = None, before: View | None = None) -> Iterator[Share]:
    """The shares of learners that one sentence states, each figure once."""
    if not has_any(view.masked, ("\ue002", "\ue004")) or ASKED.search(view.sentence.text):
        return
    view, before = _opened(view), before and _opened(before)
    found = {
        share.at: share for share in (*_taken_up(view, whole or told_whole(before)), *_proportions(view))
    }
    for at, figure in sorted(view.figures.items()):
        if (
            at in found
            or figure["kind"] not in {"percentage", "fraction"}
            or _is_no_level(view, at)
            or _AIMED.search(view.masked, max(0, at - 60), at)
        ):
            continue
        share = _of_whom(view, at, whole, before, is_next=bool(found)) or _leaning(view, at, found)
        if share is not None:
            found[at] = share
    yield from (found[at] for at in sorted(found))


def _opened(view: View) -> View:
    """The view with the words of its counts legible: of "2,400 students" only the number stays masked."""
    if "\ue003" not in view.masked:
        return view
    masked, text = view.masked, view.sentence.text
    for at, figure in view.figures.items():
        if figure["kind"] == "count" and (unit := _COUNTED_WORDS.match(text, at, view.figure_end(at))):
            masked = masked[: unit.start("words")] + unit["words"] + masked[unit.end() :]
    return replace(view, masked=masked)


def _taken_up(view: View, whole: Whole | None) -> Iterator[Share]:
    """What groups make up: "Women accounted for 51 per cent of starts and men for 49 per cent"."""
    if not has_any(view.masked, _TAKES):
        supported = [*_LINE_OF_WHOLE.finditer(view.masked)] if whole else []
    else:
        of_whole = _TAKEN_OF_WHOLE.finditer(view.masked) if whole else ()
        supported = [*_TAKEN_UP.finditer(view.masked)] or [*of_whole]
    last = ""
    for found in supported:
        groups = found.groupdict()
        group = _LEAD.sub("", view.words(found.span("group")).rpartition(": ")[2].strip())
        group = last if group == "they" else group
        is_of_learners = not groups.get("all") or re.search(rf"\b{NOUN}\b", group)
        if not group or group.lower() in {"and", "who"} or not is_of_learners:
            continue
        last = group
        whom = groups.get("whom") or (whole.whom if whole else "")
        beside = next((n for n in ("number", "beside") if groups.get(n)), None)
        counted, more = found.start(beside) if beside else -1, None
        yield Share(found.start("share"), group, whom, found.start("group"), found.end(), counted)
        while more := _AND_GROUP.match(view.masked, more.end() if more else found.end()):
            yield Share(
                more.start("share"),
                _LEAD.sub("", view.words(more.span("group"))),
                whom,
                found.start("group"),
                more.end(),
                more.start("number"),
            )


def _proportions(view: View) -> Iterator[Share]:
    """Levels of a proportion: "The proportion of apprentices aged 19 to 24 was 29 per cent"."""
    if has_any(view.masked, _PROPORTIONAL):
        for found in _PROPORTION.finditer(view.masked):
            group = re.sub(
                r"^ (?:(?:who|that|which) (?:(?:were|are|is|had|have) )?)?",
                "",
                view.words(found.span("group")),
            )
            if not group and not _PLAIN.fullmatch(found["whom"]):
                group = found["whom"] if found["whom"].replace(" ", "").isalpha() else ""
            is_of_learners = re.search(rf"\b{NOUN}$", found["whom"]) or LEARNS.search(group)
            if is_of_learners and group and not SAID.search(group):
                yield Share(found.start("share"), group, found["whom"], found.start(), found.end())


def _of_whom(view: View, at: int, whole: Whole | None, before: View | None, *, is_next: bool) -> Share | None:
    """The share of learners who are or did what the clause goes on to say."""
    masked, end = view.masked, view.figure_end(at)
    found = _OF_WHOM.match(masked, end) or (_LED_BY.search(masked, 0, at) and _BESIDE_WHOM.match(masked, end))
    if found is None and _OUT_OF.search(view.sentence.text, at, end):
        found = _IN_SO_MANY.match(masked, end)
    if found is None:
        found = _DIRECTLY.match(masked, end) or _OF_THEM.match(masked, end)
        is_told = whole is not None or (
            _OPENS.search(masked, 0, at) is not None and (is_next or _is_of_those_before(view, at, before))
        )
        is_of_them = masked.startswith((" of them", " of whom"), end)
        told_by = (_COUNT_BEFORE, _TOLD_OF, _BEFORE) if is_of_them else (_COUNT_BEFORE, _TOLD_OF)
        is_told = is_told or any(told.search(masked, 0, at) for told in told_by)
        if found is None or not is_told:
            return None
        group = _told(view, found, "")
        at = found.start("inner") if found["inner"] else at
        return None if SAID.search(group) else Share(at, group, "", *_placed(view, at, found))
    whom = view.words(found.span("whom"))
    group = _told(view, found, whom)
    if SAID.search(group) or not (
        re.search(rf"\b{NOUN}$", whom) or LEARNS.search(f"{found['later']} {group}")
    ):
        return None
    inner = found["inner"] and found.start("inner")
    return Share(inner or at, group, whom, *_placed(view, at, found))


def _is_of_those_before(view: View, at: int, before: View | None) -> bool:
    """Whether a share that opens its clause is one of learners whom the sentence before counted."""
    if _BEFORE.search(view.masked, 0, max(0, view.masked.rfind(". ", 0, at))):
        return True
    return (
        before is not None
        and not ASKED.search(before.sentence.text)
        and _BEFORE.search(before.masked) is not None
    )


def _told(view: View, found: re.Match[str], whom: str) -> str:
    """Who they are, in the text's words: what they were; with whom else; or what they did."""
    start = found.start("group") if found["be"] else found.start("did")
    later = found.groupdict().get("later") or ""
    if whom and (_WHICH.match(later) or (found["did"] and later) or not _PLAIN.fullmatch(whom)):
        start = found.start("whom")
    return view.words((start, found.end("group")))


def _leaning(view: View, at: int, found: dict[int, Share]) -> Share | None:
    """A share that leans on the one before it: "45% Advanced and 11% Higher", "compared to 22% in 2023"."""
    before = found.get(max((n for n in found if n < at), default=-1))
    if before is None:
        return None
    more = _MORE.match(view.masked, before.end)
    if (
        more is not None
        and more.start("share") == at
        and not _NO_GROUP.search(view.words(more.span("group")))
    ):
        group = view.words(more.span("group")).removeprefix("by ")
        return Share(at, group, before.whom, before.start, *_placed(view, at, more)[1:])
    when = _WHEN_ONLY.match(view.masked, view.figure_end(at))
    if when is None or not _LEANS.fullmatch(view.masked, before.end, at):
        return None
    return Share(at, before.group, before.whom, before.start, when.end())


def _is_no_level(view: View, at: int) -> bool:
    """Whether the share is a rise or fall, or no share of a whole."""
    figure = view.figures[at]
    end = view.figure_end(at)
    is_level = view.masked.endswith((" to ", " at "), 0, at) or view.masked.startswith(" of ", end)
    is_moved = figure.get("direction", "level") != "level" and not is_level
    return is_moved or _NO_LEVEL.match(view.masked, end) is not None


def _placed(view: View, at: int, found: re.Match[str]) -> tuple[int, int, int]:
    """Where the words of a share start and end, and where the number in brackets beside it stands or -1."""
    beside = next((name for name in ("number", "after") if found.groupdict().get(name)), None)
    if beside:
        return at, found.end(), found.start(beside)
    if led := _LED_BY.search(view.masked, 0, at):
        return led.start(), found.end(), led.start()
    behind = _IN_BRACKETS.match(view.masked, found.end())
    return (at, behind.end(), behind.start("number")) if behind else (at, found.end(), -1)
