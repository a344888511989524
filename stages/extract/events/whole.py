"""Whether a title tells what happened, whole and no longer than it need be."""

import re

LONGEST_TITLE = 22  # words
_LONGEST_SENTENCE = 26  # words
_QUOTED_LAST = re.compile(r" [“‘'\"][^“”‘’'\"]+$")
"""A quotation that goes on to the end."""
NO_START = re.compile(
    r"^(?:(?:[Nn]ext|[Ll]ast|[Tt]his) (?:week|month|year),? |(?:[Bb]ut|[Aa]nd|Meanwhile|However|Also|Then|"
    r"Now|[Ww]ith|[Ww]hile|[Ww]hen|[Ww]here|after|before|which|that),? |[Ii]t (?:is|was|has been) "
    r"(?:likely|expected|understood|thought|announced|hoped|confirmed) (?:[a-z]+ ){0,2}?that |[Ii]t means "
    r"that |[Ii]t (?:comes|came|follows) (?:[\w-]+ ){0,3}(?:after|as|before|since) )+"
)
"""Words before the main clause, and conjunctions, with which no title starts."""
_PHRASE_END = re.compile(
    r"(?<!said)(?<!announced)(?<!confirmed),? (?:for|to|that|which|who|because|after|with|including|and|in|on"
    r"|by|as|at|from|due)\b|,(?!\d)"
)
_DANGLING = re.compile(
    r"(?:,(?!\d)(?! (?:has|have|had|was|were|is|are|will)\b)[^,]{0,25}(?:,\d{3}[^,]{0,25})?|,? (?:the|an?|"
    r"of|to|in|on|at|for|with|by|and|or|up|due|worth|about|than|that|which|Sir|Dame|Ms))+$"
)
_CUT = re.compile(
    r"^(?:was|were|is|are|has|have|had|will|would|off|up from|down from|[Ww]hich|[Ww]ho|[a-z]+ly this "
    r"has)\b|\b(?:launch|strike|completion|closure|sale) (?:of|by) (?:[Ww]hen|about|[Aa]nalysis|in|at|"
    r"as)\b|\b(?:(?:when|as|before|after|until|that|which) (?:it|they|he|she) (?:was|were|had|has)|a|an|"
    r"the|its|their|of|was|were)$"
)
"""A piece of a sentence, that tells no happening."""
_SAID_LAST = re.compile(
    r"^.{3,100}\b(?:announced|confirmed|revealed)"
    r"(?: (?:today|yesterday|(?:last|this) \w+|on [^,]{3,25})| \([^()]*)*$"
)
"""What tells who announced the news and when, behind the news."""
_NEWS_BEFORE = 25  # code points of the news before that
_BARE_THING = re.compile(r"(?:launch|completion|closure) of [a-z]+s$")
_APPOSED = re.compile(
    r"^(?P<subject>(?!(?:Over|In|On|At|By|After|Before|From|With|As|When|While|Under|For) "
    r")[A-Z][^,;:]{3,60}), (?:an?|the|its|who|which|also|now|then|formerly|one of) .{10,}?,"
    r" (?=(?:was|were|is|are|has|have|had|will|[a-z]+ed|told|said|gave)\b)"
)
"""A subject with an aside that makes a title too long."""
_PICTURED = re.compile(r" \((?:pictured|see|above|left|right|centre)\b[^()]*\)")
_SAID_IT = re.compile(
    r"[Ii]t (?:is|was|has been|had been) (?:\w+ly )?(?:announced|revealed|reported|confirmed|disclosed|agreed"
    r"|decided|found|made public)\b[^;:.]{0,60}? that (?P<news>.+)$"
)
"""The news behind "it was announced last month that"."""
_OF_DOER = re.compile(
    r"(?:publication of (?:the )?(?:Department|DfE|ESFA|Ofsted|Ofqual)"
    r"|launch of (?:the )?(?i:government|ministers|department|dfe|ofsted))\b(?! ?[’'])"
)
"""A body that did it, told as if it were what was published."""


def whole(title: str, sentence: str) -> str | None:
    """A title that tells what happened: a short sentence for a piece of it; None for "launch of colleges"."""
    if _BARE_THING.match(title):
        return None
    title = news_of(title, sentence)
    if _SAID_LAST.search(title) is not None and sentence.find(title) > _NEWS_BEFORE:
        news = sentence[: sentence.find(title)]
        return shortened(
            trimmed(NO_START.sub("", news[: news.rfind(", ")] if ", " in news else news)).split()
        )
    if _CUT.search(title) is None and _OF_DOER.match(title) is None:
        return title
    words = trimmed(NO_START.sub("", sentence)).split()
    short = shortened(words)
    return short if len(words) <= _LONGEST_SENTENCE or " ".join(title.split()[:3]) in short else None


def shortened(words: list[str]) -> str:
    """The words of a title up to the last phrase that it holds whole."""
    words = _PICTURED.sub("", " ".join(words)).split()
    if len(words) > LONGEST_TITLE:
        words = _APPOSED.sub(r"\g<subject> ", " ".join(words)).split()
    if len(words) <= LONGEST_TITLE:
        return " ".join(words)
    short = " ".join(words[:LONGEST_TITLE])
    ends = [m.start() for m in _PHRASE_END.finditer(short) if m.start() > len(short) // 2]
    return _DANGLING.sub("", short[: ends[-1]] if ends else short)


def news_of(title: str, sentence: str) -> str:
    """A title that only says that it was announced, with what was."""
    if not title.startswith(("It ", "it ")):
        return title
    at = sentence.find(title)
    news = _SAID_IT.match(sentence, at) if at >= 0 else None
    return shortened(trimmed(news["news"]).split()) if news is not None else title


def trimmed(words: str) -> str:
    """Words without the marks around them, but for the quotation marks of a name at their end."""
    short = words.strip(" ,.‘’“”'\"")
    mark = words[len(words.rstrip(" ,.")) - 1 :][:1]
    return short + mark if _QUOTED_LAST.search(short) and mark in "”’'\"" else short
