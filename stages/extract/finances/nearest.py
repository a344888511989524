"""Whose a sum is that its own sentence leaves open: the body or class of bodies told of last before it.

"At *Tidewell College* members ask for 9 per cent. The rise would cost £1m." "*Lecturers* get 1 per cent": the
colleges' money, for they pay them.
"""

import re

from stages.extract.extractor import Row
from stages.extract.finances.bodies import is_named_provider, is_place
from stages.extract.finances.told_of import main_body
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.names import Name

_CLASS = re.compile(
    r"\b(?P<who>(?:(?:FE|[Ff]urther [Ee]ducation|[Ss]ixth[- ][Ff]orm|English) )?[Cc]olleges(?: and "
    r"(?:schools|"
    r"sixth forms|universities|other providers))?|[Ss]chools and colleges|(?:[Tt]raining "
    r")?[Pp]roviders)\b(?![’'])(?! (?:Association|Agency|Council|Minister))"
    r"|\b(?P<staff>[Ll]ecturers|(?:[Cc]ollege|FE|UCU) (?:staff|teachers|workers|lecturers|members|leaders|"
    r"bosses|principals)|(?:FE|further education|college) (?:sector|pay|funding))\b"
    r"|\b(?P<sixth>[Ss]ixth[- ]form (?:funding|education|students)|(?:in|of|across) FE)\b"
)
_ONE_OF = re.compile(r"\b(?:[Oo]ne|[Aa]mong|[Tt]wo|[Ss]ome|[Ff]ew) of (?:[\w’]+ ){0,6}$")
"""Before a class of which one body is told: "*one of England’s largest* providers has closed"."""
_TO_OTHERS = re.compile(r"(?<!according )\b(?:to|than)(?: the)? $")
"""Before a body that is dealt with, whose money it is not."""
_BACK, _AHEAD = 3, 1


def nearest_body(article: Article, index: int, row: Row) -> str | None:
    """The one body or the class that the sentence, those before it or the next tell of, else the title."""
    end = int(str(row["end_char"])) - article.sentences[index].start
    if any(at >= end and _has_accounts(name) for at, name in article.view(index).names.items()):
        return None  # it is beside the sum, and not its owner
    for at in (*range(index, max(index - _BACK, 0) - 1, -1), index + _AHEAD):
        if at >= len(article.sentences):
            continue
        text = article.sentences[at].text
        told = article.view(at).names.items()
        named = {n.text for start, n in told if _has_accounts(n) and not _TO_OTHERS.search(text, 0, start)}
        if len(named) == 1:
            return named.pop()
        if found := _class_in(text):
            return found
    title = str(article.context.article.get("title") or "")
    return main_body(article) or _class_in(title) or _class_in(article.sentences[0].text)


def _has_accounts(name: Name) -> bool:
    return is_named_provider(name) and not is_place(name.text)


def _class_in(text: str) -> str | None:
    """The class of bodies that the words name, by themselves or by their staff."""
    found = _CLASS.search(text)
    if found is None or _ONE_OF.search(text, 0, found.start()):
        return None
    who = found["who"] or "colleges"
    return " ".join(word if word[1:].isupper() else word.lower() for word in who.split())


EXAMPLES: dict[str, list[Row]] = {
    "At Tidewell College members ask for more. The rise would cost £1.5 million.": [
        {"organisation": "Tidewell College", "value": 1500000}
    ],
    "Lecturers are on strike again. They turned down a pay offer of 1 per cent.": [
        {"organisation": "colleges", "metric": "pay offer", "value": 1}
    ],
}
