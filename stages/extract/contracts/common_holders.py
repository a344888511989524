"""Whom a sum is for where only a common noun says so: "The college has received £2m", "lent to a trust".

Only for sums of which nobody is named. A definite noun ("the college") is the body of that kind named before
it, else the only one that the article names; where it names none, the words themselves are all that is told.
"""

import re

from stages.extract.contracts.vocabulary import BODY, DEAL
from stages.extract.extractor import Row
from stages.extract.phrases.cues import cues, has_any
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.kept import names_of

_HEAD = (
    rf"(?:{BODY}|College|University|Trust|Council|Authority|Academy|Group|School|Charity|Company|institute|"
    r"foundation|region|borough)"
)
_OPENS = r"(?:^|[.;:,–“] |\b(?:that|as|while|and|when|where) )[“‘]?"
_LIKE = r"(?:(?!(?:of|to|for|from|by|at|in|with|and|or|the|an?|its|their|our)\b)[a-z][a-z-]* ){0,3}?"
_ONE = rf"(?:[Tt]he|[Aa]n?|[Oo]ne|[Oo]ur|[Tt]his) {_LIKE}{_HEAD}"
_MANY = (
    rf"{_LIKE}(?:(?:{BODY})s|charities|companies|universities|authorities|academies|parishes|undergraduates|"
    r"students|regions|boroughs)"
)
_DOES = (
    r"(?: (?:has|have|had|is|was|will|would|be|been|being|also|just|now|then|since|already|recently|"
    r"successfully|officially|previously|currently|typically|still|jointly|to|set|due|expected))*"
)
_GETS = (
    r"(?:receiv(?:es?|ed|ing)|g[eo]ts?|got|won|wins?|winning|secur(?:es?|ed|ing)|obtain(?:s|ed)|"
    r"attract(?:s|ed)|borrow(?:s|ed)|awarded|given|granted|handed|offered|allocated|lent|loaned|promised|"
    r"paid|"
    r"bid for|appl(?:ied|ying) for|drew down|drawn down|benefit(?:s|ed)? from)"
)
_SUBJECT = re.compile(rf"{_OPENS}(?P<who>{_ONE}){_DOES} {_GETS}\b[^.;:£]{{0,60}}$")
"""Before the sum: who gets it."""
_OWNED = re.compile(
    rf"\b(?P<who>{_ONE})[’']s? (?:[a-z-]+ ){{0,2}}(?:bid|application|grant|loan|allocation|contract|share)\b"
    r"[^.;:,£]{0,40}$"
)
"""Before the sum: whose grant or bid it is."""
_HANDED = re.compile(
    rf"\b(?:giv(?:es?|en|ing)|gave|award(?:s|ed)|hand(?:s|ed)|grant(?:s|ed)|lent|lends|offer(?:s|ed)) "
    rf"(?P<who>{_ONE}|{_MANY})(?: [a-z-]+){{0,4}} $"
)
"""Before it: who is given it."""
_HOLDS = re.compile(
    rf"{_OPENS}(?P<who>{_ONE}){_DOES} (?:cancel(?:s|led|ling)?|quit(?:s|ting)?|hand(?:s|ed|ing) back|"
    r"pull(?:s|ed|ing) out of|walk(?:s|ed|ing) away from|los(?:es?|t|ing)|(?:gave|giv(?:es?|en|ing)) up|"
    r"withdr[ae]w(?:s|n|ing)? from|h[oe]lds?)\b[^.;:£]{0,60}$"
)
_DEAL = re.compile(rf" (?:[\w-]+ ){{0,4}}{DEAL}\b")
"""Who has, or gives up, the contract that a sum is."""
_TO = re.compile(rf"[^.;:,£]{{0,60}}? (?:to|for) (?P<who>{_ONE}|{_MANY})\b(?![’'-])")
"""After it: whom it is given to."""
_GIVEN = re.compile(r"(?:award|giv|gave|hand|grant|allocat|paid|pay|lent|loan|went|go|made|distribut)\w*\b")
_CUES = cues(
    "awarded|given|gave|give |giving|hand|grant|alloc|paid|lent|loan|went|receiv|got |won |win|secur|bid|"
    "benefit|cancel|quit|pull|walk|lost|lose|losing|withdr|hold|held"
)
_DEFINITE = re.compile(r"(?:[Tt]he|[Oo]ur|[Tt]his) .*?(?P<head>[A-Za-z]+)")
_BEFORE = 140


def body_beside(article: Article, index: int, row: Row) -> str | None:
    """Whom a common noun before or after a row's sum in sentence `index` says that it goes to."""
    sentence = article.sentences[index]
    own = next((f for f in article.figures[index] if f["figure_id"] == row["value_figure_id"]), None)
    if own is None or not has_any(sentence.text, _CUES):
        return None
    at, end = (int(str(own[key])) - sentence.start for key in ("start_char", "end_char"))
    low = max(0, at - _BEFORE)
    found = _SUBJECT.search(sentence.text, low, at) or _HANDED.search(sentence.text, low, at)
    if found is None and _DEAL.match(sentence.text, end):
        found = _HOLDS.search(sentence.text, low, at)
    if found:
        return _body(article, index, found)
    after = _TO.match(sentence.text, end)
    if after and (_GIVEN.search(after.group()) or _GIVEN.search(sentence.text, low, at)):
        return _body(article, index, after)
    found = _OWNED.search(sentence.text, low, at)
    return _body(article, index, found) if found else None


def _body(article: Article, index: int, found: re.Match[str]) -> str:
    """The body that a common noun stands for, or the noun itself."""
    words = found["who"]
    definite = _DEFINITE.fullmatch(words)
    if definite is None:
        return words
    head = definite["head"].lower()
    told = article.who(f"the {head}", index, found.start("who"))
    return told or _only_named(article, index, head) or _introduced(article, index, head) or words


def _only_named(article: Article, index: int, head: str) -> str | None:
    """The only body of an article that has a noun in its name, or None where there are several or none.

    One that the same sentence names is another: "The college got £2m and will be taken over by A College".
    """
    text, sentence = article.context.text, article.sentences[index]
    named = {n.text for n in names_of(text) if n.kind == "organisation" and head in n.text.lower().split()}
    name = named.pop() if len(named) == 1 else None
    return name if name and name not in sentence.text else None


def _introduced(article: Article, index: int, head: str) -> str | None:
    """What a body without a name was called first: "A technical college in Kent will close"."""
    text = article.context.text[: article.sentences[index].start]
    told = re.search(rf"\b[Aa]n? (?P<who>(?:[a-z-]+ ){{1,4}}?{head})\b", text)
    return told["who"] if told else None


EXAMPLES: dict[str, list[Row]] = {
    "A rural arts college in Kent will close. The college has received £2 million in grants, and its site "
    "goes to "
    "Tidewell College.": [{"supplier": "rural arts college", "value": 2000000}],
    "Tidewell College opened in May. The college had just received £500,000 of capital funding.": [
        {"supplier": "Tidewell College", "value": 500000}
    ],
    "A grant of almost £25m has been awarded to a college to help it build halls.": [
        {"supplier": "a college", "value": 25000000}
    ],
    "The council has been awarded a grant of £296,000 by Northmoor Combined Authority to run courses.": [
        {"supplier": "The council", "buyer": "Northmoor Combined Authority", "value": 296000}
    ],
    "The course follows the college’s successful bid for £2.3m of funding.": [
        {"supplier": "the college", "value": 2300000}
    ],
    "Grants were let. The deal will give the region control of £160m a year for skills.": [
        {"supplier": "the region", "value": 160000000}
    ],
    "The Skills Agency has awarded £57m in grants to leading specialist providers in England.": [
        {"supplier": "leading specialist providers", "value": 57000000}
    ],
    "The Skills Agency has awarded grants of £9 million.": [{"supplier": None, "value": 9000000}],
}
