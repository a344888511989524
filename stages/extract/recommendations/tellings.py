"""A proposal told again: headline, standfirst and body ask for the same thing; the fullest telling counts.

Of one asker, outside lists: three words of content in a row in common, or nearly all of the shorter's.
Left alone: what several ask for, and parts of one demand that share a verb only.
"""

import re
from collections.abc import Sequence

from stages.extract.extractor import Row
from stages.extract.phrases.words import word_set
from stages.extract.quotations.cast import Cast

_TOLD = ("asks/3", "said_should/3", "passive/3", "urged/3", "bare_should/2")
_WORD = re.compile(
    r"\b(?:[a-z][\w-]{3,}|January|February|March|April|June|July|August|September|October|November|December)"
)
"""A word that is no name."""
_PLAIN = word_set(
    "should must recomm propos called callin urged urging said says that this with from their have been will"
    " would they which about into more than also could needs ought want wants wanted asked demand report"
)
_RUN = 3  # words of content in a row
_OPENING = 900  # code points of a headline and what stands under it
_SHARE = 0.8  # of the shorter telling's words


def once(rows: Sequence[Row], cast: Cast) -> list[Row]:
    """The rows without those that another tells more fully."""
    told = [row for row in rows if row["rule"] in _TOLD]
    opening = [row for row in told if int(str(row["start_char"])) < _OPENING]
    if not opening or len(told) == 1:
        return list(rows)
    words = {id(row): _content(str(row["text"])) for row in told}
    dropped: set[int] = set()
    for number, one in enumerate(opening):
        for other in told[number + 1 :]:
            if _is_again(words[id(one)], words[id(other)]) and _of_one(one, other, cast):
                fuller = len(words[id(one)]) > len(words[id(other)])
                dropped.add(id(other) if fuller else id(one))
    return [row for row in rows if id(row) not in dropped]


def tells_more(headline: str, below: Sequence[str]) -> bool:
    """Whether a headline asks for something that no row below it asks for."""
    words = set(_content(headline))
    return len(words) > _RUN and all(len(words & set(_content(row))) * 2 < len(words) for row in below)


def _content(text: str) -> list[str]:
    """The words that tell what is asked, by their first letters."""
    return [stem for word in _WORD.findall(text) if (stem := word[:6].lower()) not in _PLAIN]


def _is_again(one: list[str], other: list[str]) -> bool:
    shared = set(one) & set(other)
    if len(shared) < _RUN:
        return False
    runs = {tuple(one[i : i + _RUN]) for i in range(len(one) - _RUN + 1)}
    if any(tuple(other[i : i + _RUN]) in runs for i in range(len(other) - _RUN + 1)):
        return True
    return len(shared) >= _SHARE * min(len(set(one)), len(set(other)))


def _of_one(one: Row, other: Row, cast: Cast) -> bool:
    names = {_asker(one, cast), _asker(other, cast)} - {""}
    return len(names) == 1 or len({"".join(re.findall("[A-Z]", name)) for name in names}) == 1


def _asker(row: Row, cast: Cast) -> str:
    """The fullest name of who asks."""
    author = row.get("author")
    return cast.full(str(author)) if author else ""
