"""Scales told without a word of judging: grades with their points, words for shares, gold to bronze.

Lines of grades hold a number each that falls or rises down the list ("A - 48"); lines of words for shares
hold a share ("Most: 75% to 90%"); headings of grades the marks that earn them ("Merit (60-69%)"), each with
what it asks for below. Left alone: numbered lists, lines whose numbers go up and down.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from stages.extract.judgement_scales.labels import Label
from stages.extract.judgement_scales.scales import Scale
from stages.extract.judgement_scales.words import KNOWN
from stages.extract.phrases.sentences import Sentence

_FEWEST = 3
_GRADE = r"(?:A\*|[A-G]|U|[1-9]|(?:D\*|[DMP]){1,3})"
_SEPARATOR = r"[ \t]*(?:[-–—:=|]|\()[ \t]*"
_POINTS = re.compile(
    rf"^[ \t|•*-]*(?:[Gg]rade )?(?P<label>{_GRADE}){_SEPARATOR}(?P<number>\d{{1,3}})(?![\d.,%/])"
    r"[^\n]{0,25}$",
    re.MULTILINE,
)
_SHARE_WORDS = (
    r"(?:almost/nearly all|(?:almost|nearly) all|all|(?:an? |the )?(?:significant |large |small |vast )?"
    r"(?:majority|minority|number)|most|many|(?:about |around |less than |more than |over |under )?half|some"
    r"|(?:very )?few(?:/a small number)?)"
)
_SHARES = re.compile(
    rf"^[ \t|•*-]*[‘“'\"]?(?P<label>{_SHARE_WORDS})[’”'\"]?{_SEPARATOR}[^\n\d%]{{0,30}}"
    r"(?P<number>\d{1,3})(?:%| per cent|[ –-])[^\n]{0,40}$",
    re.MULTILINE | re.IGNORECASE,
)
_GRADE_WORD = rf"(?P<label>(?:[A-Z][a-z]+ )?(?i:{KNOWN})\+?)"
_RANGE = r"(?P<number>\d{1,3})(?:\s?(?:[-–]|to)\s?\d{1,3}\s?%?|\s?(?:%|per cent|marks))"
_MARKED = re.compile(
    rf"^[ \t•*-]*{_GRADE_WORD}[ \t]*(?:[-–—:=|(][ \t]*)?{_RANGE}"
    r"(?: (?:or|and) (?:above|over|more|below)|\+)?\)?"
    r"[ \t.:]*$",
    re.MULTILINE,
)
_UNDER_MARKS = re.compile(rf"^[ \t|•*-]*{_RANGE}[ \t]*\n\s*{_GRADE_WORD}[ \t]*$", re.MULTILINE)
_NUMBERED = re.compile(
    r"^[ \t•*-]*(?P<label>[Gg]rade (?P<number>[1-9]))[ \t]*(?:[-–—:=]|means|is)[ \t]+[a-z][^\n]{15,}$",
    re.MULTILINE,
)
_GLOSS = 600  # code points below a grade's heading that say what it asks for
_QUALIFICATION = re.compile(
    r"\b(?:AS|A)[ -][Ll]evels?|\bGCSEs?|\bBTECs?|\bT[ -][Ll]evels?|\b(?:Extended )?(?:Project|Diploma"
    r"|Certificate)|\bInternational Baccalaureate|\bEPQ"
)
_HEAD = re.compile(r"\S[^\n]{2,160}")
_LONGEST_NAME = 70
_ABOVE = 400  # code points before the lines in which they are led in
_MEDALS = ("gold", "silver", "bronze")
_MEDAL = re.compile(r"\b(?:gold|silver|bronze)\b", re.IGNORECASE)
_TEF = re.compile(r"\bTEF\b|\bTeaching Excellence\b")
_KINDS = (
    ("points/1", _POINTS, 0),
    ("grades/1", _NUMBERED, 0),
    ("shares/1", _SHARES, 0),
    ("marks/1", _MARKED, _GLOSS),
    ("marks/1", _UNDER_MARKS, _GLOSS),
)


def keyed_scales(text: str, sentences: Sequence[Sentence], told: Sequence[Scale]) -> Iterator[Scale]:
    """The scales of grades with points, of words for shares and of the TEF that are not yet `told`."""
    known = [label.start for scale in told for label in scale.labels]
    for rule, pattern, gap in _KINDS:
        for lines in _blocks(text, pattern, gap):
            if not any(lines[0].start() <= at < lines[-1].end() for at in known):
                yield _scale(text, rule, lines)
    if _TEF.search(text) and not any(text[at : at + 4].lower() == "gold" for at in known):
        yield from _medals(text, sentences)


def _blocks(text: str, pattern: re.Pattern[str], gap: int) -> Iterator[list[re.Match[str]]]:
    """Lines that follow each other, a gloss of `gap` code points aside, whose numbers only fall or rise."""
    block: list[re.Match[str]] = []
    for line in pattern.finditer(text):
        if block and (len(text[block[-1].end() : line.start()].strip()) > gap or not _goes_on(block, line)):
            if len(block) >= _FEWEST:
                yield block
            block = []
        block.append(line)
    if len(block) >= _FEWEST:
        yield block


def _goes_on(block: Sequence[re.Match[str]], line: re.Match[str]) -> bool:
    """Whether a line's number goes on as those of the lines before, and its label is a new one."""
    numbers = [int(match["number"]) for match in (*block, line)]
    steps = [later - earlier for earlier, later in pairwise(numbers)]
    is_new = line["label"].lower() not in {match["label"].lower() for match in block}
    return is_new and any(steps) and (all(step <= 0 for step in steps) or all(step >= 0 for step in steps))


def _scale(text: str, rule: str, lines: Sequence[re.Match[str]]) -> Scale:
    """The scale of some lines, named by what the lines above them are about."""
    labels = tuple(Label(*line.span("label")) for line in lines)
    above = list(_HEAD.finditer(text, max(0, lines[0].start() - _ABOVE), lines[0].start()))
    head = above[-1] if above else None
    start = head.start() if head is not None else lines[0].start()
    ends = f"{lines[0]['label']} to {lines[-1]['label']}"
    name = ends
    if head is not None:
        named = [*_QUALIFICATION.finditer(head[0])] if rule == "points/1" else []
        cell = head[0].split("|", 1)[0].strip(" :.").rpartition(". ")[2].removesuffix(" are")
        name = f"{named[-1][0].rstrip('s')} grades" if named else cell if len(cell) < _LONGEST_NAME else ends
    return Scale(name, None, labels, start, lines[-1].end(), rule)


def _medals(text: str, sentences: Sequence[Sentence]) -> Iterator[Scale]:
    """The ratings of the TEF, in the first sentence that tells all three."""
    for sentence in sentences:
        found = {
            m.group().lower(): m for m in reversed([*_MEDAL.finditer(text, sentence.start, sentence.end)])
        }
        if len(found) == len(_MEDALS):
            labels = tuple(Label(*found[medal].span()) for medal in _MEDALS)
            yield Scale("TEF ratings", None, labels, sentence.start, sentence.end, "medals/1")
            return
