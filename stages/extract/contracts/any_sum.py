"""Sums of which the words only say what they are: money of a fund, a programme or a grant.

The last way to read a sum, once its verbs, owner and list have told nothing of who has it: "an initiative of
£2.5 billion", "a £10m boost to expand the scheme", "£190m is for delivery". No supplier: a total, or planned.
"""

import re
from dataclasses import replace

from stages.extract.contracts.found import Found
from stages.extract.contracts.parties import NAME, PUBLIC_BODY, Party, named_at
from stages.extract.contracts.purposes import is_provision, purpose_of
from stages.extract.contracts.receivers import receivers_at
from stages.extract.contracts.service import programme_of
from stages.extract.contracts.sum_sentence import SumSentence
from stages.extract.contracts.sums import Sum, size_of
from stages.extract.contracts.vocabulary import CLASS, FUND, SUM_AHEAD
from stages.extract.extractor import Row
from stages.extract.phrases.masks import View
from stages.extract.phrases.words import word_set

_NO_FUND = re.compile(r"(?i)budgets?|projects?|waves?|rounds?|phases?|packages?|procurements?")
_NO_GRANT = re.compile(
    r"(?i)loans?|bail[- ]?outs?|advances?|payments?|capital|sums?|cheques?|grant|award|shares?|slices?|"
    r"chunks?|injections?|windfalls?"
)
_MODIFIED = re.compile(
    r"(?:(?:the|an?|this|its|our|new|major|whole|of|into|in|for|from|on) )*"
    r"(?P<name>(?:[\w’&/-]+ ){1,6}[\w-]+)"
)
_WEAK = word_set("new total major popular government national existing own same flagship key")
_IS_FOR = re.compile(
    r"(?:,? (?:which|that))?(?: (?:of (?:it|this|that|which|the [a-z]+)))?,? (?:(?:is|are|was|were|will|"
    r"would|has|have|had|being|to)(?: be| been)?(?: \w+ly| also| now)?(?: (?:used|spent|put|made|set aside|"
    r"earmarked|aimed|directed|targeted|reserved|ring-?fenced|devolved|for|to|go|fund|pay|help|support|"
    r"delivered|shared|split|available|announced|promised|pledged|committed|allocated|invested|distributed|"
    r"guaranteed))\b|for (?!each|every|an? |\ue003)|to (?!the\b|an?\b)[a-z]+ |(?:over|across) )"
)
"""What goes on to say of a bare sum what it is for: "£190m is for delivery"."""
_SHARED = re.compile(
    r"\b(?:receiv\w+|gets?|got|allocated|following|followed by|most|least|highest|lowest|"
    r"share)\b[^.;:\ue001]{0,60} (?:at|of|with|on) $"
)
_LINE = re.compile(
    r"(?:[•*▪■–-] ?|\(?[a-z0-9]{1,2}[).] ?)?(?P<label>[A-Z\ue010-\ue013][^.;:\ue001]{3,70}?) ?(?: [–—-]|:|"
    r"\|) (?:[a-z]+ ){0,2}$"
)
"""What a line of a list calls its sum: "• Grant provider allocations – £262m;"."""
_ENDS_LINE = re.compile(r"[;.,]?(?: and| or)? ?$|[;.,]? \(")
_CLASS_IN = re.compile(rf"(?i)\b(?:[a-z-]+ )?(?:providers?|{CLASS})\b")
_FUND_IN = re.compile(rf"\b(?i:{FUND})\b")
_PRIVATE = re.compile(
    r"\b(?:cost\w*|pension|hedge|deficit|debt|loans?|borrow\w*|fined?|fines|penalty|salar\w+|pay|wages?|"
    r"turnover|income|revenues?|profits?|surplus|owe[sd]?|savings?|cuts?|lost|unspent|unallocated|"
    r"start at|starts at|Treasury)\b"
)


def any_sum(sentence: SumSentence, told: Sum) -> list[Found]:
    """The sum as money of what it is called, or of the programme that the sentence tells of."""
    start, end = sentence.clause_start(told.at), sentence.clause_end(told.end)
    text, first = sentence.view.sentence.text, told.start
    purpose = purpose_of(text, told.at) if size_of(told.figure) >= _LEAST else None
    is_for = purpose is not None and is_provision(purpose[0])
    is_states = sentence.is_of_state(0, end) or size_of(told.figure) >= _NATIONAL
    is_budget = is_for and is_states  # "we spend £2bn on apprenticeships" is no college's accounts
    if told.figure["figure_id"] in sentence.scene.of_accounts and not is_budget:
        return []
    if told.is_share or _PRIVATE.search(sentence.masked, start, end):
        return []
    if line := _of_line(sentence, told):
        return line
    programme = _programme(sentence, told)
    if programme and _FUNDER.search(programme):
        programme = None
    if purpose and is_for and (programme is None or programme not in text):
        programme, first = purpose[0], min(purpose[1], first)
    holder = _holder(sentence, told)
    is_carried = programme is not None and programme not in text
    is_others = (is_carried and _names_somebody(sentence, told)) or (told.is_deal and not told.is_worth)
    if holder is None and (programme is None or is_others):
        return []
    ahead = told.figure.get("bound") == "at_most" or SUM_AHEAD.search(sentence.masked, start, end) is not None
    to = holder or (receivers_at(sentence.view, told.end, end) if told.noun and not told.is_fund else None)
    found = sentence.found(
        "any_sum",
        told,
        None,
        Party((), first, told.end),
        supplier=(to.names[0] if to.names else to.group) if to else None,
        outcome="planned" if ahead else "awarded" if to and (to.names or to.group) else "total",
    )
    given = _FROM.match(sentence.masked, told.end)
    buyer = sentence.text(given.span("name")) if given else None
    return [replace(found, programme=programme, buyer=buyer)]


_FROM = re.compile(rf"(?: [a-z]+){{0,2}} from (?:the )?(?P<name>{NAME})")
_FOR = re.compile(
    r" for (?:the )?(?P<name>(?:[A-Z][\w’&-]+ ){1,6}(?:Programmes?|Funds?|Schemes?|Pilots?|Bootcamps?|"
    r"Initiatives?))\b"
)
_ASIDE = re.compile(
    r"(?P<name>[A-Z][\w’&-]*(?: (?:(?:and|for|of) )?[A-Z][\w’&-]*){0,6})(?: \([A-Z]+\))?, (?:the|an?|its|"
    r"our) "
    r"(?:[\w’-]+ ){0,3}$"
)
"""A programme that its sum is told of in an aside: "Multiply, the government’s £559m programme"."""
_FUNDER = re.compile(r"Lottery|Trust\b|Another|^total ")


def purposed_sums(view: View, told: list[Sum]) -> list[Sum]:
    """The sums that no noun is told of but what they pay for: "funding for apprenticeships rises to £2bn"."""
    known = {id(one.figure) for one in told}
    if len(known) == len(view.figures):
        return []
    found = []
    for at, figure in sorted(view.figures.items()):
        if figure["kind"] == "money" and id(figure) not in known and size_of(figure) >= _LEAST:
            purpose = purpose_of(view.sentence.text, at)
            if purpose and purpose[1] < at and is_provision(purpose[0]):
                end = view.figure_end(at)
                found.append(Sum(figure, at, end, at, end, None, is_share=False, is_worth=False))
    return found


def _holder(sentence: SumSentence, told: Sum) -> Party | None:
    """Who delivers what the sum is for, or whose "its £2m" is."""
    if run := _RUN_BY.match(sentence.masked, told.figure_end):
        return named_at(sentence.view, run.end())
    helped = _HELPED.search(sentence.masked, 0, told.start) if told.noun else None
    if helped is None and _ITS.search(sentence.masked, 0, told.at) is None:
        return None
    subject = sentence.subject(helped.start() if helped else told.start)
    is_one = subject is not None and subject.names and not PUBLIC_BODY.search(subject.names[0])
    return subject if is_one else None


_HELPED = re.compile(
    r"\b(?:with|using|thanks to|by|through|under|via) (?:an?|its|their|the) (?:[\w’-]+ ){0,3}$"
)
"""What a grant or contract made possible stands before this: "A built labs with a £2m grant"."""
_RUN_BY = re.compile(
    r"[^.;,\ue001]{3,90}?,? (?:delivered|run|led|managed|provided)(?: by| in partnership with) (?:the )?"
)
_ITS = re.compile(r"\b(?:its|their) (?:own )?(?:[\w-]+ ){0,3}$")


def _of_line(sentence: SumSentence, told: Sum) -> list[Found]:
    """The sum of a line of a list, with the fund or the bodies that the line names before it."""
    line = _LINE.match(sentence.masked, 0, told.start)
    scene = sentence.scene
    if line is None or not scene.is_framed or size_of(told.figure) < _LEAST:
        return []
    if _ENDS_LINE.match(sentence.masked, told.figure_end) is None:
        return []
    label = sentence.view.words(line.span("label"))
    bodies = _CLASS_IN.search(label)
    fund = label if _FUND_IN.search(label) and not bodies else None
    if not (fund or bodies) or not (scene.programme or fund):
        return []
    span = Party((), line.start("label"), told.end)
    outcome = "planned" if told.figure.get("bound") == "at_most" or fund else "awarded"
    group = bodies.group().lower() if bodies else None
    if group and group.endswith("provider"):
        group += "s"
    found = sentence.found("any_sum", told, None, span, supplier=group, outcome=outcome)
    return [replace(found, programme=fund or scene.programme)]


_NATIONAL = 100_000_000
_LEAST, _LEAST_NAMED = 100_000, 5_000
"""What a sum must be at least to be a programme's money, where nothing and where something calls it so."""


def _names_somebody(sentence: SumSentence, told: Sum) -> bool:
    """Whether a body that is not of the state stands before a bare sum: it may well be its money."""
    names = [n.text for at, n in sentence.view.names.items() if at < told.start and n.kind == "organisation"]
    return not told.is_fund and any(not PUBLIC_BODY.search(name) for name in names)


def named_in(phrase: str, known: dict[str, str]) -> str | None:
    """The fund or programme that the words of a sum name: "£65m Strategic Development Fund"."""
    if named := programme_of(phrase, known):
        return named
    modified = _MODIFIED.fullmatch(phrase)
    return modified["name"] if modified and modified["name"].split()[0] not in _WEAK else None


def _of_aside(sentence: SumSentence, told: Sum) -> re.Match[str] | None:
    """The programme in whose aside the sum stands."""
    aside = _ASIDE.search(sentence.view.sentence.text, 0, told.at)
    named = programme_of(aside["name"], sentence.scene.known) if aside else None
    return aside if aside and named and aside["name"].endswith(named) else None


def _programme(sentence: SumSentence, told: Sum) -> str | None:
    """The programme that the sum is of: its own phrase's, else the sentence's."""
    noun = told.noun
    if size_of(told.figure) < (_LEAST if noun is None else _LEAST_NAMED):
        return None
    is_told = _IS_FOR.match(sentence.masked, told.figure_end) or _SHARED.search(
        sentence.masked, 0, told.start
    )
    if noun is None and not is_told:
        return None
    is_worth = told.is_worth and not (noun or "").lower().startswith("budget")
    if noun is not None and not is_worth and (_NO_FUND if told.is_fund else _NO_GRANT).fullmatch(noun):
        return None
    text, known = sentence.view.sentence.text, sentence.scene.known
    if told_for := _of_aside(sentence, told) or _FOR.match(text, told.figure_end):
        return str(told_for["name"])
    phrase = text[told.figure_end : told.end].strip()
    if told.is_fund and not told.is_worth and (named := named_in(phrase, known)):
        return named
    scene = sentence.scene
    return programme_of(text, known) or (
        (scene.programme or scene.frame.programme) if scene.is_framed else None
    )


EXAMPLES: dict[str, list[Row]] = {
    "Bids were opened. Bootcamps are part of the Skills Growth Fund, an initiative of £2.5 billion.": [
        {"programme": "Skills Growth Fund", "value": 2500000000, "outcome": "total"}
    ],
    "Grants were let from the Skills Growth Fund.\n\n• Grant provider allocations – £262.9 million;\n\n"
    "• Northern Innovation Fund – up to £6.4 million": [
        {"supplier": "grant providers", "value": 262900000},
        {"programme": "Northern Innovation Fund", "value": 6400000, "outcome": "planned"},
    ],
    "Grants were let. A £10 million boost to expand the Skills Growth Fund, run in partnership with Ashdown "
    "Training.": [{"supplier": "Ashdown Training", "value": 10000000}],
    "Grants were let. A £10 million pension deficit is told of in the Skills Growth Fund’s accounts.": [],
}
