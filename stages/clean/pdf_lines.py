"""Lines of PDF pages become text with marks: without running heads, page numbers and hyphenation."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from stages.ingest.readers.marks import BULLET, HEADING, PAGE, RAISED, ROW

EDGE = 4
"""A running head or foot stands among so many lines at a page's start or end."""
MIN_PAGES = 2
REPEAT_SHARE = 0.5
"""A head stands on half of the pages or more (left and right pages may differ)."""

# What changes from page to page in a running head: `Page 2 of 3`, or a number at its start or end.
_PAGE_COUNT = re.compile(r"\bpage \d+(?: of \d+)?|^\d+(?=\s|$)|(?<=\s)\d+$", re.I)
_PAGE_NUMBER = re.compile(
    r"(?:[-–—|\s]*(?:page|p\.?|seite)?\s*\d{1,4}(?:\s*(?:of|/|\|)\s*\d{1,4})?[-–—|\s]*|[ivxl]{1,7})", re.I
)
_NEW_LINE = re.compile(r"(?:[•●▪■◦‣*–]\s|\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]{1,5})[.)]\s)")
_FIELD = re.compile(r"[A-Z][\w ]{2,24}: ?\S")
"""`Published: July 2014` begins a line of a title page; a sentence seldom breaks before such words."""
_BULLET = re.compile(r"[•●▪■◦‣\uf0b7*–-]\s+")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def marked(text: str) -> str:
    """Return the text of a PDF with its lines joined to paragraphs."""
    pages = [page.split("\n") for page in text.split(PAGE)]
    heads = _running_heads(pages)
    words = Counter(match[0].lower() for match in _WORD.finditer(text))
    kept = [_paragraphs(list(_without_edges(page, heads)), words) for page in pages]
    return f"\n\n{PAGE}\n\n".join("\n".join(lines) for lines in kept)


def _running_heads(pages: Sequence[Sequence[str]]) -> frozenset[str]:
    """Return the lines, digits aside, that stand at the edge of many pages."""
    counts: Counter[str] = Counter()
    for page in pages:
        lines = [line for line in page if line.strip()]
        counts.update({_key(line) for line in (*lines[:EDGE], *lines[-EDGE:])})
    needed = max(MIN_PAGES, REPEAT_SHARE * len(pages) / 2)
    return frozenset(key for key, count in counts.items() if count >= needed and len(pages) > 1)


def _key(line: str) -> str:
    return _PAGE_COUNT.sub("0", line.strip().lstrip(HEADING + ROW)).lower()


def _without_edges(page: Sequence[str], heads: frozenset[str]) -> Iterator[str]:
    filled = [place for place, line in enumerate(page) if line.strip()]
    edge = {*filled[:EDGE], *filled[-EDGE:]}
    for place, line in enumerate(page):
        # A heading in large letters is the page's own, though the running head repeats it.
        may_be_edge = place in edge and not line.startswith(HEADING)
        if may_be_edge and (_key(line) in heads or _PAGE_NUMBER.fullmatch(line.strip()[:40])):
            continue
        yield line


def _paragraphs(lines: Sequence[str], words: Counter[str]) -> Iterator[str]:
    longest = max((len(line) for line in lines if line[:1] not in (ROW, HEADING)), default=0)
    open_line = ""
    last_length = 0
    for line in (*lines, ""):
        text = line.strip()
        if text and open_line and _goes_on(open_line, text, last_length, longest):
            open_line = _joined(open_line, text, words)
            last_length = len(text)
            continue
        if open_line:
            yield _as_item(open_line)
        if not text or text[0] in HEADING + ROW:
            yield text
            open_line = ""
        else:
            open_line = text
        last_length = len(text)


def _goes_on(before: str, after: str, last_length: int, longest: int) -> bool:
    """A line goes on in the next one unless that begins an item, or it was cut short of the margin."""
    if after[0] in HEADING + ROW + RAISED or _NEW_LINE.match(after):
        return False
    if before.endswith("-") or after[:1].islower():
        return True
    if _FIELD.match(after) and last_length < 0.9 * longest:
        return False
    return last_length >= 0.72 * longest or before.startswith(RAISED)


def _joined(before: str, after: str, words: Counter[str]) -> str:
    """Join two lines; a hyphen at the break stays where the document writes the word with it elsewhere."""
    if not before.endswith("-"):
        return f"{before} {after}"
    if before[-2:-1].isspace() or not before[-2:-1].isalpha() or not after[:1].isalpha():
        return before + after  # 16-|18, or a dash
    left = re.search(r"[^\W\d_]+$", before[:-1])
    right = re.match(r"[^\W\d_]+", after)
    if left is None or right is None or after[:1].isupper():
        return before + after
    whole, hyphened = f"{left[0]}{right[0]}".lower(), f"{left[0]}-{right[0]}".lower()
    both_words = words[left[0].lower()] > 1 and words[right[0].lower()] > 1
    if words[whole] == 0 and (words[hyphened] > 0 or (both_words and len(left[0]) > 3)):
        return before + after
    return before[:-1] + after


def _as_item(line: str) -> str:
    match = _BULLET.match(line)
    return BULLET + line[match.end() :] if match else line
