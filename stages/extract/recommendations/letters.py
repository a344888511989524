"""In a letter or a paper, "we" is the body that signs or publishes it.

A letter has a salutation or a close. Its writer is the body of the post under the close, or the
body whose response it says it is; for other texts nobody is "we".
"""

import re
from collections.abc import Sequence

from stages.extract.appointments.posts import posts
from stages.extract.phrases.names import Name
from stages.extract.quotations.cast import Cast, Speaker

SALUTATION = re.compile(r"^Dear [A-Z][^\n]{1,60}$", re.MULTILINE)
_CLOSE = re.compile(
    r"^(?:Yours (?:sincerely|faithfully|truly|ever)|Yours|Kind regards|Best wishes|Best regards),?\s*$",
    re.MULTILINE,
)
_RESPONSE = re.compile(
    r"(?:the )?(?P<body>[A-Z][\w&’'-]*?(?:\s(?:(?:of|for"
    r"|and|the)\s)?[A-Z][\w&’'-]*?){0,7})[’']s?\s(?:response"
    r"|submission|views|evidence|reply)\b"
)
_BEHALF = re.compile(r"\b[Oo]n behalf of (?:the )?")
_RESPONDED = re.compile(
    r"^(?:The )?(?P<body>[A-Z][\w&’'-]*(?:\s(?:(?:of|for|and|the)\s)?[A-Z][\w&’'-]*){0,7})\s(?:responded"
    r"|wrote|has responded|has written)\b",
    re.MULTILINE,
)


def writer(text: str, names: Sequence[Name], cast: Cast) -> Speaker | None:
    """Who writes a letter; None where the text is no letter."""
    close = _CLOSE.search(text)
    salutation = SALUTATION.search(text)
    if close is None and salutation is None:
        return None
    for pattern in (_RESPONSE, _RESPONDED):
        if match := pattern.search(text):
            return Speaker(organisation=match["body"].removeprefix("The "))
    if behalf := _BEHALF.search(text):
        body = next((n.text for n in names if n.start == behalf.end()), None)
        if body:
            return Speaker(organisation=body)
    after = close.end() if close else len(text)
    signed = next((p for p in posts(text) if p.start >= after), None)
    if signed is not None:
        return Speaker(signed.person, signed.role, signed.body)
    person = next((n.text for n in names if n.start >= after and n.kind == "person"), None)
    return cast.person(person) if person else Speaker()
