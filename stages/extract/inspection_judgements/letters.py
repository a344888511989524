"""An inspection letter lists its judgements, an aspect and a grade a line; the title names the provider.

"Inspection of X" or "Report on X" stands above; lines read "Quality of education: Good" or
"Quality of education | Good". Left alone: such lines where no title names a provider.
"""

import re
from collections.abc import Iterator, Sequence

from stages.extract.inspection_judgements.forms import CUE
from stages.extract.inspection_judgements.grades import GRADES
from stages.extract.inspection_judgements.verdicts import Verdict
from stages.extract.phrases.names import Name
from stages.extract.phrases.word_cues import places

_TITLE = re.compile(
    r"\b(?:[Ii]nspection|[Rr]eport|[Mm]onitoring visit)(?: report)?(?:: "
    r"| of | on | to | at )(?:the )?(?=[A-Z])"
)
_LINE = re.compile(
    rf"^[ \t|•-]*(?P<aspect>[A-Z][\w ,’'-]{{3,60}}?)\s*(?:\||:|\t|–)\s*(?P<grade>{GRADES})\s*(?:\|.*)?$",
    re.MULTILINE | re.IGNORECASE,
)
_OVERALL = re.compile(
    r"\bOverall,? the (?:college|school|provider|nursery|academy|centre|trust) (?:is|was) "
    rf"(?P<grade>{GRADES})"
    r"(?=[.,;])"
)
"""The letter's verdict on its provider as a whole; "overall the college is good at …" is praise."""


def listed(text: str, names: Sequence[Name]) -> Iterator[Verdict]:
    """Every line of the list, as a verdict on the provider of the title."""
    if not places(CUE, text):
        return
    lines = list(_LINE.finditer(text))
    overall = _OVERALL.search(text)
    provider = _provider(text, names) if len(lines) > 1 or overall else None
    if provider is None:
        return
    authority = "Ofsted" if any(n.text == "Ofsted" for n in names) else None
    if overall is not None:
        yield Verdict(
            overall.start(), overall.end(), overall.start("grade"), provider, overall["grade"].lower(),
            None, authority, "letter_overall/1",
        )  # fmt: skip
    lines = lines if len(lines) > 1 else []
    for line in lines:
        yield Verdict(
            line.start("aspect"), line.end("grade"), line.start("grade"), provider, line["grade"].lower(),
            line["aspect"].strip(), authority, "letter_list/1",
        )  # fmt: skip


def _provider(text: str, names: Sequence[Name]) -> str | None:
    title = _TITLE.search(text)
    if title is None:
        return None
    return next((n.text for n in names if n.start == title.end() and n.kind == "organisation"), None)
