"""The labels of a scale are the items of the list that names its grades, each with its colour if told.

Items stand in speech marks, or are words of grading, or are the short items of a list that a scale's
noun brings in; they are parted by commas, and, or, to, or stand line by line.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from stages.extract.judgement_scales.words import COLOURS, FIRST_WORDS, KNOWN
from stages.extract.phrases import ARTICLES_KEPT
from stages.extract.phrases.cues import cues, has_any
from stages.extract.phrases.word_cues import cue, places

_QUOTE = r"[‘“'\"]"
_KNOWN = re.compile(rf"(?:{KNOWN})(?![\w-])", re.IGNORECASE)
FIRST_WORD = cue(
    re.compile(rf"\b(?:{KNOWN})(?![\w-])", re.IGNORECASE),
    FIRST_WORDS,
)
_LISTED_KNOWN = re.compile(
    rf"(?:{KNOWN})(?![\w-])[’”'\"]?(?:\s(?:\([^()\n]{{1,25}}\)|progress|rating|grade))?"
    r"(?:[,;:/=|]|\s(?:and|or|to|through|then|for|means?|is|indicat\w+|meaning|up|down|[–—(])[\s‘“'\"]?)",
    re.IGNORECASE,
)
_MARKS = "‘“'\""
_LETTER = re.compile(r"(?:[A-HPMDU]\*?|[0-9])(?![\w’'*.-])")
_LEAD = re.compile(
    r"\s*(?:(?:either|from|to|and|or|through|then|as|at(?! risk)|now|being)\s+)*"
    r"(?P<article>(?:the|a|an|more|fewer|better|its)\s+)?"
    r"(?:[Gg]rade\s)?(?:\(?\d{1,2}\)?(?:\s?[:.)=–-]|\sis|\smeans)?\s+(?=[A-Za-z‘“'\"(]))?"
)
_QUOTED = re.compile(r"[‘“'\"](?P<label>[A-Za-z0-9][\w*’' -]{0,40}?)[,.]?[’”'\"](?!\w)")
_PLAIN = re.compile(
    r"(?!(?:will|is|are|was|were|has|have|had|which|that|would|may|can|the|for|in|on|by|at|with|from|but"
    r"|while|who|it|they)\b)[A-Za-z][\w’'*-]*(?: (?!and\b|or\b|to\b|will\b|is\b|are\b|was\b|were\b|for\b"
    r"|in\b|on\b|by\b|at\b|with\b|has\b|have\b|which\b|that\b|of\b|would\b|may\b|can\b|the\b|replaces?\b"
    r"|against\b|from\b)[\w’'*-]+){0,3}"
)
_TAIL = re.compile(
    r"\s\((?:grade )?[^()]{1,25}\)|\)|\sat the (?:lowest|highest|top|bottom)(?: end)?|\s(?:grade"
    r"|rating)(?=,|\s(?:and|or)\b)"
)
_GAP = re.compile(
    r"(?:,\s*(?P<a>and|or|to|through to|through)?\s*|;\s*(?P<b>and|or)?\s*|\s(?P<c>and|or|to|through to|"
    r"through|up to|down to)\s|,? and, [^,.‘“”]{3,40}, (?=[‘“])|\s?/\s?|\s[–—]\s(?=[‘“])|"
    r"(?<=,[’”'\"])\s(?:(?P<d>and|or)\s)?(?=[‘“'\"]))(?=[\w‘“'\"(])"
)
_COLOUR_CUES = cues("amber|green|yellow|orange|blue|purple|grey|gray|black|white|pink") + tuple(
    f"{mark}red" for mark in " ‘“'\"(/-–:•"
)
_COLOURED = re.compile(
    rf"\b(?P<colour>{COLOURS})\b[’”'\"]?\s?(?:for|means?|meaning|is|=|:|–|indicat\w+|\()?\s?{_QUOTE}?"
    rf"(?P<label>{KNOWN}|[a-z]+(?: (?!and\b|or\b)[a-z]+){{0,2}}?)(?=[’”'\",);.]|\s(?:and|or|to|through)\b|$)",
    re.IGNORECASE,
)
_GRADED = re.compile(
    rf"(?:\b[Gg]rade\s)?\(?(?<![\w£.,])(?P<number>[0-6])\)?\s?(?:is|means|=|–|-|:|\(|as)?\s?{_QUOTE}?"
    rf"(?P<label>{KNOWN})\b",
    re.IGNORECASE,
)

_NUMBERED_STEP = re.compile(
    r"(?:tier|level|band|stage|category|step|phase) [\dA-D] \((?P<label>[^()\n]{3,40})(?=\))"
)
_COLOUR_AFTER = re.compile(
    rf"{_QUOTE}?(?<![\w-])(?P<label>{KNOWN}|(?<=[‘“'\"])[\w -]{{3,30}})[’”'\"]? \((?P<colour>{COLOURS})\)",
    re.IGNORECASE,
)
_KEYED = re.compile(
    rf"(?P<label>{KNOWN})(?:\s?[:=–-]\s?|\s\()(?:[≥≤<>]\s?)?(?:(?:below|under|over|above|less than|more than"
    r"|at least|up to)\s)?\d",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Label:
    """One label; `text[start:end]` are its words without speech marks."""

    start: int
    end: int
    colour: str | None = None
    known: bool = False
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Listed:
    """A list of labels, the word that joins the last two, and whether an unknown item has an article."""

    labels: tuple[Label, ...]
    joint: str
    has_articles: bool = False

    @property
    def known(self) -> int:
        """How many labels are words of grading."""
        return sum(label.known for label in self.labels)


def is_known(words: str) -> bool:
    """Whether the words are a known label."""
    return _KNOWN.fullmatch(words) is not None


@lru_cache(maxsize=ARTICLES_KEPT)
def known_places(text: str) -> Sequence[int]:
    """Where a known label stands that something is listed after, in reading order; kept for an article."""
    return tuple(at for at in places(FIRST_WORD, text) if _LISTED_KNOWN.match(text, at))


def words_of_grading(text: str, start: int, end: int) -> Sequence[int]:
    """Where the known labels between two places stand."""
    found = places(FIRST_WORD, text)
    return found[bisect_left(found, start) : bisect_left(found, end)]


def starts(text: str, start: int, end: int) -> Iterator[int]:
    """Where a list may start: at a word of grading or a speech mark."""
    for at in words_of_grading(text, start, end):
        if text[at - 1 : at] != "-" and _KNOWN.match(text, at, end):
            yield at
    for mark in _MARKS:
        at = text.find(mark, start, end)
        while at >= 0:
            if text[at + 1 : at + 2].isalpha() and not text[at - 1 : at].isalnum():
                yield at
            at = text.find(mark, at + 1, end)


def listed_labels(text: str, start: int, end: int, *, letters: bool = False) -> Listed:
    """Items from `start`, parted by commas, and, or, to; the list ends where no item follows."""
    found: list[Label] = []
    joint, has_articles, at = "", False, start
    while at < end:
        lead = _LEAD.match(text, at, end)
        at = lead.end() if lead else at
        label = _label(text, at, end, letters=letters)
        if label is None:
            break
        if lead is not None and lead["article"] and not label.known:
            has_articles = True
        found.append(label)
        at = label.end + (1 + (text[label.end] in ",.") if label.quoted else 0)
        if tail := _TAIL.match(text, at, end):
            at = tail.end()
        gap = _GAP.match(text, at, end)
        told = (gap["a"] or gap["b"] or gap["c"] or gap["d"]) if gap else None
        if gap is None or (joint in {"and", "or"} and told != joint):
            break  # nothing follows, or the list has had its last item
        joint = told or joint
        at = gap.end()
    return Listed(tuple(found), joint, has_articles)


def _label(text: str, at: int, end: int, *, letters: bool) -> Label | None:
    if quoted := _QUOTED.match(text, at, end):
        return Label(quoted.start("label"), quoted.end("label"), None, is_known(quoted["label"]), True)
    if text.find(" (", at, at + 12) > 0 and (step := _NUMBERED_STEP.match(text, at, end)):
        return Label(*step.span("label"), None, is_known(step["label"]))
    if text[at : at + 1] == "(":
        at += 1
    if known := _KNOWN.match(text, at, end):
        return Label(at, known.end(), None, True)
    if letters and (letter := _LETTER.match(text, at, end)):
        return Label(at, letter.end(), None, True)
    plain = _PLAIN.match(text, at, end)
    return Label(at, plain.end()) if plain else None


def coloured_labels(text: str, start: int, end: int) -> list[Label]:
    """Labels told with their colours: "red for at risk"; a colour holds for the speech marks after it."""
    words = text[start:end]
    if not has_any(f" {words.lower()}", _COLOUR_CUES):
        return []
    found = [
        Label(m.start("label"), m.end("label"), m["colour"].lower(), is_known(m["label"]))
        for m in _COLOURED.finditer(text, start, end)
        if m["label"].lower() not in {"for", "means", "shades of", "and", "or", "rating", "to"}
        and not re.fullmatch(rf"(?:{COLOURS})", m["label"], re.IGNORECASE)
    ]
    if "(green)" in words or "(Green)" in words:
        after = list(_COLOUR_AFTER.finditer(text, start, end))
        if len(after) >= 3:
            return [Label(*m.span("label"), m["colour"].lower(), is_known(m["label"])) for m in after]
    quoted, colour, at = [], None, start
    for match in _QUOTED.finditer(text, start, end):
        told = list(re.finditer(rf"\b(?:{COLOURS})\b", text[at : match.start()], re.IGNORECASE))
        colour = told[-1][0].lower() if told else colour
        at = match.end()
        if colour is not None and not re.fullmatch(rf"(?:{COLOURS})", match["label"], re.IGNORECASE):
            quoted.append(
                Label(match.start("label"), match.end("label"), colour, is_known(match["label"]), True)
            )
    return quoted if len(quoted) > len(found) else found


def numbered_labels(text: str, start: int, end: int) -> list[Label]:
    """Labels told with their numbers: "grade 1 is outstanding", "(1 outstanding, 2 good …)"."""
    found: list[Label] = []
    numbers: list[int] = []
    if len(words_of_grading(text, start, end)) < 3:
        return found
    for match in _GRADED.finditer(text, start, end):
        number = int(match["number"])
        if numbers and number != numbers[-1] + 1 and number != numbers[-1] - 1:
            found, numbers = [], []
        found.append(Label(match.start("label"), match.end("label"), None, True))
        numbers.append(number)
    return found


def keyed_labels(text: str, start: int, end: int) -> list[Label]:
    """Labels told with the marks that earn them: "Distinction: 75% or more Merit: 60% to 74%"."""
    told = (_KEYED.match(text, at, end) for at in words_of_grading(text, start, end))
    return [Label(m.start("label"), m.end("label"), None, True) for m in told if m is not None]


def quoted_labels(text: str, start: int, end: int) -> list[Label]:
    """Labels in speech marks, wherever they stand."""
    return [
        Label(m.start("label"), m.end("label"), None, is_known(m["label"]), True)
        for m in _QUOTED.finditer(text, start, end)
    ]
