"""Whether a sentence states a deed at a verb: no condition, question, wish, denial or forecast."""

import re

from stages.extract.phrases.sentences import Sentence

CONDITION = re.compile(
    r"\b(?:if|whether|unless|could|might|may|should|must|not clear|unclear|hope[sd]? that|hoped|wants?|wanted"
    r"|urg(?:ed?|es|ing)"
    r"|call(?:s|ed|ing)? (?:up)?(?:on|for)(?! (?:evidence|proposals|projects|bids|views)\b)|would like|how"
    r"|what|(?<!is )why|wish(?:es)?|asked|asks|asking"
    r"|demand(?:ed|ing|s)?|imagine|need"
    r"|needs|suggested that|in the hope|provided|recommend(?:s|ed|ing)?|where)\b",
    re.IGNORECASE,
)
_OPENS_IF = re.compile(
    r"\W*(?:If|Unless|Had|Should|Whether|Asked|When asked|Provided|Subject to the outcome|Without|Even if"
    r"|Were|As (?:now|before|ever|usual))\b"
)
_AFTER_IF = re.compile(
    r"\b(?:if (?:it|they|he|she|the|we|elected|needed|necessary)|unless|provided that|in the event)\b"
    r"|\bit (?:has been|was|is) (?:reported|understood|claimed|rumoured)|\b(?:The|the) [A-Z]\w+ reported"
    r"|\b(?:forecast|analysis|warn\w*|predict\w*|fear\w*|suggests|insisted)\b"
)
_FORECAST = re.compile(
    r"\b(?:warn(?:s|ed|ing)?|fear(?:s|ed|ing)?|forecasts?|predict(?:s|ed|ion|ions)?|estimat(?:es?|ed)"
    r"|expected|likely"
    r"|projections?|projected|(?:analysis|research|survey) (?:suggests|shows|found)|risks?|concern(?:s|ed)?"
    r"|worr(?:y|ied|ies)"
    r"|critics|doubts?|rumou?rs?|speculation|reported(?:ly)?|believes?|believed|think|thinks|argu(?:es|ed)"
    r"|claim(?:s|ed) that"
    r"|reminds?|reminded|confident|optimistic|sure|no doubt|says a lot|understood|understands|probably"
    r"|perhaps|felt|feels"
    r"|remembered)\b",
    re.IGNORECASE,
)
_REPORTED = re.compile(
    r"\b(?:said|says|announced|confirmed|revealed|promised|insisted|pledged|vowed|stated|told|declared|adding"
    r"|added|ruled"
    r"|explained|outlined|set out)\b|\b[Uu]nder (?:the|its|their|new|these) [^,]{0,40}(?:plan|proposal|reform"
    r"|deal|change|scheme)s?\b"
)
_SAID_AFTER = re.compile(r",\s[^,]{2,60}\s(?:said|says|has said|announced|told|confirmed)\b")
_PARTY = re.compile(
    r"\b(?:Labour|Conservatives?|Tories|Lib(?:eral)? Dem\w*|Reform|Greens?|Plaid Cymru|SNP|manifesto|party"
    r"|proposals?|plans?)\b"
)
_CLAUSE = re.compile(r"[;:–—]\s|,\s(?:and|but|while)\s|\bbut\s")
_NEW_SUBJECT = re.compile(
    r"(?:^|,\s)(?:\w+\s)?and (?:it|the \w+(?: \w+)?|they|we|was|is|has|were)\s$"
    r"|\band (?:it|they|we|was|were|is|are|has|have)\s$"
)
_BACK_THEN = re.compile(
    r"\W*When [^,;]{5,90}ed in (?:January|February|March|April|May|June|July|August"
    r"|September|October|November|December|(?:19|20)\d\d), [^;.]{3,60} said\b"
)
"""What was said months ago has been overtaken by the news."""
_CASE = re.compile(r"^\W*Where [^,;:]{5,140}(?:, | (?=we $))")
"""In which cases a promise holds."""
_ASIDE = re.compile(r"\s[–—]\s[^–—;.]{2,90}\s[–—]\s")
_PAUSE = re.compile(r"\s[–—]\s|;\s")
SENTENCE_END = re.compile(r"[.!?:;”’\"')]\s*$")
DATED = re.compile(
    r"\b(?:(?:19|20)\d\d|January|February|March|April|May|June|July|August|September|October|November"
    r"|December"
    r"|next (?:year|month|week|spring|summer|autumn|term)|this (?:year|month|autumn|spring|summer|term)"
    r"|within|later|end of|in (?:the )?(?:spring|summer|autumn|winter))\b"
)
DENIED = re.compile(
    r"\b(?:no|not|never|without|scrap(?:s|ped|ping)?|abandon(?:s|ed|ing)?|drop(?:s|ped|ping)?|shelv(?:e|ed"
    r"|ing)"
    r"|oppos(?:e|es|ed|ing)|against|ditch(?:ed|es|ing)?|reject(?:s|ed|ing)?|keep|break|broke(?:n)?|fail(?:s"
    r"|ed)?|U-turn"
    r"|delayed|withdr[ae]wn?|criticis\w+|over|halt(?:ed)?|blocked|reversed|revers(?:e|ing)|urged|calling"
    r"|asked|despite|behind"
    r"|failure|under|pause|rethink|amid|slam(?:s|med)?|stop|condemn\w*|about|response to|concern\w*|pleased"
    r"|on)\b[^.;]{0,30}$",
    re.IGNORECASE,
)


def _end(text: str, start: int) -> int:
    """Where the clause that goes on at `start` ends."""
    stop = _PAUSE.search(text, start)
    return stop.start() if stop is not None else len(text)


def is_open(before: str) -> bool:
    """Whether the last clause of the words before a promise asks, wishes or sets a condition."""
    clause = _CLAUSE.split(before)[-1]
    return CONDITION.search(clause) is not None and _NEW_SUBJECT.search(clause) is None


def is_said(sentence: Sentence, at: int, end: int, *, would: bool) -> bool:
    """Whether the sentence states the deed whose verb stands at `at`; "would" must be reported."""
    text = sentence.text
    before = _ASIDE.sub(" ", _CASE.sub("", text[:at]))
    clause = _CLAUSE.split(before)[-1]
    if _NEW_SUBJECT.search(clause):
        clause = ""
    if (
        CONDITION.search(clause)
        or _OPENS_IF.match(before)
        or _FORECAST.search(clause)
        or _AFTER_IF.search(text, end, _end(text, end))
    ):
        return False
    if would:
        return _BACK_THEN.match(text) is None and bool(
            _REPORTED.search(before) or _SAID_AFTER.search(text, end) or _PARTY.search(clause[-70:])
        )
    return True
