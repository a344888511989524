"""Sums that a contract which somebody holds is worth: "A has a £2m contract", "A took over the £2m deal"."""

import re

from stages.extract.contracts.found import Found
from stages.extract.contracts.parties import PUBLIC_BODY, Party, giver_in, named_at
from stages.extract.contracts.sum_sentence import GAP, THE_PUBLIC, WITH_NAME, SumSentence
from stages.extract.contracts.sums import Sum

_NEAR = 70


def held(sentence: SumSentence, told: Sum, verb: re.Match[str], gap: str, is_passive: bool) -> list[Found]:
    """By a verb of holding, keeping or taking over, whose subject has it."""
    kind = str(verb.lastgroup)
    if told.noun is None or len(gap) >= _NEAR or not GAP.fullmatch(gap):
        return []
    subject = sentence.subject(verb.start())
    if (
        subject is None
        and verb.group().startswith("sign")
        and THE_PUBLIC.search(sentence.masked, 0, verb.start())
    ):
        subject = _named_with(sentence, told)
    if subject is None or not subject.names or (told.is_fund and kind != "take_over") or told.is_share:
        return []
    supplier, buyer, previous = subject.names[0], None, None
    after = WITH_NAME.search(sentence.masked, verb.end(), min(told.figure_end + 60, len(sentence.masked)))
    other = sentence.view.words(after.span("name")).split(" (")[0] if after else None
    if kind == "hold" and verb.group().startswith("sign") and other:
        supplier, buyer = (
            (other, supplier)
            if PUBLIC_BODY.search(supplier) and not PUBLIC_BODY.search(other)
            else (supplier, other)
        )
    elif other and after and after.group().startswith("with"):
        supplier, buyer = (other, supplier) if PUBLIC_BODY.search(supplier) else (supplier, other)
    if kind == "hold" and not told.is_deal and not re.match(r"grant|loan|allocation|bail", told.noun or ""):
        return []
    if kind == "keep" and other and supplier == buyer:
        return []
    if kind == "take_over":
        previous = giver_in(sentence.view, verb.end(), len(sentence.masked))
    outcome = {"hold": None, "keep": "retained", "take_over": "transferred" if previous else None}[kind]
    return [
        sentence.found(
            "held", told, verb, subject, supplier=supplier, buyer=buyer, previous=previous, outcome=outcome
        )
    ]


def _named_with(sentence: SumSentence, told: Sum) -> Party | None:
    """The body after "with": "Ministers signed a £2m contract with A"."""
    after = WITH_NAME.search(sentence.masked, told.end, min(told.end + 40, len(sentence.masked)))
    return named_at(sentence.view, after.start("name")) if after else None
