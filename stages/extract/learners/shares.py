"""Shares of learners: "22 per cent of students achieved the top grades", "women made up 51 per cent".

Read from the figure: whom it is a share of stands behind it, or before it in the sentence or the list's
heading; who they are is what the clause goes on to say. Left alone: shares of learners who say or think.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from stages.extract.phrases.constructions import compiled
from stages.extract.phrases.cues import has_any
from stages.extract.phrases.masks import View
from stages.extract.phrases.sentences import Sentence

_NOUN = (
    r"(?:starts|learners|apprentices|students|enrolments|starters|trainees|apprenticeships|participants|"
    r"pupils|entries|leavers|completers|cohort|entrants|undergraduates|achievements|learner participation)"
)
_PERSONS = (
    r"(?:females?|males?|women|men|girls|boys|adults|young people|people|candidates|those|them|whom|olds)"
)
_WHOM = (
    r"(?:(?:all|the|its|these|their|this|our|last|first|total) )*"
    rf"(?P<whom>(?:[^\s,.;:()\ue001-\ue009]+ ){{0,4}}?(?:{_NOUN}|{_PERSONS})\b(?! of\b)(?:[’'])?)"
)
_WHO = (
    rf"{_WHOM}(?P<later> (?:started|starting|aged|at|in|on|from|taking|taken|studying|who|that|with) "
    r"[^,.;()\ue001-\ue007\ue009]{2,60}?(?<! not)(?<! to)(?<! can)(?<! will)(?<! did)(?<! do))??"
)
_BE = r"(?:were|are|was|is|had been|have been|came from|come from|coming from|made up of)"
_DID = (
    r"(?:study|studied|studying|t[ao]ke|took|taking|went|go|moved?|moving|progress(?:ed|ing)?|achiev(?:ed?|"
    r"ing)|pass(?:ed|ing)?|reach(?:ed|ing)?|got|get|gain(?:ed|ing)?|receiv(?:ed?|ing)|complet(?:ed?|ing)|"
    r"drop(?:ped)?|left|leave|withdr[ae]w|resided?|lived?|start(?:ed|ing)?|began|enroll?(?:ed)?|stayed|"
    r"continued?|sat|earned|obtained|scored|came away with|come away with|secured|attained|attaining|met|"
    r"found|entered|undertook|undertaking|resulted|do not (?:achieve|complete|pass|finish)|did not "
    r"(?:achieve|complete|pass|finish)|failed)"
)
_HAVE = r"(?:(?:also|have|had|has|now|all|successfully|either|then|currently|already) )*"
_SAYS = (
    rf"(?<! who)(?<! that){_HAVE}(?:(?P<be>{_BE})|(?P<did>{_DID})) (?:by )?(?!in [\d/–-]+ w|expected|"
    rf"estimated|likely|able\b|satisfied|happy|aware|"
    r"confident|concerned|worried|more\b|less\b|higher|lower|below|above|up\b|down\b|a (?:rise|fall|"
    r"drop))(?P<group>[^,.;:()\ue001\ue002\ue004-\ue007\ue009]{2,90}?)(?=[,:.;)]|$| – | — | - | and "
    r"[\ue002-\ue004]| while | compared | against | \()"
)
_OF_WHOM = compiled(rf"\)?(?: \(<number:COUNT>\))? of {_WHO}(?: \(<inner:PERCENT>\))?,? {_SAYS}")
_DIRECTLY = compiled(rf"\)?(?: \(<number:COUNT>\))? (?:of (?:them|whom|these) )?{_SAYS}")
_TOLD_OF = re.compile(
    rf"(?:\b[Oo]f |\bamong )(?:[^\s,.;]+ ){{0,5}}?{_NOUN}\b[^.;\ue002]{{0,60}}?, (?:an? [a-z]+ |just |only "
    rf"|some )?$|\b(?:{_NOUN}|candidates)\b[^.;:\ue002]{{0,90}}?,? (?:with|and|of whom|of which|"
    rf"\(\ue003+\)) (?:just |only |over )?$"
)
"""Learners told before the share that are its whole: "Of this year's cohort, 80% achieved …"."""
_BEFORE = re.compile(rf"[\ue002\ue004] of (?:[a-z]+ ){{0,3}}{_NOUN}\b")
_COUNT_BEFORE = re.compile("\ue003(?: [a-z-]+){0,3} \\((?:or )?$")
_TAKING = r"(?:account(?:ed|s)? for|ma[dk]es? up|supported|represent(?:s|ed)?)"
_GROUP = (
    r"(?:^|[,;:•] |\b(?:and|that|while|whilst|as|but) )(?P<group>(?!which\b|that\b|this\b|it\b|they\b|"
    r"these\b)[^,.;()\ue001-\ue009]{2,60}?(?: \([^()\ue001-\ue009]{2,20}\))?)"
)
_COUNTED = r"(?: \(<number:COUNT>)?"
_TAKEN_UP = compiled(
    rf"{_GROUP} {_TAKING} (?:an? )?<share:PERCENT>(?: \(<number:COUNT>\))? of (?:{_WHO}|(?:all |the "
    rf")*<total:COUNT>)"
    r"(?: \(<beside:COUNT>)?"
)
_PROPORTION = compiled(
    rf"(?:[Pp]roportion|[Ss]hare|[Pp]ercentage) of {_WHOM} (?P<group>(?!was\b|is\b|has\b|rose\b|fell\b)"
    r"[^,.;()\ue001\ue002\ue004-\ue009]{3,60}?) (?:was|is|stood at|reached|(?:has |had )?(?:risen|rose|"
    r"fallen|fell|gone up|went up|increased|decreased|dropped|grown|grew)(?: slightly)?(?: to| from)) "
    r"(?:just |only )?<share:PERCENT>"
)
_AND_GROUP = compiled(
    r"(?:,| and|, and) (?P<group>[a-z][^,.;()\ue001-\ue009]{1,40}?)(?: accounted)? for <share:PERCENT>"
)
_TAKEN_OF_WHOLE = compiled(rf"{_GROUP} {_TAKING} (?:an? )?<share:PERCENT>{_COUNTED}")
_LINE_OF_WHOLE = compiled(rf"^(?:[•-] )?(?P<group>[^,.;:()\ue002\ue004]{{2,60}}): <share:PERCENT>{_COUNTED}")
_MORE = compiled(
    rf"(?:,| and|, and| while|, while) (?:just |only |a further )?<share:PERCENT> (?:of {_WHO} "
    rf"{_HAVE}(?:{_BE}|{_DID}) |{_HAVE}(?:{_BE}|{_DID}) )?"
    r"(?!of )(?P<group>[^,.;()\ue001-\ue009]{2,60}?)(?=,| and |\.|;|\)|$| \()"
)
_LEANS = re.compile(
    r"[^\ue002-\ue004]{0,30}(?:\bcompared (?:to|with)|\bfrom|\bagainst|\bversus|\bto|\bthan|\bon) "
    r"(?:(?:just|only|the) )*"
)
_WHEN_ONLY = re.compile(
    r"\)?(?: (?:in|by|to)? ?(?:the )?(?:previous year|last year|year before|(?:19|20)\d\d[\d/–-]*))?"
    r"(?=[,.;)]|$| to \ue002| and | – )"
)
_NO_LEVEL = re.compile(
    r" ?(?:points?|rise|increase|cut|drop|fall|growth|more|fewer|less|higher|lower|up|down|of the target)\b"
)
_NO_GROUP = re.compile(rf"^{_NO_LEVEL.pattern}| (?:was|were|is|are|ha[sd]) |^(?:in|from|to|on|at) ")
_AIMED = re.compile(r"\b(?:targets?|ambition|aims?|goal|wants?|expect\w*|ensure|required?|if)\b[^,;]*$")
_SAID = re.compile(
    r"\b(?:good|outstanding|inadequate|grade (?:one|two|three|four)|Ofsted|sa(?:y|id|ying)|thinks?|feels?|"
    r"felt|agree\w*|wants?|believ\w+|would|satisf\w+|plan\w*|could)\b"
)
_TAKES = ("account", "made up ", "make up ", "makes up ", "supported ", "represent")
_PROPORTIONAL = ("roportion of ", "hare of ", "ercentage of ")
_WHOLE = re.compile(
    r"\b[Oo](?:ut o)?f (?:the |all )?[\d,]+ (?P<whom>(?:[a-z-]+ ){0,2}(?:starts|learners|apprentices|"
    r"students|"
    r"enrolments))[^\n]*:$|\b(?:[Pp]roportion|[Ss]hare|[Nn]umber|[Bb]reakdown)s? of (?P<broken_up>(?:[a-z-]+ "
    r"){0,2}(?:starts|learners|apprentices|students|enrolments|achievements))\b[^\n.]*:$"
)
_LEAD = re.compile(r"^(?:• |whilst |while |and |the |that )+", re.IGNORECASE)
_WHICH = re.compile(r" (?:aged|with|who|that|from|on|taking|studying) ")
_PLAIN = re.compile(
    rf"(?:[Aa]pprenticeships? |all |the |of |these )*(?:{_NOUN}|them|whom|those|people|candidates)[’']?"
)
_LASTS = 1200  # characters after its heading for which a list of shares goes on
_ASKED = re.compile(
    r"\b(?:survey\w*|poll|polled|respondents|satisfied|asked|agreed|questionnaire|staff|teachers|employers|"
    r"think|thought|felt|vot(?:ed|ers))\b"
)
_LEARNS = re.compile(
    rf"\b(?:{_NOUN}|grades?|pass(?:e[sd])?|qualif\w+|level \d|apprenticeships?|courses?|T[ -]Levels?|"
    rf"A[- ]levels?|"
    r"GCSEs?|college|study|studying|training|distinctions?|merits?|programme)\b",
    re.IGNORECASE,
)


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


@dataclass(frozen=True, slots=True)
class Whole:
    """The learners whose shares a list goes on to tell: "Out of 125,800 starts:"."""

    whom: str
    end: int

    def holds_at(self, sentence: Sentence) -> bool:
        """Whether the list can still go on at `sentence`."""
        return sentence.start - self.end < _LASTS


def whole_of(sentence: Sentence) -> Whole | None:
    """The whole that a sentence before a list names."""
    found = _WHOLE.search(sentence.text)
    return Whole(found["whom"] or found["broken_up"], sentence.end) if found else None


def shares(view: View, whole: Whole | None = None, before: View | None = None) -> Iterator[Share]:
    """The shares of learners that one sentence states, each figure once."""
    if not has_any(view.masked, ("\ue002", "\ue004")) or _ASKED.search(view.sentence.text):
        return
    found = {share.at: share for share in (*_taken_up(view, whole), *_proportions(view))}
    for at, figure in sorted(view.figures.items()):
        if (
            at in found
            or figure["kind"] not in {"percentage", "fraction"}
            or _is_no_level(view, at)
            or _AIMED.search(view.masked, max(0, at - 60), at)
        ):
            continue
        share = _of_whom(view, at, whole, before) or _leaning(view, at, found)
        if share is not None:
            found[at] = share
    yield from (found[at] for at in sorted(found))


def _taken_up(view: View, whole: Whole | None) -> Iterator[Share]:
    """What groups make up: "Women accounted for 51 per cent of starts and men for 49 per cent"."""
    if not has_any(view.masked, _TAKES):
        supported = [*_LINE_OF_WHOLE.finditer(view.masked)] if whole else []
    else:
        of_whole = _TAKEN_OF_WHOLE.finditer(view.masked) if whole else ()
        supported = [*_TAKEN_UP.finditer(view.masked)] or [*of_whole]
    for found in supported:
        groups = found.groupdict()
        group = _LEAD.sub("", view.words(found.span("group")).rpartition(": ")[2].strip())
        if not group or group.lower() in {"and", "who"}:
            continue
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
            )


def _proportions(view: View) -> Iterator[Share]:
    """Levels of a proportion: "The proportion of apprentices aged 19 to 24 was 29 per cent"."""
    if has_any(view.masked, _PROPORTIONAL):
        for found in _PROPORTION.finditer(view.masked):
            group = re.sub(
                r"^(?:who|that|which) (?:(?:were|are|is|had|have) )?", "", view.words(found.span("group"))
            )
            is_of_learners = re.search(rf"\b{_NOUN}$", found["whom"]) is not None
            if is_of_learners and not _SAID.search(group):
                yield Share(found.start("share"), group, found["whom"], found.start(), found.end())


def _of_whom(view: View, at: int, whole: Whole | None, before: View | None) -> Share | None:
    """The share of learners who are or did what the clause goes on to say."""
    masked, end = view.masked, view.figure_end(at)
    found = _OF_WHOM.match(masked, end)
    if found is None:
        found = _DIRECTLY.match(masked, end)
        is_told = whole is not None or (at == 0 and before and _BEFORE.search(before.masked))
        is_told = is_told or any(told.search(masked, 0, at) for told in (_COUNT_BEFORE, _TOLD_OF))
        if found is None or not is_told:
            return None
        return Share(at, _told(view, found, ""), "", at, found.end(), _beside(found))
    whom = view.words(found.span("whom"))
    group = _told(view, found, whom)
    if _SAID.search(group) or not (re.search(rf"\b{_NOUN}$", whom) or _LEARNS.search(group)):
        return None
    inner = found["inner"] and found.start("inner")
    return Share(inner or at, group, whom, at, found.end(), _beside(found))


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
        return Share(
            at, view.words(more.span("group")).removeprefix("by "), before.whom, before.start, more.end()
        )
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


def _beside(found: re.Match[str]) -> int:
    return found.start("number") if found["number"] else -1
