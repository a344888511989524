"""The masked text of an article: a mark between its sentences, one form for dashes and quotation marks."""

import re

SENTENCE_END = "\ue010"
_BOUNDARY = re.compile(
    r"([.!?…]['\"”’)\]]*)(?:(?<=[a-z)\ue000-\ue008]\.)\d{1,3})?[ \xa0]+(?=[\"'“‘(\[]*[A-Z0-9\ue000-\ue008])"
)
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|[Nn]o|vs|cf|approx|e\.g|i\.e|[A-Z])|\bp)\.$|(?:^|\n)[ \t#]*\d{1,2}\.$"
)
_LAST = 3  # letters of a word; plain ones end no abbreviation but these
_ENDS_OF_SHORT = ("rox", "rof")


def mark_sentences(masked: str) -> str:
    """Put the mark in place of the space after each sentence of a line; the length stays."""

    def mark(match: re.Match[str]) -> str:
        start = match.start()
        last = masked[max(0, start - _LAST) : start]
        is_plain = len(last) == _LAST and last.isalpha() and last.islower() and last not in _ENDS_OF_SHORT
        if match[1] == "." and not is_plain and _ABBREVIATION.search(masked, max(0, start - 8), start + 1):
            return match[0]
        return match[0][:-1] + SENTENCE_END

    return _BOUNDARY.sub(mark, masked)


def lowered(text: str) -> str:
    """Lower case with every place kept, and every space, dash and quotation mark in one form."""
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    for other, one in _ONE_FORM.items():  # ten times as fast as str.translate
        lower = lower.replace(other, one)
    return lower


_ONE_FORM = {
    "\xa0": " ",
    "\u2013": "-",
    "\u2014": "-",
    "\u2212": "-",
    "’": "'",
    "‘": "'",
    "“": '"',
    "”": '"',
    "as opposed to": "compared with",
    "relative to": "compared to",
    "set against": "compared to",
}
