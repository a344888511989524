"""Which names can be whose accounts are told: colleges and firms, no funder, newspaper or union."""

import re
from functools import lru_cache

from stages.extract.finances.metrics import is_measure_in_capitals, piped
from stages.extract.finances.reading import Reading
from stages.extract.phrases.names import Name
from stages.extract.phrases.reference import body_kinds

_PROVIDER = re.compile(
    r"College|Colleges|University|Academy|Academies|School|Trust|Group|Training|Council|Company|Ltd|Limited|"
    r"Education|Authority|Institute|Partnership|plc|PLC|Learning|Skills|Awards|UTC|Polytechnic|Collegiate|"
    r"Foundation|Society|Federation"
)
_NO_OWNER = piped(
    "agency|department|regulator|funder|union|government|commissioner|media|committee|think_tank|"
    "research_body|pollster|inspectorate"
)
NOT_OWNERS = re.compile(
    r"\b(?:Bank|Fund|Funding|Agency|Department|Committee|Treasury|Government|Ofsted|Union|News|Week|Times|"
    r"THE|TES|Tes|Commissioner|Guardian|House|Companies|Association of|Federation of|HMRC|MP|MSP|Unison|"
    r"Chamber|England CEO|CEO of|Facility|Lottery|Programme|Budget|Tax Credit|UKSPF|Privy|Levy|Paper|"
    r"Census|Conference|Convention|Guarantee|Plan|Strategy|Act|Review|Survey|FRS|GAAP|SORP|IFRS|^and|"
    r"(?:Mayoral|Trustee) Board|Minister|Parliament|Office|FY|AY|VAT|H[12]|Q[1-4])\b"
)
_SPENDS = piped(
    "budget|spending|expenditure|underspend|overspend|capital spending|reserves|savings|repayment"
)
BARE = piped(
    "College|University|Company|Trust|Group|School|Council|Colleges|Universities|Institute|Academy|Authority|"
    "Foundation|Society|Partnership|Charity|Schools|Trusts|Councils|Academies|Education|Ltd|Limited|plc|"
    "Institutes|UTC|UTCs|Higher Education|Further Education|Technical Education|Adult Education|"
    "Adult Learning|Adult Skills|Education|Training|Learning|Skills"
)
"""Words of bodies that name none."""
_PLACE = re.compile(
    r".*\b(?:Building|Centre|Block|Hall|Hub|Theatre|Library|Campus|Wing|House|Quarters?|Site|Laborator(?:y|ies)|"
    r"Caf[eé])|Foundation (?!for\b|of\b|Trust\b|College\b|School\b|Group\b|Stage\b).+|"
    r"School of [A-Z].*"
)
"""A place, or a course that is named so: it has no accounts."""
_ACCOUNTS = piped("college|provider|awarding_body|charity|university")
_HEADLINE = re.compile(
    r"(?:University|College|Trust|Group|School|Council|Company|Academy) (?!of\b|for\b|College\b|Trust\b)"
)


@lru_cache(maxsize=8192)
def is_named_provider(name: Name) -> bool:
    """Whether the name's own words say that it is a college, a firm or another body with accounts."""
    if name.text not in BARE and body_kinds().get(name.text) in _ACCOUNTS:
        return True
    return (
        _PROVIDER.search(name.text) is not None
        and not is_place(name.text)
        and name.text not in BARE
        and (_HEADLINE.match(name.text) is None or _PROVIDER.search(name.text.split()[-1]) is not None)
        and name.kind in {"organisation", "other"}
        and NOT_OWNERS.search(name.text) is None
        and body_kinds().get(name.text) not in _NO_OWNER
    )


def is_place(name: str) -> bool:
    """Whether a name is a building's or a course's, no body's: "Science Centre", "Foundation Art"."""
    return _PLACE.fullmatch(name) is not None


def is_provider(name: Name, reading: Reading) -> bool:
    """Whether a name can be whose accounts are told: no agency or funder, unless it spends."""
    if is_named_provider(name):
        return True
    if (
        name.kind != "organisation"
        or name.text in BARE
        or is_place(name.text)
        or is_measure_in_capitals(name.text)
    ):
        return False
    kind = body_kinds().get(name.text)
    if reading.metric in _SPENDS and (
        kind in {"agency", "department", "regulator"} or name.text.startswith("Department")
    ):
        return True
    return NOT_OWNERS.search(name.text) is None and kind not in _NO_OWNER
