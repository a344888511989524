"""A programme goes by one name in an article: its full name with its short one in brackets.

"the Apprenticeship Help for colleges scheme, known as AHC" and "Careers Help (CH)" introduce both;
the initials of the capitals must begin with the short name's letters.
"""

import re
from functools import lru_cache

from stages.extract.phrases import ARTICLES_KEPT
from stages.extract.phrases.cues import has_any
from stages.extract.phrases.names import kind_of
from stages.extract.phrases.reference import standing_programmes

_SHORT = tuple(re.compile(before + r"(?P<short>[A-Z]{2,6})\b") for before in ("known as ", "called ", r"\("))
_FULL = re.compile(
    r"(?P<full>(?:[A-Z][\w’'-]+(?: (?:and|for|of|to|in|the|&))? ){1,8})(?:(?:for|and|of|in|to|with) "
    r")?(?:[a-z]+ ){0,6}?(?:(?:scheme|programme|project|fund|service|initiative|campaign)\b)?(?:, | )?$"
)
_LONGEST_INTRODUCTION = 160  # characters between the start of a full name and its short one
_CALLED = re.compile(
    r"(?:[Tt]he |[Aa]n? )?(?P<name>(?:[A-Z][\w’'-]+ (?:(?:and|for|of) )?){1,7})(?:(?!to\b|the\b|for\b|of\b|"
    r"and\b|in\b|a\b|its\b|on\b|will\b|"
    r"has\b|is\b|can\b)(?P<small>[a-z]+ )){0,2}(?P<noun>programme|scheme|project|initiative|fund)\b|"
    r"\b(?:[Tt]he "
    r")(?P<titled>(?:[A-Z][\w’'-]+ (?:(?:and|for|of) )?){1,6}(?:Scheme|Programme|Fund|Initiative|Project))\b"
)
_NO_NAME = re.compile(
    r"GCSE|A-level|SEND|(?:Labour|Government|Another|Each|This|That|Its|Our|Their|Any|New|Extra|Ministers|"
    r"Colleges|Providers|Schools|Universities|Councils|Employers|Learners|Students)(?: .*)?"
)
"""What may stand before "programme" or "fund" and is the name of neither."""
_LONGEST_FIRST = sorted(map(re.escape, standing_programmes()), key=len, reverse=True)
_STANDING = re.compile(rf"\b(?P<standing>{'|'.join(_LONGEST_FIRST)})\b(?! by\b)")
"""Not the verb of "Multiply by two"."""
_APPOSED = re.compile(
    r"(?P<apposed>[A-Z][\w’'-]*(?: [A-Z][\w’'-]+){0,5}), (?:the|an?|its|their) (?:[^,.;]{0,50}? "
    r")?(?:programme|scheme|initiative|fund|project)\b"
)
_NOUNS = ("rogramme", "cheme", "roject", "nitiative", "und")
_STANDING_WORDS = tuple(sorted({name.split()[-1] for name in standing_programmes()}))
_MIXED = re.compile(
    r"(?:scheme|programme|project|fund|initiative|campaign|careers|apprenticeship)", re.IGNORECASE
)
_MIXED_CUES = (
    "scheme",
    "programme",
    "project",
    "fund",
    "initiative",
    "campaign",
    "careers",
    "apprenticeship",
)


def short_names(text: str) -> dict[str, str]:
    """Full names of the programmes that the text introduces, by short name."""
    return dict(_introduced(text))


@lru_cache(maxsize=ARTICLES_KEPT)
def _introduced(text: str) -> tuple[tuple[str, str], ...]:
    found = {}
    for match in (match for pattern in _SHORT for match in pattern.finditer(text)):
        before = max(0, match.start() - _LONGEST_INTRODUCTION)
        if not has_any(text[max(0, before - 60) : match.end() + 80].lower(), _MIXED_CUES):
            continue
        introduced = _FULL.search(text, before, match.start())
        if introduced is None or not _MIXED.search(text, max(0, introduced.start() - 60), match.end() + 80):
            continue
        full = introduced["full"].removeprefix("The ").strip().removesuffix("’s").removesuffix("'s")
        full = re.sub(r" (?:and|for|of|to|in|the|&)$", "", full)
        initials = "".join(word[0] for word in full.split() if word[0].isupper())
        if initials.startswith(match["short"]) and kind_of(full) != "organisation":
            found[match["short"]] = full
    return tuple(found.items())


def name_in(words: str, known: dict[str, str]) -> str | None:
    """The programme that `words` name: one introduced in the text, or capitals before scheme or programme."""
    for short, full in known.items():
        if full in words or _is_word(words, short):
            return f"{full} ({short})"
    return _called(words)


def _is_word(words: str, short: str) -> bool:
    """Whether a short name stands in some words, and is no part of another word there."""
    at = words.find(short)
    while at >= 0:
        if not _IN_WORD.match(words[at - 1 : at]) and not _IN_WORD.match(words, at + len(short)):
            return True
        at = words.find(short, at + 1)
    return False


_IN_WORD = re.compile(r"\w")


@lru_cache(maxsize=4096)
def _called(words: str) -> str | None:
    """The capitals before scheme or programme, kept for the other constructions that ask of a sentence."""
    if has_any(words, _NOUNS):
        if found := _CALLED.search(words):
            named = (found["name"] or found["titled"]).removeprefix("The ").strip()
            if named.endswith(("’s", "'s", "s’", "s'")) or _NO_NAME.fullmatch(
                named
            ):  # "the DfE’s capital fund"
                return None
            if found["small"] and found["noun"] == "fund" and " " not in named:
                return found.group().removeprefix("The ").removeprefix("the ")  # "Strategic development fund"
            return named
        apposed = _APPOSED.search(words)
        if apposed and kind_of(apposed["apposed"]) == "other":
            return apposed["apposed"].removeprefix("The ")
    return standing_in(words)


@lru_cache(maxsize=4096)
def standing_in(words: str) -> str | None:
    """The standing programme that `words` name, as they write it."""
    found = _STANDING.search(words) if has_any(words, _STANDING_WORDS) else None
    return found["standing"] if found else None
