"""The page numbers of a table of contents are no figures: "Introduction 3", "Annex A ...... 61".

A table of contents is a run of lines that end in page numbers which never fall: three at least below the
word "Contents", six without it. Converters also leave it in one line ("Summary 3 Background 4 The new rules
4 Fees 6 Loans 8"). Left alone: lines that months or years label, and shorter runs, which may count things.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

EXAMPLES = {
    "Contents\n\nIntroduction 3\n\nHow students apply 7\n\nLoans\n\nWho may borrow 7": [],
    "Summary 3\nWhat we fund 5\nHow they apply 5\nFees 8\nLoans for adults 9 - 11\nAnnex A – Rates 14": [],
    "Summary of main findings 3 Background to the review 4 The new rules from spring 4 Fees for adults 6 "
    "Loans and grants for students 8 Who gained": [],
    "Colleges that joined in 120\nSchools that joined in 130\nFirms that joined in 140": [
        "120",
        "130",
        "140",
    ],
    "\n".join(
        f"{month} 2020 by all providers {count}"
        for count, month in enumerate(("Jan", "Feb", "Mar", "Apr", "May", "Jun"), 60)
    ): ["60", "61", "62", "63", "64", "65"],
}
HEADING = re.compile(r"[ #*_]*(?:table of )?contents(?: page)?[ :*_]*", re.IGNORECASE)
LINE = re.compile(r"[^\n]+")
ENTRY = re.compile(
    r"(?:(?P<title>.*?[^\W_][?:.)’'\"”*]?)?(?:[ \t]+|[ ]*[.…]{2}[ .…]*))?(?<![-–.,/£$€\w])"
    r"(?:[Pp]age )?(?P<page>[0-9]{1,3})(?:[ ]?[-–][ ]?(?P<last>[0-9]{1,3}))?[ *]*"
)
WORD = re.compile(r"[A-Za-z]{3,}")
TITLE = re.compile(r"[ •●*#_|>–-]*[\"'“‘(]?[A-Z0-9]")
TIME = re.compile(
    r"(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|week|year|quarter|q[1-4])"
)
IN_LINE = re.compile(r"(?<=[a-z)?] )(?P<page>[0-9]{1,3})(?= [A-Z][a-z]| The | A |$)")
NAMED = re.compile(
    r"(?:[Ss]tages?|[Ll]evels?|[Pp]arts?|[Ss]ections?|[Cc]hapters?|[Aa]nnex|[Aa]ppendix|[Yy]ears?|[Tt]ables?"
    r"|[Ff]igures?|[Pp]hases?|[Ww]aves?|[Tt]o|[Aa]nd|[Oo]f|[Ii]n|[Ff]rom|[Ww]ith|[Bb]y|[Aa]t|[Oo]r|than"
    r"|the) $"
)
SENTENCE = re.compile(r"[a-z]\. |[%£]")
LAST_PAGE, LONGEST_TITLE = 400, 140
FEWEST_BELOW_HEADING, FEWEST, FEWEST_PAGES = 3, 6, 3
MOST_TITLES_BETWEEN = 2  # lines without a page: the names of parts
FEWEST_IN_LINE, LONGEST_STEP = 5, 140  # characters from one number to the next
LEAST_WORDS = 2.5  # of a title, on average


def contents_pages(text: str) -> frozenset[int]:
    """Return where the page numbers of the tables of contents of a text start."""
    return frozenset(_by_lines(text)) | frozenset(_in_lines(text))


def _by_lines(text: str) -> Iterator[int]:
    """Yield the places in runs of lines that end in page numbers."""
    run: list[tuple[int, int]] = []  # place and page
    is_headed, without = False, 0
    for line in LINE.finditer(text):
        entry = _entry(line[0])
        if entry is not None and (not run or run[-1][1] <= int(entry["page"])):
            run += [(line.start() + entry.start("page"), int(entry["page"]))]
            if entry["last"]:
                run += [(line.start() + entry.start("last"), int(entry["page"]))]
            without = 0
            continue
        if HEADING.fullmatch(line[0]):
            yield from _places(run, is_headed=is_headed)
            run, is_headed, without = [], True, 0
        elif entry is not None or len(line[0]) > LONGEST_TITLE or without == MOST_TITLES_BETWEEN:
            yield from _places(run, is_headed=is_headed)
            run, without = [], 0
            is_headed = is_headed and not run and len(line[0]) <= LONGEST_TITLE and entry is None
        else:
            without += 1
    yield from _places(run, is_headed=is_headed)


def _entry(line: str) -> re.Match[str] | None:
    """Return what a line of a table of contents says, None for other lines."""
    if not line.rstrip(" *")[-1:].isdigit() or len(line) > LONGEST_TITLE or "|" in line:
        return None
    entry = ENTRY.fullmatch(line)
    if entry is None or int(entry["page"]) > LAST_PAGE:
        return None
    title = entry["title"]
    if title is None:
        return entry
    is_title = TITLE.match(title) is not None and WORD.search(title) is not None
    return entry if is_title and TIME.match(title) is None else None


def _places(run: list[tuple[int, int]], *, is_headed: bool) -> list[int]:
    """Return the places of a run that is a table of contents."""
    is_long = len(run) >= FEWEST and len({page for _, page in run}) >= FEWEST_PAGES
    is_contents = is_long or (is_headed and len(run) >= FEWEST_BELOW_HEADING)
    return [place for place, _ in run] if is_contents else []


def _in_lines(text: str) -> Iterator[int]:
    """Yield the places of page numbers that stand between the titles of one line."""
    for line in LINE.finditer(text):
        run: list[re.Match[str]] = []
        for found in IN_LINE.finditer(text, line.start(), line.end()):
            if NAMED.search(text, max(line.start(), found.start() - 12), found.start()):
                continue
            is_next = run and int(run[-1]["page"]) <= int(found["page"]) <= LAST_PAGE
            if run and not (is_next and _is_title(text[run[-1].end() : found.start()])):
                yield from _places_in_line(text, run)
                run = []
            run.append(found)
        yield from _places_in_line(text, run)


def _is_title(between: str) -> bool:
    """Say whether only a title stands between two page numbers."""
    return len(between) <= LONGEST_STEP and SENTENCE.search(between) is None


def _places_in_line(text: str, run: list[re.Match[str]]) -> list[int]:
    """Return the places of page numbers in one line, where there are enough with titles of some words."""
    if len(run) < FEWEST_IN_LINE or len({found["page"] for found in run}) < FEWEST_PAGES:
        return []
    words = len(text[run[0].end() : run[-1].start()].split()) / (len(run) - 1)
    return [found.start() for found in run] if words >= LEAST_WORDS else []
