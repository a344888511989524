"""Providers listed below a grade, one a line: "Gold", then their names; or behind it: "Gold: A, B and C".

Left alone: a grade above other words than names, as in a scale that says what each grade means.
"""

import re
from collections.abc import Iterator, Sequence

from stages.extract.inspection_judgements.authorities import sole_inspectorate
from stages.extract.inspection_judgements.graded import canonical
from stages.extract.inspection_judgements.providers import known_in
from stages.extract.inspection_judgements.verdicts import Verdict
from stages.extract.phrases.names import Name, is_organisation
from stages.extract.phrases.word_cues import cue

_GRADES = r"(?:gold|silver|bronze|outstanding|good|requires improvement|inadequate)"
_HEAD = cue(
    re.compile(
        rf"(?<![^\n])(?:(?:TEF|[Rr]ated|[Gg]raded|[Jj]udged) )?[‘“']?(?P<grade>(?i:{_GRADES}))[’”']?"
        r"(?: (?:ratings?|awards?|status|providers|colleges))?(?: \(\d+\))?[ \xa0]*"
        r"(?P<inline>:[ \xa0](?=[A-Z])|:?[ \xa0]*\n+)"
    ),
    "tef rated graded judged gold silver bronze outstanding good requires inadequate",
)
_LINE = re.compile(r"[ \t\xa0•*·◦▪-]*(?P<name>[A-Z][^\n]{3,90}?)[ \t\xa0,;.]*(?:\n+|$)")
_BETWEEN = re.compile(r"(?: \([^()\n]{2,40}\))?(?:[,;]|[,;]? and) (?:the )?")
_TEF = re.compile(r"\bTEF\b|Teaching Excellence")
_MOST = 60  # providers below one grade
_LONGEST_PLACE = 25  # code points of a line behind the provider's name: its place, a bracket


def headed(text: str, names: Sequence[Name]) -> Iterator[Verdict]:
    """Every provider listed below a grade, or behind it."""
    possible = {name.start: name for name in known_in(text)}
    for head in _HEAD.finditer(text) if possible else ():
        grade = canonical(head["grade"])
        is_tef = grade in {"gold", "silver", "bronze"}
        if is_tef and not _TEF.search(text):
            continue
        office = "Office for Students" if "Office for Students" in text else None
        authority = office if is_tef else sole_inspectorate(text, names)
        found = _behind(text, head, possible) if head["inline"][-1] != "\n" else _below(text, head, possible)
        for start, end, provider in found:
            yield Verdict(start, end, head.start("grade"), provider, grade, None, authority, "headed/1")


def _below(text: str, head: re.Match[str], possible: dict[int, Name]) -> Iterator[tuple[int, int, str]]:
    at = head.end()
    for _ in range(_MOST):
        line = _LINE.match(text, at)
        if line is None:
            return
        start, end = line.span("name")
        name = possible.get(start)
        is_name = name is not None and end - name.end <= _LONGEST_PLACE and " " in name.text
        if not is_name and not is_organisation(line["name"].split()):
            return
        yield (
            start,
            end,
            line["name"] if name is None or end == name.end or text[name.end] == " " else name.text,
        )
        at = line.end()


def _behind(text: str, head: re.Match[str], possible: dict[int, Name]) -> Iterator[tuple[int, int, str]]:
    name = possible.get(head.end())
    while name is not None:
        yield name.start, name.end, name.text
        more = _BETWEEN.match(text, name.end)
        name = possible.get(more.end()) if more else None
