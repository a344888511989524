"""What minutes note as somebody's task: "ACTION: Finance Director to bring a plan to the May meeting".

Left alone: what is only to be noted or approved, actions without anybody to do them, and calls to readers.
"""

import re
from collections.abc import Iterator

from stages.extract.commitments.scene import Pledge

_ACTION = re.compile(
    r"^[ \t•*-]*(?:\d{1,2}(?:\.\d{1,2})*\.? )?(?:ACTIONS?|Actions?)(?: [Pp]oint)?(?: \d{1,2})?(?: by)?"
    r"[ \t]*[:–-][ \t]*"
    r"(?P<who>(?:The |the )?[A-Z][\w’&.-]*(?:,? (?:and|of|for|the|[A-Z][\w’&.-]*|[a-z-]+)){0,6}?)"
    r" (?:to|will) (?P<what>(?!(?:note|receive|approve|consider|be|have|agree|take)\b)[a-z][^\n]{9,})",
    re.MULTILINE,
)
_TAKES_NO_TO = re.compile(r"\b(?:you|we|need|needs|how|steps|required|taken|plan|is|are|was|were)\b")
_FIRST_SENTENCE = re.compile(r".+?(?:[.;](?=\s|$)|$)")


def minuted(text: str) -> Iterator[Pledge]:
    """Every task that a line of minutes gives to somebody."""
    if "ction" not in text and "ACTION" not in text:
        return
    for found in _ACTION.finditer(text):
        if _TAKES_NO_TO.search(found["who"]):
            continue
        start = found.start("what")
        first = _FIRST_SENTENCE.match(found["what"])
        end = start + len((first[0] if first else found["what"]).rstrip(" .;"))
        yield Pledge(start, end, start, found["who"].removeprefix("The "), "minuted/1")
