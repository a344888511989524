"""Pages of procurement portals: stage, title, buyer in capitals, a summary in prose; maybe several a page.

Each notice gives a row for each supplier that its words name as one, else one row. "Notice Title" above a
title and "Notice Description" below it frame a notice too. Left alone: pages without such a frame.
"""

import re
from collections.abc import Iterator
from itertools import zip_longest

from stages.extract.contracts.parties import name_text
from stages.extract.extractor import Row
from stages.extract.phrases.constructions import compiled
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.kept import rows_between
from stages.extract.phrases.periods import days_of
from stages.extract.phrases.reference import body_names
from stages.extract.phrases.rows import money_columns, record

_STAGE = r"(?:Award|Tender|Planning|Contract|Pipeline|Awarded [Cc]ontract|Opportunity)"
_FRAME = re.compile(
    rf"^(?:(?P<stage>{_STAGE})\n+)?(?P<title>\S[^\n]{{4,200}})\n+"
    r"(?P<buyer>[A-Z][A-Z0-9&’'(),.\- ]{3,150})\n+(?:(?=\d{1,2} [A-Z][a-z]{2,8} 20\d\d)|(?:This public "
    r"procurement|There (?:is|are) \d+ releases?) [^\n]+\n+(?P<newest>[A-Z][A-Za-z]+)\n)",
    re.MULTILINE,
)
_TITLED = re.compile(r"^Notice Title\n+(?P<title>\S[^\n]{4,200})\n+Notice Description\n", re.MULTILINE)
_HEADED = re.compile(
    r"^(?:Title: )?(?P<title>[A-Z][^\n]{4,200})\n+"
    r"(?:(?:Ref\w*: |(?P<stage>[A-Z][^\n:]{0,60}?notice)\b)[^\n]{0,40}\n+)?Buyer: (?P<buyer>[^\n]{3,150})\n"
    r"(?!\n*(?:\S[^\n]*\n)?(?:Suppliers?|Awarded to|(?:Contract )?[Vv]alue): )",
    re.MULTILINE,
)
"""A title, maybe the kind of notice, and the buyer on a labelled line, with prose below."""
_CUES = ("procurement record", "Notice Title\n", "\nBuyer: ")
_STAMP = re.compile(r"\n\d{1,2} [A-Z][a-z]{2,8} 20\d\d at \d")
_ACTING = re.compile(r" (?:ACTING|ON BEHALF|TRADING|T/A|C/O)\b.*")
_VALUE = re.compile(r"\b(?:[Vv]alued?|[Ww]orth|[Ff]unding|[Bb]udget)\b[^.;]{0,45}$")
_COMPANY = re.compile(
    r"(?:[A-Z][A-Z0-9&’'.-]+ ){1,7}(?:LIMITED|LTD|PLC|LLP|CIC)\b|[A-Z][\w&’'-]* (?:(?:and |of |for |& )?"
    r"[A-Z][\w&’'-]+ ){0,6}(?:Limited|Ltd|PLC|LLP|CIC)\b"
)
_AWARDED = re.compile(
    r"\b(?:awarded|award was|successful (?:suppliers?|bidders?)|suppliers?|providers?|contractors?|will "
    r"(?:deliver|provide|supply|run) (?:this|the) (?:service|contract|training|programme))\b"
)
_LIST = re.compile(
    r"\b(?:[Ss]uppliers?|[Bb]idders?|[Pp]roviders?|[Cc]ontractors?|[Ww]inners?)(?: (?:involved|selected|"
    r"appointed|awarded|chosen|named))?(?: \w+){0,3}?(?: (?:are|were|is|was|include):?|"
    r":) (?P<names>[A-Z][^;:\n]+?)(?:,? (?:whose|which|who|with|for|to|as|on|in)\b|\.(?: [A-Z]|\s|$))"
)
_ITEM = re.compile(r",? and |, ")
_NAMED = compiled(
    r"\b(?:awarded|granted|given)(?: [\w ]{0,20}?)? to (?:[Tt]he )?<supplier:ORG>|"
    r"<which:ORG>(?: \([^)]*\))?, which (?:was|has been|is) (?:\w+ly )?(?:awarded|given) |"
    r"<named:ORG>(?: \([^)]*\))? (?:was |is |being |has been )?(?:named|listed|appointed|chosen) "
    r"as (?:the )?(?:winning )?supplier|\bsupplier,? (?:is |was |named as |being )?(?:the )?<called:ORG>"
)
_NOT_NAMES = re.compile(r"[A-Z][a-z]+(?: [a-z]+)*|SMEs?|VCSEs?|.*\b(?:SMEs|suppliers|providers)\b.*")
_DATE = r"(?:\d{1,2}(?:st|nd|rd|th)? )?[A-Z][a-z]+ 20\d\d"
_RUNS = re.compile(
    rf"\b(?:[Cc]ontracts?|[Ff]rameworks?|[Aa]greement|period|[Ii]t|[Ss]ervices?)\b[^.]{{0,90}}?\b(?:began|"
    rf"begin|begins|start|starts|started|commenced?|commences|runs?|is|from)(?: on| from)? "
    rf"(?P<starts>{_DATE})(?:[^.;]{{0,30}}?\b(?:to|until|ends?(?: on)?|concludes on) (?P<ends>{_DATE}))?"
)
_TELLS = re.compile(
    r"\b(?:procure\w*|tender\w*|(?:sub)?contract\w*|award\w*|framework|quotes|bids?|(?:to|will) appoint)\b",
    re.IGNORECASE,
)
_IS_AWARD = re.compile(r"\baward notice|\bawarded\b|\baward status|\bas (?:the )?supplier")
_LOOK_BEHIND = 60
_PAIR = re.compile(
    r"^(?:- )?(?P<label>Current Stage|Awards? Value|Main Buyer|(?:Supplier|Awardee)(?: Name)?)\n"
    r"(?:- )?(?P<value>[A-Z£][^\n]*)$",
    re.MULTILINE,
)
"""A label and, on the line below it, what it labels."""
_SHORT = 40
_MOST = 4  # sentences of a notice that its row stands on where it tells no sum
_KEY = ("contract_id", "con")


def portal_rows(article: Article) -> Iterator[Row]:
    """The rows of the notices on a portal's page."""
    text = article.context.text
    if not any(cue in text for cue in _CUES) and not _STAMP.search(text):
        return
    frames = [*_FRAME.finditer(text)] or [*_HEADED.finditer(text)] or [*_TITLED.finditer(text)][:1]
    for frame, after in zip_longest(frames, frames[1:]):
        yield from _notice_rows(article, frame, after.start() if after else len(text))


def _notice_rows(article: Article, frame: re.Match[str], end: int) -> Iterator[Row]:
    """The rows of one notice."""
    text = article.context.text
    columns = _frame_columns(frame, text, end)
    value = _value(article, frame.end(), end)
    suppliers = [*_suppliers(article, frame.end(), end)] if columns["outcome"] == "awarded" else []
    start = frame.start("title")
    if suppliers:
        for first, last in suppliers:
            row = columns | {"supplier": text[first:last]}
            stop = last
            if len(suppliers) == 1 and value is not None:
                row |= money_columns(value)
                stop = max(last, int(str(value["end_char"])))
            yield record(article.context, _KEY, (start, stop), "portal_page/2", row, row["supplier"])
        if len(suppliers) == 1 or value is None:
            return
    if value is not None:
        stop, row, key = int(str(value["end_char"])), columns | money_columns(value), value["figure_id"]
    else:
        about = [
            s for s in article.sentences if frame.end() <= s.start and s.end <= end and len(s.text) > _SHORT
        ]
        told = [s.end for s in about if _TELLS.search(s.text) or _RUNS.search(s.text)]
        stop, row, key = max(told[:_MOST], default=frame.end()), columns, frame["title"]
    yield record(article.context, _KEY, (start, stop), "portal_page/2", row, key)


def _frame_columns(frame: re.Match[str], text: str, end: int) -> Row:
    """Programme, buyer, outcome and days that the notice tells."""
    groups = frame.groupdict()
    told = "Award" if _IS_AWARD.search(text, frame.end(), end) else "Tender"
    pairs = {pair["label"]: pair["value"] for pair in _PAIR.finditer(text, frame.end(), end)}
    stage = groups.get("newest") or groups.get("stage") or pairs.get("Current Stage") or told
    buyer = groups.get("buyer") or pairs.get("Main Buyer")
    columns: Row = {
        "programme": frame["title"].strip(),
        "family": "contract",
        "buyer": _named(_ACTING.sub("", buyer)) if buyer else None,
        "outcome": "awarded" if stage == "Contract" or "award" in stage.lower() else "planned",
    }
    if runs := _RUNS.search(text, frame.end(), end):
        starts = days_of(runs["starts"])
        ends = days_of(runs["ends"]) if runs["ends"] else None
        columns["starts_on"] = starts[0] if starts and starts[0] == starts[1] else None
        columns["ends_on"] = ends[1] if ends and columns["starts_on"] else None
    return columns


def _named(capitals: str) -> str:
    """A buyer printed in capitals, as its name is written."""
    if not capitals.isupper():
        return capitals.partition(", ")[0].removeprefix("The ")
    known = body_names().get(capitals.strip().lower())
    small = {"Of", "For", "And", "The", "In"}
    words = [
        word if len(word) < 4 and word.isupper() and index else word.title()
        for index, word in enumerate(capitals.split())
    ]
    title = " ".join(w.lower() if w.title() in small and i else w for i, w in enumerate(words))
    return known or title.removeprefix("The ")


def _value(article: Article, start: int, end: int) -> Row | None:
    """The first sum that the words before it call a value, or the funding."""
    text = article.context.text
    figures = [
        f for f in rows_between(article.context.rows.get("figures", ()), start, end) if f["kind"] == "money"
    ]
    awards = [p.span() for p in _PAIR.finditer(text, start, end) if p["label"].endswith("Value")]
    for figure in figures:
        if any(first <= int(str(figure["start_char"])) < last for first, last in awards):
            return figure
    for figure in figures:
        at = int(str(figure["start_char"]))
        if _VALUE.search(text, max(start, at - _LOOK_BEHIND), at):
            return figure
    return None


def _suppliers(article: Article, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where the bodies stand that a notice says were awarded contracts."""
    seen: set[str] = set()
    for pair in _PAIR.finditer(article.context.text, start, end):
        if pair["label"].startswith(("Supplier", "Awardee")) and pair["value"] not in seen:
            seen.add(pair["value"])
            yield pair.span("value")
    for index, sentence in enumerate(article.sentences):
        if not start <= sentence.start < end or not _AWARDED.search(sentence.text):
            continue
        for first, last in _named_in(article, index):
            if (name := sentence.text[first:last]) not in seen:
                seen.add(name)
                yield sentence.start + first, sentence.start + last


def _named_in(article: Article, index: int) -> Iterator[tuple[int, int]]:
    """The bodies that a sentence lists as suppliers, or whom it says the contract went to."""
    text = article.sentences[index].text
    if listed := _LIST.search(text + " "):
        at = listed.start("names")
        for item in _ITEM.split(listed["names"]):
            first = text.index(item, at)
            at = first + len(item)
            if item[:1].isupper() and not _NOT_NAMES.fullmatch(item):
                yield first, at
        return
    yield from (company.span() for company in _COMPANY.finditer(text))
    view, seen = article.view(index), [company.span() for company in _COMPANY.finditer(text)]
    for found in _NAMED.finditer(view.masked):
        group = next(g for g in ("supplier", "which", "named", "called") if found[g])
        name = name_text(view, found.span(group))
        first = text.index(name, max(0, found.start(group) - len("The ")))
        if not any(start <= first < end for start, end in seen):
            yield first, first + len(name)


EXAMPLES: dict[str, list[Row]] = {
    "Adult Learning Framework\n\nContract notice, 5 June 2026\n\nBuyer: NORTHMOOR CITY COUNCIL\n\nThe "
    "council opened a procurement to set up a framework of adult learning. It has a total budget of "
    "£9.6 million.\n\nStep Up Programme\n\nContract award notice, 21 January 2026\n\nBuyer: ASHDOWN "
    "COMBINED AUTHORITY\n\nThe authority invited quotes for short courses. The services are set to run "
    "from 24th November 2025 to 30th September 2026.": [
        {
            "programme": "Adult Learning Framework",
            "buyer": "Northmoor City Council",
            "value": 9600000,
            "outcome": "planned",
        },
        {
            "programme": "Step Up Programme",
            "buyer": "Ashdown Combined Authority",
            "outcome": "awarded",
            "starts_on": "2025-11-24",
        },
    ],
    "House hunting\n\nBuyer: Ann Smith\n\nShe looked at a house in Leeds.": [],
    "Provision of Training\n\nMINISTRY OF SKILLS\n\nThis public procurement record has 2 releases in its "
    "history.\n\nAward\n\n12 Mar 2025 at 11:17\n\nThe ministry has awarded a contract for Adult Training to"
    " the staff of its depots. Ashdown Education and Training Ltd will deliver this service for six "
    "years. The contract’s total value is £14.5 million.": [
        {"supplier": "Ashdown Education and Training Ltd", "value": 14500000, "buyer": "Ministry of Skills"}
    ],
}
