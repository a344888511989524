"""Whether a sentence states a deed at a verb: no condition, question, wish, denial or forecast."""

import re

from stages.extract.phrases.sentences import Sentence

CONDITION = re.compile(
    r"\b(?:if|w(?:hether|hat|here|ants?|anted|ould like|ish(?:es)?|hy(?<!is why)(?<![’']s why))|unless|might"
    r"|c(?:ould|all(?:s|ed|ing)? (?:up)?(?:on|for)(?! (?:evidence|proposals|projects|bids|views)\b))"
    r"|(?-i:may)|should|must|not clear|unclear|h(?:opes?(?! to\b)|oped|ow)|urg(?:ed?|es|ing)|(?-i:ask)(?:ed"
    r"|s|ing)?|demand(?:ed|ing|s)?|imagine|for now|in this (?:article|blog|post|piece|guide|page|section"
    r"|video|chapter|document|briefing|report)|need(?:s|ed to)?"
    r"|suggested that"
    r"|in the hope|[ai][tn] which|(?:has|have|had|did|do|does)(?:n[’']t| not) (?:\w+ )?(?:given?|sa(?:y|id)"
    r"|confirm(?:ed)?|promised?|guaranteed?|committed|agreed?)|provided|recommend(?:s|ed|ing)?)\b",
    re.IGNORECASE,
)
_OPENS_IF = re.compile(
    r"\W*(?:If|Unless|Had|Should|Whether|Asked|When asked|Provided|Subject to the "
    r"outcome|Without|Even if"
    r"|Were|As (?:now|before|ever|usual|my|any))\b"
)
_ELECTED = re.compile(r"^\W*If (?:re-)?elected,? ")
"""A party's promise, and no condition."""
_AFTER_IF = re.compile(
    r"\b(?:if (?:it|they|he|she|the|we|elected|needed|necessary)|unless|provided that|in the event)\b|\bit"
    r" (?:has been|was|is) (?:reported|understood|claimed|rumoured)|\b(?:The|the) [A-Z]\w+ reported"
    r"|\b(?:forecast|analysis (?:by|from|suggests|shows)|warn\w*|predict\w*|fear\w*|suggests|insisted)\b"
)
_BROKEN = re.compile(
    r"\b(?:but|yet) (?:it |they |this )?(?:has|have|had) (?:yet to|still not|not yet|failed to|since)\b"
)
_FORECAST = re.compile(
    r"\b(?:expectation|w(?:arn(?:s|ed|ing)?|orr(?:y|ied|ies))|f(?:ear(?:s|ed|ing)?|orecasts?|elt|eels)|likely"
    r"|p(?:redict(?:s|ed|ion|ions)?|rojections?|rojected|robably|erhaps)|e(?:stimat(?:es?|ed)|xpected)"
    r"|(?:analysis|data|figures|research|survey) (?:reveals?|suggests?|shows?|found)|r(?:isks?|umou?rs?"
    r"|eported(?:ly)?|eminds?|eminded|emembered)|c(?:oncern(?:s|ed)?|ritics|laim(?:s|ed) that|onfident)"
    r"|doubts?|s(?:peculation|aid to|uggests?|(?<!mak[ei] s)(?<!making s)(?<!made s)ure|ays a lot)"
    r"|believe[sd]?|th(?:inks?|ought to)|a(?:rgu(?:es|ed)|nticipate[sd]?)|envisage[sd]?|optimistic|no(?:"
    r" doubt|t mean)|underst(?:ood|ands)|had been promised)\b",
    re.IGNORECASE,
)
_REPORTED = re.compile(
    r"\b(?:assurances? that|said|says?|saying|announced?|confirmed|revealed|promised|insisted|pledged|"
    r"vowed|stated|told|assured|declared|adding|added|ruled|agreed|resolved|explained|outlined|set out)\b|"
    r"\b[Uu]nder (?:the|its|their|new|these) [^,]{0,40}(?:plan|proposal|reform|deal|change|scheme)s?\b"
    r"|\b[Uu]nder an? [^,]{2,40}\b(?:[Gg]overnment|[Aa]dministration)\b"
)
_UNDER = re.compile(
    r"\bunder (?:the|its|their|new|these|this|government|ministers’) (?:[\w£.-]+ ){0,3}(?:plan|proposal"
    r"|reform|deal|change|scheme)s?\b"
)
"""What would be done so: scrapped under the proposals."""
SAYS = re.compile(r"\b(?:said|announced|confirmed|revealed|told|added|insisted|stated|promised|pledged)\b")
SAID_AFTER = re.compile(
    r",[”\"]?\s[^,]{2,60}\s(?:said|says|has said|announced|told|confirmed|added|insisted|promised|pledged)\b"
)
SAID = re.compile(
    r"\b(?:assurances?|said|says?|saying|announced|confirmed|revealed|promised|pledged|insisted|added|told "
    r"[\w ]{2,30})(?:(?: today| yesterday)? that| [^.;]{3,120} (?:and|but) that)?\s$"
)
_PARTY = re.compile(
    r"\b(?:Labour|Conservatives?|Tories|Lib(?:eral)? Dem\w*|Reform|Greens?|Plaid Cymru|SNP|manifesto|party"
    r"|proposals?|plans?)\b"
)
_TOLD_OF = re.compile(r"\b(?:announce(?:ment|d)|news|confirmed|decision|pledged|promised|vowed) that\b")
"""What somebody asks or fears before it does not touch what was announced: despite the news that it will."""
_CLAUSE = re.compile(r"[;:–—]\s|,\s(?:and|but|while)\s|\bbut\s")
_NEW_SUBJECT = re.compile(
    r"(?:^|,\s)(?:\w+\s)?and (?:it|the \w+(?: \w+)?|they|we|was|is|has|were)\s$|\band (?:it|they|we|was|were"
    r"|is|are|has|have)\s$"
)
BACK_THEN = re.compile(
    r"\W*(?:In (?:19|20)\d\d\b|(?:\w+ )?\w+ (?:years|months) ago\b|Back in )|\W*When [^,;]{5,90}ed in"
    r" (?:January|February|March|April|May|June|July|August|September|October|November|December|(?:19"
    r"|20)\d\d), [^;.]{3,60} said\b"
)
"""What was said months ago has been overtaken by the news."""
BELIEVED = re.compile(
    r"\b(?:believe|think|consider|feel|argue|maintain)(?:s|d|ed)? that\b(?! (?:it|they|we)\b)[^;:.]*$"
)
"""What somebody holds of a paper, and does not announce."""
_CASE = re.compile(r"^\W*Where [^,;:]{5,140}(?:, | (?=we $))")
"""In which cases a promise holds."""
_ASIDE = re.compile(r"\s[–—]\s[^–—;.]{2,90}\s[–—]\s|, (?:which|who|whose|where) [^,;.]{3,120}, ")
_WHEN_ASKED = re.compile(
    r"\b(?:being|when|after|was|were) asked (?:about|if|whether|why|how)\b[^,;“”]*?(?:"
    r" that (?=[“‘])|[,;“]|$)"
)
"""What was asked before somebody said so."""
_PAUSE = re.compile(r"\s(?:[–—]|but|and(?=,? (?:warn|if|unless)))[\s,]|;\s")
SENTENCE_END = re.compile(r"(?:[.!?:;”\")]|[.!?][’'])\s*$")
DATED = re.compile(
    r"\b(?:(?:19|20)\d\d|January|February|March|April|May|June|July|August|September|October|November"
    r"|December|(?:next|coming) (?:\w+ )?(?:years?|months?|weeks?|days|spring|summer|autumn|term)|this"
    r" (?:year|month|autumn|spring|summer|term)|New Year|Easter|Christmas|within|later|shortly|tomorrow|due"
    r" course|end of|in"
    r" (?:the )?(?:spring|summer|autumn|winter))\b"
)
DENIED = re.compile(
    r"\b(?:no|not|never|without|absence|lack|scrap(?:s|ped|ping)?|abandon(?:s|ed|ing)?|drop(?:s|ped|ping)?|"
    r"kept|honour(?:s|ed|ing)?|fulfil(?:s|led)?|shelv(?:e|ed|ing)|oppos(?:e|es|ed|ing)|against|ditch(?:ed|"
    r"es|ing)?|reject(?:s|ed|ing)?|keep|break|broke(?:n)?|fail(?:s|ed)?|U-turn|delayed|withdr[ae]wn?|"
    r"criticis\w+|over|halt(?:ed)?|blocked|reversed|revers(?:e|ing)|urged|calling|asked|despite|behind|"
    r"failure|under|pause|demonstrat(?:es?|ed|ing)|underlin(?:es?|ed|ing)|reflect(?:s|ed|ing)?|shows?|"
    r"showed|showing|rethink|amid|bring(?:ing)?|slam(?:s|med)?|stop|condemn\w*|about|response to|"
    r"concern\w*|pleased|on)\b[^.;]{0,30}$",
    re.IGNORECASE,
)


def _end(text: str, start: int) -> int:
    """Where the clause that goes on at `start` ends."""
    stop = _PAUSE.search(text, start)
    return stop.start() if stop is not None else len(text)


def said_before(text: str, at: int) -> re.Match[str] | None:
    """The verb of saying that what begins at `at` hangs on: "told MPs that"."""
    return SAID.search(text, max(0, at - 170), at)


def is_open(before: str) -> bool:
    """Whether the last clause of the words before a promise asks, wishes or sets a condition."""
    clause = _CLAUSE.split(before)[-1]
    return CONDITION.search(clause) is not None and _NEW_SUBJECT.search(clause) is None


def is_said(sentence: Sentence, at: int, end: int, *, would: bool, reports: bool = False) -> bool:
    """Whether the sentence states the deed whose verb stands at `at`; "would" must be reported.

    `reports` of minutes: what was reported there was said.
    """
    text = sentence.text
    before = _CASE.sub("", text[:at]) if "Where " in text else text[:at]
    if "elected" in before:
        before = _ELECTED.sub("", before)
    if ", w" in before or " – " in before or " — " in before:
        before = _ASIDE.sub(" ", before)
    clause = _WHEN_ASKED.sub(" ", _CLAUSE.split(before)[-1])
    if " that" in clause:
        clause = _TOLD_OF.split(clause)[-1]
    if not clause.strip() or (clause.startswith("that ") and not _REPORTED.search(before)):
        clause = before  # concerned that it is late, and that it will be cut; I hope he agrees, and will
    elif _NEW_SUBJECT.search(clause):
        clause = ""
    if reports:
        clause = clause.replace(" reported ", " said ")
    if (
        CONDITION.search(clause)
        or _OPENS_IF.match(before)
        or _FORECAST.search(clause)
        or _BROKEN.search(text, end)
        or _AFTER_IF.search(text, end, _end(text, end))
    ):
        return False
    if would:
        return BACK_THEN.match(text) is None and bool(
            _REPORTED.search(before)
            or SAID_AFTER.search(text, end)
            or _UNDER.search(text, end)
            or _PARTY.search(clause[-70:])
        )
    return True
