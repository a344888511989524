"""Awards told as a list of bodies without sums: "The successful colleges are:", then a body a line.

The line right above says that they won, are chosen or are to be given something. A line may say first of
which lot, region or site it is ("Lot 1: A", "London – B", "Harbour Site, C College"), or last what for.
Left alone: lists of prizes, finalists, those who lost out, bidders, strikes and duties.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from stages.extract.contracts.list_awards import FAMILY, OTHER
from stages.extract.contracts.scope import frame_of, scope_of
from stages.extract.contracts.vocabulary import NUMBER
from stages.extract.extractor import Row
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.names import kind_of
from stages.extract.phrases.rows import record
from stages.extract.phrases.word_cues import words_of
from stages.extract.phrases.words import word_set

_BODY_LINE = re.compile(
    r"^[ \t]*(?P<mark>[•*.–-] |\d{1,2}[.)] )?(?P<name>[A-Z][\w’'&.-]*(?:,? [\w’'&./-]+){0,11})"
    r"(?P<aside> \([^()\n]{2,90}\)|(?: \([^()\n]{2,20}\))?(?: [–—-]|:|,) [^\n£]{2,90})?[;,.]?[ \t]*$",
    re.MULTILINE,
)
_PLACED_LINE = re.compile(
    r"^[ \t]*(?P<mark>[•*.–-] |\d{1,2}[.)] )?(?P<where>Lot \w+(?: \([^()\n]{2,60}\))?|[A-Z][\w’'& /-]{1,60}?)"
    r"(?P<sep> [–—-] |: |\t+| \| |, )(?:the |The )?(?P<name>[A-Z][\w’'&.-]*(?: [\w’'&./-]+){0,9})"
    r"(?: \([^()\n]{2,90}\))?[;,.]?(?: and)?[ \t]*$",
    re.MULTILINE,
)
"""A line that says first of which lot, region or site its body is."""
_WINNERS = re.compile(r"\b(?:[Ss]uccessful|[Ww]inn(?:ers?|ing)|[Rr]ecipients?|[Aa]wardees)\b")
_GIVEN_FUNDS = re.compile(
    r"\b(?:awarded|chosen|selected|appointed|allocated|given|granted|won|secured|receiv(?:ed?|ing)|shar(?:e|"
    r"ed|ing)|split(?:ting)?)\b[^\n:]{0,50}?\b(?:[Ff]und(?:s|ing)?|[Cc]ontracts?|[Gg]rants?|[Mm]oney|[Cc]ash|"
    r"[Pp]ot|[Ff]ramework|[Ll]icen[cs]es?)\b|\b(?:[Ff]und(?:ed|s|ing)?|[Pp]icked|[Cc]hosen?|[Ss]elected) "
    r"(?:the )?(?:following|these) (?:[a-z]+ ){0,2}(?:organisations|providers|colleges|partners|charities)\b"
)
_OF_BODIES = re.compile(
    r"\b(?:[Bb]idders|[Pp]roviders|[Ss]uppliers|[Cc]ontractors|[Cc]olleges|[Oo]rganisations|[Pp]artners)\b"
)
_NOT_WON = re.compile(
    r"\b(?:[Uu]nsuccessful|[Ss]hort-?list\w*|[Ff]inalists?|[Rr]unners?-up|not|may|might|could|hop(?:e|ing)"
    r"|failed|miss(?:ed|es)? out|bid(?:ding)? for|appl(?:y|ied)|prizes?|medals?|trophy|of the Year|Awards"
    r"|competitors?|letters?|notices?|judges?|notes?|lost|must|should|powers?|duty|required"
    r"|hand(?:s|ed|ing)? out|contact|before|told|tell)\b"
)
_GO_TO = re.compile(
    r"\b(?:[Ff]unding|[Gg]rants?|[Cc]ontracts?|[Mm]oney|[Cc]ash|"
    r"[Ll]icen[cs]es?)\b[^\n:]{0,80}?\b(?:go(?:es|ne)?|went|"
    r"awarded|given|let|made)(?: out| now)? to\b"
)
_THINGS = (
    r"(?:[Cc]olleges|[Pp]roviders|[Oo]rgani[sz]ations|[Ii]nstitutions|[Uu]niversities|[Cc]harities|"
    r"[Cc]ompanies|"
    r"[Ff]irms|[Pp]artners|[Ss]uppliers|[Pp]rojects|[Ss]ites|[Cc]ampuses|[Hh]ubs|[Cc]entres|[Aa]reas|"
    r"[Ss]chemes)"
)
_CHOSEN = re.compile(
    rf"\b{_THINGS} (?:(?:that|which) (?:have been|were|are) |already )?(?:selected|chosen|appointed|picked|"
    rf"awarded|"
    rf"approved|getting|receiving|to (?:receive|get|share|become))\b|\b(?:selected|chosen|appointed|"
    rf"approved) {_THINGS}\b"
)
_BY_LOT = re.compile(
    r"\b[Cc]ontracts?\b[^\n]*\b(?:awards?|awarded|winners|holders|by (?:region|lot|area))\b|\b[Ll]icence "
    r"holders\b"
)
_COUNTED = re.compile(
    rf"\b(?:[Tt]he|[Tt]hese|[Tt]hose|[Oo]ur) (?:first |next |other |new )?(?:{NUMBER}) (?:[a-z]+ )"
    rf"{{0,3}}?{_THINGS}\b[^\n]*"
    r"\b(?:are|is|include|follow|below):?$"
)
"""Of things counted before: "The 16 college sites with which we are drawing up plans are:"."""
_LEADING = re.compile(
    rf"\b(?:[Tt]he|[Oo]ur|[Tt]heir) (?:lead(?:ing)?|new|chosen|selected) {_THINGS}\b[^\n]*\b(?:are|include|"
    rf"follow|below):$"
)
_WON_BEFORE = re.compile(
    r"\b(?:[Ww]inners?|won|awarded|(?:successful|winning) (?:bids?|bidders|colleges|providers|applicants)|"
    r"share|split)\b"
)
"""Of those who lead what was won: "The lead colleges are:", after "The winners will share £2m"."""
_OF_FUNDS = re.compile(
    r"£\d|\b[Ff]und(?:ing|s|ed)?\b|\b[Cc]apital\b|\b[Ii]nvest|\b[Gg]rants?\b|\b[Cc]ontracts?\b"
)
_NOT_FUNDED = re.compile(
    r"\b(?:stri(?:ke|kes|king)|ballot\w*|inspect\w*|rated|judged|graded?|merg\w+|clos(?:e|ed|ing|ure)|"
    r"vot(?:e|ed|es|ing)|"
    r"respon\w+|survey\w*|attend\w*|sign(?:ed|ing)|complain\w*|affected|interven\w+|"
    r"deficits?|concerns?|accus\w+|fined)\b"
)
_LISTED = re.compile(r"\b(?:listed|below|as follows|set out)\b[^.\n]*[.]$")
_TO_COME = re.compile(r"\b(?:will|to (?:receive|get|share|become)|plans?|planned)\b")
_BACK = 600
_LEAD_WORDS = word_set(
    """
    sites projects contracts colleges providers organisations institutions grants contract campuses hubs
    selected licence successful winners winner winning recipient recipients awarded chosen selected appointed
    allocated given granted won secured receive received receiving share shared sharing split
    splitting following
    """
)
_TITLED = re.compile(r"(?:[A-Z][\w’'&.-]*|and|of|for|in|the|&)(?: (?:[A-Z][\w’'&.-]*|and|of|for|in|the|&))+")
_LONGEST_LEAD = 500
_HEADING_MOST = 90
_LEAST_UNMARKED = 3
EXAMPLES: dict[str, list[Row]] = {
    "The Skills Agency awarded grants from the Growth Fund.\n\nThe successful colleges, with their areas, "
    "are:\n\n• Tidewell College (Northmoor area)\n• Ashdown College (Southmoor)": [
        {"supplier": "Tidewell College", "outcome": "awarded", "value": None, "programme": "Growth Fund"},
        {"supplier": "Ashdown College"},
    ],
    "Funding helped.\n\nWinners of the Skills Awards:\n\n• Tidewell College\n• Ashdown College": [],
    "Providers that get funding from the Skills Agency must tell:\n\n• Tidewell Council\n• Ofsted": [],
    "Bidders won funding. It will fund the following organisations:\n\nCity Year UK\n\nAshdown Trust\n\nOne "
    "Tidewell\n\nThey meet in May.": [
        {"supplier": s} for s in ("City Year UK", "Ashdown Trust", "One Tidewell")
    ],
    "The fund set rules for the following partners:\n\nCity Year UK\n\nAshdown Trust\n\nOne Tidewell": [],
    "The Estate Fund was launched. The three college sites, with which we are drawing up plans, "
    "are:\n\nHarbour "
    "Site, Tidewell College;\nMill Lane campus, Kendal College;\nNorthmoor College.": [
        {"supplier": "Tidewell College", "outcome": "planned"},
        {"supplier": "Kendal College"},
        {"supplier": "Northmoor College"},
    ],
    "Contracts were awarded to the following providers:\n\nLot 1: Novamark Ltd\n"
    "Lot 2: Ashdown Training Ltd": [
        {"supplier": "Novamark Ltd", "wave": "Lot 1"},
        {"supplier": "Ashdown Training Ltd", "wave": "Lot 2"},
    ],
    "Funding is short. The three colleges on strike are:\n\nTidewell College\n"
    "Kendal College\nBarley College": [],
    "The following colleges were awarded grade two:\n\n• Tidewell College\n• Ashdown College": [],
}


class _Line(NamedTuple):
    """A line of a list: its body, where that stands, and the lot it is for."""

    name: str
    start: int
    end: int
    stop: int
    """Where the line ends."""
    is_marked: bool
    lot: str | None = None


def body_rows(article: Article) -> Iterator[Row]:
    """One row for each line of a list of bodies that the line above says were given funds, with no sum."""
    text = article.context.text
    at = 0
    for start, end in _leads(text):
        lead = text[start:end]
        if start < at or not _tells_winners(lead, text, start):
            continue
        run = _bodies_below(text, end, _OF_BODIES.search(lead) is not None)
        if not run:
            continue
        at = run[-1].stop
        frame = frame_of(text)
        family, scope = FAMILY.search(lead), scope_of(lead)
        is_over = _WINNERS.search(lead) or _LEADING.search(lead)
        is_ahead = _TO_COME.search(lead) is not None and not is_over
        columns: Row = {
            "programme": frame.programme if frame else None,
            "buyer": frame.buyer if frame else None,
            "family": family[1].lower() if family else None,
            "generation": scope.generation,
            "outcome": "planned" if is_ahead else "awarded",
        }
        for line in run:
            buyer = columns["buyer"] if columns["buyer"] != line.name else None
            row = columns | {"supplier": line.name, "buyer": buyer, "wave": line.lot or scope.wave}
            span = (line.start, line.end)
            yield record(article.context, ("contract_id", "con"), span, "list_of_winners/1", row, line.name)


def _leads(text: str) -> Iterator[tuple[int, int]]:
    """The lines that may open a list of those who were given funds."""
    end = -1
    for at in sorted(words_of(text).starting(_LEAD_WORDS)):
        if at < end:
            continue
        start = text.rfind("\n", 0, at) + 1
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        start = max(start, text.rfind(". ", start, end - 2) + 1)  # its last sentence
        if end - start < _LONGEST_LEAD and _is_open(text[start:end].rstrip()):
            yield start, end


def _is_open(lead: str) -> bool:
    """Whether a line may lead to a list: by its colon, as a heading, or in so many words."""
    is_heading = 0 < len(lead) < _HEADING_MOST and lead[-1].isalnum()
    return lead.endswith(":") or is_heading or _LISTED.search(lead) is not None


def _tells_winners(lead: str, text: str, at: int) -> bool:
    """Whether a line that opens a list, at an offset, says that those in it were given funds."""
    lead = lead.strip()
    if _NOT_WON.search(lead) or OTHER.search(lead):
        return False
    if _GIVEN_FUNDS.search(lead) or _GO_TO.search(lead):
        return True
    if frame_of(text) is None or _NOT_FUNDED.search(lead):
        return False
    if _WINNERS.search(lead) or _CHOSEN.search(lead) or _BY_LOT.search(lead):
        return True
    said = text[max(0, at - _BACK) : at] + lead
    if _LEADING.search(lead) and _WON_BEFORE.search(said):
        return _NOT_FUNDED.search(said) is None
    return _COUNTED.search(lead) is not None and (
        _OF_FUNDS.search(said) is not None and _NOT_FUNDED.search(said) is None
    )


def _bodies_below(text: str, at: int, are_bodies: bool) -> list[_Line]:
    """The lines right below an offset that each name a body and no more than its area; most must look so."""
    run: list[_Line] = []
    while line := _line_at(text, _next_line(text, at)):
        if run and line.is_marked != run[0].is_marked:
            break
        is_titled = (are_bodies or run) and _TITLED.fullmatch(line.name.replace(", ", " ")) is not None
        is_named = line.is_marked or is_titled or _is_body(line)
        if kind_of(line.name) in {"person", "place"} or not is_named:
            break
        run.append(line)
        at = line.stop
    while run and not run[-1].is_marked and not _is_body(run[-1]) and not are_bodies:
        run.pop()  # the paragraph after the list
    is_list = len(run) > 1 if run and (run[0].is_marked or run[0].lot) else len(run) >= _LEAST_UNMARKED
    least = 0 if are_bodies else len(run) // 2
    return run if is_list and sum(map(_is_body, run)) > least else []


def _line_at(text: str, at: int) -> _Line | None:
    """The body that the line at an offset names, behind its lot, region or site if it tells one."""
    placed = _PLACED_LINE.match(text, at)
    if placed and kind_of(placed["name"]) == "organisation":
        is_lot = placed["where"].startswith("Lot ")
        if is_lot or placed["sep"] == ", " or kind_of(placed["where"]) != "organisation":
            lot = placed["where"].partition(" (")[0] if is_lot else None
            name, first = placed["name"].rstrip("."), placed.start("name")
            return _Line(name, first, first + len(name), placed.end(), bool(placed["mark"]), lot)
    line = _BODY_LINE.match(text, at)
    if line is None:
        return None
    name = line["name"].rstrip(".")
    return _Line(name, line.start("name"), line.start("name") + len(name), line.end(), bool(line["mark"]))


def _is_body(line: _Line) -> bool:
    return kind_of(line.name) == "organisation"


def _next_line(text: str, at: int) -> int:
    """Where the next line with words on it starts."""
    while at < len(text) and text[at] in " \t\n":
        at += 1
    return at
