"""Sums that the subject gets, is given or holds: "A won £2m", "A was awarded £2m", "A has a £2m contract"."""

import re

from stages.extract.contracts.found import Found
from stages.extract.contracts.parties import NAME, PUBLIC_BODY, Party, counted_in, name_text
from stages.extract.contracts.receivers import giver_in
from stages.extract.contracts.sum_sentence import EACH, GAP, WITH_NAME, SumSentence
from stages.extract.contracts.sums import Sum
from stages.extract.contracts.vocabulary import BODY
from stages.extract.extractor import Row
from stages.extract.phrases.masks import NAME_MASKS

_SHARES = re.compile("split|shar")
_WON = re.compile("won|succ|benefit|profit|shar")
_OF_THOSE = re.compile(r"\b(?:that|which|who) (?:has|have|had|have had) $")
_IT_TAKES = re.compile(
    r"\b[Ii]t (?:is going to|will|would|could|may|might|has|had|can)? ?(?:take|taken|took|takes)$"
)
"""What something costs: "it is going to take £2m to mend the roof"."""
_WITH_LENDER = re.compile(
    rf" (?:(?!with\b)[\w’-]+ ){{0,4}}(?:loans?|facility|overdraft|mortgage) with (?:the )?(?P<name>{NAME})"
)
_AREA = re.compile(
    rf"(?:^|[,;] |\band |\bwhich,? )(?P<name>{NAME_MASKS['place']}++) (?:(?:has|have|was|were|will|be|been|"
    r"is|also|already) )+$"
)


def got(sentence: SumSentence, told: Sum, verb: re.Match[str], gap: str, is_passive: bool) -> list[Found]:
    """By a verb of getting: "A won £2m", "colleges share £2m"."""
    subject = sentence.subject(verb.start()) if not is_passive and GAP.fullmatch(gap) else None
    if subject is None and not is_passive and _is_from_somebody(sentence, told):
        subject = _definite(sentence, verb)
    if subject is None or (verb.group() == "shares" and len(subject.names) == 1):  # it gives them out
        return []
    is_each = EACH.search(sentence.masked, max(0, verb.start() - 35), told.figure_end + 12) is not None
    is_sure = told.noun is not None or sentence.scene.is_framed or _SHARES.match(verb.group())
    if told.is_share and not told.is_deal and sentence.scene.is_framed:
        return shares(sentence, told, verb, subject)
    if not subject.names and (is_each or not is_sure or _is_threshold(told)):
        return []
    if _sorts(sentence, told, verb) or _IT_TAKES.search(sentence.masked, 0, verb.end()):
        return []
    is_won = subject.names and _WON.match(verb.group())
    if subject.are_some or (told.is_fund and (told.is_share or is_won or not subject.names)):
        return shares(sentence, told, verb, subject)
    names = subject.names if is_each else subject.names[:1]
    group = subject.group or counted_in(sentence.view, subject.start, subject.end)
    outcome = "total" if not names and _SHARES.match(verb.group()) else None
    return [
        sentence.found("got", told, verb, subject, supplier=name, outcome=outcome)
        for name in names or (group,)
    ]


_PAID_YEARLY = re.compile(
    rf"(?: (?:a|per|each|every) year| annually)?(?: (?:in|of) [a-z ]{{3,30}}?)? from (?:the )?(?:{NAME}|"
    rf"government)"
)
_DEFINITE = re.compile(
    rf"(?:^|[.;:,] |\b(?:and|as|while|that) )(?P<who>(?:[Tt]he|[Oo]ur) (?:[a-z-]+ ){{0,2}}{BODY})"
    rf"(?: (?:currently|also|now|already|typically|usually|will|has|had))* $"
)
"""Who gets it, where no sentence tells its name: "The county council gets £2m a year from the agency"."""
_PAID_OUT = re.compile(r"(?i)(?:grants?|loans?|bail[- ]?outs?|subsid(?:y|ies))")


def _is_from_somebody(sentence: SumSentence, told: Sum) -> bool:
    """Whether a sum is a grant or loan, or is told with whoever pays it."""
    is_grant = told.noun is not None and _PAID_OUT.fullmatch(told.noun) is not None
    return is_grant or _PAID_YEARLY.match(sentence.masked, told.figure_end) is not None


def _definite(sentence: SumSentence, verb: re.Match[str]) -> Party | None:
    """A body that is only told by its kind, right before a verb."""
    told = _DEFINITE.search(sentence.masked, max(0, verb.start() - 90), verb.start())
    return Party((), *told.span("who")) if told else None


def borrowed(sentence: SumSentence, told: Sum) -> list[Found]:
    """What the subject borrows from whom: "A has agreed a £2m loan with B"."""
    lender = _WITH_LENDER.match(sentence.masked, told.figure_end)
    before = [verb for verb in sentence.verbs if verb.end() <= told.start]
    subject = sentence.subject(before[-1].start()) if lender and before else None
    if lender is None or subject is None or not subject.names:
        return []
    buyer = name_text(sentence.view, lender.span("name"))
    span = Party((), subject.start, lender.end())
    return [sentence.found("borrowed", told, before[-1], span, supplier=subject.names[0], buyer=buyer)]


def _sorts(sentence: SumSentence, told: Sum, verb: re.Match[str]) -> bool:
    """Whether a sum only sorts bodies that are named otherwise: "colleges that had received less than "
    "£5m".
    """
    is_of_those = _OF_THOSE.search(sentence.masked, 0, verb.start()) is not None
    return is_of_those and str(told.figure.get("bound")) in {"under", "at_most"}


def shares(sentence: SumSentence, told: Sum, verb: re.Match[str], subject: Party) -> list[Found]:
    """A pot, and the bodies that are named as having a part of it."""
    words = Party((), told.start, told.end)
    pot = sentence.found("pot", told, verb, words, supplier=subject.group, outcome="total")
    return [
        *(
            sentence.found("share_of_pot", told, verb, subject, supplier=name, has_sum=False)
            for name in subject.names
        ),
        pot,
    ]


def _is_threshold(told: Sum) -> bool:
    """Whether the sum only sorts bodies: "71 colleges received more than £1 million"."""
    return str(told.figure.get("hedge") or "").lower() in _THRESHOLDS


_THRESHOLDS = frozenset(("more than", "less than", "fewer than", "at least", "under", "over", "up to"))


def was_given(sentence: SumSentence, told: Sum, verb: re.Match[str]) -> list[Found]:
    """The subject was given it: "A was awarded £2m"."""
    subject = sentence.subject(verb.start()) or _area(sentence, verb)
    if subject is None or (not subject.names and not told.noun and not sentence.scene.is_framed):
        return []
    is_each = EACH.search(sentence.masked, max(0, verb.start() - 35), told.figure_end + 12) is not None
    if not subject.names and (is_each or (_is_threshold(told) and told.noun is None)):
        return []
    if subject.are_some or (told.is_share and told.is_fund):
        return shares(sentence, told, verb, subject)
    names = (subject.names if is_each else subject.names[:1]) or (subject.group,)
    return [sentence.found("was_given", told, verb, subject, supplier=name) for name in names]


def _area(sentence: SumSentence, verb: re.Match[str]) -> Party | None:
    """The area that the verb is said of: "Northmoor was allocated £2m"."""
    area = _AREA.search(sentence.masked, max(0, verb.start() - 80), verb.start())
    return Party((sentence.text(area.span("name")),), *area.span("name")) if area else None


_NEAR = 70
_RENEWED = re.compile(r"[^.;:,]{0,60}? (?:extended|renewed)\b")


def held(sentence: SumSentence, told: Sum, verb: re.Match[str], gap: str, is_passive: bool) -> list[Found]:
    """By a verb of holding, keeping or taking over, whose subject has it."""
    kind = str(verb.lastgroup)
    if told.noun is None or len(gap) >= _NEAR or not GAP.fullmatch(gap):
        return []
    subject = sentence.subject(verb.start())
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
    if kind == "hold" and _RENEWED.match(sentence.masked, told.end):
        outcome = "retained"
    is_untold = verb.group().startswith("sign") and not other and PUBLIC_BODY.search(supplier)
    holder = None if is_untold else supplier  # whoever a public body signs with
    buyer = supplier if is_untold else buyer
    return [
        sentence.found(
            "held", told, verb, subject, supplier=holder, buyer=buyer, previous=previous, outcome=outcome
        )
    ]


EXAMPLES: dict[str, list[Row]] = {
    "Grants were let. The county council currently receives £2.4m a year from the Skills Agency for its "
    "courses.": [
        {"supplier": "The county council", "buyer": "Skills Agency", "value": 2400000, "per": "year"}
    ],
    "Grants were let. The county council currently receives £2.4m a year from car parks.": [],
}
