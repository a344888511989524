"""Sums told by what they are: "the grant of £2m to A", "the contract is worth £2m", "a tender for £2m"."""

import re

from stages.extract.contracts.contract_words import is_passive
from stages.extract.contracts.found import Found
from stages.extract.contracts.parties import NAME, NOT_BODY, PUBLIC_BODY, Party, name_text
from stages.extract.contracts.receivers import giver_in, receivers_at
from stages.extract.contracts.sum_sentence import ENDED, TENDERED, WITH_NAME, SumSentence
from stages.extract.contracts.sums import Sum
from stages.extract.contracts.vocabulary import AHEAD, CLASS, NUMBER, TOTALS
from stages.extract.extractor import Row

_NAMED_AS = re.compile(
    rf"(?P<name>{NAME})(?: \([^)]*\))? (?:(?:was|is|being|has been) )?(?:named|listed|appointed|"
    rf"chosen) as (?:the )?supplier"
)
_IT_WENT = re.compile(
    r"(?:[Ii]t|[Tt]his|which|and)? ?(?:has |have |had |was |were |is )?(?:been )?(?:awarded|given|handed|"
    rf"won|gone|went|goes)(?: \w+){{0,2}}? (?:to|by) (?:[Tt]he )?(?:[a-z]+ )?(?P<name>{NAME})"
)


_WON_IN = re.compile(
    rf"(?:^|[:;] |, |\bthat )(?:[Aa] total of )?(?:{NUMBER}|[Tt]he|[Oo]ver \d+|[Mm]ore than \d+) "
    rf"(?:[a-z-]+ ){{0,3}}?"
    rf"{CLASS}\b[^.;:\ue001]{{0,110}}? (?:have |has |had |were |been )*(?:won|awarded|secured|landed|given|"
    rf"handed) "
    rf"(?!not\b)[^.;:\ue001]{{0,60}}$"
)
"""Before a tender that is over: "Ten providers have won contracts in the £9m tender"."""


def by_noun(sentence: SumSentence, told: Sum) -> list[Found]:
    """By the noun of the contract: "the grant of £2m to A", "the contract with A is worth £2m"."""
    if told.noun is None or told.is_fund or told.is_share:
        return []
    if told.is_deal:
        clause = sentence.clause_start(told.start), sentence.clause_end(told.end)
        return [] if ENDED.search(sentence.masked, *clause) else _deal(sentence, told)
    return _grant(sentence, told)


def _named(sentence: SumSentence, told: Sum, rule: str, match: re.Match[str], group: str = "name") -> Found:
    """The sum is that of the body that a pattern names."""
    span = Party((), min(told.start, match.start()), max(told.end, match.end()))
    return sentence.found(rule, told, None, span, supplier=sentence.text(match.span(group)))


def _grant(sentence: SumSentence, told: Sum) -> list[Found]:
    """A grant with its receiver: "the grant of £2m to A", "the £2m grant will pay for labs at A"."""
    party = receivers_at(sentence.view, told.end, sentence.clause_end(told.end))
    if party and party.names and sentence.masked.startswith((" to ", " for ", " between "), told.end):
        is_given = any(v.end() <= told.start and v.lastgroup == "give" for v in sentence.verbs)
        buyer = sentence.subject_name(told.start) if is_given else None
        span = Party((), told.start, party.end)
        given = [name for name in party.names if not PUBLIC_BODY.search(name)] or party.names
        return [sentence.found("grant_to", told, None, span, supplier=given[0], buyer=buyer)]
    told_of = _framed_grant(sentence, told, party) if sentence.scene.is_framed else None
    return [told_of] if told_of else []


def _framed_grant(sentence: SumSentence, told: Sum, party: Party | None) -> Found | None:
    """A grant told without its receiver's name in an article of awards: "the award of £2m to colleges"."""
    masked = sentence.masked
    if _BOOST.fullmatch(str(told.noun)) and party and not party.names:
        return sentence.found("boost_for", told, None, party, outcome="total")
    if _TOTAL_OF.search(masked, max(0, told.start - 20), told.start + 6):
        return sentence.found("total_of", told, None, None, outcome="total")
    is_sum = told.is_worth and (
        _WERE_WORTH.search(masked, told.start, told.at) or _IS_SUM.fullmatch(masked, told.start, told.at)
    )
    owner = _its_owner(sentence, told) if is_sum else None
    return sentence.found("grants_worth", told, None, None, supplier=owner) if is_sum else None


def _its_owner(sentence: SumSentence, told: Sum) -> str | None:
    """Whose a sum is that opens its clause with "its": "Its allocation was worth £4m"."""
    is_its = _ITS.match(sentence.masked, sentence.clause_start(told.start))
    return sentence.told_of("it", told.start) if is_its else None


def _deal(sentence: SumSentence, told: Sum) -> list[Found]:  # noqa: PLR0911 -- one a way of telling
    """A contract with its worth: "the £2m contract under which A works", "a tender worth £2m"."""
    masked, span = sentence.masked, Party((), told.start, told.end)
    if named := _NAMED_AS.search(masked):
        return [_named(sentence, told, "contract_worth", named)]
    if told.is_worth and (holder := _with_contracts(sentence, told)):
        return [sentence.found("with_contracts", told, None, holder, supplier=holder.names[0])]
    other = WITH_NAME.search(masked, told.start, told.at) if told.is_worth else None
    with_whom = sentence.text(other.span("name")) if other else ""
    is_let = with_whom and not PUBLIC_BODY.search(with_whom)
    is_tender = str(told.noun).lower().startswith("tender")
    if is_tender or (TENDERED.search(masked) and not (is_let or _is_let(sentence, told))):
        buyer = giver_in(sentence.view, told.end, len(masked)) or sentence.subject_name(told.start)
        winners = _WON_IN.search(masked, 0, told.start)
        which = "total" if winners or TOTALS.search(masked, 0, told.at) else "planned"
        words = Party((), winners.start(), told.end) if winners else span
        return [sentence.found("tendered", told, None, words, outcome=which, buyer=buyer)]
    under = _UNDER.search(masked, 0, told.start) and _WITH_WHOM.match(masked, told.end)
    if under:
        words, who = Party((), told.start, under.end()), sentence.text(under.span("name"))
        giver = sentence.text(under.span("buyer")) if under["buyer"] else None
        return [sentence.found("contract_with", told, None, words, supplier=who, buyer=giver)]
    if near := _holder_near(sentence, told):
        return [_named(sentence, told, "contract_with", near)]
    if not told.is_worth:
        is_told_of = _THE.fullmatch(masked, 0, told.start) is not None
        return [sentence.found("contract_worth", told, None, span)] if is_told_of else []
    owner = _its_owner(sentence, told)
    if with_whom:
        supplier, buyer = (with_whom, None) if is_let else (owner, with_whom)
        is_told = [sentence.found("contract_with", told, None, span, supplier=supplier, buyer=buyer)]
        return is_told if supplier else []
    if AHEAD.search(masked, told.start, told.at) or (owner is None and _RUNS.match(masked, told.end)):
        return [sentence.found("contract_worth", told, None, span, outcome="planned")]
    is_total = (
        TOTALS.search(masked)
        or _IN_TOTAL.search(masked, told.start, told.at)
        or _SEVERAL.search(masked, max(0, told.start - 25), told.start)
    ) is not None
    supplier = owner or (None if is_total else _awarded_next(sentence, told))
    outcome = "total" if is_total else None
    return [sentence.found("contract_worth", told, None, span, supplier=supplier, outcome=outcome)]


def _holder_near(sentence: SumSentence, told: Sum) -> re.Match[str] | None:
    """The body, not of the state, that the words around a contract say works under it."""
    masked, start = sentence.masked, sentence.clause_start(told.start)
    after, before = _HOLDER_AFTER.match(masked, told.end), _HOLDER_BEFORE.search(masked, start, told.start)
    near = (found for found in (after, before) if found)
    named = ((found, sentence.text(found.span("name"))) for found in near)
    return next(
        (n for n, who in named if not (PUBLIC_BODY.search(who) or NOT_BODY.fullmatch(who.split()[-1]))), None
    )


def _is_let(sentence: SumSentence, told: Sum) -> bool:
    """Whether the sentence says that the contract was given, and not that it is out to tender."""
    clause = sentence.clause_start(told.start)
    gets = [v for v in sentence.verbs if clause <= v.start() < told.start and v.lastgroup in {"get", "give"}]
    return any(
        not AHEAD.search(sentence.masked, max(clause, v.start() - _NEAR), v.start()) for v in gets
    ) or (_UNTENDERED.search(sentence.masked) is not None)


_NEAR = 32
_UNDER = re.compile(r"\b[Uu]nder (?:an?|the|its|this) (?:new )?$")
_WITH_WHOM = re.compile(
    rf"(?: with (?:the )?(?P<buyer>{NAME})|(?: (?:a year|in total|over [a-z ]{{3,25}}))?), (?:the "
    rf")?(?P<name>{NAME})"
    r"(?! and\b|,|’s|'s)"
)
"""What follows in "Under a £2m deal with the council, A trains adults"."""
_RUNS = re.compile(r",? (?:which )?will (?:run|last|start|begin|cover)\b")
_HOLDER_AFTER = re.compile(
    rf"(?:(?: [a-z]+){{0,4}}?| \([^()]*\)),? (?:which (?:is |was )?)?(?:(?:under|with|by|for) which|held "
    rf"by|run by|delivered by|by|which|that|to|with|for) (?:the )?(?:[a-z-]+ ){{0,3}}?(?P<name>{NAME})"
)
_HOLDER_BEFORE = re.compile(rf"\bby (?:the )?(?P<name>{NAME})[^.;\ue001]{{0,60}}$")
_THE = re.compile(r"(?:The|This|Its|Their) (?:new |latest |first |second |additional )?")
"""Before a contract that its sentence is of: "The £2m deal covers ten courses"."""
_UNTENDERED = re.compile(r"\bwithout (?:[\w-]+ ){0,5}?(?:tender|competition|competing)\b")
_BOOST = re.compile(r"(?i)boost|injection|investment|redistribution")
_WERE_WORTH = re.compile(r"\b(?:was|were|are|is) (?:[a-z]+ )?worth (?:[a-z]+ )?$")
_IS_SUM = re.compile(
    r"(?:[Aa]llocation|[Gg]rant|[Aa]ward) .* (?:is|was|will be|[a-z]+ (?:to|at))(?: [a-z]+)? "
)
_ITS = re.compile(r"[Ii]ts |[Tt]heir ")
_TOTAL_OF = re.compile("[Tt]otal ")
_IN_TOTAL = re.compile(r"came to|totalled|[Tt]otal")
_CAME_FIRST = re.compile(
    r"\b(?:top(?:s|ped)|le(?:ads?|d)|head(?:s|ed)|came|comes|was|is) (?:out )?(?:the |on |in )?\w+ ?\w*$|"
    r"\b(?:c[oa]mes?|emerge[ds]?|is|was) (?:out )?(?:as )?(?:the |among the |one of the )?(?:[a-z]+ )?"
    r"(?:winners?|beneficiar(?:y|ies))\b[^.;]{0,80}$"
)
_WITH_MANY = re.compile(r",? with (?:an? |its |\w+ )?(?:[a-z]+ )?$")
_AGENT = re.compile(rf" by (?:the )?(?:[a-z-]+ ){{0,3}}?(?P<name>{NAME})$")
_SEVERAL = re.compile(r"\b(?:two|three|four|five|six|seven|eight|nine|ten|all|both)\b(?!-)|\d(?!-)")


def _with_contracts(sentence: SumSentence, told: Sum) -> Party | None:
    """Who came away with them: "A took most of the lots, with 17 contracts worth £2m"."""
    at = _WITH_MANY.search(sentence.masked, max(0, told.start - 30), told.start)
    verb = next((v for v in reversed(sentence.verbs) if at and v.end() <= at.start()), None)
    first = _CAME_FIRST.search(sentence.masked, 0, at.start()) if at else None
    if at and verb and verb.lastgroup in {"get", "take_over"} and is_passive(sentence.masked, verb):
        agent = _AGENT.match(sentence.masked, verb.end(), at.start())
        return Party((sentence.text(agent.span("name")),), *agent.span("name")) if agent else None
    place = verb.start() if verb and verb.lastgroup == "get" else first.start() if first else None
    subject = sentence.subject(place) if place is not None else None
    return subject if subject and subject.names else None


def _awarded_next(sentence: SumSentence, told: Sum) -> str | None:
    """Whom the contract goes to, as the rest of the sentence or the next one tells."""
    after = sentence.next_view()
    here = _IT_WENT.search(sentence.masked, told.start)
    found, view = (here, sentence.view) if here else (_IT_WENT.match(after.masked) if after else None, after)
    return name_text(view, found.span("name")).removeprefix("The ") if view and found else None


EXAMPLES: dict[str, list[Row]] = {
    "Under the new contract, worth £22 million over five years, Novamark Ltd will run the service.": [
        {"supplier": "Novamark Ltd", "value": 22000000}
    ],
    "Under the new law, worth £22 million over five years, Novamark Ltd will run the service.": [],
    "Twelve providers, including two colleges, have won contracts in the £9 million tender for bootcamps.": [
        {"supplier": "Twelve providers", "value": 9000000, "outcome": "total", "start_char": 0}
    ],
    "Twelve providers, including two colleges, are bidding in the £9 million tender for bootcamps.": [
        {"value": 9000000, "outcome": "planned"}
    ],
    "Under the £1 million subcontracting deal with Tidewell College, Ashdown Training taught 300 learners.": [
        {"supplier": "Ashdown Training", "buyer": "Tidewell College", "value": 1000000}
    ],
    "Tidewell College wants helpers. The contract, worth £475,000, will run from 28 February to 31 July.": [
        {"supplier": None, "value": 475000, "outcome": "planned"}
    ],
    "Ashdown Training won a contract in the last procurement round. The contract, worth £475,000, will run "
    "until July.": [{"supplier": "Ashdown Training", "value": 475000, "outcome": "awarded"}],
}
