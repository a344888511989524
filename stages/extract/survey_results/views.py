"""Views that people are told to hold, with no survey beside them, and the sentences that go on to tell them.

"*Half of tutors* (51 per cent) *blamed pay*. A third had looked elsewhere." A share of people with a verb
of thinking opens them; the next sentences with a share, in its paragraph or the one after, follow.
"""

import re
from collections.abc import Iterator

from stages.extract.phrases.discourse import Article
from stages.extract.survey_results.words import PEOPLE, SAYING, VIEW

_KINDS = frozenset({"percentage", "fraction"})
_WHO = (
    rf"(?:(?:the|all|those|their|its|our|these) )*(?:[\w’'-]+ ){{0,4}}?{PEOPLE}\b"
    r"(?: (?:in|at|from|with|aged|of|on|who) [^,.;:()]{2,40}?)?"
)
_SHARE = (
    r"(?:(?:per cent|%|\b(?:in|of) (?:\d+|three|four|five|six|seven|eight|nine|ten|twenty)|thirds?|quarters?|"
    r"half|fifths?|tenths?)\)?)"
)
_VIEWED = re.compile(
    rf"{_SHARE} (?:of )?{_WHO}(?: \([^()]{{2,30}}\))? (?!.{{0,40}}\b(?:more|less|fewer|who) ){VIEW}|"
    rf"\b(?:{'|'.join(SAYING)}) (?:[\w-]+ ){{1,5}}?{_SHARE} of {_WHO}(?=[,.;]|$)",
    re.IGNORECASE,
)
_ASKED_FOR = re.compile(r"\b(?:must|ensur\w+|targets?|aim\w*|goal|expect\w*|wants?|hop(?:es?|ing))\b")
"""Before a share that is wished for: "providers must ensure 80 per cent of learners are happy"."""
_SPAN = 2
"""Sentences after one of people's views that go on to tell them."""


EXAMPLES = {
    "Nearly half of tutors (47 per cent) have considered quitting over marking. Seventy per cent blamed "
    "forms, 52 per cent cited their boss and a further 31 per cent mentioned pay.": [
        {"value": 47, "population": "tutors", "statement": "have considered quitting over marking"},
        {"value": 70, "statement": "blamed forms"},
        {"value": 52, "statement": "cited their boss"},
        {"value": 31, "statement": "mentioned pay"},
    ],
    "The new rule is a burden, say three quarters of tutors. Some 40 per cent would drop it.": [
        {"value": 0.75, "population": "tutors"},
        {"value": 40, "statement": "would drop it"},
    ],
    "More than half of chairs think they should be paid, but only a fifth of principals agree.": [
        {"population": "chairs", "statement": "think they should be paid"},
        {"population": "principals", "statement": "agree"},
    ],
    "Firms must ensure that 80 per cent of learners feel safe. Half got in.": [],
    "Half of tutors are based in the north. A tenth of firms hold half of all contracts, and 30 per cent of "
    "learners are aged over 25.": [],
}


def viewed(article: Article, but: re.Pattern[str]) -> set[int]:
    """The sentences that tell people's views, and those that follow them; none that hold words of `but`."""
    return {*_viewed(article, but)}


def _viewed(article: Article, but: re.Pattern[str]) -> Iterator[int]:
    last, paragraph = -9, -9
    for index, sentence in enumerate(article.sentences):
        if not any(figure["kind"] in _KINDS for figure in article.figures[index]):
            continue
        told = _VIEWED.search(sentence.text)
        if told and not (but.search(sentence.text) or _ASKED_FOR.search(sentence.text, 0, told.start())):
            last, paragraph = index, sentence.paragraph
        if index - last <= _SPAN and sentence.paragraph - paragraph <= 1:
            yield index
