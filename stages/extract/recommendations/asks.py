"""Whether a verb or noun of asking asks here: not "may ask", "refused to ask", "accepted the call".

Its forms stand in `ask_forms`.
"""

import re

from stages.extract.phrases.word_cues import word_cue
from stages.extract.recommendations.ask_forms import FORMS, Asker
from stages.extract.recommendations.before_verbs import IN_ADVANCE, MEANT, TABLED, VOCAL, WE_WRITE

LETTER_CUE = word_cue("grateful expect expects")  # in letters only
_NOT_REALLY = re.compile(
    r"\b(?:not|never|yet to|refus\w+ to|could|might|may|would|if|whether|stopp\w+ short of|expected to|due"
    r" to|declin\w+ to|looking to|nor|no one|likely to|unless|do|does|did|rather than|instead of|without|can"
    r"|cannot|could have [a-z]+ (?:\w+ )?by)\b(?: \w+){0,2} ?$",
    re.IGNORECASE,
)
_BEFORE = 100  # code points before the word that tell whether it asks
_CLEFT = re.compile(r" (?:is|are|was|were) (?:now )?(?:for|that|to|an?)$")  # our call is for …
_OF_NOTHING = re.compile(
    r"\w+(?: for)? (?:an? (?:range|number|series|raft|package|set) of|several|various|some|many"
    r"|wide-ranging|[a-z]+) (?:\w+ )?(?:actions|measures|recommendations|steps|ideas|proposals|improvements)"
    r"(?![^.]*(?::|;|\b(?:including|include|such as|namely)\b|, ))"
)
"""It recommends a range of measures, which are told elsewhere."""
_INFINITIVE = re.compile(r"(?<!write )(?<!wrote )(?<!writing )(?<!like )(?<!want )\b[Tt]o (?:\w+ly )?$")
_PASSIVELY = re.compile(r"\b(?:was|were|is|are|been|be|being|get|got) (?:\w+ly )?$")
_WISHES = frozenset({"like", "welcome", "keen", "interested", "positive", "grateful"})
"""What is asked for by "would like", "would be keen to see", "it would be a positive step"."""
_WOULD = re.compile(r"(?:\b(?:would|should be|is|are)|[’']d|[’']re) (?:\w+ ){0,3}$")
_POLITE = frozenset({"ask", "urge", "encourage", "recommend", "call", "advise", "suggest", "propose"})
_DEEDS = frozenset({"encourage", "invite", "ask", "advise", "challenge", "tell"})
"""What somebody will do, where he says that he will."""
_WOULD_ASK = re.compile(
    r"\b(?:(?:[Mm]ay|[Cc]an|[Mm]ight) I|(?:I|[Ww]e)(?: would|[’']d)|sa(?:id|ys) (?:it|they|he|she) would) "
    r"(?:also |\w+ly )?$"
)
"""I would ask; said it would recommend."""
_SUPPORTED = re.compile(
    r"\b(?:accept|adopt|implement|consider|follow|not|support|back|endors|heed|ignor|reject|join|hear|answer"
    r"|resist|fac)(?:e|es|ed|s|ing)?(?: (?:on|upon|the|its|these|our|such|their|growing|repeated|main|key))*"
    r" $|\b(?:welcom|recognis)[^.;]{3,80}$|wake-up $|\b(?:many|previous|multiple|largest|biggest) $"
)
"""Others' calls."""
_DEMANDERS = re.compile(r"\b(?:we|they|I|who|must|also|now|and|[a-z]{3,}s) $", re.IGNORECASE)
_RESOLVED = re.compile(r"\b(?:[Rr]esolved|RESOLVED|[Aa]greed|decision|decided|voted) to $")
_WHEN = re.compile(r"\b(?:when|whenever|until|once) (?!it was\b)[^,;.“”]{2,50}$")
"""What the asking is the time of."""
_DUTY = re.compile(r"\b(?:role|job|remit|task|purpose)\b[^.;]* (?:is|was) to (?:make )?$")  # of a body
_TOLD_OF = re.compile(
    r"\b(?:[Hh]e|[Ss]he|[Cc]ommissioner|[Ii]nspectors?|[Tt]eam|[Rr]eport|[Rr]eview)(?: (?:also|has|have))* $"
)
"""What another recommends to the reader of a letter."""
_TO_YOU = re.compile(r"\byour?\b", re.IGNORECASE)
_A_NOUN = re.compile(r"\b(?:an?|the|its|their|this|his|her)(?: [\w-]+)? $", re.IGNORECASE)
"""A mass lobby, the challenge: no verb."""
_ADJECTIVE = re.compile(r"\b(?:the|a|an|its|their|this|his|her|highly|on|in|so-|of) $", re.IGNORECASE)


def ask_at(text: str, at: int, *, to_you: bool) -> tuple[re.Match[str], Asker] | None:
    """The asking whose verb or noun stands at `at` of a sentence; None where the word asks for nothing.

    `to_you` of a letter, whose reader is asked, where that of a page is only advised.
    """
    for pattern, asker in FORMS.get(text[at : at + 3].lower(), ()):
        match = pattern.match(text, at)
        if match is None:
            continue
        before = text[max(0, at - _BEFORE) : at]
        verb = match[0].split(" ", 1)[0].lower()
        if asker == "tabled" and TABLED.search(before) is None and " by " not in text[match.end() :]:
            continue
        advises = verb.startswith(("recommend", "advis")) and not before.endswith(("has ", "have "))
        advises = (advises or verb.startswith(("hope", "want"))) and _TOLD_OF.search(before) is None
        is_advice = advises and not to_you and _TO_YOU.search(match[0])
        is_written = to_you and WE_WRITE.search(text, 0, at) is not None
        if not is_advice and not _is_other(before, verb, match) and (is_written or _is_said(before, verb)):
            return match, asker
    return None


def _is_other(  # noqa: PLR0911 -- a case a form
    before: str, verb: str, match: re.Match[str]
) -> bool:
    """Whether the words before make a participle or adjective of the verb, or another's call of the noun."""
    if _CLEFT.search(match[0]):
        return False
    if _OF_NOTHING.match(match.string, match.start()):
        return True
    is_participle = verb.endswith(("ed", "ing", "told")) and verb != "need" and "including" not in match[0]
    if is_participle and (
        (not verb.endswith("ing") and _PASSIVELY.search(before))
        or (_ADJECTIVE.search(before) and not VOCAL.search(before))
    ):
        return True
    if verb in {"lobby", "challenge", "order"} and _A_NOUN.search(before):
        return True
    if verb in {"urged", "urges"} and before.endswith((", ", ",” ", ",’ ")) and " to" not in match[0][-4:]:
        return True  # … should do more, urged the union
    is_told = "by" in match.re.groupindex and match["by"]
    is_call = verb in {"call", "calls", "case", "recommendation", "recommendation:"}
    if is_call and not is_told and _SUPPORTED.search(before):
        return True
    is_tabled = verb in {"demand", "demands"} and TABLED.search(before) is not None
    if (
        verb.startswith(("demand", "campaign", "push", "appeal"))
        and not is_tabled
        and (
            _ADJECTIVE.search(before)
            or (verb == "demand" and not _DEMANDERS.search(before))
            or (
                verb == "demands"
                and before.endswith(("’s ", "'s ", "s’ ", "s' "))
                and "nclude" not in match.string
            )
        )
    ):
        return True  # a demand, growing demand
    is_wish = verb in {"want", "wanted"} and before.endswith(("I ", "I also "))  # one's own
    return is_wish and not match[0].endswith("see ")


def _is_said(before: str, verb: str) -> bool:  # noqa: PLR0911 -- a case a form
    """Whether somebody asks now: not "may ask", "refused to ask", "will want"."""
    if _RESOLVED.search(before):
        return True
    if _DUTY.search(before):
        return False
    if (
        _INFINITIVE.search(IN_ADVANCE.sub(" ", before))
        and MEANT.search(before) is None
        and not verb.startswith(("call", "plea", "case", "recommendation", "asks", "demands"))
    ):
        return False
    if verb in _WISHES:
        return _WOULD.search(before) is not None
    if VOCAL.search(before):
        return True
    if _WHEN.search(before):
        return False
    if verb in _DEEDS and before.endswith((" will ", "’ll ", "'ll ", " will also ", " will continue to ")):
        return False
    is_polite = verb in _POLITE and _WOULD_ASK.search(before) is not None
    return is_polite or _NOT_REALLY.search(IN_ADVANCE.sub(" ", before)) is None
