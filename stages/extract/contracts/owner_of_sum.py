"""Sums with an owner: "A's £2m grant", "A will use its £2m", "A works under a contract worth £2m"."""

import re

from stages.extract.contracts.found import Found
from stages.extract.contracts.parties import NAME, PUBLIC_BODY, Party
from stages.extract.contracts.sum_sentence import ENDED, OWNER, TENDERED, WITH_NAME, SumSentence
from stages.extract.contracts.sums import IN_FULL, Sum

_ITS = re.compile(r"\b(?:its|their)(?: own)? (?:[\w-]+ ){0,3}$")
_PART = re.compile(r"(?:some|most|much|part|half) of (?:its|their) ")
_INVESTS = re.compile(
    r"\b(?:to|will|can) (?:be )?(?:invest|us|spend|put)(?:e|ing)? (?:all (?:of )?)?(?:its|their) $"
)
_OF_ITS = re.compile(r" of (?:its|their) ")
_GIVERS = re.compile(r"\b(?:Department|Agency|Ministry|Government|DfE|ESFA|DWP)\b")
_BUYERS = re.compile("tender|framework")
_UNDER_THIS = re.compile(rf"[^,.;]{{0,60}}, (?:the )?(?:[a-z]+ ){{0,3}}?(?P<name>{NAME}) ")
_KEPT = re.compile(r"\b(?:extended|renewed)\b")
_THROUGH = re.compile(
    r"\b(?:[Uu]nder|[Tt]hrough|via|as part of|[Oo]n|[Ii]n) (?:the terms of )?"
    r"(?:an?|its|their|the) (?:(?!for\b|of\b|from\b)[\w’-]+ ){0,4}$"
)
_HELPED = re.compile(
    r"\b(?:[Ww]ith|[Uu]sing|[Tt]hanks (?:in part )?to|[Ff]ollowing|[Aa]fter|[Ff]unded (?:partly )?(?:by|with|"
    r"through|from)|(?:paid for|covered|met|financed) (?:with|by|from)|(?:[Bb]acked|[Ss]upported|[Bb]oosted|"
    r"[Hh]elped|[Aa]ided) (?:by|with)|"
    r"courtesy of)(?: (?:an?|its|their|the))? (?:(?!for\b|of\b|from\b|to\b)[\w’-]+ ){0,3}$"
)
"""What a grant is told to have made possible stands before this, or after the grant."""
_LEFT = re.compile(
    r"\b[Ww]ith (?:the|its|this) (?:remaining|remainder of the|extra|additional|new|further|other) $"
)
_GRANTED = re.compile(
    r"(?i)grants?|loans?|funding|allocations?|awards?|bail-?outs?|subsidy|boost|investments?|injection|money|"
    r"cash"
)
_FROM_GIVER = re.compile(rf" (?:in [a-z ]{{0,20}}?)?from (?:the )?{NAME}")
_OF_BODY = re.compile(rf"(?P<owner>{NAME})(?:’s|'s|’|') |\b(?:at|for|in) (?:the )?(?P<at>{NAME})")
_OWN_IS = re.compile(
    rf"(?P<name>{NAME})(?:’s|'s|’|') (?:[\w-]+ ){{0,2}}?(?:share|grant|allocation|award|funding|"
    rf"slice|bail-?out|budget allocation|contracts?|deal)\b"
    r"(?: (?:of|from|with) [^.;,]{2,40}?)?,? (?:is|was|are|totals?|totalled|comes to|came to|"
    r"will be|amounts to|stands at)(?: (?:worth|valued at))?(?: [a-z]+)? ?$"
)
_THEIRS = re.compile(rf"(?P<name>{NAME})(?:’s|'s|’|') (?:being|is|was) (?:[a-z]+ )?$")
_WHOSE = re.compile(rf"(?P<name>{NAME}), whose (?:[\w’\ue010-\ue013-]+ ){{0,6}}$")
_BY_BEFORE = re.compile(rf" by (?:the )?(?P<name>{NAME})(?: in [^,.;]{{3,40}})? $")
_RECEIPT = re.compile(rf"(?P<name>{NAME})(?:’s|'s|’|') (?:receipt|acceptance) (?:and [a-z]+ )?of\b[^.;]*$")
_RECEIVED = re.compile(r"\breceipt (?:and [a-z]+ )?of (?:the |up to )?$")


def by_receipt(sentence: SumSentence, told: Sum, is_list: bool) -> list[Found]:
    """By whose receipt it is: "to approve A's receipt of the £2m grant", "A bid for £2m and got it all"."""
    if full := IN_FULL.match(sentence.masked, told.figure_end):
        who = sentence.subject_name(told.start)
        span = Party((), told.start, full.end())
        return [sentence.found("in_full", told, None, span, supplier=who)] if who else []
    owned = _RECEIPT.search(sentence.masked, max(0, told.start - 120), told.start)
    if owned is None and _RECEIVED.search(sentence.masked, 0, told.start):
        return [sentence.found("receipt_of", told, None, None)]
    return by_owner(sentence, told, is_list) if owned else []


def by_owner(sentence: SumSentence, told: Sum, is_list: bool) -> list[Found]:
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
    if owner:
        return _own(sentence, told, owner) if told.noun and not told.is_share else []
    ways = (_its_own, _under_contract, _helped)
    return next((found for way in ways if (found := way(sentence, told))), [])


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


def _its_own(sentence: SumSentence, told: Sum) -> list[Found]:
    """The owner is the subject: "A will use some of its £2m"."""
    masked = sentence.masked
    is_part = (
        (told.noun is None and sentence.scene.is_framed and _INVESTS.search(masked, 0, told.start))
        or _PART.search(masked, max(0, told.start - 5), told.at + 1)
        or (told.is_share and _ITS.search(masked, told.start, told.at))
        or _OF_ITS.match(masked, told.figure_end, told.end)
    )
    is_its = _ITS.search(masked, max(0, told.start - 40), told.start) and told.noun and not told.is_fund
    subject = sentence.subject(told.start) if is_part or is_its else None
    if subject is None or not subject.names or PUBLIC_BODY.search(subject.names[0]):
        return []
    return [sentence.found("its_own", told, None, subject, supplier=subject.names[0])]


def _helped(sentence: SumSentence, told: Sum) -> list[Found]:
    """Who does something with a grant: "A built labs with a £2m grant", "the labs at A were funded by it"."""
    masked, start = sentence.masked, sentence.clause_start(told.start)
    is_granted = told.noun is not None and _GRANTED.fullmatch(told.noun)
    is_left = told.noun is None and sentence.scene.is_framed and _LEFT.search(masked, start, told.start)
    if told.is_share or not (
        is_granted or is_left or (not told.is_deal and _FROM_GIVER.match(masked, told.end))
    ):
        return []
    helped = _HELPED.search(masked, start, told.start)
    if helped is None:
        return []
    if helped.start() == start:
        later = _UNDER_THIS.match(masked, told.end)
        return [_on(sentence, told, "helped", later.span("name"))] if later else []
    subject = sentence.subject(helped.start())
    if subject and subject.names and not PUBLIC_BODY.search(subject.names[0]):
        return [sentence.found("helped", told, None, subject, supplier=subject.names[0])]
    of_body = _OF_BODY.search(masked, start, helped.start())
    if of_body:
        return [_on(sentence, told, "helped", of_body.span("owner" if of_body["owner"] else "at"))]
    is_from = is_granted and _FROM_GIVER.match(masked, told.end)
    return [sentence.found("helped", told, None, None)] if is_from else []


def _on(sentence: SumSentence, told: Sum, rule: str, name: tuple[int, int]) -> Found:
    """The sum is that of the body at a span."""
    span = Party((), min(name[0], told.start), max(name[1], told.end))
    return sentence.found(rule, told, None, span, supplier=sentence.text(name))


def _under_contract(sentence: SumSentence, told: Sum) -> list[Found]:
    """Who works under it: "A runs the tests under a contract worth £2m"."""
    start = max(sentence.clause_start(told.start), told.start - 160)
    under = _THROUGH.search(sentence.masked, start, told.start) if told.is_deal else None
    if under and (own := _UNDER_THIS.match(sentence.masked, told.end)) and not under.group()[0].islower():
        whole = Party((), under.start(), own.end())
        name = sentence.text(own.span("name"))
        return [sentence.found("under_contract", told, None, whole, supplier=name, outcome="awarded")]
    if under is None or TENDERED.search(sentence.masked, start, told.start):
        return []
    by = _BY_BEFORE.search(sentence.masked, max(0, under.start() - 120), under.start())
    if by:
        span: Party | None = Party((), sentence.clause_start(under.start()), told.end)
        supplier: str | None = sentence.text(by.span("name"))
    else:
        span = sentence.subject(under.start())
        supplier = next(iter(span.names), None) if span else None
    if supplier is None or PUBLIC_BODY.search(supplier):
        return []
    return [sentence.found("under_contract", told, None, span, supplier=supplier, outcome="awarded")]
