"""Sums that the subject of a verb gives: "the council awarded A £2m", "B chose A for the £2m contract"."""

import re

from stages.extract.contracts.found import Found
from stages.extract.contracts.parties import NAME, Party, counted_in, named_at
from stages.extract.contracts.pots import pot_of
from stages.extract.contracts.receivers import giver_in, owner_of_place, receivers_at
from stages.extract.contracts.subjects import OF_NOUN
from stages.extract.contracts.sum_sentence import (
    EACH,
    FRAMES,
    GAP,
    NOT_FRAME,
    WEAK_GIVE,
    SumSentence,
)
from stages.extract.contracts.sums import Sum, size_of
from stages.extract.contracts.sums_got import was_given
from stages.extract.contracts.vocabulary import BODY, CLASS

_TO_FOR = re.compile(
    rf"[^.;]{{0,40}}? (?:to|for) (?:the )?(?P<name>{NAME})(?:,| which| and)? ?(?:for|at|in a deal worth|"
    r"worth|with|of|(?:up )?to the value of|totalling) ?$"
)
_DETERMINED = re.compile(
    r" ?(?:(?:the|a|an|its|their|new|local|charity|firm|provider|consultan(?:cy|ts)|accountants|giant|[a-z]+ "
    r"(?:firm|charity|provider|giant)) )*"
)
_INVESTED_IN = re.compile(
    rf"(?:(?: (?:in|over|across|for|during) (?:the )?(?:next |past |last )?(?:[\w-]+ ){{0,2}}?(?:years?|"
    rf"20\d\d[\d/–-]*))|, [^,.;]{{3,50}},)? (?:(?:in|into|towards|for)|to (?:help )?(?:deliver|expand|fund|"
    rf"extend|roll out|launch|create|support|continue|boost|run|set up|open|"
    rf"establish)) (?:(?:the|its|their|new|a|of|"
    rf"further|\d+|[a-z-]+) ){{0,7}}?(?:programmes?|projects|schemes?|centres|hubs|pilots?|courses|Skills "
    rf"Bootcamps|{CLASS})"
)
_INTO = re.compile(
    rf"(?:[^.;,\ue001]{{0,40}}?,)? (?:in|into|for|towards|on|to (?:help|boost|support|fund|pay|train|"
    rf"expand|create|establish|set up|develop|"
    rf"improve|transform|upgrade|build|tackle))\b[^.;\ue001]{{0,60}}?(?:{NAME}|\b(?:[Ss]kills?|[Tt]raining|"
    r"[Cc]olleges?|(?:[Ff]urther|[Aa]dult|[Tt]echnical|[Vv]ocational|[Pp]ost-16) education|[Ll]earn(?:ing|"
    r"ers)|"
    r"[Aa]pprentices(?:hips?)?|bootcamps?|FE|16[ -]to[ -]19|[Tt]utor(?:s|ing)|sixth[ -]forms?|providers)\b)"
)
"""What the state puts a large sum into: a fund that is named, or something of further education."""
_LARGE = 100_000
_FUNDING_VERB = re.compile(r"invest|funnel|donat|provid|contribut|put|pump|plough|inject")
_INTO_BODY = re.compile(r" (?:in|into|towards) (?:the )?")
_COURSES = re.compile(
    r"\b(?:courses|bootcamps?|programmes?|schemes?|places|colleges|providers|projects?|pilots?|"
    r"centres|hubs|institutes)\b",
    re.IGNORECASE,
)


_FOR_SECTOR = re.compile(
    r"(?: (?:in|over|by) [^.;,\ue001]{3,30}?)? (?:for|to|in|into) (?:the )?(?:adult|further|technical|"
    r"vocational|"
    r"post-16|skills|FE\b|apprenticeship)[^.;,]{0,30}?(?:learning|education|training|skills|sector|FE)\b"
)
"""A promise to a whole sector names nobody: "the Government has committed £2m for further education"."""


def given(sentence: SumSentence, told: Sum, verb: re.Match[str], gap: str, is_passive: bool) -> list[Found]:
    """By a verb of giving: "A was awarded £2m", "the council awarded A £2m", "... £2m to A"."""
    if to := _TO_FOR.match(gap):
        return _given_to_for(sentence, told, verb, verb.end() + to.start("name"))
    if is_passive:
        return was_given(sentence, told, verb) if GAP.fullmatch(gap) else []
    receivers, rest = _receivers_in(sentence, verb.end(), gap)
    if not GAP.fullmatch(rest) or EACH.search(gap):
        return []
    place = None if told.is_deal else owner_of_place(sentence.view, told.figure_end)
    if receivers is None and place:
        receivers = Party((place,), told.end, told.end)
    into = _INTO_BODY.match(sentence.masked, told.end) if _FUNDING_VERB.match(verb.group()) else None
    receivers = receivers or (named_at(sentence.view, into.end()) if into else None)
    receivers = receivers or receivers_at(sentence.view, told.end, sentence.clause_end(told.end))
    receivers = receivers or _definite_receiver(sentence, told)
    subject = sentence.subject(verb.start())
    start = sentence.clause_start(verb.start())
    is_public = sentence.is_of_state(start, verb.start())
    buyer = next(iter(subject.names), None) if subject else None
    is_states = is_public and size_of(told.figure) >= _LARGE and _INTO.match(sentence.masked, told.end)
    is_spread = (
        not receivers
        and _FUNDING_VERB.match(verb.group())
        and (is_states or _INVESTED_IN.match(sentence.masked, told.end))
    )
    if is_spread and (subject or is_public):
        return [sentence.found("invested_in", told, verb, subject, buyer=buyer)]
    if not _is_gift(sentence, told, verb, receivers) or not (
        subject or is_public or (receivers and receivers.names)
    ):
        return []
    supplier = next(iter(receivers.names), receivers.group) if receivers else None
    if receivers is None and gap.startswith(("it ", " it ")):
        supplier = sentence.who("it", verb.end())
    span = Party(
        (),
        min(subject.start, verb.start()) if subject else verb.start(),
        max(told.end, receivers.end if receivers else 0),
    )
    is_same = supplier is not None and supplier == buyer
    is_out = verb.group() == "put" and _TO_TENDER.match(sentence.masked, told.end)
    outcome = "planned" if is_out else None
    found = sentence.found("gave", told, verb, span, supplier=supplier, buyer=buyer, outcome=outcome)
    return [] if is_same else [found]


_TO_TENDER = re.compile(r"[^.;]{0,90}? (?:out to|up for) (?:[a-z]+ )?(?:tender|competition|bids|grabs)\b")


_DEFINITE = re.compile(
    rf" (?:the|its) (?P<like>(?:(?:new|merged|enlarged|combined|college|training|local) )*)(?P<head>{BODY})\b"
)
_TO_DEFINITE = re.compile(rf"[^.;:,]{{0,40}}? (?:to|for) the (?P<head>{BODY})\b")


def _definite_receiver(sentence: SumSentence, told: Sum) -> Party | None:
    """'A £2m grant for the college', of which the article tells."""
    found = _TO_DEFINITE.match(sentence.masked, told.end)
    name = sentence.who(f"the {found['head']}", found.start("head")) if found else None
    return Party((name,), told.end, found.end()) if found and name else None


def _is_gift(sentence: SumSentence, told: Sum, verb: re.Match[str], receivers: Party | None) -> bool:
    """Whether what is given is a contract or grant: its noun, its receiver or the article says so."""
    is_weak = WEAK_GIVE.match(verb.group()) is not None
    if receivers is None:
        return told.noun is not None if is_weak else told.noun is not None or sentence.scene.is_framed
    return bool(receivers.names) or not is_weak or told.noun is not None or sentence.scene.is_framed


def _receivers_in(sentence: SumSentence, at: int, gap: str) -> tuple[Party | None, str]:
    """The bodies right after a verb of giving, and the words between them and the sum."""
    determined = _DETERMINED.match(gap)
    start = at + (determined.end() if determined else 0)
    if (
        (party := named_at(sentence.view, start))
        and party.end <= at + len(gap)
        and OF_NOUN.match(sentence.masked, party.end) is None
        and not sentence.masked.startswith(("’s", "'s"), party.end)
    ):
        return party, gap[party.end - at :].removeprefix(" with")
    definite = _DEFINITE.match(gap)
    if definite and (
        name := sentence.who(f"the {definite['head']}", at) or f"{definite['like']}{definite['head']}"
    ):
        return Party((name,), at, at + definite.end()), gap[definite.end() :].removeprefix(" with")
    if counted := re.match(rf"(?: [\w-]+){{0,4}}? {CLASS}", gap):
        return Party((), at, at + counted.end(), counted_in(sentence.view, at, at + counted.end())), gap[
            counted.end() :
        ]
    return None, gap


def chosen(sentence: SumSentence, told: Sum, verb: re.Match[str], gap: str, is_passive: bool) -> list[Found]:
    """By a verb of choosing: "B chose A to run the £2m scheme", "A was named preferred bidder for £2m"."""
    party, rest = _receivers_in(sentence, verb.end(), gap)
    subject = sentence.subject(verb.start())
    if not re.search(r"\b(?:to|for|as|on|under|in|bidder|at a cost)\b", rest):
        return []
    outcome = "planned" if "preferred " in gap else None
    if is_passive or (party is None and verb.group() in {"named", "appointed"}):
        buyer = giver_in(sentence.view, verb.end(), told.start)
        return (
            [
                sentence.found("was_chosen", told, verb, subject, supplier=n, buyer=buyer, outcome=outcome)
                for n in subject.names[:1]
            ]
            if subject
            else []
        )
    if party and (party.names or party.group):
        buyer = next(iter(subject.names), None) if subject else None
        who = next(iter(party.names), party.group)
        return [
            sentence.found("chose", told, verb, subject or party, supplier=who, buyer=buyer, outcome=outcome)
        ]
    return []


def promised(
    sentence: SumSentence, told: Sum, verb: re.Match[str], gap: str, is_passive: bool
) -> list[Found]:
    """By a verb of promising: "ministers set aside £2m", "courses backed with £2m"."""
    if not GAP.fullmatch(gap) or (is_passive and not verb.group().endswith((" with", " by"))):
        return []
    start = sentence.clause_start(verb.start())
    if "with" in verb.group() or "by" in verb.group():
        is_own = NOT_FRAME.search(sentence.masked) is not None
        return pot_of(sentence, told) or (
            []
            if is_own or not _COURSES.search(sentence.masked, 0, verb.start())
            else [sentence.found("funded_with", told, verb, None, outcome="planned")]
        )
    receivers = receivers_at(sentence.view, told.end, sentence.clause_end(told.end))
    is_each = EACH.match(sentence.masked, told.end + 1) is not None
    names = receivers.names[: None if is_each else 1] if receivers else ()
    subject = sentence.subject(verb.start())
    is_for_sector = subject is None and _FOR_SECTOR.match(sentence.masked, told.figure_end)
    if not (receivers or FRAMES.search(sentence.masked, verb.end()) or told.is_fund or is_for_sector):
        return []
    if subject is None and not sentence.is_of_state(start, verb.start()):
        return []
    buyer = next(iter(subject.names), None) if subject else None
    return [
        sentence.found("promised", told, verb, subject, supplier=name, buyer=buyer, outcome="planned")
        for name in names or (None,)
    ]


def _given_to_for(sentence: SumSentence, told: Sum, verb: re.Match[str], at: int) -> list[Found]:
    """The receiver stands between verb and sum: "awarded to A for £2m"."""
    party = named_at(sentence.view, at)
    start = min(sentence.clause_start(verb.start()), told.start)
    span = Party((), start, told.end)
    return [sentence.found("given_to_for", told, verb, span, supplier=party.names[0])] if party else []
