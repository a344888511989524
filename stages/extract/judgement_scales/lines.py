"""Labels that stand line by line: bullets, numbers, words alone on a line, or the cells of a column.

A line of the list may hold a gloss after its label; a label that stands alone may have its gloss on the
next line. A table names a scale where a column headed by a noun of scales holds a label a row.
"""

import re
from collections.abc import Iterator, Sequence

from stages.extract.judgement_scales.labels import FIRST_WORD, Label, is_known
from stages.extract.judgement_scales.words import COLOURS, KNOWN, STRONG_NOUN, SURE
from stages.extract.phrases.word_cues import places

_BULLET = re.compile(
    r"[ \t]*(?P<mark>-(?=[A-Z])|(?:(?:[•*-]\s+)?[•*-](?:\s+\d[.):])?|[Gg]rade \d|\(?\d[.):]?"
    r"|[a-z][.)])\s*[:=–—-]?\s+)?[‘“'\"]?(?:(?:[Gg]rade )?\d ?[:=–—-] |[Gg]rade \d \()?[‘“'\"]?"
    r"(?P<label>[A-Za-z][\w*-]*(?:[’'](?=\w)[\w*-]+)*(?: [\w*-]+(?:[’'](?=\w)\w+)*){0,4}?)[’”'\"]?"
    r"(?=\s*(?:[:;,.–—()=]|-\s|(?:means|where|when|if|indicat(?:es?|ing)|shows?|signals?|denotes?)\s|$))"
)
_COLOURED = re.compile(
    rf"[ \t]*(?P<mark>[•*-]\s+)?(?:(?:light|mid|dark"
    rf"|bright) )?(?P<colour>{COLOURS}) ?[:=–-] [‘“'\"]?(?P<label>{KNOWN})"
    r"(?![\w-])[’”'\"]?(?= ?(?:[:;,.–(-]|$))",
    re.IGNORECASE,
)
_NUMBERED = re.compile(rf"[ \t]*(?P<mark>\d)[ \t]+(?P<label>{KNOWN})(?![\w-])", re.IGNORECASE)
_ALONE = re.compile(rf"[ \t]*[‘“'\"]?(?P<label>{KNOWN})[’”'\"]?[ \t]*\|?[ \t]*$", re.IGNORECASE)
_SURE_BULLET = re.compile(
    rf"\s*[•*-]\s+[‘“'\"]?(?:(?:{SURE})\b|[\w ]{{0,12}}(?:confidence|assurance)[’”'\"]?[ ]?[:–-])",
    re.IGNORECASE,
)
_QUOTED_BULLET = re.compile(
    r"\s*[•*-]\s+[‘“'\"][A-Za-z][\w -]{2,30}[’”'\"](?: (?:where|when|if|means)\b| ?[:–-])"
)
_MARKS = frozenset("‘“'\"")
_GLOSS = re.compile(r"[A-Z][^|\n]{8,}")
_COLUMN = re.compile(rf"\b{STRONG_NOUN}\b|assurance|confidence|status|\bRAG\b|outcomes?\b", re.IGNORECASE)
_KEY = r"(?:[Gg]rade )?(?:[0-9]|[A-HNOSU]\*?)"
_KEYED_LINE = re.compile(
    rf"[ \t|•*-]*(?P<key>{_KEY})(?:\s?[:=.)|–-]\s*|\s*\n\s*\(|\s\()(?P<label>{KNOWN})(?![\w-])[)]?"
    r"(?=\s*(?:[|:;,.–(=-]|$))",
    re.MULTILINE | re.IGNORECASE,
)
_ANY_KEYED_LINE = re.compile(
    rf"^[ \t|•*-]*(?:{_KEY})(?:\s?[:=.)|–-]\s*|\s*\n\s*\(|\s\()(?P<label>[A-Z][\w’-]*(?: [\w’-]+){{0,3}})[)]?"
    r"(?=\s*(?:[|:;,.–(=-]|$))",
    re.MULTILINE,
)
_BETWEEN = 240  # code points of a gloss between one keyed label and the next
_KEY_CELL = re.compile(rf"(?:{KNOWN}|[A-H]\*?|[\d–-]+|)", re.IGNORECASE)


def line_labels(text: str, start: int) -> tuple[list[Label], bool]:
    """Labels that open the lines of the list from `start` on, and whether each has a bullet or number."""
    found: list[Label] = []
    marks: list[bool] = []
    may_gloss = False
    for at, line_end in _lines(text, start):
        coloured = _COLOURED.match(text, at, line_end)
        match = coloured or _NUMBERED.match(text, at, line_end) or _ALONE.match(text, at, line_end)
        match = match or _BULLET.match(text, at, line_end)
        known = match is not None and is_known(match["label"])
        marked = match is not None and bool(match.groupdict().get("mark"))
        if match is None or (marks and marked is not marks[0]) or (not marked and not known):
            if may_gloss and _GLOSS.match(text, at, line_end):
                may_gloss = False
                continue
            break
        quoted = text[match.start("label") - 1 : match.start("label")] in _MARKS
        colour = coloured["colour"].lower() if coloured is not None else None
        found.append(Label(match.start("label"), match.end("label"), colour, known, quoted))
        marks.append(marked)
        may_gloss = not marked and not text[match.end() : line_end].strip(" |")
    return found, bool(marks) and all(marks)


def opens_with_label(text: str, start: int) -> bool:
    """Whether the line from `start` on opens with a bullet and a label: a word of scales, or one in marks."""
    return _SURE_BULLET.match(text, start) is not None or _QUOTED_BULLET.match(text, start) is not None


def _lines(text: str, start: int) -> Iterator[tuple[int, int]]:
    """The lines from `start` on that hold anything."""
    at = start
    while at < len(text):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        if text[at:end].strip():
            yield at, end
        at = end + 1


def keyed_lines(text: str) -> Iterator[list[Label]]:
    """Labels that open their lines with a number or letter each, in order: "7: Excellent", "B | Good | …"."""
    found: list[Label] = []
    keys: list[str] = []
    end = 0
    for at in places(FIRST_WORD, text):
        start = text.rfind("\n", 0, at) + 1
        if start and not text[start:at].strip(" |("):
            start = text.rfind("\n", 0, text.rfind("\n", 0, start - 1)) + 1  # the key has a line of its own
        line = _KEYED_LINE.match(text, start) if at - start < _BETWEEN else None
        if line is None or line.start("label") != at:
            continue
        key = line["key"].lower().removeprefix("grade ")
        if found and (key in keys or start - end > _BETWEEN):
            yield _whole(text, found)
            found, keys = [], []
        found.append(Label(*line.span("label"), None, True))
        keys.append(key)
        end = line.end()
    yield _whole(text, found)


def _whole(text: str, found: list[Label]) -> list[Label]:
    """The labels with those between them that are no known words of grading."""
    if len(found) < 3:
        return []
    first = text.rfind("\n", 0, found[0].start) + 1
    lines = _ANY_KEYED_LINE.finditer(text, first, found[-1].end + 1)
    known = {label.start for label in found}
    others = [Label(*m.span("label")) for m in lines if m.start("label") not in known]
    return sorted([*found, *others], key=lambda label: label.start)


def column_labels(text: str) -> Iterator[list[Label]]:
    """The labels of each table's column that a noun of scales heads."""
    header: list[str] = []
    rows: list[tuple[int, list[str]]] = []
    for at, end in _lines(text, 0):
        cells = [cell.strip() for cell in text[at:end].strip().strip("|").split("|")]
        if len(cells) > 1 and header and len(cells) == len(header):
            rows.append((at, cells))
            continue
        yield from _column(text, header, rows)
        header, rows = (cells, []) if len(cells) > 1 else ([], [])
    yield from _column(text, header, rows)


def _column(text: str, header: Sequence[str], rows: Sequence[tuple[int, list[str]]]) -> Iterator[list[Label]]:
    if len(rows) < 3:
        return
    for column, head in enumerate(header):
        cells = [(at, row[column]) for at, row in rows]
        if not _COLUMN.search(head) or not all(is_known(cell) for _, cell in cells):
            continue
        if column and not all(_KEY_CELL.fullmatch(row[0]) for _, row in rows):
            continue  # a row a provider: its grade
        labels = []
        for at, cell in cells:
            start = text.find(cell, at + len(rows[0][1][0]) if column else at)
            colour = re.search(rf"\b(?:{COLOURS})\b", text[at:start], re.IGNORECASE)
            labels.append(Label(start, start + len(cell), colour[0].lower() if colour else None, True))
        yield labels
        return
