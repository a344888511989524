"""A programme goes by one name in an article: its full name with its short one in brackets.

"the Apprenticeship Help for colleges scheme, known as AHC" and "Careers Help (CH)" introduce both;
the initials of the capitals must begin with the short name's letters.
"""

import re

from stages.extract.phrases.names import kind_of

_INTRODUCED = re.compile(
    r"(?P<full>(?:[A-Z][\w’'-]+(?: (?:and|for|of|to|in|the|&))? ){1,8})(?P<rest>(?:(?:for|and|of|in|to|with) )?(?:[a-z]+ ){0,6}?)"
    r"(?:(?:scheme|programme|project|fund|service|initiative|campaign)\b)?(?:,? (?:known as|called|or) |\()(?P<short>[A-Z]{2,6})\b"
)
_CALLED = re.compile(
    r"(?:[Tt]he |[Aa]n? )?(?P<name>(?:[A-Z][\w’'-]+ (?:(?:and|for|of) )?){1,7})(?:[a-z]+ ){0,3}?(?:programme|scheme|project|initiative|fund)\b"
)
_MIXED = re.compile(r"(?:scheme|programme|project|fund|initiative|campaign|careers|apprenticeship)", re.IGNORECASE)


def short_names(text: str) -> dict[str, str]:
    """Full names of the programmes that the text introduces, by short name; only with a programme word near."""
    found = {}
    for match in _INTRODUCED.finditer(text):
        around = text[max(0, match.start() - 60) : match.end() + 80]
        full = match["full"].removeprefix("The ").strip()
        full = re.sub(r" (?:and|for|of|to|in|the|&)$", "", full)
        initials = "".join(word[0] for word in full.split() if word[0].isupper())
        if initials.startswith(match["short"]) and _MIXED.search(around) and kind_of(full) != "organisation":
            found[match["short"]] = full
    return found


def name_in(words: str, known: dict[str, str]) -> str | None:
    """The programme that `words` name: one introduced in the text, or capitals before scheme or programme."""
    for short, full in known.items():
        if re.search(rf"\b{short}\b", words) or full in words:
            return f"{full} ({short})"
    if found := _CALLED.search(words):
        return found["name"].removeprefix("The ").strip()
    return None
