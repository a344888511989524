"""What a sum without a fund's name is for: "£770 million for apprenticeships", "funding for T Levels of £2m".

What it pays for then stands where a fund's name would; whom it is for, and for how long, is no purpose.
"""

import re

from stages.extract.contracts.vocabulary import CLASS
from stages.extract.extractor import Row

_WORD = (
    r"(?!(?:by|which|that|who|whom|whose|over|from|after|before|so|as|is|are|was|were|will|has|have|had|"
    r"would|"
    r"could|can|may|until|during|between|under|at|to|across|through|throughout|because|while|when|since|per|"
    r"including|if|but|it|they|we|announced|published|said|today|this|these|those|its|their|our|each|every|"
    r"than|where|next|last|up|alone|only|instead|down|starting|based)\b)[\w’'&/-]+"
)
_WHAT = (
    r"(?:the |an? |new |more |extra |additional )*(?P<what>(?!(?:next|first|last|coming|past|year|years|"
    r"whole|"
    r"whom|time|period|duration|same|period|academic|financial|current|future|second|third|final|initial|"
    r"total|"
    r"purpose|lots?|part|one|two|three|four|five|six|and|all|both|example|instance|now|free|up|short|"
    r"January|February|March|April|May|June|July|August|September|October|November|December)\b|\d{4})"
    rf"{_WORD}(?: {_WORD}){{0,7}})"
)
_MONEY = (
    r"(?:(?:funding|investment|capital|revenue|money|cash|support|grants?|boost|fund|funds|package|pot|"
    r"spending|"
    r"budget|programme|injection|grant funding|capital funding)\b)"
)
_AFTER = re.compile(
    rf"£[\d.,]+(?: ?(?:million|billion|m|bn|k))?(?: (?:of |in )?(?:(?!for\b|to\b)[a-z-]+ ){{0,3}}?{_MONEY})?"
    r"(?:,? (?:that is |which is |is |was |are |being |has been |have been |will be )?(?:also |"
    r"now )?(?:available|"
    r"on offer|up for grabs|set aside|earmarked|ring-?fenced|allocated|awarded|reserved|provided|invested|"
    r"spent|"
    r"a year|per year|per annum|annually|in (?:19|20)\d\d(?:[-/–]\d\d(?:\d\d)?)?|"
    r"over (?:the next )?(?:\w+|\d) years|"
    rf"this year|next year|(?:over|across|during|in) (?:this|the) (?:parliament|"
    rf"spending review(?: period)?|decade))){{0,3}} "
    rf"(?:(?:for|in|into|on|towards)|(?P<verb>to (?:help )?(?:strengthen|improve|support|boost|expand|"
    rf"deliver|fund|"
    rf"provide|"
    rf"transform|reform|pay for|develop|increase|create))) {_WHAT}"
)
"""Behind the sum: what it is for."""
_BEFORE = re.compile(
    rf"\b{_MONEY} (?:for|in|on|into) {_WHAT}(?:,? (?:which )?(?:(?:of|to|is|was|has|have|will|would|from|"
    rf"by|at|"
    r"worth|totalling|be|been|now|doubled?|rose|risen|rise|increased?|raised|more|over|than|almost|nearly|"
    r"around|"
    r"about|up|just|under|some|stands?|totall?ed|reach(?:ed)?|the) ){1,6}|, )(?=£)"
)
_FOR_IT = re.compile(rf"(?:^|[;,:] |\band )[Ff]or {_WHAT}, (?:[a-z]+ ){{0,3}}(?=£)")
"""Before it: "investment in apprenticeships to £2bn", "and for loans, £3m"."""
_ENDS = re.compile(r"(?: (?:and|or|of|in|for|the|an?|with|on|new|more))+$")
_BODIES = re.compile(
    rf"(?:[\w’-]+ ){{0,4}}{CLASS}(?: .*)?|.*\b(?:people|those|learners|students|adults|residents|"
    r"others|everyone|young|organisations)"
)
"""Whom it is for."""


def purpose_of(text: str, at: int) -> tuple[str, int] | None:
    """What the words around a sum, at an offset of its sentence, say it is for, and where they begin."""
    at = text.find("£", at, at + _BOUND)
    if at < 0:
        return None
    told = _AFTER.match(text, at) or next(
        (found for way in (_BEFORE, _FOR_IT) for found in way.finditer(text, 0, at + 1) if found.end() == at),
        None,
    )
    if told is None:
        return None
    what = _ENDS.sub("", told["what"])
    is_done = told.groupdict().get("verb") and not is_provision(what)  # "to strengthen the workforce"
    is_none = is_done or _BODIES.fullmatch(what) or len(what) < _LEAST
    return None if is_none else (what, told.start())


_BOUND = 25
"""Code points in which the words of a bound stand before a sum's sign: "more than £2m"."""
_LEAST = 4


def is_provision(what: str) -> bool:
    """Whether what a sum is for is a kind of provision, which has money of its own beside any fund's."""
    return _PROVISION.search(what) is not None


_PROVISION = re.compile(
    r"(?i)\b(?:apprenticeships?|traineeships?|loans|community learning|adult (?:learning|education|skills)|"
    r"(?:further|higher|adult|technical|prison) education|T[ -]Levels?|A[ -]levels?|bursaries|"
    r"(?:skills )?bootcamps|"
    r"16[- ](?:to[- ])?1[89]|ESOL|tutoring|tuition|school places|training programmes?|pupil premium)\b"
)
_KIND = re.compile(
    r"(?:£[\d.,]+(?:-?[ ]?(?:million|billion|m|bn|k))?(?: of| in)?|\b(?:an?|the|its|their|of|in|with|under|"
    r"this))"
    r" (?P<kind>(?:(?!(?:new|extra|further|additional|more|public|government|national|total|overall|annual|"
    r"major|significant|huge|big|own|separate|single|similar|second|first|third|fourth|initial|original|"
    r"existing|current|previous|latest|recent|state|central|taxpayer|direct|available|successful|individual|"
    r"largest|biggest|maximum|minimum|average|large|small|much-needed|vital|generous|lucrative|fresh|whole|"
    r"entire|other|same|such|that|this|these|those|its|their|the|an?|of|for|with|and|to|in|on|by|from|as|or|"
    r"is|are|was|were|has|have|had|been|be|cash|local|mandatory|full|final|key|special|[a-z]+-year|"
    r"multi[a-z-]*|[a-z-]+(?:ed|ly)|million|billion|up|two|three|four|five|six|seven|eight|nine|ten|"
    r"several|"
    r"many|some|all|both|each|any|no|potential|funding|grant|contract)\b)[a-z][a-z-]+ ){1,3}"
    r"(?:funding|grants?|packages?))\b"
    r"(?! (?:holder|winner|bid|agree))"
)


def kind_named(words: str) -> str | None:
    """What the words of a row call the money or the deal: "emergency funding", "merger grant"."""
    told = _KIND.search(words)
    return told["kind"] if told else None


EXAMPLES: dict[str, list[Row]] = {
    "Grants were let. The Government has committed £3 billion. This includes £770 million for "
    "apprenticeships "
    "and £498 million available for adult learning loans.": [
        {"value": 770000000, "programme": "apprenticeships", "qualification": None},
        {"value": 498000000, "programme": "adult learning loans"},
    ],
    "Grants from the Rural Skills Fund were let to colleges. The Government says funding for "
    "apprenticeships will rise to £2 "
    "billion next year.": [{"value": 2000000000, "programme": "apprenticeships"}],
    "Grants were let. The council gave £4 million for the next year to Tidewell College.": [
        {"value": 4000000, "programme": None}
    ],
    "Grants were let. The council gave Tidewell College a £4 million restructuring grant.": [
        {"value": 4000000, "programme": "restructuring grant"}
    ],
    "Grants were let. The council gave Tidewell College a further £4 million of new funding.": [
        {"value": 4000000, "programme": None}
    ],
}
