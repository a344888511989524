"""Sums with an owner: "A's £2m grant", "A will use its £2m", "A works under a contract worth £2m"."""

import re

from stages.extract.contracts.found import Found
from stages.extract.contracts.parties import NAME, PUBLIC_BODY, Party
from stages.extract.contracts.sum_sentence import ENDED, OWNER, WITH_NAME, SumSentence
from stages.extract.contracts.sums import IN_FULL, Sum

_GIVERS = re.compile(r"\b(?:Department|Agency|Ministry|Government|DfE|ESFA|DWP)\b")
_OF_STATE = re.compile(
    r"(?:.* )?(?:Chancellor|Minister|Government|Treasury|Secretary)|(?:Chancellor|Prime Minister) .*"
)
_BUYERS = re.compile("tender|framework")
_KEPT = re.compile(r"\b(?:extended|renewed)\b")
_OWN_IS = re.compile(
    rf"(?P<name>{NAME})(?:’s|'s|’|') (?:[\w-]+ ){{0,2}}?(?:share|grant|allocation|award|funding|"
    rf"slice|bail-?out|budget allocation|contracts?|deal)\b"
    r"(?: (?:of|from|with) [^.;,]{2,40}?)?,? (?:is|was|are|totals?|totalled|comes to|came to|"
    r"will be|amounts to|stands at)(?: (?:worth|valued at))?(?: [a-z]+)? ?$"
)
_THEIRS = re.compile(rf"(?P<name>{NAME})(?:’s|'s|’|') (?:being|is|was) (?:[a-z]+ )?$")
_WHOSE = re.compile(rf"(?P<name>{NAME}), whose (?:[\w’\ue010-\ue013-]+ ){{0,6}}$")
_RECEIPT = re.compile(rf"(?P<name>{NAME})(?:’s|'s|’|') (?:receipt|acceptance) (?:and [a-z]+ )?of\b[^.;]*$")
_RECIPIENT = re.compile(
    rf"(?:(?P<name>{NAME}), |\b(?P<is>(?:is|are|was|were|(?:has|have|had) been|will be|became|(?:(?:has|"
    rf"have|had) )?"
    r"emerged?)))(?: also| now| among| one)?(?: (?:named|confirmed|announced|revealed|chosen|selected|"
    r"unveiled) as| as)?"
    r"(?: ?(?:a|the|one of|of|among|first|latest|\w+est|only|lucky|proud|overall|sole))* ?"
    r"(?:recipients?|winners?|beneficiar(?:y|ies)|(?:successful|winning|(?P<hoped>preferred)) (?:bidder|"
    r"supplier|"
    r"provider|contractor|applicant|tenderer)s?) (?:of|for|on|in) (?:an? |the )?(?:[a-z]+ )?$"
)
"""Who is called one: "A has been confirmed as one of the recipients of a £2m grant"."""
_TOPS = re.compile(
    rf"(?P<name>{NAME})(?:,? which)? (?:(?:has|have) )?(?:tops?|topped|leads?|led|heads?|headed|c[oa]mes? "
    rf"(?:out )?top of) "
    r"(?:the|this) (?:list|table|field|way|pack|winners|allocations|awards)(?: of [a-z]+)?,? (?:with|on|at|"
    r"having (?:won|"
    r"received)|receiving|winning) (?:(?:an?|the|its|award|grant|allocation|of|more|than|just|over|under|"
    r"nearly|about|"
    r"around) )*$"
)
"""Who is first in a list of awards: "A topped the list with £5m"."""
_RECEIVED = re.compile(r"\breceipt (?:and [a-z]+ )?of (?:the |up to )?$")


def by_receipt(sentence: SumSentence, told: Sum) -> list[Found]:
    """By whose receipt it is: "to approve A's receipt of the £2m grant", "A bid for £2m and got it all"."""
    if full := IN_FULL.match(sentence.masked, told.figure_end):
        who = sentence.subject_name(told.start)
        span = Party((), told.start, full.end())
        return [sentence.found("in_full", told, None, span, supplier=who)] if who else []
    top = (
        _TOPS.search(sentence.masked, max(0, told.start - 120), told.start)
        if sentence.scene.is_framed
        else None
    )
    if top and not PUBLIC_BODY.search(sentence.text(top.span("name"))):
        span = Party((), top.start(), told.end)
        return [sentence.found("got", told, None, span, supplier=sentence.text(top.span("name")))]
    if one := _RECIPIENT.search(sentence.masked, max(0, told.start - 160), told.start):
        who = sentence.text(one.span("name")) if one["name"] else sentence.subject_name(one.start("is"))
        span, outcome = Party((), one.start(), told.end), "planned" if one["hoped"] else None
        return [sentence.found("got", told, None, span, supplier=who, outcome=outcome)] if who else []
    owned = _RECEIPT.search(sentence.masked, max(0, told.start - 120), told.start)
    if owned is None and _RECEIVED.search(sentence.masked, 0, told.start):
        return [sentence.found("receipt_of", told, None, None)]
    return by_owner(sentence, told) if owned else []


_USES = re.compile(
    r"\b(?P<verb>us(?:es?|ed|ing)|spen(?:ds?|t|ding)|put(?:s|ting)?|invest(?:s|ed|ing)?) (?:some|part|most|"
    r"all|"
    r"half|much|the (?:bulk|rest|remainder)|an? (?:part|portion|share|slice|chunk|third|quarter))(?: of)? "
    r"(?:its|their) (?:share of (?:the )?|new |own )?$"
)
"""Before a sum that the subject was given: "A will use some of its £2m to build a lab"."""
_TO_DO = re.compile(r"(?: [a-z-]+){0,2} (?:to|on|for|towards|in|into) ")


def by_use(sentence: SumSentence, told: Sum) -> list[Found]:
    """By who spends a part of it, where the article tells of money given out."""
    uses = _USES.search(sentence.masked, max(0, told.at - 70), told.at) if sentence.scene.is_framed else None
    if uses is None or (told.noun or "").startswith("budget"):
        return []
    subject = sentence.subject(uses.start())
    if subject is None or not subject.names or PUBLIC_BODY.search(subject.names[0]):
        return []
    if _TO_DO.match(sentence.masked, told.figure_end) is None:
        return []
    return [sentence.found("own", told, None, subject, supplier=subject.names[0], outcome="awarded")]


def by_owner(sentence: SumSentence, told: Sum) -> list[Found]:
    """By its owner: "A's £2m grant", "A will use its £2m grant", "under a contract worth £2m"."""
    if ENDED.search(sentence.masked):
        return []
    masked = sentence.masked
    owned = (
        _OWN_IS.search(masked, max(0, told.at - 150), told.at)
        or (_THEIRS.search(masked, max(0, told.at - 80), told.at) if "llocation" in masked else None)
        or _WHOSE.search(masked, max(0, told.start - 150), told.start)
        or _RECEIPT.search(masked, max(0, told.start - 120), told.start)
    )
    if owned and (told.noun is None or not told.is_fund):
        return _owned(sentence, told, owned)
    owner = OWNER.search(masked, max(0, told.start - 110), told.start)
    return _own(sentence, told, owner) if owner and told.noun and not told.is_share else []


def _owned(sentence: SumSentence, told: Sum, owned: re.Match[str]) -> list[Found]:
    """The owner's contract is worth the sum: "A's share is £2m", "A, whose contracts are worth £2m"."""
    other = WITH_NAME.search(sentence.masked, owned.end("name"), told.at)
    supplier, buyer = sentence.text(owned.span("name")), sentence.text(other.span("name")) if other else None
    if PUBLIC_BODY.search(supplier) and buyer:
        supplier, buyer = buyer, supplier
    span = Party((), owned.start("name"), told.end)
    return [sentence.found("own_is", told, None, span, supplier=supplier, buyer=buyer)]


def _own(sentence: SumSentence, told: Sum, owner: re.Match[str]) -> list[Found]:
    """The owner stands before the sum: "A's £2m grant"."""
    name = sentence.text(owner.span("name"))
    if got := next((v for v in sentence.verbs if _is_got(sentence.masked, v, owner)), None):
        subject = sentence.subject(got.start())
        who = subject.names[0] if subject and subject.names else None
        return [sentence.found("got", told, got, subject, supplier=who, buyer=name)] if who else []
    is_givers = _GIVERS.search(name) or (told.is_deal and PUBLIC_BODY.search(name))
    if _OF_STATE.fullmatch(name):
        return [
            sentence.found("own", told, None, Party((), owner.start("name"), told.end), outcome="planned")
        ]
    is_buyers = told.is_fund or _BUYERS.match(str(told.noun)) or is_givers
    if is_buyers:
        return []
    is_kept = _KEPT.search(sentence.masked, told.start, told.at) is not None
    other = WITH_NAME.search(sentence.masked, told.start, told.at)
    return [
        sentence.found(
            "own",
            told,
            None,
            Party((), owner.start("name"), told.end),
            supplier=name,
            buyer=sentence.text(other.span("name")) if other else None,
            outcome="retained" if is_kept else None,
        )
    ]


def _is_got(masked: str, verb: re.Match[str], owner: re.Match[str]) -> bool:
    """Whether a verb has the owner's grant for its object: the subject got it, and the owner gives."""
    between = masked[verb.end() : owner.start("name")] if verb.end() < owner.start("name") else None
    return verb.lastgroup == "get" and between is not None and between.strip() in {"", "the"}
