"""Pages of procurement portals: title, buyer in a line of its own, stage, and a summary in prose.

"This public procurement record has 2 releases" stands below the buyer, and the stage of the newest
release right after it; or the title stands below the line "Notice Title". Each company that the text
says was awarded contracts is a row, else the page is one. Left alone: pages without such a frame.
"""

import re
from collections.abc import Iterator

from stages.extract.extractor import Row
from stages.extract.phrases.constructions import compiled
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.kept import rows_between
from stages.extract.phrases.periods import days_of
from stages.extract.phrases.reference import body_names
from stages.extract.phrases.rows import money_columns, record

_FRAME = re.compile(
    r"^(?P<title>\S[^\n]{4,200})\n+(?P<buyer>[A-Z][A-Z0-9&’'(),.\- ]{3,150})\n+This public procurement"
    r" record has "
    r"[^\n]+\n+(?P<stage>[A-Z][A-Za-z]+)\n",
    re.MULTILINE,
)
_TITLED = re.compile(r"^Notice Title\n+(?P<title>\S[^\n]{4,200})\n+Notice Description\n", re.MULTILINE)
_ACTING = re.compile(r" (?:ACTING|ON BEHALF|TRADING|T/A|C/O)\b.*")
_VALUE = re.compile(r"\b(?:[Vv]alue|[Ww]orth|[Ff]unding|[Bb]udget)\b[^.;]{0,30}$")
_COMPANY = re.compile(
    r"(?:[A-Z][A-Z0-9&’'.-]+ ){1,7}(?:LIMITED|LTD|PLC|LLP|CIC)\b|"
    r"(?:[A-Z][\w&’'-]+ ){1,6}(?:Limited|Ltd|PLC|LLP|CIC)\b"
)
_AWARDED = re.compile(r"\b(?:awarded|successful (?:suppliers?|bidders?)|suppliers?)\b")
_NAMED = compiled(
    r"\bawarded to (?:the )?<supplier:ORG>|<named:ORG>(?: \([^)]*\))? (?:was |is )?(?:named|listed"
    r"|appointed) as "
    r"(?:the )?supplier"
)
_DATE = r"(?:\d{1,2}(?:st|nd|rd|th)? )?[A-Z][a-z]+ 20\d\d"
_RUNS = re.compile(
    rf"\b(?:[Cc]ontracts?|[Ff]rameworks?|[Aa]greement|period)\b[^.;]{{0,60}}?\b(?:began|begin|begins"
    rf"|start|starts|"
    rf"started|commenced?|commences|runs?|is|from)(?: on| from)? (?P<starts>{_DATE})"
    rf"(?:[^.;]{{0,30}}?\b(?:to|until|end on|ends on) (?P<ends>{_DATE}))?"
)
_LOOK_BEHIND = 60
EXAMPLES = {
    "Tender\n\nAdult courses 2026\n\nNORTHMOOR COMBINED AUTHORITY\n\nThis public procurement record has"
    " 1 release "
    "in its history.\n\nTender\n\n05 Feb 2026 at 22:56\n\nSummary of the contracting"
    " process\n\nContracts are to "
    "begin on 1 August 2026 and end on 31 July 2027. Their anticipated value is £15 million.": [
        {
            "programme": "Adult courses 2026",
            "buyer": "Northmoor Combined Authority",
            "outcome": "planned",
            "value": 15000000,
            "starts_on": "2026-08-01",
            "ends_on": "2027-07-31",
        }
    ],
    "Partner Framework\n\nTIDEWELL COLLEGE\n\nThis public procurement record has 2 releases in its"
    " history.\n\n"
    "Award\n\n05 Feb 2026 at 22:56\n\nTHE HARBOUR ACADEMY LIMITED and ASHDOWN SKILLS LIMITED are among those "
    "awarded contracts.": [
        {"programme": "Partner Framework", "supplier": "THE HARBOUR ACADEMY LIMITED", "outcome": "awarded"},
        {"supplier": "ASHDOWN SKILLS LIMITED", "buyer": "Tidewell College"},
    ],
    "Lot 1 education\n\nMINISTRY OF SKILLS\n\nThis public procurement record has 1 release in its"
    " history.\n\n"
    "Award\n\n29 Jul 2025 at 15:45\n\nThe contract value amounts to £55 million, with Tidewell College"
    " named as the "
    "supplier.": [{"supplier": "Tidewell College", "value": 55000000, "buyer": "Ministry of Skills"}],
    "Notice Title\n\nCatering Courses\n\nNotice Description\n\nThis award notice follows a tender notice.": [
        {"programme": "Catering Courses", "outcome": "awarded"}
    ],
    "Notice Title\n\nNotice Description\n\nHow to award a contract.": [],
}


def portal_rows(article: Article) -> Iterator[Row]:
    """The rows of a portal's page about one procurement."""
    text = article.context.text
    if "public procurement record" in text:
        frame = _FRAME.search(text)
    else:
        frame = _TITLED.search(text) if "Notice Title\n" in text else None
    if frame is None:
        return
    columns = _frame_columns(frame, text)
    value = _value(article, frame.end())
    suppliers = [*_suppliers(article, frame.end())] if columns["outcome"] == "awarded" else []
    if suppliers:
        for start, end in suppliers:
            row = columns | {"supplier": text[start:end]}
            if len(suppliers) == 1:
                row |= money_columns(value)
            yield _row(article, frame.start("title"), end, row, text[start:end])
    elif value is not None:
        row = columns | money_columns(value)
        yield _row(article, frame.start("title"), int(str(value["end_char"])), row, value["figure_id"])
    else:
        yield _row(article, frame.start("title"), frame.end(), columns, frame["title"])


def _frame_columns(frame: re.Match[str], text: str) -> Row:
    """Programme, buyer, outcome and days that the page tells."""
    stage = frame.groupdict().get("stage") or ("Award" if "award notice" in text else "Tender")
    buyer = frame.groupdict().get("buyer")
    columns: Row = {
        "programme": frame["title"].strip(),
        "family": "contract",
        "buyer": _named(_ACTING.sub("", buyer)) if buyer else None,
        "outcome": "awarded" if stage.startswith(("Award", "Contract")) else "planned",
    }
    if runs := _RUNS.search(text, frame.end()):
        starts = days_of(runs["starts"])
        ends = days_of(runs["ends"]) if runs["ends"] else None
        columns["starts_on"] = starts[0] if starts and starts[0] == starts[1] else None
        columns["ends_on"] = ends[1] if ends and columns["starts_on"] else None
    return columns


def _named(capitals: str) -> str:
    """A buyer printed in capitals, as its name is written."""
    known = body_names().get(capitals.strip().lower())
    small = {"Of", "For", "And", "The", "In"}
    words = [
        word if len(word) < 4 and word.isupper() and index else word.title()
        for index, word in enumerate(capitals.split())
    ]
    title = " ".join(w.lower() if w.title() in small and i else w for i, w in enumerate(words))
    return known or title.removeprefix("The ")


def _value(article: Article, start: int) -> Row | None:
    """The first sum after `start` that the words before it call a value, or the funding."""
    text = article.context.text
    figures = rows_between(article.context.rows.get("figures", ()), start, len(text))
    for figure in (f for f in figures if f["kind"] == "money"):
        at = int(str(figure["start_char"]))
        if _VALUE.search(text, max(start, at - _LOOK_BEHIND), at):
            return figure
    return None


def _suppliers(article: Article, start: int) -> Iterator[tuple[int, int]]:
    """Where the companies stand that a sentence says were awarded contracts."""
    seen: set[str] = set()
    for index, sentence in enumerate(article.sentences):
        if sentence.start < start or not _AWARDED.search(sentence.text):
            continue
        for first, last in _named_in(article, index):
            if (name := sentence.text[first:last]) not in seen:
                seen.add(name)
                yield sentence.start + first, sentence.start + last


def _named_in(article: Article, index: int) -> Iterator[tuple[int, int]]:
    """The companies that a sentence names, or whom it says the contract went to."""
    text = article.sentences[index].text
    yield from (company.span() for company in _COMPANY.finditer(text))
    for found in _NAMED.finditer(article.view(index).masked):
        group = "supplier" if found["supplier"] else "named"
        yield found.start(group), found.start(group) + len(text[slice(*found.span(group))].split(" (")[0])


def _row(article: Article, start: int, end: int, columns: Row, identity: object) -> Row:
    return record(article.context, ("contract_id", "con"), (start, end), "portal_page/1", columns, identity)
