"""Each bullet under "X recommends:", "the union is calling for:" or a heading of recommendations is one.

Left alone: bullets under other headings, and bullets too short to ask for anything.
"""

import re
from collections.abc import Iterator

_LEAD = re.compile(
    r"^(?P<lead>[^\n]*\b(?:recommend(?:s|ed|ing|ations?(?: are| include)?)"
    r"|propos(?:es|ed|als)|call(?:s|ed|ing) (?:for|on)|urg(?:es|ed"
    r"|ing)|demands?"
    r"|asks?|asking|wants?)\b[^\n.]{0,80}:|[^\n]{0,40}\b[Rr]ecommendations[^\n.]{0,30})[ \t]*\n"
    r"+(?=[ \t]*[•*-] "
    r")",
    re.MULTILINE,
)
_LINE_END = re.compile(r"\n(?=[ \t]*[•*-] )")
_BULLET = re.compile(r"[ \t]*[•*-][ \t]+(?P<words>[^\n]+)(?:\n+|$)")


_NUMBERED = re.compile(
    r"^[ \t•*-]*(?:Recommendation|Proposal) (?P<number>\d{1,2}"
    r"|[A-Z])[.:)–-]+[ \t]*(?P<words>[^\n]{15,}[^\n\s])",
    re.MULTILINE,
)


def numbered_lines(text: str) -> Iterator[tuple[int, int, str]]:
    """(start, end, number) of every line "Recommendation 3: …" that is a whole sentence."""
    for match in _NUMBERED.finditer(text):
        yield match.start("words"), match.end("words"), match["number"]


def _leads(text: str) -> Iterator[re.Match[str]]:
    """Every match of `_LEAD`: looked for in the lines that a bullet follows."""
    done = -1
    for bullet in _LINE_END.finditer(text):
        end = bullet.start()
        while end and text[end - 1] == "\n":
            end -= 1
        start = text.rfind("\n", 0, end) + 1
        if start > done and (lead := _LEAD.match(text, start)) is not None:
            yield lead
        done = start


def bulleted(text: str) -> Iterator[tuple[int, int, int]]:
    """(start, end, start of the lead) of every bullet that is a recommendation."""
    for lead in _leads(text):
        at = lead.end()
        while (bullet := _BULLET.match(text, at)) is not None:
            if len(bullet["words"].split()) >= 3:
                yield (
                    bullet.start("words"),
                    bullet.start("words") + len(bullet["words"].rstrip()),
                    lead.start(),
                )
            at = bullet.end()
