"""Whether a sentence states a deed: no condition, question, wish, denial or forecast.

With it the words that tell subjects apart: people at large, money, things that open or start.
"""

import re

from stages.extract.commitments.guidance import is_general
from stages.extract.phrases.sentences import Sentence

CONDITION = re.compile(
    r"\b(?:if|whether|unless|could|might|may|should|must|asked (?:if|whether|how|what|when|why)|not"
    r" clear|unclear|hopes? (?:that|to)|hoped"
    r"|wants?|wanted|urged|urging|calling (?:on|for)|calls? (?:on|for)|called (?:on|for)|would like|had"
    r" .{3,40} been|how|what|why|when asked"
    r"|wish(?:es)?|asked for|demand(?:ed|ing|s)?|imagine|suggested that|need to know|in the hope)\b",
    re.IGNORECASE,
)
_AFTER_IF = re.compile(r"\b(?:if (?:it|they|he|she|the|we|elected)|unless|provided that)\b")
_FORECAST = re.compile(
    r"\b(?:warn(?:s|ed|ing)?|fears?|feared|forecasts?|predict(?:s|ed|ion|ions)?|estimates?|estimated"
    r"|expects?|expected|likely|"
    r"projections?|projected|analysis suggests|research suggests|risk|concern(?:s|ed)?|worr(?:y|ied"
    r"|ies)|critics|doubts?|rumou?rs?|speculation|"
    r"reported(?:ly)?|believes?|argu(?:es|ed)|claim(?:s|ed) that|reminds?|reminded)\b",
    re.IGNORECASE,
)
_PARTY = re.compile(
    r"\b(?:Labour|Conservatives?|Tories|Lib(?:eral)? Dem\w*|Reform|Greens?|Plaid Cymru|SNP|manifesto|party)\b"
)
_SHARP = re.compile(
    r"\b(?:said|says|announced|confirmed|revealed|promised|insisted|pledged|vowed|stated|told|declared"
    r"|adding|added|ruled)\b"
)
SENTENCE_END = re.compile(r"[.!?:;”’\"')]\s*$")
PEOPLE = re.compile(
    r"\b(?:students?|learners?|pupils?|apprentices?|trainees?|staff|tutors?|teachers?|visitors?"
    r"|applicants?|candidates?|parents?|people|"
    r"participants?|claims?|returns?|children|members|workers?|who|he|she|I|you|exams?|results?"
    r"|certificates?|those|lessons)\b",
    re.IGNORECASE,
)
MONEY = re.compile(r"£|\b(?:[Ff]und(?:ing|s)?|[Mm]oney|[Ii]nvestment|[Cc]ash|[Gg]rants?|[Bb]udget)\b")
THING = re.compile(
    r"\b(?:campus|workshops?|facilities|centres?|hubs?|funds?|scheme|schemes|programmes?|academy"
    r"|college|school|services?"
    r"|reviews?|consultations?|pilots?|inquiry|"
    r"groups?|panel|board|building|facility|facilities|courses?|qualifications?|bill|agency|body|levy"
    r"|reforms?|changes?|rules|standards?|"
    r"framework|grades?|report|reports|paper|plan|plans|strategy|arrangements?|funding|work"
    r"|construction|site|sites|system|model|units?|"
    r"places|bootcamps?|inspections?|payments?|grants?|loans?|fees?|merger|agreement|powers?|institute"
    r"|institutes|taskforce|window|guidance|"
    r"policy|project|initiative|portal|platform|network|trial|trials|institution|university|legislation"
    r"|ban|cap|block|wing|cards?|hospital|"
    r"tender|procurement|round|call|contract|contracts|portal|webinars?|T Levels?)\b",
    re.IGNORECASE,
)
DATED = re.compile(
    r"\b(?:(?:19|20)\d\d|January|February|March|April|May|June|July|August|September|October|November"
    r"|December|next (?:year|month|week|spring|"
    r"summer|autumn|term)|this (?:year|month|autumn|spring|summer|term)|within|later|end of)\b"
)
VAGUE = frozenset(
    {
        "working",
        "supporting",
        "ensuring",
        "helping",
        "improving",
        "making",
        "continuing",
        "listening",
        "seeking",
    }
)
CONCRETE = re.compile(r"£|\d|\b(?:next|this|within|end of|later)\b")
DENIED = re.compile(
    r"\b(?:no|not|never|without|scrap(?:s|ped|ping)?|abandon(?:s|ed|ing)?|drop(?:s|ped|ping)?|shelv(?:e"
    r"|ed|ing)|oppos(?:e|es|ed|ing)"
    r"|against|ditch(?:ed|es|ing)?|reject(?:s|ed|ing)?|keep|break|broke(?:n)?|fail(?:s|ed)?|U-turn"
    r"|delayed|withdr[ae]wn?|criticis\w+|over|"
    r"halt(?:ed)?|blocked|reversed|urged|calling|asked|despite|behind|failure|under)\b[^.;]{0,30}$",
    re.IGNORECASE,
)


def is_said(text: str, sentence: Sentence, match: re.Match[str]) -> bool:
    """Whether the sentence states the deed: no condition, question, wish or forecast; "would" is reported."""
    before = text[sentence.start : match.start()]
    clause = re.split(r"[;:–—]\s|,\s(?:and|but|while)\s|\bbut\s", before)[-1]
    if CONDITION.search(clause) or re.match(
        r"\s*(?:If|Unless|Had|Should|Whether|Asked|When asked|Subject to the outcome)\b", before
    ):
        return False
    if (
        is_general(sentence.text)
        or _FORECAST.search(before)
        or re.match(r"[^.]{0,60}\b(?:it is hoped|is expected)\b", before, re.IGNORECASE)
    ):
        return False
    after = text[match.end() : sentence.end]
    if _AFTER_IF.search(after) or re.search(
        r"\b(?:forecast|analysis|warn\w*|predict\w*|fear\w*|research|suggests)\b", after
    ):
        return False
    if match["would"]:
        reported = _SHARP.search(before) is not None or re.search(
            r",\s[^,]{2,60}\s(?:said|says|has said|announced|told)\b", after
        )
        by_party = _PARTY.search(clause[-70:]) is not None and not re.search(
            r"\b(?:government|who)\b", clause
        )
        return bool(reported) or by_party
    return True
