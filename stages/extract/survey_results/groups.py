"""The people who answered, as the words around a share tell: before it, in its clause, above its list.

"Among *parents*, 62 per cent …"; "*Tutors in cities* are worse off: in their case 40 per cent …"; "*Tutors at
colleges* are less likely to stay (78 per cent) than *those at schools* (88 per cent)"; "Of *tutors* asked:".
"""

import re

from stages.extract.extractor import Row
from stages.extract.phrases.constructions import compiled
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import View
from stages.extract.survey_results.words import PEOPLE, VERB

_THE = r"(?:(?:the|all|our|these|those(?! (?:who|that|[a-z]+(?:ed|ing))\b)) )*"
_MORE = r"[^,.;:()\ue001\ue002\ue004-\ue007\ue009]{0,70}"
_AMONG = re.compile(
    rf"(?:^|, | and | while | yet | but |: |[-–•] )(?:[Oo]f|[Aa]mong(?:st)?) "
    rf"{_THE}(?P<group>(?:[\w’\ue003\ue010-\ue013-]+ ){{0,4}}?(?:{PEOPLE}\b|\ue003){_MORE})(?:, (?:the "
    rf"(?:share|proportion|percentage) (?:who|that) [^,;]{{3,90}} )?(?:[a-z]+ ){{0,3}}|:)$"
)
_WHOM = re.compile(r" (?:whom|who|that) [^,]*\b(?:surveyed|polled|questioned|asked|spoke to|interviewed)$")
_COUNTED = re.compile(r"^(?:[a-z]+ )*[\d,.]+(?: million| thousand)? ")
_THEIRS = re.compile(
    r"\b(?:[Ii]n their case|(?:[Oo]f|[Aa]mong) (?P<last>whom)|[Aa]mong them|[Oo]f (?:these|those|them)),? "
    r"(?:[a-z]+ ){0,2}$"
)
_NOUNS = compiled(
    rf"(?:^|[\s,])(?:(?:[Tt]he|[Aa]ll|[Ss]ome|[Mm]any|<n:COUNT>) )?(?P<group>(?:(?!(?:the|and|by|of|"
    rf"in|at|to|for|with)\b)[\w’\ue010-\ue013-]"
    rf"+ ){{0,3}}?(?i:{PEOPLE})\b(?: (?:of|from|in|at|with|aged) [^,.;:]{{2,50}}?)?)(?=,|:|;| \(| {VERB}\b)"
)
_LIKELY = r"(?:likely|inclined|satisfied|confident|happy|willing|aware|worried|concerned|positive)\b"
_HOW = r"(?:not |even |also |far |much |slightly |a little |as |so |more |less |most |least |equally |very )+"
_SUBJECT = re.compile(
    rf"(?:.*(?:, | while | but | and |• ))?(?:[Tt]he )?(?P<group>(?:[\w’-]+ "
    rf"){{0,4}}?(?i:{PEOPLE})\b(?: (?:who|at|in|from"
    rf"|with|of|aged|on) [^,.;()]{{2,70}}?)?) (?P<said>(?:is|are|was|were) {_HOW}{_LIKELY}.*)"
)
_TURNED = re.compile(
    rf"(?:.*• )?(?P<said>(?:[Mm]ost|[Ll]east|[Mm]ore|[Ll]ess|[Aa]lso|[Ee]qually) {_LIKELY}[^()]*?)(?:, "
    rf"though)?,? (?:is|are|was|were) (?P<group>(?:[\w’-]+ ){{0,4}}?{PEOPLE}\b[^(),]*)"
)
_LIKELIER = re.compile(rf"^(?:(?:is|are|was|were) )?{_HOW}(?={_LIKELY})")
"""What compares those who answered with others, of whom the rest is said as well."""
_THAN = re.compile(
    rf"^(?:(?:is|are|was|were) )?{_HOW}(?P<how>{_LIKELY}) than (?P<other>[\w’ -]{{3,40}}?)(?= to )"
)
"""Those with whom a clause compares its people: "were more likely than *men* to say"."""
_BULLET = re.compile(r"\s*(?:[•–-]|\d[.)])\s")
_FARTHEST = 12  # items of a list below the words that tell whom it is of


EXAMPLES = {
    "A survey of tutors came out. Tutors at colleges are not as likely to stay (78 per cent) as "
    "those who work at "
    "schools (88 per cent). Least likely of all to stay, though, were tutors of adults (56 per cent).": [
        {"value": 78, "population": "tutors at colleges", "statement": "are not as likely to stay"},
        {"value": 88, "population": "those who work at schools", "statement": "likely to stay"},
        {"value": 56, "population": "tutors of adults", "statement": "Least likely of all to stay"},
    ],
    "Larkfield polled 900 adults. Women were more likely than men to lack hope (54 per cent versus "
    "39 per cent).": [
        {"value": 54, "population": "women", "statement": "were more likely than men to lack hope"},
        {"value": 39, "population": "men", "statement": "likely to lack hope"},
    ],
    "Larkfield polled 900 adults. Women were more likely than men to lack hope (54 per cent versus 39 "
    "per cent.": [
        {"value": 54, "population": "women", "statement": "were more likely than men to lack hope"},
        {"value": 39},
    ],
    "The survey was of all staff. Of the college leaders surveyed:\n\n• 30% said that cash was "
    "short\n\n• 28% had "
    "issues with space": [
        {"value": 30, "population": "college leaders"},
        {"value": 28, "population": "college leaders"},
    ],
    "Parents from poorer homes know less, says the survey: in their case 84% had not once heard of "
    "the levy. Among "
    "the parents of teenagers whom it questioned, 57% had.": [
        {"value": 84, "population": "Parents from poorer homes"},
        {"value": 57, "population": "parents of teenagers"},
    ],
}


def group_before(view: View, at: int) -> str | None:
    """The people of whom a clause says that it speaks before its share: "Among *parents*, 62 per cent …"."""
    found = _AMONG.search(view.masked, max(0, at - 160), at)
    if found:
        return _bare(view.words(found.span("group")))
    theirs = _THEIRS.search(view.masked, max(0, at - 30), at)
    named = [*_NOUNS.finditer(view.masked, 0, theirs.start())] if theirs else []
    if theirs and theirs["last"]:
        named = [noun for noun in named if theirs.start() - noun.end() < len(", ")][-1:]
    return view.words(named[0].span("group")) if named else None


def _bare(group: str) -> str | None:
    """The people without how many they are and that they were asked."""
    return _WHOM.sub("", _COUNTED.sub("", group)) or None


def group_above(article: Article, index: int) -> str | None:
    """The people whom the words above a list tell it is of: "Of the tutors surveyed:"."""
    for at in range(index, max(index - _FARTHEST, 0), -1):
        words = article.sentences[at].text
        if not _BULLET.match(words):
            return None
        if article.sentences[at - 1].text.endswith(":"):
            above = article.view(at - 1)
            return group_before(above, len(above.masked))
    return None


def compared(view: View, start: int, at: int) -> tuple[Row, int] | None:
    """People whom a clause compares with others, what it says of them, and where it starts."""
    clause = view.words((start, at)).removesuffix("(").rstrip()
    found = _SUBJECT.fullmatch(clause) or _TURNED.fullmatch(clause)
    if found is None:
        return None
    group, said = (view.words((start + found.start(n), start + found.end(n))) for n in ("group", "said"))
    group = group[:1].lower() + group[1:] if not start and group[1:2].islower() else group
    return {"population": group, "statement": said.strip(" ,")}, start + min(
        found.start("group"), found.start("said")
    )


def of_others(group: str | None, statement: str) -> tuple[str | None, str]:
    """What is said of a `group` that another is compared with, or of those whom its `statement` names."""
    if group:
        return group, _LIKELIER.sub("", statement)
    than = _THAN.match(statement)
    if than is None and _LIKELIER.match(statement):
        return None, ""  # some others
    return (than["other"], than["how"] + statement[than.end() :]) if than else (None, statement)
