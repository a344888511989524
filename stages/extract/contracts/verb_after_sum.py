"""Sums that are the subject of the verb after them: "£2m has been awarded to A", "£2m was shared by A"."""

import re

from stages.extract.contracts.contract_words import MONEY, is_passive
from stages.extract.contracts.found import Found
from stages.extract.contracts.parties import NAME, ORG, Party, counted_in, named_at
from stages.extract.contracts.pots import pot_of
from stages.extract.contracts.receivers import giver_in, owner_of_place, receivers_at
from stages.extract.contracts.sum_sentence import FRAMES, WEAK_GIVE, SumSentence
from stages.extract.contracts.sums import Sum
from stages.extract.contracts.sums_got import shares
from stages.extract.contracts.vocabulary import AHEAD, CLASS
from stages.extract.extractor import Row
from stages.extract.phrases.masks import NAME_MASKS

_FAR = 90
_FOR_BODY = re.compile(rf" (?:for|to) (?:the )?{NAME}")
_NOT_SAID = re.compile(r"\ue002|, (?:as|while|after|when) | (?:it|they|he|she) ")
_INFINITIVE = re.compile(r"\bto $")
_GAP = re.compile(
    r"\)?(?: \([^()]{2,12}\))?(?:(?: [–-])? (?:in|of|for|to|over|from|with|which|that)\b[^.;:–]{0,70}?)"
    r"?(?:,[^,;.–:]{3,40},|,? which|,| –)?(?P<also> and(?= (?:was|were|is|are|will|has|have)\b))?(?: (?:has|"
    r"have|had|is|was|were|are|will|be|been|being|also|since|now|today|just|already|all|then|only|recently|"
    r"subsequently|to|would|eventually|yet|each|\w+ly))* "
)
_AND_OTHER = re.compile(
    rf" and (?:an?|the|this|its) {MONEY}++(?: [a-z-]+){{0,3}}?(?= (?:was|were|have|are)\b)"
)
"""A second sum that the verb is said of too: "the £2m contract and the £1m deal were won by A"."""
_SHARED = re.compile("shar|split|divid|spread")
_BARE = re.compile(r"[\w ,’]{0,30}? ?")
_FINITE = re.compile(r"\b(?:has|have|had|which|will)\b")
_BY = re.compile(r" (?:[\w ]{0,20}?)?(?:by|between|among) (?:the )?")
_TO = re.compile(r"(?: (?:straight|directly|only|mainly|mostly|out))*(?P<to>) (?:to|for) ")
_INTO = re.compile(r" into (?:the|a|this|its) (?:[a-z]+ ){0,2}?(?:fund|pot|scheme|programme)\b")
_LATER_TO = re.compile(rf"[^.;]{{0,90}}? to (?:the )?(?:[a-z-]+ ){{0,3}}?(?={ORG})")
_PARTICIPLE = re.compile(r"\w+(?:ed|en)\b|split|put|spread|paid|lent|made|let")
_RECEIVED = re.compile(r"received|secured|won|obtained|drawn down")
_HELPS = re.compile(rf"[^.;]{{0,60}}? (?:help|enabl|allow|support)(?:e|es|s|ing)? (?:the )?(?P<name>{NAME})")
_CLASS = re.compile(CLASS)
_TO_IT = re.compile(
    r" to (?P<who>(?:it|the (?:company|charity|college|trust|council|provider|firm|foundation|"
    r"group|university|authority|organisation|partnership|school|academy|consortium))\b)"
)
_TO_PLACE = re.compile(
    rf" (?:directly )?to (?:the )?(?P<name>[{NAME_MASKS['place']}]++)"
    r"(?=[,.;]|$| (?:under|in|for|over|from|by|through|to|and|with|last|this)\b)"
)
"""An area that is given money: "£2m was allocated to Kent"."""
_PLACE = NAME_MASKS["place"]
_OVER_PLACES = re.compile(
    rf"(?: (?:out|up|evenly|equally))? (?:across|between|among|amongst|to|for|by) "
    rf"(?P<name>(?:[{_PLACE}]++, )*[{_PLACE}]++,? "
    rf"and [{_PLACE}]++)(?=[,.;]|$| (?:under|in|for|over|from|through|by|last|this|next|to)\b)"
)
"""Nations or areas that share a sum: "£9m spread across Wales and Scotland"."""
_SHARED_OUT = re.compile(r"spread|split|shar|divid|distribut|allocat|giv|g[oi]|went|award|devolv")
_BY_STATE = re.compile(r"[^.;,]{0,40}? by (?:the )?(?P<state>[Gg]overnment|ministers|[Tt]reasury)\b")
_PROMISE_ALONE = re.compile(r"\bnext year\b(?![^.]*(?:fund|tender|grant))")


def by_verb_after(sentence: SumSentence, told: Sum) -> list[Found]:
    """By the verb after the sum, whose subject it is."""
    verb = next(
        (
            v
            for v in sentence.verbs
            if v.start() >= told.end and not _INFINITIVE.search(sentence.masked, 0, v.start())
        ),
        None,
    )
    if verb is None or verb.start() - told.end > _FAR:
        return []
    gap = _AND_OTHER.sub("", sentence.masked[told.end : verb.start()])
    if (
        _NOT_SAID.search(gap)
        or (MONEY in gap and not gap.startswith((" of the", " of its")))
        or not (between := _GAP.fullmatch(gap))
        or (between["also"] and not _SHARED.match(verb.group()))
    ):
        return []
    kind = str(verb.lastgroup)
    if kind == "promise":
        return _set_aside(sentence, told, verb)
    is_kept = kind == "hold" and told.noun is None  # "£4m held by schools" is in their accounts
    read = None if is_kept else _RECEIVERS.get(kind)
    party = read(sentence, told, verb, _is_passive(sentence, verb, gap)) if read else None
    if party is None:
        is_tendered = kind == "go" and sentence.masked.startswith(" to tender", verb.end())
        return pot_of(sentence, told) if is_tendered else []
    ahead = "planned" if AHEAD.search(sentence.masked, told.end, verb.end()) else None
    supplier = next(iter(party.names), party.group)
    if supplier is None and party.end <= verb.end():
        to = _TO_IT.match(sentence.masked, verb.end())
        supplier = sentence.who(to["who"], verb.end()) if to else sentence.told_before()
        place = _TO_PLACE.match(sentence.masked, verb.end()) if kind == "give" and not supplier else None
        if place:
            supplier, party = sentence.text(place.span("name")), Party((), party.start, place.end())
    over = _OVER_PLACES.match(sentence.masked, verb.end()) if supplier is None else None
    if over and _SHARED_OUT.match(verb.group()):
        supplier, party = sentence.view.words(over.span("name")), Party((), party.start, over.end())
    if supplier is None and kind == "give" and not told.is_deal:
        supplier = owner_of_place(sentence.view, verb.end())
    span = Party((), told.start, max(verb.end(), party.end))
    if told.is_share and party.names:
        return shares(sentence, told, verb, Party(party.names, told.start, party.end))
    buyer = giver_in(sentence.view, verb.end(), verb.end() + 40) if kind == "give" else None
    if buyer is None and (state := _BY_STATE.match(sentence.masked, verb.end())):
        buyer = state["state"]
    return [sentence.found("was_given_to", told, verb, span, supplier=supplier, outcome=ahead, buyer=buyer)]


def _is_passive(sentence: SumSentence, verb: re.Match[str], gap: str) -> bool:
    """Whether the verb is a passive one, or a participle right after the sum: "£2m awarded to A"."""
    is_bare = _BARE.fullmatch(gap.rstrip()) is not None and not _FINITE.search(gap)
    return is_bare or is_passive(sentence.masked, verb)


def _set_aside(sentence: SumSentence, told: Sum, verb: re.Match[str]) -> list[Found]:
    """The sum is promised: "£2m is up for grabs"."""
    is_fund = told.is_fund or told.is_deal or sentence.scene.is_framed
    is_for = _FOR_BODY.match(sentence.masked, verb.end()) or FRAMES.search(sentence.masked)
    if not (is_fund or is_for) or _PROMISE_ALONE.search(sentence.masked):
        return []
    end = sentence.clause_end(verb.end())
    buyer, to = giver_in(sentence.view, verb.end(), end), receivers_at(sentence.view, verb.end(), end)
    puts = next((v for v in reversed(sentence.verbs) if v.end() <= told.start), None)
    if buyer is None and puts and puts.group() == "put" and "tender" in verb.group():
        subject = sentence.subject(puts.start())
        buyer = next(iter(subject.names), None) if subject else None
    supplier = next(iter(to.names), None) if to else None
    return [sentence.found("set_aside", told, verb, to, supplier=supplier, outcome="planned", buyer=buyer)]


def _getters(sentence: SumSentence, told: Sum, verb: re.Match[str], is_passive: bool) -> Party | None:
    """Who gets it: "£2m was won by A", "£2m was shared between colleges"."""
    by = _BY.match(sentence.masked, verb.end())
    if not is_passive:
        return None
    end = sentence.clause_end(verb.end())
    if by and (party := named_at(sentence.view, by.end())):
        return party
    if by and _CLASS.search(sentence.masked, by.end(), end):
        return Party((), by.end(), end, counted_in(sentence.view, by.end(), end))
    is_by_whom = by is not None and not sentence.masked.startswith(" by way", verb.end())
    is_received = not is_by_whom and told.noun and not told.is_fund and _RECEIVED.fullmatch(verb.group())
    return Party((), told.start, verb.end()) if is_received else None


def _goers(sentence: SumSentence, told: Sum, verb: re.Match[str], is_passive: bool) -> Party | None:
    """Whom it goes to: "£2m went to A"."""
    to = _TO.match(sentence.masked, verb.end())
    if into := _INTO.match(sentence.masked, verb.end()):
        return Party((), told.start, into.end()) if sentence.scene.is_framed else None
    return receivers_at(sentence.view, to.start("to"), sentence.clause_end(verb.end())) if to else None


def _given(sentence: SumSentence, told: Sum, verb: re.Match[str], is_passive: bool) -> Party | None:
    """Whom it is given: "£2m has been awarded to A"."""
    if not is_passive or not _PARTICIPLE.match(verb.group()):
        return None
    end = sentence.clause_end(verb.end())
    party = receivers_at(sentence.view, verb.end(), end)
    if party is None and (to := _LATER_TO.match(sentence.masked, verb.end(), end)):
        party = named_at(sentence.view, to.end())
    is_known = told.noun is not None or sentence.scene.is_framed
    if party is None and (helps := _HELPS.match(sentence.masked, verb.end())):
        return named_at(sentence.view, helps.start("name"))
    if party is None:
        is_sure = told.noun is not None or (is_known and not verb.group().startswith("approv"))
        return Party((), told.start, verb.end()) if is_sure else None
    return party if party.names or is_known or not WEAK_GIVE.match(verb.group()) else None


_RECEIVERS = {"get": _getters, "hold": _getters, "go": _goers, "give": _given}


EXAMPLES: dict[str, list[Row]] = {
    "Grants were let. Another £20m was spread across Wales and Scotland.": [
        {"supplier": "Wales and Scotland", "value": 20000000}
    ],
    "Grants were let. Another £20m was spread across Wales and books.": [
        {"supplier": None, "value": 20000000}
    ],
    "Grants were let. Some £4 million was held by schools, and £1 million came from funds.": [],
    "Grants were let. In all £1.2m was allocated to Kent under the first round.": [
        {"supplier": "Kent", "value": 1200000}
    ],
    "Grants were let. £1.2m was allocated to buildings.": [{"supplier": None, "value": 1200000}],
}
