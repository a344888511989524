"""List numbers, footnote marks, section numbers and page furniture are no figures.

A list number stands at the start of a line with a full stop or bracket behind it; a footnote mark
stands in brackets or glued to the word or the full stop before it.
"""

from __future__ import annotations

import re

from stages.extract.figures.bracketed import stands_in_list_of_names
from stages.extract.figures.page import Page, Reading
from stages.extract.figures.words import STOPS
from stages.extract.phrases.words import word_set

EXAMPLES = {
    "1. New framework\n\n2) Reports\n\n(3) Other": [],
    "as was said.4 Then [12] it ended<sup>3</sup>": [],
    "1.1 In-year outcomes": [],
    "## 3 Findings": [],
    "(56 colleges) and (12 per cent)": ["56 colleges", "12 per cent"],
    "12 colleges closed": ["12 colleges"],
    "in Ripon (160) and Filey (90), as Hill (12) and Dale (13) say": ["160", "90"],
}

LIST_MARK = re.compile(r"[.):][ ]|\.[a-z]\)|[.)]$|\.\n")
SPACED_MARK = re.compile(r"\([ ][0-9]{1,2}\)")  # "Adult( 1) starts"
ENDS_PARAGRAPH = re.compile(r"[ ]*(?:\n|$)")
BEHIND_SENTENCE = re.compile(r"(?:[a-z0-9)][.!?]|[a-z.!?,][\"'])[ ]?$")  # "at its lowest since 2018/19. 2"
FURNITURE = re.compile(r" (?:comments?|views|shares|likes|reads)[ ]*(?:\n|$|\|)")
LINE_START = re.compile(r"[ #*_>•|-]*\(?$")
CLOSING = {"(": ")", "[": "]", ">": "<"}
BEHIND_NUMBER = re.compile(
    r"(?:%|per ?cent|[0-9]|\b(?:most|majority|half|third|quarter|minority|remainder))[ ]\($"
)  # "23 per cent (46) of colleges"
SHARE_BEFORE = re.compile(
    r"(?:%|per ?cent|\b(?:half|third|two-thirds|two thirds|quarter|three-quarters|three quarters|fifth|tenth"
    r"|majority|minority|(?:one|two|three|four|nine) in (?:[a-z]+|[0-9]+)))[^.;:()\n%]{0,70}[ ]\($"
)
WHOLE = re.compile(r"(?<![\d.,£$€/-])([0-9][0-9,]{0,8})(?![\d.]|,[0-9]|[ ]?(?:%|per ?cent)|[/-][0-9])")
LONGEST_SHARE = 110
ITEM = r"[a-z][a-z '-]{1,40}s[ ]"
LISTED_BEFORE = re.compile(rf"{ITEM}\([0-9]{{1,3}}\)(?:,|;|,? and|,? or)[ ]{ITEM}\($")
LISTED_BEHIND = re.compile(rf"[0-9]{{1,3}}\)(?:,|;|,? and|,? or)[ ]{ITEM}\([0-9]{{1,3}}\)")
PLURAL_BEFORE = re.compile(r"[a-z]s[ ]\($")
TRAILING_MARKS = re.compile(r"[a-z)][ ]1[ ]2(?:[ ]3(?:[ ]4)?)?(?=[ ]*(?:\n|$))")
MOST_MARKS, LONGEST_MARKS = 4, 12
VOTING = "voting"
COUNTED = word_set(  # what a line counts behind its label, and no table of contents lists
    """
    papers votes abstentions ballots inspections visits starts enrolments vacancies complaints appeals entries
    redundancies learners students apprentices
    """
)
NAMING_HEAD = re.compile(  # of a column whose numbers count nothing
    r"(?:overall |national |new |old )?(?:rank(?:ing)?|position|pos|place|row ?id|id|[a-z_ ]*code|band|no\.|#"
    r"|ref|urn|ukprn|page|lot|wave|level)"
)
LONGEST_LIST = 60
NUMBERING = re.compile(r"[0-9]{1,2}(?:\.[0-9]{1,2})?[.:)]?")
SECTION = re.compile(r"[ ]{1,9}[A-Z]")
NUMBERED_SECTION = re.compile(r"[ ]{1,9}[A-Z0-9]")  # "2.1 16 to 19 funding"
TITLE = re.compile(  # with a capital, alone on its line
    r"[ ](?:Executive )?(?:Introduction|Background|Summary|Overview|Purpose|Scope|Context|Foreword"
    r"|Methodology|Methods?|Conclusions?|Findings|Aims?|Objectives|Definitions|References|Appendices|Annexes"
    r"|Acknowledgements|Principles|Responsibilities|Abbreviations|Policy|Preface|Glossary)"
    r"(?: and [A-Za-z]+| [a-z]+)?[ ]*(?:\n|$)"
)
LABEL_LINE = re.compile(r"\n[a-z][a-z -]{2,40}[ ]([0-9]{1,3})(?=\n|$)")
MAX_LIST_NUMBER, MAX_PARAGRAPH = 199, 999
OPENS_PARAGRAPH = re.compile(r"\.[ ]?[A-Z]")
OPENS_NEXT = re.compile(  # a note's mark behind a full stop: "in the regions. 6 Half of them"
    r" (?:But|Half|In|The|This|These|Those|However|There|It|And|For|As|At|By|We|They|On|An?|Of|While|Although"
    r"|Since|When|Many|Most|Some|All|If|Our|Their|Its|Such|Both|Over|According)\b"
)
LONGEST_BRACKET = 200
COUNTED_DIGITS = 3
LONGEST_MARGIN, LONGEST_LINE = 12, 400
LONGEST_LABEL, MOST_LABEL_WORDS = 48, 3
FEWEST_WORDS = 4  # of a sentence


def is_mark(page: Page, reading: Reading) -> bool:
    """Say whether the number only marks a place: a list item, a footnote, a numbered heading."""
    low, start, end = page.low, reading.start, reading.number_end
    before = low[start - 1 : start]
    after = low[end : end + 1]
    if reading.before and len(reading.before[-1]) > 2 and not reading.before[-1].strip("._"):
        return True  # the dots of a table of contents
    if _is_noted(low, start, end):
        return True
    if before in CLOSING and after == CLOSING[before] and end - start <= 3:
        return before != "(" or not _counts_in_brackets(page, start, end)
    if "|" in low and _names_its_row(page, start, end):
        return True
    if _numbers_a_paragraph(page, reading):
        return True
    is_small = reading.value is not None and reading.value <= MAX_LIST_NUMBER
    return is_small and reading.form == "digits" and _is_mark_by_its_line(page, reading, after)


def _numbers_a_paragraph(page: Page, reading: Reading) -> bool:
    """Say whether a number opens its line before a full stop: "218. The climate", as in long reports."""
    if reading.form != "digits" or reading.value is None or reading.value > MAX_PARAGRAPH:
        return False
    opens = page.low[max(0, reading.start - 1) : reading.start] in ("", "\n")
    return opens and OPENS_PARAGRAPH.match(page.text, reading.number_end) is not None


def _is_noted(low: str, start: int, end: int) -> bool:
    """Say whether a number is a question's ("[208110]"), or a note's: "Adult( 1)", "5%2", "[footnote 1]"."""
    if low[start - 1 : start] == "[" and low[end : end + 1] == "]" and low[start:end].isdigit():
        return True
    is_glued = low[start - 1 : start] == "%" or low.endswith("[footnote ", 0, start)
    return is_glued or SPACED_MARK.match(low, max(0, start - 2)) is not None


def _counts_in_brackets(page: Page, start: int, end: int) -> bool:
    """Say whether a short number that fills brackets counts, as behind a share, in a list or in accounts."""
    low = page.low
    if _is_a_cell(low, start - 1, end + 1) or page.units_of_row(start):
        return True  # accounts bracket what is lost
    if end - start == COUNTED_DIGITS and PLURAL_BEFORE.search(low, max(0, start - 4), start):
        return True  # "more than half of its learners (310)": no text has hundreds of notes
    if _is_behind_a_share(low, start, end):
        return True
    is_behind_number = BEHIND_NUMBER.search(low, max(0, start - 14), start) is not None
    return is_behind_number or _is_in_a_list(low, start) or stands_in_list_of_names(page.text, start)


def _is_behind_a_share(low: str, start: int, end: int) -> bool:
    """Say whether brackets give the number of a share: "61% agreed (598)", "a third of the 90 (30)"."""
    if SHARE_BEFORE.search(low, max(0, start - LONGEST_SHARE), start) is None:
        return False
    if end - start == COUNTED_DIGITS or end - start == 1:
        return end - start == COUNTED_DIGITS
    first = low.rfind("\n", max(0, start - LONGEST_BRACKET), start) + 1 or max(0, start - LONGEST_BRACKET)
    wholes = [number for number in WHOLE.findall(low, first, start) if int(number.replace(",", "")) > 1]
    return any(int(number.replace(",", "")) > int(low[start:end]) for number in wholes)


def _is_page_number(low: str, start: int, end: int) -> bool:
    """Say whether a number stands alone on its line between paragraphs: no cell of a table, no tile."""
    if low[start - 1 : start] != "\n" or low[end : end + 1] not in ("\n", ""):
        return False
    above = low[max(0, start - LONGEST_LINE) : start].rstrip().rpartition("\n")[2]
    below = low[end : end + LONGEST_LINE].lstrip().partition("\n")[0]
    return all(not line or len(line) > LONGEST_LABEL or line.endswith(".") for line in (above, below))


def _names_its_row(page: Page, start: int, end: int) -> bool:
    """Say whether a number stands in the column of ranks, codes or bands, or of the notes of accounts."""
    heads = page.column_heads(start)
    is_short = end - start <= COUNTED_DIGITS
    return any((is_short and "note" in head) or NAMING_HEAD.fullmatch(head.strip(" *_")) for head in heads)


def _is_a_cell(low: str, start: int, end: int) -> bool:
    """Say whether the place is all of a table's cell."""
    opens = low[max(0, start - 2) : start].rstrip(" ").endswith("|")
    return opens and low[end : end + 2].lstrip(" ")[:1] in ("|", "\n", "")


def _is_mark_by_its_line(page: Page, reading: Reading, after: str) -> bool:
    """Say whether a small number opens its line, ends a label's line, or closes a bracket none opened."""
    low, start = page.low, reading.start
    is_mark = reading.value is not None and reading.value <= MOST_MARKS
    if (
        is_mark
        and after in ("", "\n", " ")
        and low[start - 1 : start] == " "
        and reading.noun is None
        and _is_of_trailing_marks(low, start)
    ):
        return True
    if _stands_behind_a_sentence(page, reading):
        return True
    if FURNITURE.match(low, reading.number_end) or _is_page_number(low, start, reading.number_end):
        return True  # "by | 0 comments"
    if (after == ")" and _numbers_a_clause(low, reading)) or _ends_a_label_line(low, reading):
        return True
    margin = low[max(0, start - LONGEST_MARGIN) : start].rpartition("\n")
    if (margin[1] or start <= LONGEST_MARGIN) and LINE_START.match(margin[2]):
        return _opens_a_line(page, reading, after, "#" in margin[2])
    return False


def _stands_behind_a_sentence(page: Page, reading: Reading) -> bool:
    """Say whether a number stands alone behind a sentence: a note's mark, but not in "Hill & Co. 45"."""
    low, start, end = page.low, reading.start, reading.number_end
    if BEHIND_SENTENCE.search(low, max(0, start - 3), start) is None:
        return False
    if ENDS_PARAGRAPH.match(low, end) is None and OPENS_NEXT.match(page.text, end) is None:
        return False
    return len(low[max(0, start - LONGEST_LINE) : start].rpartition("\n")[2].split()) >= FEWEST_WORDS


def _is_of_trailing_marks(low: str, start: int) -> bool:
    """Say whether the number is one of several footnote marks that end a line: "Harbour College 1 2"."""
    match = TRAILING_MARKS.search(low, max(0, start - LONGEST_MARKS), start + LONGEST_MARKS)
    return match is not None and match.start() < start < match.end()


def _is_in_a_list(low: str, start: int) -> bool:
    """Say whether the brackets count the items of a list: "colleges (12), schools (8)"."""
    if PLURAL_BEFORE.search(low, max(0, start - 4), start) is None:
        return False
    if LISTED_BEHIND.match(low, start) is not None:
        return True
    return LISTED_BEFORE.search(low, max(0, start - LONGEST_LIST), start) is not None


def _numbers_a_clause(low: str, reading: Reading) -> bool:
    """Say whether a bracket closes behind a bare number that none has opened: "found: 1) cost, 2) time"."""
    if (
        reading.kind != "count"
        or reading.noun is not None
        or reading.hedge
        or reading.number_end - reading.start > 2
    ):
        return False
    left = low[max(0, reading.start - LONGEST_BRACKET) : reading.start]
    return left.rfind("(") <= left.rfind(")")


def _ends_a_label_line(low: str, reading: Reading) -> bool:
    """Say whether a bare number ends a line of few words ("College leader 1")."""
    if (
        low[reading.number_end : reading.number_end + 1] not in ("", "\n")
        or reading.hedge
        or reading.kind != "count"
    ):
        return False
    start = low.rfind("\n", max(0, reading.start - LONGEST_LABEL), reading.start) + 1
    if not start and reading.start > LONGEST_LABEL:
        return False
    words = low[start : reading.start].split()
    if VOTING in words or (words and words[-1] in COUNTED):
        return False
    if len(words) > 1 and NUMBERING.fullmatch(words[0]):
        words = words[1:]  # a line of a table of contents: "2: Principles 10"
    if _counts_beside(low, reading):
        return False
    return 0 < len(words) <= MOST_LABEL_WORDS and all(word.isalpha() and word not in STOPS for word in words)


def _counts_beside(low: str, reading: Reading) -> bool:
    """Say whether numbers fall from label to label on the lines around: a table of contents counts up."""
    below = LABEL_LINE.match(low, reading.number_end)
    first = max(0, reading.start - LONGEST_LINE)
    line_start = low.rfind("\n", first, reading.start)
    above = LABEL_LINE.match(low, max(0, low.rfind("\n", first, max(0, line_start))))
    if reading.value is None:
        return False
    falls_on = below is not None and int(below[1]) < reading.value
    return falls_on or (above is not None and line_start > 0 and int(above[1]) > reading.value)


def _opens_a_line(page: Page, reading: Reading, after: str, is_heading: bool) -> bool:
    """Say whether a number that opens its line is a list number or a section number."""
    low, end = page.low, reading.number_end
    if after in (".", ")", ":") and LIST_MARK.match(low, end):
        return True
    digits = low[reading.start : end]
    if after == "." and page.text[end + 1 : end + 2].isupper():
        return True
    if reading.kind == "count" and reading.noun is None and SECTION.match(page.text, end):
        return True  # "2   Findings"
    if TITLE.match(page.text, end):
        return True  # "1 Introduction"
    if "." in digits and NUMBERED_SECTION.match(page.text, end) and reading.kind == "count":
        return True  # "1.1 In-year outcomes"
    return is_heading and reading.kind == "count" and SECTION.match(page.text, end) is not None
