"""A line of dates tells an event where the line above the list says that events follow, or in a timeline.

"Place: date", "Week 2: Tuesday 5 and Wednesday 6 May", the dates alone; "25 May: what happened"; stamps of
notices ("Tender: 3 May 2025 at 10:15") and who came or went in a list of names ("Ada Reed (resigned 3 May)").
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date as date_type

from stages.extract.events.nouns import STRONG
from stages.extract.extractor import Row
from stages.extract.phrases.names import kind_of

_BEFORE_DATE = re.compile(
    r"[ \t]*(?:[•*·-] ?)?(?P<place>(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)[A-Za-z][\w’'&.-]*"
    r"(?: [\w’'&.-]+){0,5})(?: ?[:–-]|,) (?:on )?"
)
_BULLET = re.compile(r"[ \t]*(?:[•*·-] ?)?")
_LEAD = re.compile(
    r"[ \t]*(?:[•*·-] ?)?(?:(?:(?:[Ff]rom|[Ww]/[Cc]|[Ww]eek (?:commencing|beginning|of)),?) )?"
)
"""What may stand before a time that opens a line of a timeline."""
_CELL = re.compile(r"[ \t]*\|? ?(?P<what>[^|\n]*[a-z][^|\n]*?) \| ")
_CELL_END = re.compile(r"[^|\n]{0,12}(?: \|)?[ \t]*(?=\n|$)")
_WORD = re.compile(r"[a-z]+")
_CLOSES = re.compile(
    r"\b(?:bids?|bidding|tenders?|ITT|applications?|window|entries|registration|nominations|consultation)\b.*"
    r"\bclos(?:es?|ing)\b|\b(?:closing date|deadline|due|last date|submission)\b",
    re.IGNORECASE,
)
_EVENTS = re.compile(
    r"\b(?P<noun>event|roadshow|session|workshop|webinar|meeting|open day|open evening|seminar|hearing|fair"
    r"|conference|strike|walkout|walk-out|stoppage|rally|ballot|deadline|closing date|window)s?\b",
    re.IGNORECASE,
)
_KINDS = {
    "strike": "strike",
    "walkout": "strike",
    "walk-out": "strike",
    "stoppage": "strike",
} | dict.fromkeys(("deadline", "closing date", "window"), "deadline")
_DATES = re.compile(r"\b[Dd]ates\b")
_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day )"
_MONTH = (
    r"(?: (?:January|February|March|April|May|June|July|August|September|October|November|December)"
    r"(?: \d{4})?)"
)
_DAYS = re.compile(
    rf"{_WEEKDAY}?\d{{1,2}}{_MONTH}?"
    rf"(?:(?:,? (?:and|to)|,| ?[–&-]) ?{_WEEKDAY}?\d{{1,2}}{_MONTH}?)*[,;.]?[ \t]*"
)
_TOLD = re.compile(
    r" ?[:–—-] (?:\d[\d.:]* ?[ap]m ?[:–—-] )?(?P<what>[A-Za-z][^\n,;.!]*[a-z][^\n,;.!]*)[^\n]*"
)
_NUMBER = re.compile(r"\b\d{1,2}\b")
_LONGEST_LINE = 80  # code points before the date
_FARTHEST = 500  # code points between a list's first words and a line of it


_BODY_MEETS = re.compile(
    r"(?P<body>(?!(?:Before|After|On|At|In|For|By) )(?:[A-Z][\w’'&,.]* (?:(?:and|of|the|for|&"
    r"|[A-Z][\w’'&,.]*) ){0,9}|(?=Cabinet|Corporation))"
    r"(?i:Committee|Board|Corporation|Governors|Governing Body|Cabinet|Panel|Senate|Partnership|Forum"
    r"|Council)(?:, (?:Executive|Cabinet|(?:[A-Z][\w’&]* (?:and |of )?){1,5}(?:Committee|Board|Panel|"
    r"Forum)))?)(?i: (?:meeting|(?:draft )?minutes|agenda)){0,2}(?: held)?(?: on)?(?:,| ?[–—:|-]|\n)? ?"
)
_NEXT_MEETING = re.compile(
    r"(?:^|(?<=\n)|(?<=[.;:] ))[•*·\t -]*(?P<what>(?:(?:Dates?(?: and times?)?|Time and date|Day) of "
    r"(?:the )?)?[Nn]ext "
    r"(?:[\w’-]+ ){0,4}?meetings?(?: date)?(?: (?:is|will be|takes place|is to be held))?(?: ?[:–-]+| "
    r"on)?) (?:the )?"
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?$"
)
"""What minutes end with: "Date of next meeting: 3 May 2030"."""
_STAMP = re.compile(
    r"[ \t]*(?:[•*·-] ?)?(?P<what>Planning|Tender ?Update|Tender|Award|(?:First )?[Pp]ublished(?: on)?|"
    r"Publication date|Date of publication|Date)(?: ?[:–|-] ?|\n+| )"
)
_TITLED = re.compile(r"\bTitle: (?P<title>[^\n]{5,120})\n")
_FIELD = re.compile(
    r"^from |: |:$|\bnotice, |\brecord has\b|[.!?]$|, \d\d? \w+ \d{4}$|^(?:Tender|Notice)?\s*$"
)
_BUYER = re.compile(r"\bBuyer: (?P<buyer>[^\n]{3,80})\n")
_STAMPED = {"Award": "award", "Planning": "notice"}
_PUBLISHED = re.compile(r"[Pp]ubli|^Date")
_TOP = 14
"""Lines at the top of a page among which it tells when it came out."""
_ABOVE = 600  # code points above a stamp in which its notice is headed
_POST = re.compile(
    r"(?P<who>[A-Z][\w’.-]+(?: [A-Z][\w’.-]+){1,4})(?: [–-] [^()\n]{3,70})? "
    r"\((?P<did>[Rr]esign|[Aa]ppoint|[Rr]e-?appoint|[Rr]etir|[Ee]lect)ed(?: on)? $"
)
_DID = {"resign": "resignation", "retir": "resignation", "elect": "election"}
_LONGEST_POST = 140  # code points
_LINE_END = re.compile(r"(?:,? (?:at )?\d[\d.:]*(?: ?[ap]\.?m\.?)?)?[ \t.]*(?=\n|$)")


@dataclass(frozen=True, slots=True)
class DatedLine:
    """One event in a list; its words are `text[start:end]`; one not sure may be told by a sentence too."""

    start: int
    end: int
    kind: str
    title: str
    date: Row
    is_sure: bool = False
    participants: tuple[str, ...] = ()


def dated_lines(text: str, dates: Sequence[Row]) -> Iterator[DatedLine]:
    """Every such line of `text`."""
    read_to = 0
    if ":\n" not in text:
        return
    for date in sorted(dates, key=lambda row: int(str(row["start_char"]))):
        at = int(str(date["start_char"]))
        start = text.rfind("\n", 0, at) + 1
        if date["granularity"] != "day" or start < max(read_to, 1) or at - start > _LONGEST_LINE:
            continue
        line = _BEFORE_DATE.fullmatch(text, start, at)
        is_bare = line is None and _BULLET.fullmatch(text, start, at) is not None
        colon = text.rfind(":\n", max(0, start - _FARTHEST), start) if line is not None or is_bare else -1
        if colon < 0 or text.count("\n\n", max(colon + 2, read_to), start) > 1:
            continue
        lead = text.rfind("\n", 0, colon) + 1
        events = list(_EVENTS.finditer(text, lead, colon))
        stop = text.find("\n", at)
        end = stop if stop >= 0 else len(text)
        days = _DAYS.fullmatch(text, at, end)
        if not events or (is_bare and (days is None or not _DATES.search(text, lead, colon))):
            continue
        noun = events[0]["noun"].lower()
        when = _whole(text, date, dates, end) if days is not None else date
        yield DatedLine(
            start + len(text[start:end]) - len(text[start:end].lstrip()),
            end,
            _KINDS.get(noun, "meeting"),
            f"{noun}: {line['place'] if line else when['surface']}",
            when,
            is_sure=True,
        )
        read_to = end


def timeline(text: str, dates: Sequence[Row]) -> Iterator[DatedLine]:
    """Every line "25 May: what happened", or row "what happens | 25 May", of a text with two or more."""
    found = []
    for date in dates:
        if date["granularity"] not in {"day", "month"}:
            continue
        start, end = int(str(date["start_char"])), int(str(date["end_char"]))
        line = text.rfind("\n", 0, start) + 1
        told = _TOLD.match(text, end)
        if told is not None and (lead := _LEAD.fullmatch(text, line, start)) is not None:
            begin = line if lead[0][-1:] == " " and lead[0].strip(" \t•*·-") else start
            found.append(DatedLine(begin, told.end(), _kind_of(told["what"]), told["what"], date))
        row = _CELL.fullmatch(text, line, start) if text.startswith(" | ", start - 3) else None
        if row is not None and (stop := _CELL_END.match(text, end)) is not None:
            found.append(DatedLine(line, stop.end(), _kind_of(row["what"]), row["what"], date))
    yield from found if len(found) > 1 else ()


def _kind_of(what: str) -> str:
    """The kind of what a line of a timeline tells, by its first or its last word."""
    if _CLOSES.search(what):
        return "deadline"
    words = _WORD.findall(what.lower())
    kinds = (STRONG.get(word.removesuffix("s")) for word in (words[0], words[-1]))
    return next((kind for kind in kinds if kind is not None), "event")


def meetings(text: str, dates: Sequence[Row]) -> Iterator[DatedLine]:
    """Every line that is nothing but a body and a day, as papers of its meeting are headed."""
    for date in dates:
        at, end = int(str(date["start_char"])), int(str(date["end_char"]))
        if date["granularity"] != "day" or not _LINE_END.match(text, end):
            continue
        line = text.rfind("\n", 0, at) + 1
        start = line if line < at else text.rfind("\n", 0, line - 1) + 1 if line else 0
        head = _BODY_MEETS.fullmatch(text, start, at)
        if comes := _NEXT_MEETING.search(text, max(start, at - _LONGEST_LINE), at):
            yield DatedLine(comes.start("what"), end, "meeting", "next meeting", date)
        elif head is not None:
            title = f"meeting: {head['body']}"
            yield DatedLine(start, end, "meeting", title, date, participants=(head["body"],))


def stamps(text: str, dates: Sequence[Row]) -> Iterator[DatedLine]:
    """Every line "Tender: 3 May 2025", with what its notice is headed and whose it is."""
    for date in dates:
        at, end = int(str(date["start_char"])), int(str(date["end_char"]))
        line = text.rfind("\n", 0, at) + 1
        line = text.rfind("\n", 0, len(text[:line].rstrip("\n"))) + 1 if line == at else line
        stamp = _STAMP.fullmatch(text, line, at) if date["granularity"] == "day" else None
        if stamp is None or not _LINE_END.match(text, end):
            continue
        above = text[max(0, line - _ABOVE) : line]
        heads = [head for head in above.split("\n") if not _FIELD.search(head) and not _STAMP.match(head)]
        heads = _TITLED.findall(above) or [head for head in heads if kind_of(head) != "organisation"]
        is_of_page = _PUBLISHED.search(stamp["what"]) is not None and ":" not in above
        head = (heads if heads and not is_of_page else [text.split("\n", 1)[0]])[-1].strip()
        what = "tender update" if "pdate" in stamp["what"] else stamp["what"].lower()
        buyers = _BUYER.findall(above)
        if _PUBLISHED.search(stamp["what"]) and (line > _ABOVE or text.count("\n", 0, line) > _TOP):
            continue
        kind = "publication" if _PUBLISHED.search(stamp["what"]) else _STAMPED.get(stamp["what"], "tender")
        title = f"publication of {head}" if kind == "publication" else f"{what} notice: {head}"
        yield DatedLine(line, end, kind, title, date, is_sure=True, participants=tuple(buyers[-1:]))


def posts(text: str, dates: Sequence[Row]) -> Iterator[DatedLine]:
    """Every "Ada Reed (resigned 3 May 2025)"."""
    for date in dates:
        at, end = int(str(date["start_char"])), int(str(date["end_char"]))
        if not text.startswith(")", end) or "(" not in text[max(0, at - 20) : at]:
            continue
        line = max(text.rfind("\n", 0, at) + 1, at - _LONGEST_POST)
        if found := _POST.search(text, line, at):
            did = _DID.get(found["did"].lower(), "appointment")
            title, who = f"{did} of {found['who']}", (found["who"],)
            yield DatedLine(found.start(), end + 1, did, title, date, is_sure=True, participants=who)


def _whole(text: str, first: Row, dates: Sequence[Row], end: int) -> Row:
    """The time from the first day of a line of days to its last: "Tuesday 5 and Wednesday 6 May"."""
    start = int(str(first["start_char"]))
    surface = text[start:end].strip(" \t,;.")
    known = [d for d in dates if start <= int(str(d["start_char"])) < end and d["starts_on"]]
    if not known:
        return {**first, "surface": surface}
    known.sort(key=lambda row: int(str(row["start_char"])))
    opens, day = known[0]["starts_on"], _NUMBER.search(text, start, end)
    if isinstance(opens, date_type) and day is not None and int(day[0]) <= opens.day:
        opens = opens.replace(day=int(day[0]))
    return {**first, "starts_on": opens, "ends_on": known[-1]["ends_on"], "surface": surface}
