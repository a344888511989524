"""Whom a sum is for where no reader said so: a class of bodies told beside it, "FE colleges".

Only for sums of which nobody is named. The words after the sum count first, up to its stop or the next sum,
then those before it in its clause. Left alone: a class that gives, pays, or only places the money.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from stages.extract.contracts.common_holders import body_beside
from stages.extract.contracts.told_next import holder_told_next
from stages.extract.contracts.vocabulary import NUMBER
from stages.extract.extractor import Row
from stages.extract.phrases.discourse import Article

_BODIES = (
    r"(?:[Cc]olleges|[Pp]roviders|[Ss]chools|[Ii]nstitutions|[Cc]ouncils|[Cc]harities|"
    r"[Oo]rgani[sz]ations|[Pp]artnerships|[Aa]uthorities|[Ff]irms|[Aa]cademies|[Nn]urseries|"
    r"(?:sub-?)?contractors|[Mm]ayors|[Uu]niversities|consortia|sixth forms|SMEs|LEPs|UTCs)"
)
_LIKE = (
    r"(?:(?:FE|[Ff]urther|[Hh]igher|[Ee]ducation|[Ss]ixth[ -][Ff]orm|[Tt]raining|[Ll]ocal|[Ii]ndependent|"
    r"[Pp]rivate|[Pp]ublic|[Ee]xisting|[Nn]ew|[Ee]ligible|[Ss]mall|[Ss]maller|[Mm]edium-sized|[Cc]ombined|"
    r"[Mm]ayoral|[Ss]killed?|[Aa]dult|[Ss]pecialist|[Dd]esignated|[Gg]eneral|T[ -]Level|[Aa]pprenticeship|"
    r"[Ss]truggling|[Rr]egional|[Vv]oluntary|[Ss]tate|[Tt]echnical|[Pp]ost-16|16[ -]to[ -]19|devolved|other|"
    r"successful|participating|land-based|and) )"
)
_COUNT = (
    r"(?:(?:[Aa]ll|[Ss]ome|[Mm]ore than|[Oo]ver|[Nn]early|[Aa]bout|[Aa]round|[Uu]p to|[Aa]nother) )?"
    rf"(?:{NUMBER})"
)
_ONE = rf"(?:{_LIKE}{{0,4}}{_BODIES})"
_NO_LINK = (
    r"(?!(?:in|of|at|for|to|by|from|the|that|which|with|on|as|than|its|their|these|those|our|among|and|help\w*|all|"
    r"between|across|enabl\w+|allow\w*|support\w*|saw|see|how|each|every|many|most|if|or)\b)"
)
_CLASS = re.compile(
    rf"\b(?P<who>(?:{_COUNT} (?:{_NO_LINK}[a-z-]+ )?)?{_ONE}(?:,? and {_LIKE}{{0,3}}{_BODIES})?)\b(?![’'-]|"
    rf"s[’'])(?! (?:and|budget|"
    r"sector|leaders?|staff|buildings?|places|funding|estate|group|including|such as|like)\b)"
)
_STARTS = re.compile(
    r"(?:and|in|of|at|for|to|by|from|the|that|which|with|on|as|than|their|its|these|those|our) "
)
_FOR = re.compile(
    r"\b(?:to|for|(?:spent|used|received|claimed|shared|drawn down) by|between|among(?:st)?|across|"
    r"help(?:s|ing)?|support(?:s|ing)?|enabl(?:e|es|ing)|of|"
    r"allow(?:s|ing)?|through which) (?:the |all |those |these )?$"
)
"""Behind a sum: before whoever it is for, or who spends it."""
_FROM = re.compile(r"\bfrom (?:the |all |those |these )?$")
_ASKED = ("bids ", "applications ", "requests ")
"""Before a sum that those it comes from only ask for; else they give it: "matched with £2m from colleges"."""
_OPENS = re.compile(
    r"(?<!\bof )(?<!\bat )(?<!\bin )(?<!\bby )(?<!\bto )(?<!\bon )(?<!\bfor )(?<!\bwith )(?<!\bfrom )"
    r"(?<!\bthan )"
    r"(?<!\bof the )(?<!\bat the )(?<!\bin the )(?<!\bby the )(?<!\bto the )(?<!\bfor the )(?<!\bwith the )$"
)
"""Before a sum: where a subject or an object may begin."""
_PAYS = re.compile(
    r",? (?:[a-z]+ )?(?:will |must |should |have to |would |to |are |were |has |have )*(?:pay|paid|"
    r"contribut|rais|lost|owe|repa|match|spend on|gave|give|have an?)\w*\b"
)
_STOP = re.compile(
    r"£\d|[;]|[.](?=\s|$)| [–—] |, (?:but|while|although|after|which|who|with)\b| (?:but|while|after)\b"
)
_SUM = re.compile(r"£\d[\d.,]*")


def with_class_holders(article: Article, rows: Iterable[Row]) -> Iterator[Row]:
    """The rows, those of a sum that is nobody's with the class of bodies that their sentence says it is "
    "for.
    """
    starts = [sentence.start for sentence in article.sentences]
    for row in rows:
        is_held = row.get("supplier") or row.get("previous_supplier") or row.get("outcome") == "novated"
        if row.get("value_figure_id") is None or is_held:
            yield row
            continue
        index = max(0, bisect_right(starts, int(str(row["start_char"]))) - 1)
        holder = _class_beside(article, index, row) or body_beside(article, index, row)
        if holder is None:
            yield row | holder_told_next(article, index, row)
            continue
        yield row if holder == row.get("buyer") else row | {"supplier": holder}


def _class_beside(article: Article, index: int, row: Row) -> str | None:
    """The class of bodies nearest to a row's sum in its sentence: behind it, else before it."""
    sentence = article.sentences[index]
    own = next((f for f in article.figures[index] if f["figure_id"] == row["value_figure_id"]), None)
    if own is None:
        return None
    at, end = (int(str(own[key])) - sentence.start for key in ("start_char", "end_char"))
    stop = _STOP.search(sentence.text, end)
    until = stop.start() if stop else len(sentence.text)
    after = _first(sentence.text, end, until, _FOR)
    if after is None and any(word in sentence.text[:at] for word in _ASKED):
        after = _first(sentence.text, end, until, _FROM)
    if after:
        return after
    is_joined = str(row["rule"]).startswith("and_sum")  # whoever has the first sum has this one too
    sums = [] if is_joined else [found.end() for found in _SUM.finditer(sentence.text, 0, at)]
    return _first(sentence.text, sums[-1] if sums else 0, at, _OPENS)


def _first(text: str, start: int, stop: int, opens: re.Pattern[str]) -> str | None:
    """The first class of bodies between two offsets that stands where whoever holds a sum does."""
    name = next(
        (
            told["who"].strip()
            for told in _CLASS.finditer(text, start, stop)
            if opens.search(text, 0, told.start()) and not _PAYS.match(text, told.end())
        ),
        "",
    )
    while _STARTS.match(name):
        name = name.partition(" ")[2]
    return name or None
