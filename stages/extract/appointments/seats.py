"""What those in a list are, by its heading or label: "Parent governors", "Trustees", "Members present"."""

import re

from stages.extract.phrases.words import word_set

KINDS_OF_SEAT = (
    r"(?:parent|staff|student|independent|external|co-opted|lay|community|elected|foundation|associate|"
    r"non-executive|executive|business|local authority|support staff|teaching staff|current|other)"
)
SEAT_STARTS = (
    "present members governors trustees directors parent staff student independent external co lay community"
    " elected foundation associate non executive business local support teaching current other board"
    " committee"
)
"""The first words of labels that name seats."""
_NOBODYS = word_set("current present members membership attendees attendance apologies team") | {
    "in attendance"
}
_HELD = word_set("chair champion ambassador")
"""Seats that name no group of their own."""
_SEATED = re.compile(
    rf"(?P<kind>(?:{KINDS_OF_SEAT}(?: and)? )*)(?P<noun>trustee|governor|director|commissioner|member|chair|"
    r"champion|ambassador)"
    r"s?(?: present)?|(?:.* )?(?P<last>trustee|governor|director|commissioner)s",
    re.IGNORECASE,
)
"""A heading that says what each of those below is."""
_TEAM = re.compile(
    r"(?:(?:the|our|full|senior|executive|leadership|management|commissioner|whole) )+team", re.IGNORECASE
)
"""Headings that only say that a body's people follow."""
_NO_KIND = re.compile(r"(?:current|other) ")
SEAT_THEN_BODY = re.compile(
    r"(?P<role>(?:(?:[A-Z][a-z]+-)?[A-Z][a-z]+ )?(?:Trustee|Governor|Member|(?:Chair(?:man|woman|person)?|"
    r"Clerk) (?:of|to) (?:the )?(?:Trustees|Governors|Directors|Board|Corporation|Governing Body)))"
    r"(?:, (?P<body>[^\n]+))?"
)
"""What a line of a list says behind a name: the seat, and where the person comes from."""


def seat_below(heading: str | None, topic: str | None) -> tuple[str, str | None]:
    """What each person below a heading is, and the body: the heading, or what the text is about."""
    bare = (heading or "").rstrip(": ")
    seated = _SEATED.fullmatch(bare)
    if bare.lower().partition(" at time ")[0] in _NOBODYS:
        heading = topic
    elif _TEAM.fullmatch(bare) or (seated is not None and seated["last"] and ": " in bare):
        heading = topic or heading
    elif seated is not None and seated["noun"]:
        heading = topic or (None if seated["kind"] or seated["noun"] in _HELD else bare)
    if seated is None:
        return "member", heading
    kind = _NO_KIND.sub("", (seated["kind"] or "").lower())
    return kind + (seated["noun"] or seated["last"]).lower(), heading
