"""What a table's cells count may be said above it: its caption, its heading, the sentence that leads to it.

"Starts by region" says it of every cell, whatever the rows are called; "The table shows enrolments on courses
run by councils" says it of the cells whose row and column name nothing. Left alone: other words than for what
pages of further education count, and prose that leads to no table.
"""

from __future__ import annotations

import re

from stages.extract.figures.grids import Counted, Grid
from stages.extract.figures.nouns import head_noun
from stages.extract.figures.page import Page
from stages.extract.figures.word_forms import is_plural, singular
from stages.extract.phrases.words import word_set

# In the plural: what tables of this trade count. What is only a kind of it ("programmes") is left out.
COUNTED = word_set(
    """
    starts enrolments entrants entries learners students pupils apprentices trainees participants applicants
    achievements completions leavers graduates candidates applications acceptances offers withdrawals
    people persons adults staff employees teachers lecturers governors members respondents volunteers
    apprenticeships traineeships places vacancies posts jobs redundancies awards certificates passes
    colleges schools academies providers universities institutions employers centres inspections visits
    neets meetings complaints appeals loans bursaries grants households firms businesses
    """
)
NOUN = re.compile(rf"(?<![\w'-])({'|'.join(sorted(COUNTED, key=len, reverse=True))})(?![\w'-])")
NUMBER_OF = re.compile(r"\b(?:(?:numbers?|no\.|totals?|counts?|volumes?)[ ]of|how many)(?=[ ])")
PARTICIPATION = re.compile(r"\bparticipation\b(?! (?:rates?|age|gap))")
HOW_MANY = "how many "
NUMBERS = re.compile(r"\b([a-z]+)[ ](?:numbers|totals|volumes|headcounts?)\b")
BY = re.compile(r"[ ]by[ ](?!the[ ]|an?[ ]|its[ ]|their[ ]|[a-z]+ing[ ])[a-z]")
LEADS = re.compile(r"\b(?:table|below|following|follows?|figures|breakdown|set out|summarise[sd]?)\b|:$")
TABLE_NAME = re.compile(r"(?:table|figure|chart|annex|appendix)[ ]([0-9.]{1,5}|[a-z])[.:]?")
TITLE = re.compile(r"(?:table|figure|chart)[ ](?:[0-9.]{1,5}|[a-z])[.:]?[ ](?=[a-z])")
PREPOSITION = re.compile(r"[ ](?:in|by|at|for|of|since|from|between|to|on|with|as)[ ]|[(,:;]")
TITLE_OF = re.compile(r"[ ](?:in|by|at|for|of|since|from|between|to)[ ]|$|[ ]?[(,:;.]")
UNCOUNTED = re.compile(
    r"[%£$€]|per ?cent|\brates?\b|\bratio|\bcosts?\b|\bincome\b|\bpay\b|\baverage|\bscores?\b|\bmean\b"
    r"|\bmedian|\bpoints?\b|\bhours?\b|\bspend|\bfunding\b|\bbudget|\bproportion|\bshare\b|\bindex\b"
)
FAR_MENTION = 4000
FAR, LONGEST_LEAD, LONGEST_TITLE = 900, 420, 120
NO_LABELS = word_set(
    """
    fact facts figure figures statistics highlights findings points details numbers results contents headlines
    notes sources tables years others totals updates downloads documents links pages percentages shares
    accounts finances trends comparisons changes grades
    """
)
MOST_LINES = 3
BULLETS = ("- ", "• ", "– ")


def counted_in(line: str) -> str | None:
    """Return what a line counts: behind "number of", before "numbers", or the first noun of the trade."""
    number_of = NUMBER_OF.search(line)
    if number_of:
        noun = head_noun(line, line, number_of.end(), is_one=False)
        if noun:
            return noun.singular
    numbers = NUMBERS.search(line)
    if numbers and f"{numbers[1]}s" in COUNTED:
        return numbers[1]
    named = NOUN.search(line)
    while named:
        following = NOUN.match(line, named.end() + 1)
        if following is None:
            return singular(named[1])
        named = following  # "apprenticeships starts"
    return "learner" if PARTICIPATION.search(line) else None


def caption_of(page: Page, grid: Grid) -> Counted | None:
    """Return what the lines above a table say that its cells count, None where they name nothing."""
    for line in lines_above(page, grid.start):
        if len(line) > LONGEST_LEAD or line.startswith(BULLETS):
            return None
        named = TABLE_NAME.fullmatch(line)
        if named:
            found = _where_named(page.low, line.rstrip(".:"), grid.start)
            if found:
                return found
            continue
        is_short = len(line) <= LONGEST_TITLE and (
            not line.endswith((".", "?")) or (line.endswith("?") and HOW_MANY in line)
        )
        if not is_short and not LEADS.search(line):
            return None
        found = by_title(line) if is_short else by_lead(line)
        if found or line.endswith(":"):
            return found  # a line with a colon leads to the table, also where it names nothing
    return None


def by_title(line: str) -> Counted | None:
    """Return what a heading counts: "Table 4: Enrolments by type", and of a table's title any plural."""
    parted = BY.search(line)
    of_all = counted_in(line[: parted.start()]) if parted and not UNCOUNTED.search(line) else None
    if of_all:
        return Counted(of_all, is_of_all=True)
    unit = counted_in(line)
    titled = None if unit else TITLE.match(line)
    if titled and not UNCOUNTED.search(line) and NO_LABELS.isdisjoint(line.split()):
        last = PREPOSITION.split(line[titled.end() :], maxsplit=1)[0].rpartition(" ")[2]
        unit = singular(last) if last.isalpha() and is_plural(last) else None
    return Counted(unit, is_of_all=False) if unit else None


def by_lead(line: str) -> Counted | None:
    """Return what the last sentence of a paragraph that leads to the table counts, else one before it."""
    sentences = line.split(". ")[::-1]
    leading = [sentence for sentence in sentences if LEADS.search(sentence)]
    unit = next((unit for sentence in (*leading, *sentences) if (unit := counted_in(sentence))), None)
    return Counted(unit, is_of_all=False) if unit else None


def lines_above(page: Page, place: int) -> list[str]:
    """Return the last lines above a place that are no rows of tables, the nearest first."""
    found: list[str] = []
    first = max(0, place - FAR)
    end = place
    while end > first and len(found) < MOST_LINES:
        start = max(first, page.low.rfind("\n", first, end - 1) + 1)
        line = page.low[start:end].strip(" \n#*_")
        if line and (start in page.grids or "|" in line):
            break
        if line:
            found.append(line)
        end = start
    return found


def _where_named(low: str, name: str, place: int) -> Counted | None:
    """Return what the text says of a table by its name: "Table B has the same totals by type"."""
    at = low.find(f"{name} ", max(0, place - FAR_MENTION), place)
    if at < 0 or low[at - 1 : at].isalnum():
        return None
    start, end = low.rfind("\n", 0, at) + 1, low.find("\n", at)
    told = re.split(r"[,.;]|\btable [0-9a-z]\b", low[at + len(name) : end])[0]
    unit = counted_in(told) or counted_in(low[start:at])
    return Counted(unit, BY.search(told) is not None) if unit else None


def title_of(page: Page) -> str | None:
    """Return what the first line of a text says that it counts: "Governors' report: enrolments"."""
    line = page.low[: LONGEST_TITLE * 2].lstrip(" \n#*_").partition("\n")[0]
    if len(line) > LONGEST_TITLE or any(char.isdigit() for char in line):
        return None
    named = NOUN.search(line)
    return singular(named[1]) if named and TITLE_OF.match(line, named.end()) else None
